"""What Lighthouse says of the speed of a page as a slow phone gets it: its own simulated network and processor."""

import statistics
from typing import Any

import lighthouse

PATHS = ("/", "/agenda/", "/agenda/koffieochtend/")
RUNS, BAR = 3, 95


def rows(site: str) -> list[dict[str, Any]]:
    """Measure each page ``RUNS`` times; nothing without Chromium and Lighthouse, which ``make test`` installs."""
    browser = lighthouse.chromium()
    if browser is None or not lighthouse.PROGRAM.exists():
        print("  no Chromium or no Lighthouse: the speed on a phone is not measured", flush=True)
        return []
    return [_row(path, [_score(site + path, browser) for _ in range(RUNS)]) for path in PATHS]


def _score(url: str, browser: str) -> float:
    report = lighthouse.report(url, browser=browser, categories=("performance",))
    return float(report["categories"]["performance"]["score"]) * 100


def _row(path: str, scores: list[float]) -> dict[str, Any]:
    middle = round(statistics.median(scores))
    return {
        "what": f"Lighthouse, performance of {path} on a phone",
        "values": {f"run {number}": round(score) for number, score in enumerate(scores, 1)},
        "ratio": middle,
        "bar": f"≥ {BAR}, the median",
        "ok": middle >= BAR,
    }
