"""``make check``: everything that can be known without running the site. All checks run, also after a failing one."""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
MANAGE = [sys.executable, "site/manage.py"]
ROOMS = ("activities", "core", "home", "initiatives", "participation", "search", "starters")
#: Name → command. The slow ones stand first, so that two at a time end together.
CHECKS = {
    "types (mypy)": [str(BIN / "mypy"), *ROOMS, "site/config", "scripts"],
    "migrations": [*MANAGE, "makemigrations", "--check", "--dry-run", "--verbosity", "1"],
    "house rules (manage.py check)": [*MANAGE, "check", "--fail-level", "WARNING"],
    "layers (import-linter)": [str(BIN / "lint-imports"), "--no-cache"],
    "templates": [sys.executable, "scripts/templates.py"],
    "translations": [sys.executable, "scripts/translations.py"],
    "style (ruff check)": [str(BIN / "ruff"), "check", "."],
    "format (ruff format)": [str(BIN / "ruff"), "format", "--check", "."],
}  # fmt: skip


def main() -> int:
    """Run all checks, print the output of those that fail, and say how many."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        environment = {
            **os.environ,
            "DEMO": "1",
            "ORG": "check",
            "VAR_DIR": folder,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "site")]),
        }
        outcomes = pool.map(lambda command: _run(command, environment), CHECKS.values())
        failed = 0
        for name, (status, output, seconds) in zip(CHECKS, outcomes, strict=True):
            print(f"{'ok  ' if status == 0 else 'FAIL'} {name} ({seconds:.0f} s)", flush=True)
            if status:
                failed += 1
                print(output, flush=True)
    print(f"{len(CHECKS) - failed} of {len(CHECKS)} checks passed")
    return 1 if failed else 0


def _run(command: list[str], environment: dict[str, str]) -> tuple[int, str, float]:
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return done.returncode, done.stdout, time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
