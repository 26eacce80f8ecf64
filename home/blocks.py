"""The sections of the home page, which an editor may order, leave out or add."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.pages.blocks import StatementBlock


def _section(icon: str, label: str | Promise) -> blocks.StaticBlock:
    """A section whose content comes from elsewhere; the editor chooses its place."""
    return blocks.StaticBlock(icon=icon, label=label, admin_text=label)


def home_blocks() -> list[tuple[str, blocks.Block]]:
    """The sections that may stand on the home page, each at most once."""
    return [
        ("today", _section("calendar", _("What is on today"))),
        ("neighbourhoods", _section("site", _("Your neighbourhood"))),
        ("doors", _section("help", _("“I have an idea” and “I have a question”"))),
        ("at_home", _section("home", _("Taking part at home"))),
        ("initiative", _section("group", _("An initiative and what came of it"))),
        ("mission", _section("openquote", _("Our mission in one sentence"))),
    ]


def statement_blocks() -> list[tuple[str, blocks.Block]]:
    """Statements, numbered in their order."""
    return [("statement", StatementBlock())]
