"""The blocks that page bodies are made of. Few, so that every page prints, translates and reads well."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

TEXT_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class HeadingBlock(blocks.CharBlock):
    """A heading of the second level."""

    class Meta:
        icon = "title"
        label = _("heading")
        template = "blocks/heading.html"


class QuoteBlock(blocks.StructBlock):
    """A quotation and where it comes from."""

    text = blocks.TextBlock(
        label=_("quotation"),
        max_length=600,
        help_text=_("Somebody’s own words, without quotation marks."),
    )
    source = blocks.CharBlock(
        label=_("source"),
        required=False,
        max_length=200,
        help_text=_("Who said it, for example: a visitor of the coffee morning."),
    )

    class Meta:
        icon = "openquote"
        label = _("quotation")
        template = "blocks/quote.html"


class StatementBlock(blocks.StructBlock):
    """One item of a numbered list: a sentence, and if needed a few more."""

    title = blocks.CharBlock(
        label=_("sentence"),
        max_length=200,
        help_text=_("One plain sentence: what matters of this item."),
    )
    text = blocks.TextBlock(
        label=_("explanation"),
        required=False,
        max_length=1000,
        help_text=_("A few sentences more, if they help. May stay empty."),
    )

    class Meta:
        icon = "list-ol"
        label = _("item")


class StepsBlock(blocks.StructBlock):
    """A numbered list with a heading: a way of working, the steps of a plan."""

    heading = blocks.CharBlock(
        label=_("heading"),
        required=False,
        max_length=120,
        help_text=_("Stands above the list. May stay empty."),
    )
    items = blocks.ListBlock(
        StatementBlock(),
        label=_("items"),
        help_text=_("Numbered by themselves, in this order."),
    )

    class Meta:
        icon = "list-ol"
        label = _("numbered list")
        template = "blocks/steps.html"


def body_blocks() -> list[tuple[str, blocks.Block]]:
    """The blocks of a page body, in the order an editor is offered them."""
    return [
        (
            "heading",
            HeadingBlock(
                max_length=120, help_text=_("Short. Readers and screen readers jump from heading to heading.")
            ),
        ),
        (
            "paragraph",
            blocks.RichTextBlock(
                features=TEXT_FEATURES,
                label=_("text"),
                template="blocks/paragraph.html",
                help_text=_("Short sentences, one thought each. A link says where it leads."),
            ),
        ),
        (
            "picture",
            ImageBlock(
                label=_("picture"),
                template="blocks/picture.html",
                help_text=_("Say beside it what the picture shows, for who cannot see it."),
            ),
        ),
        ("quote", QuoteBlock()),
        ("steps", StepsBlock()),
    ]
