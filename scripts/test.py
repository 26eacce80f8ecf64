"""``make test``: all suites, each in a pytest of its own, up to the first that fails.

Suites: ``unit``; ``sqlite`` and ``postgres`` (tests/integration on each); ``e2e`` (a real server, a real Chromium).
Usage: ``test.py [--skip postgres,e2e] [SUITE …] [-- PYTEST ARGUMENTS]``; a file named there stands for its folder.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import lighthouse
import postgres
import snapshot

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {"unit": "tests/unit", "sqlite": "tests/integration", "postgres": "tests/integration", "e2e": "tests/e2e"}
SUITES = tuple(FOLDERS)
MAY_SKIP = {"postgres", "e2e"}
WORKERS = 2


def main() -> int:
    """Run what was asked; 0 when all of it passed."""
    ours, theirs = _arguments()
    skip = {word for word in ours.skip.split(",") if word}
    problem = _wrong_skip(skip) or _missing(wanted := [one for one in ours.suites or SUITES if one not in skip])
    if problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Suites: {', '.join(wanted)}" + (f"; skipped: {', '.join(sorted(skip))}" if skip else ""), flush=True)
    # The first suite that fails ends it: the last line on the screen is then the one that matters.
    return next((1 for suite in wanted if _run(suite, theirs) != 0), 0)


def _arguments() -> tuple[argparse.Namespace, list[str]]:
    given = sys.argv[1:]
    cut = given.index("--") if "--" in given else len(given)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip", default="")
    parser.add_argument("suites", nargs="*", choices=[*SUITES, []])
    return parser.parse_args(given[:cut]), given[cut + 1 :]


def _wrong_skip(skip: set[str]) -> str:
    if skip - MAY_SKIP:
        return f"SKIP={','.join(sorted(skip))}: only postgres and e2e can be skipped."
    if skip and os.environ.get("CI"):
        return "CI skips nothing."
    return ""


def _missing(suites: list[str]) -> str:
    """Say what has to be installed first; nothing when all is there."""
    if "postgres" in suites and postgres.programs() is None:
        return postgres.MISSING
    if "e2e" in suites:
        if lighthouse.chromium() is None:
            return _install("Chromium", "chromium")
        if not shutil.which("npm"):
            return _install("npm", "npm")
    return ""


def _install(name: str, package: str) -> str:
    return (
        f"{name} ontbreekt: installeer het (Debian: apt install {package}) of sla het over met SKIP=e2e. "
        f"/ {name} is missing: install it (Debian: apt install {package}) or skip it with SKIP=e2e."
    )


def _run(suite: str, arguments: list[str]) -> int:
    print(f"\n=== {suite} ===", flush=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bk-test-")))
        environment = {
            **os.environ,
            "DEMO": "1",
            "ORG": "test",
            "VAR_DIR": str(folder),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "site"), str(ROOT / "scripts")]),
        }
        command = [sys.executable, "-m", "pytest"]
        named = any(one.startswith("tests/") for one in arguments)
        command += [] if named else [FOLDERS[suite]]
        if suite == "unit":
            environment["DATABASE_URL"] = f"sqlite:///{folder / 'none.sqlite3'}"
        elif suite == "sqlite":
            # A file and not memory: threads then lock each other as they do on a real site.
            test = folder / "test.sqlite3"
            environment["DATABASE_URL"] = f"sqlite:///{folder / 'db.sqlite3'}?test={test}"
            for name in (test.name, *(f"{test.name}_gw{number}" for number in range(WORKERS))):
                snapshot.fill(folder / name)
            command += ["--reuse-db", "-n", str(WORKERS)]
        elif suite == "postgres":
            environment["DATABASE_URL"] = stack.enter_context(postgres.server())
            command += ["-n", str(WORKERS)]
        else:
            _node_modules()
        return subprocess.run([*command, *arguments], cwd=ROOT, env=environment, check=False).returncode


def _node_modules() -> None:
    """Install html-validate when it is not there, or another version is asked for."""
    lock, installed = ROOT / "package-lock.json", ROOT / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-fund", "--no-audit"], cwd=ROOT, check=True)  # noqa: S607 - npm is found on the path


if __name__ == "__main__":
    sys.exit(main())
