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

    text = blocks.TextBlock(label=_("quotation"), max_length=600)
    source = blocks.CharBlock(label=_("source"), required=False, max_length=200)

    class Meta:
        icon = "openquote"
        label = _("quotation")
        template = "blocks/quote.html"


class StatementBlock(blocks.StructBlock):
    """One item of a numbered list: a sentence, and if needed a few more."""

    title = blocks.CharBlock(label=_("sentence"), max_length=200)
    text = blocks.TextBlock(label=_("explanation"), required=False, max_length=1000)

    class Meta:
        icon = "list-ol"
        label = _("item")


class StepsBlock(blocks.StructBlock):
    """A numbered list with a heading: a way of working, the steps of a plan."""

    heading = blocks.CharBlock(label=_("heading"), required=False, max_length=120)
    items = blocks.ListBlock(StatementBlock(), label=_("items"))

    class Meta:
        icon = "list-ol"
        label = _("numbered list")
        template = "blocks/steps.html"


def body_blocks() -> list[tuple[str, blocks.Block]]:
    """The blocks of a page body, in the order an editor is offered them."""
    return [
        ("heading", HeadingBlock(max_length=120)),
        (
            "paragraph",
            blocks.RichTextBlock(features=TEXT_FEATURES, label=_("text"), template="blocks/paragraph.html"),
        ),
        ("picture", ImageBlock(label=_("picture"), template="blocks/picture.html")),
        ("quote", QuoteBlock()),
        ("steps", StepsBlock()),
    ]
