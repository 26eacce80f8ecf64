"""What Lighthouse says of the pages as a phone gets them. Its speed is measured by ``make bench``, never here."""

import json
import os
import subprocess

import pytest

from tests.e2e.conftest import ROOT, chromium

CATEGORIES = ("accessibility", "best-practices", "seo")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/agenda/",
        "/agenda/koffieochtend/",
        "/initiatieven/ruilkast-veldhuizen/",
        "/initiatieven/aanmelden/",
        "/over-ons/missie-visie-en-werkwijze/",
    ],
)
def test_lighthouse_has_nothing_to_say(site: str, path: str) -> None:
    command = [str(ROOT / "node_modules" / ".bin" / "lighthouse"), site + path, "--quiet", "--output=json"]
    command += ["--no-enable-error-reporting", f"--only-categories={','.join(CATEGORIES)}"]
    command += ["--chrome-flags=--headless=new --no-sandbox --disable-gpu"]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env={**os.environ, "CHROME_PATH": chromium()}
    )
    report = json.loads(done.stdout)
    weighty = {one["id"] for part in report["categories"].values() for one in part["auditRefs"] if one["weight"]}
    scores = {name: report["audits"][name]["score"] for name in sorted(weighty)}
    found = [name for name, score in scores.items() if score is not None and score < 1]
    assert (found, {name: part["score"] for name, part in report["categories"].items()}) == (
        [],
        dict.fromkeys(CATEGORIES, 1),
    )
