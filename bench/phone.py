"""What Lighthouse says of the speed of a page as a slow phone gets it: its own simulated network and processor."""

import json
import os
import shutil
import statistics
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LIGHTHOUSE = ROOT / "node_modules" / ".bin" / "lighthouse"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
PATHS = ("/", "/agenda/", "/agenda/koffieochtend/")
RUNS, BAR = 3, 95


def rows(site: str) -> list[dict[str, Any]]:
    """Measure each page ``RUNS`` times; nothing without Chromium and Lighthouse, which ``make test`` installs."""
    browser = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if browser is None or not LIGHTHOUSE.exists():
        print("  no Chromium or no Lighthouse: the speed on a phone is not measured", flush=True)
        return []
    return [_row(path, [_score(site + path, browser) for _ in range(RUNS)]) for path in PATHS]


def _score(url: str, browser: str) -> float:
    command = [str(LIGHTHOUSE), url, "--quiet", "--output=json", "--no-enable-error-reporting"]
    command += ["--only-categories=performance", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"]
    environment = {**os.environ, "CHROME_PATH": browser}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(json.loads(done.stdout)["categories"]["performance"]["score"]) * 100


def _row(path: str, scores: list[float]) -> dict[str, Any]:
    middle = round(statistics.median(scores))
    return {
        "what": f"Lighthouse, performance of {path} on a phone",
        "values": {f"run {number}": round(score) for number, score in enumerate(scores, 1)},
        "ratio": middle,
        "bar": f"≥ {BAR}, the median",
        "ok": middle >= BAR,
    }
