#!/bin/sh
# Prints the path of a Python that is new enough. Each candidate is run, since a shim may exist and still fail.
probe='import sys
if sys.version_info < (3, 12): sys.exit(1)
import venv, ensurepip, sqlite3, ssl
print(sys.executable)'

for candidate in python3.13 python3.14 python3.12 python3 python \
    "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.1[2-9]*/bin/python /opt/homebrew/bin/python3 /usr/local/bin/python3; do
    if found=$("$candidate" -c "$probe" 2>/dev/null); then
        echo "$found"
        exit 0
    fi
done
if found=$(uv python find '>=3.12' 2>/dev/null) && found=$("$found" -c "$probe" 2>/dev/null); then
    echo "$found"
    exit 0
fi
echo "Buurtkring heeft Python 3.12 of nieuwer nodig, met venv (Debian: apt install python3 python3-venv)." \
    "/ Buurtkring needs Python 3.12 or newer, with venv." >&2
exit 1
