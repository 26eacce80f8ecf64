"""``make run``: checks what was asked, installs what is missing and starts the demo of one organisation.

Runs on the system's Python, so it uses the standard library only; ``serve.py`` takes over inside .venv.
"""

import argparse
import os
import socket
import sys

from install import PYTHON, ROOT, install

sys.path.insert(0, str(ROOT))
from starters.registry import CODES, EMPTY, starter

#: A demo never listens to the settings of a real site that happen to stand in the shell.
NOT_OURS = (
    "ALLOWED_HOSTS", "BEHIND_PROXY", "CACHE_URL", "DATABASE_URL", "DEBUG", "DJANGO_SETTINGS_MODULE", "EMAIL_URL",
    "FROM_EMAIL", "MEDIA_DIR", "SECRET_KEY", "STATIC_DIR", "TIME_ZONE", "VAR_DIR", "WORDS",
)  # fmt: skip


def main() -> None:
    """Start, or say in one line why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--org", required=True)
    parser.add_argument("--port", required=True)
    asked = parser.parse_args()
    org, port = _organisation(asked.org), _port(asked.port)
    install(dev=False)
    os.chdir(ROOT)
    os.execve(PYTHON, [str(PYTHON), "scripts/serve.py", str(port)], environment(org, port))  # noqa: S606 - our own file, no shell


def environment(org: str, port: int) -> dict[str, str]:
    """Return all environment variables for the demo of ``org`` at ``port``."""
    found = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    found.update(
        DEMO="1",
        ORG=org,
        BASE_URL=f"http://localhost:{port}",
        PYTHONPATH=os.pathsep.join([str(ROOT), str(ROOT / "site")]),
        DJANGO_SETTINGS_MODULE="config.settings",
        PYTHONUNBUFFERED="1",
    )
    if org != EMPTY and starter(org).organisation.flemish:
        found.update(WORDS="be", TIME_ZONE="Europe/Brussels")
    return found


def _organisation(name: str) -> str:
    if name not in (*CODES, EMPTY):
        _stop(f"ORG={name} is onbekend; kies uit / unknown ORG, choose from: {', '.join((*CODES, EMPTY))}.")
    return name


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1024 <= int(text) <= 65535:  # noqa: PLR2004 - said in the message
        _stop(f"PORT={text} kan niet; kies een getal van 1024 tot 65535 / choose a number from 1024 to 65535.")
    port = int(text)
    if _answers(port) or not _is_free(port):
        _stop(
            f"Poort {port} is al in gebruik; kies een andere / port in use, choose another: make run PORT={port + 1}."
        )
    return port


def _answers(port: int) -> bool:
    """Whether somebody listens, on either family: a browser may try ::1 first."""
    for address in ("127.0.0.1", "::1"):
        try:
            socket.create_connection((address, port), timeout=1).close()
        except OSError:
            continue
        return True
    return False


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _stop(line: str) -> None:
    print(line, file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    main()
