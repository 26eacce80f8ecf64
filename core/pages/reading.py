"""The language that is read: the visitor's, and a page's where it is another one."""

from django.conf import settings
from django.utils.translation import get_language
from wagtail.models import Page

from core.labels.fields import Labels
from core.pages.queries import language_of


def active_language() -> str:
    """Return the code of the language in which the visitor reads."""
    return (get_language() or settings.LANGUAGE_CODE).split("-")[0]


def lang_of(page: Page) -> str:
    """Return the language of the page's prose where the visitor reads another one; else empty."""
    code = language_of(page)
    return "" if code == active_language() else code


def lang_of_label(labels: Labels) -> str:
    """Return the language in which the visitor reads ``labels``, where it is another than the page's; else empty."""
    code = labels.language(active_language())
    return "" if code == active_language() or not labels else code
