"""What Lighthouse says of the pages as a phone gets them. Its speed is measured by ``make bench``, never here."""

import lighthouse
import pytest

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
    report = lighthouse.report(site + path, browser=lighthouse.chromium(), categories=CATEGORIES)
    weighty = {one["id"] for part in report["categories"].values() for one in part["auditRefs"] if one["weight"]}
    scores = {name: report["audits"][name]["score"] for name in sorted(weighty)}
    found = [name for name, score in scores.items() if score is not None and score < 1]
    assert (found, {name: part["score"] for name, part in report["categories"].items()}) == (
        [],
        dict.fromkeys(CATEGORIES, 1),
    )
