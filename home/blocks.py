"""The sections of the home page, which an editor may order, leave out or add; statements with their proof; networks."""

from typing import Any

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from core.pages.blocks import TEXT_FEATURES, StatementBlock

#: Texts of one's own on the home page: more would push the agenda out of sight.
MOST_TEXTS = 3


class SectionBlock(blocks.StructBlock):
    """A section whose content comes from elsewhere; the editor chooses its place and, if need be, its heading."""

    heading = blocks.CharBlock(
        label=_("heading of your own"),
        required=False,
        max_length=80,
        help_text=_("Empty: the usual words."),
    )

    def to_python(self, value: Any) -> Any:
        """Read a section that was stored before it could have a heading."""
        return super().to_python(value or {})

    def bulk_to_python(self, values: Any) -> Any:
        """Likewise, for all sections at once."""
        return super().bulk_to_python([value or {} for value in values])


class TextSectionBlock(blocks.StructBlock):
    """A section in the editor's own words."""

    heading = blocks.CharBlock(
        label=_("heading"), max_length=80, help_text=_("Short, for example: Summer in De Meern.")
    )
    text = blocks.RichTextBlock(label=_("text"), features=TEXT_FEATURES, help_text=_("A few sentences at most."))
    picture = ImageBlock(label=_("picture"), required=False, help_text=_("Stands beside the text."))
    page = blocks.PageChooserBlock(label=_("leads to"), required=False, help_text=_("Makes a button below the text."))
    button = blocks.CharBlock(
        label=_("words on the button"), required=False, max_length=60, help_text=_("Empty: the title of that page.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Text of your own")


def _section(icon: str, label: str | Promise) -> SectionBlock:
    return SectionBlock(icon=icon, label=label)


def home_blocks() -> list[tuple[str, blocks.Block]]:
    """The sections that may stand on the home page, each once; texts of one's own more often."""
    return [
        ("today", _section("calendar", _("What is on today"))),
        ("neighbourhoods", _section("site", _("Your neighbourhood"))),
        ("doors", _section("help", _("“I have an idea” and “I have a question”"))),
        ("at_home", _section("home", _("Taking part at home"))),
        ("helping", _section("pick", _("Helping"))),
        ("initiative", _section("group", _("An initiative and what came of it"))),
        ("news", _section("date", _("News"))),
        ("services", _section("list-ul", _("Services"))),
        ("mission", _section("openquote", _("Our mission in one sentence"))),
        ("text", TextSectionBlock()),
    ]


#: What stands on a home page whose editor chose nothing (design §5).
DEFAULT_SECTIONS = ("today", "neighbourhoods", "doors", "at_home", "helping", "initiative", "news", "mission")


def statement_blocks() -> list[tuple[str, blocks.Block]]:
    """Statements, numbered in their order."""
    return [("statement", StatementBlock())]


class Offer(TextChoices):
    """What the agenda can be asked for as proof; the values are its filters."""

    AT_HOME = "thuis", _("that you can join from home")
    FREE = "gratis", _("that are free")
    WHEELCHAIR = "rolstoel", _("where a wheelchair can get in")
    WALK_IN = "inloop", _("where you can just walk in")


class ProofBlock(blocks.StreamBlock):
    """What shows that a statement is true: pages, a priority, or how many activities there are of a kind."""

    page = blocks.PageChooserBlock(
        label=_("activity or initiative"),
        page_type=["activities.ActivityPage", "initiatives.InitiativePage"],
        help_text=_("Something that shows it, in the agenda or among the initiatives."),
    )
    priority = SnippetChooserBlock(
        "core.Priority",
        label=_("priority of the plan"),
        help_text=_("Shows what was done for this priority."),
    )
    offer = blocks.ChoiceBlock(
        label=_("activities …"),
        choices=Offer.choices,
        help_text=_("Shows how many there are in the coming weeks."),
    )

    class Meta:
        required = False


class ProvenStatementBlock(StatementBlock):
    """A statement that can point to its proof."""

    proof = ProofBlock(
        label=_("proof"),
        required=False,
        max_num=6,
        help_text=_("Visitors see links and counts that stay up to date. What is not there any more stays away."),
    )


def proven_blocks() -> list[tuple[str, blocks.Block]]:
    """Statements or guarantees, numbered in their order, each with its proof."""
    return [("statement", ProvenStatementBlock())]


class NetworkBlock(blocks.StructBlock):
    """A network that the organisation coordinates or takes part in."""

    name = blocks.CharBlock(label=_("name"), max_length=120, help_text=_("For example: Presentoverleg."))
    purpose = blocks.TextBlock(
        label=_("what for"), max_length=600, help_text=_("What it is for and what residents notice of it.")
    )
    partners = blocks.ListBlock(
        SnippetChooserBlock("core.Partner", label=_("partner")),
        label=_("partners"),
        default=[],
        help_text=_("Keep their names and sites under “Names and places”."),
    )
    contact_role = blocks.CharBlock(
        label=_("contact"), required=False, max_length=80, help_text=_("A role, not a name.")
    )
    contact_phone = blocks.CharBlock(
        label=_("phone"),
        required=False,
        max_length=30,
        help_text=_("Of the coordinator’s desk. May stay empty."),
    )
    contact_email = blocks.EmailBlock(
        label=_("e-mail"),
        required=False,
        help_text=_("Of the coordinator’s desk. May stay empty."),
    )

    class Meta:
        icon = "group"
        label = _("network")


def network_blocks() -> list[tuple[str, blocks.Block]]:
    """Networks, in order."""
    return [("network", NetworkBlock())]
