"""Compiles every template: a tag that is not closed or a library that does not exist shows here, not at a visitor."""

import sys
from pathlib import Path

import django
from django.conf import settings
from django.template import TemplateSyntaxError, engines

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Compile all; print what fails, a line each."""
    django.setup()
    engine = engines["django"]
    folders = [ROOT / "templates", *(ROOT / app / "templates" for app in settings.INSTALLED_APPS if "." not in app)]
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    wrong = 0
    for path in paths:
        try:
            engine.from_string(path.read_text())
        except TemplateSyntaxError as error:
            wrong += 1
            print(f"{path.relative_to(ROOT)}: {error}")
    print(f"{len(paths)} templates, {wrong} wrong")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
