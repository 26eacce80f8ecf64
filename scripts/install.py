"""Makes .venv and installs the hashed requirements; does nothing when they are there already.

Runs on the system's Python, so it uses the standard library only.
"""

import argparse
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / ".installed"
RUN = "requirements.txt"
DEV = "requirements-dev.txt"


def install(*, dev: bool) -> None:
    """Install what is missing. ``dev`` adds the tools; they contain all that runs (scripts/lock.sh).

    Exits with the installer's status when it fails.
    """
    wanted = {name: _digest(name) for name in (RUN, DEV)}
    if _is_current(wanted, dev=dev):
        return
    (ROOT / "var").mkdir(exist_ok=True)
    with (ROOT / "var" / ".install.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two organisations started at once share one .venv
        if _is_current(wanted, dev=dev):
            return
        name = DEV if dev or _installed().get("name") == DEV else RUN
        _create()
        STAMP.unlink(missing_ok=True)
        _fill(name)
        STAMP.write_text(f"{name} {wanted[name]}\n")


def _digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def _installed() -> dict[str, str]:
    try:
        name, digest = STAMP.read_text().split()
    except (OSError, ValueError):
        return {}
    return {"name": name, "digest": digest}


def _is_current(wanted: dict[str, str], *, dev: bool) -> bool:
    found = _installed()
    name = found.get("name")
    return PYTHON.exists() and name in ({DEV} if dev else {RUN, DEV}) and found["digest"] == wanted[name]


def _create() -> None:
    works = PYTHON.exists() and subprocess.run([PYTHON, "-c", ""], check=False).returncode == 0
    if not works:
        print("→ .venv maken / creating .venv", flush=True)
        _call([sys.executable, "-m", "venv", "--clear", str(VENV)])


def _fill(name: str) -> None:
    total = sum(1 for line in (ROOT / name).read_text().splitlines() if "==" in line)
    print(f"→ {total} pakketten installeren / installing packages ({name})", flush=True)
    uv = shutil.which("uv")
    if uv:
        _call([uv, "pip", "install", "--python", str(PYTHON), "--compile-bytecode", "--require-hashes", "-r", name])
        return
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    with subprocess.Popen(
        [*command, "--require-hashes", "-r", name], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as pip:
        _follow(pip, total)
    if pip.returncode:
        sys.exit(pip.returncode)


def _follow(pip: "subprocess.Popen[str]", total: int) -> None:
    """Turn pip's many lines into one counter; what it says at the end, and its errors on stderr, stay."""
    terminal = sys.stdout.isatty()
    seen = 0
    for line in pip.stdout or ():
        if line.startswith("Collecting"):
            seen += 1
            text = f"  {seen}/{total} {line.split()[1].split('==')[0]}"
            if terminal:
                print(f"\r{text:<60}", end="", flush=True)
            elif seen % 10 == 0:
                print(text, flush=True)
        elif line.startswith("Installing"):
            print(("\r" if terminal else "") + "  uitpakken / unpacking" + " " * 40, flush=True)


def _call(command: "list[str]") -> None:
    status = subprocess.run(command, cwd=ROOT, check=False, env={**os.environ, "VIRTUAL_ENV": str(VENV)}).returncode
    if status:
        sys.exit(status)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="with the tools for make check, test and bench")
    install(dev=parser.parse_args().dev)
