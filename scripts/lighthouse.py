"""This machine's Chromium, and what Lighthouse (package.json) says of a page as a phone gets it."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
PROGRAM = Path(__file__).resolve().parent.parent / "node_modules" / ".bin" / "lighthouse"


def chromium() -> str | None:
    """Return the path of this machine's Chromium, None when it has none; nothing is downloaded."""
    return next(filter(None, map(shutil.which, CHROMIUMS)), None)


def report(url: str, *, browser: str, categories: tuple[str, ...]) -> dict[str, Any]:
    """Return Lighthouse's own report of ``url``, read by ``browser``; nothing of it is sent to anybody.

    Raises:
        subprocess.CalledProcessError: Lighthouse could not look at the page.

    """
    command = [str(PROGRAM), url, "--quiet", "--output=json", "--no-enable-error-reporting"]
    command += [f"--only-categories={','.join(categories)}"]
    command += ["--chrome-flags=--headless=new --no-sandbox --disable-gpu"]
    environment = {**os.environ, "CHROME_PATH": browser}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
