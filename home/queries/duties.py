"""Reads of the pages that the law or good manners ask for."""

import json
from functools import cache
from pathlib import Path

from wagtail.models import Page, get_page_models

from core.privacy.declarations import OURS
from home.domain.accessibility import Checked, read

#: Written by scripts/accessibility.py from what the tests did.
RECORD = Path(__file__).resolve().parents[1] / "accessibility_check.json"


@cache
def checked() -> Checked | None:
    """Return what the tests last checked; None where there is no record of it."""
    return read(json.loads(RECORD.read_text())) if RECORD.exists() else None


def page_types() -> dict[str, str]:
    """Return the types of pages that visitors see: "home.HomePage" → its name in the active language."""
    return {
        model._meta.label: str(model._meta.verbose_name)  # noqa: SLF001 - Django's documented _meta API
        for model in get_page_models()
        if model is not Page and model._meta.app_label in OURS  # noqa: SLF001 - as above
    }
