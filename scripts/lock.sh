#!/bin/sh
# Renews the hashed requirements from pyproject.toml. No address of an index ends up in them.
set -eu
command -v uv >/dev/null || { echo "make lock needs uv (pip install uv)." >&2; exit 1; }
lock="uv pip compile pyproject.toml --generate-hashes --universal --no-header --no-annotate --no-emit-index-url --quiet"
$lock "$@" -o requirements.txt
# Development builds on what runs: the same versions, and tools.
$lock "$@" --group dev --constraint requirements.txt -o requirements-dev.txt
