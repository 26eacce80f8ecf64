#!/usr/bin/env python
"""Django's command line for Buurtkring. Puts the repository root, where the rooms are, on the path."""

import os
import sys
from pathlib import Path


def main() -> None:
    """Run a management command with this project's settings."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.management import execute_from_command_line  # noqa: PLC0415 - the path must be set first

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
