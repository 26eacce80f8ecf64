"""Bodies of pages, from the starter's blocks to Wagtail's."""

import json
import uuid
from collections.abc import Sequence
from typing import Any

from starters.domain.content import Block, Drawing, Heading, Paragraph, Quote, Statement, Steps
from starters.loading.pictures import Pictures


def body(blocks: Sequence[Block], pictures: Pictures) -> str:
    """Return ``blocks`` as the JSON of a StreamField of ``core.pages.blocks.body_blocks``."""
    return json.dumps([_block(block, pictures) for block in blocks])


def statements(items: Sequence[Statement]) -> str:
    """Return ``items`` as the JSON of a StreamField of statements."""
    return json.dumps([{"type": "statement", "value": statement(item)} for item in items])


def statement(item: Statement) -> dict[str, str]:
    """Return one item of a numbered list."""
    return {"title": item.title, "text": item.text}


def _block(block: Block, pictures: Pictures) -> dict[str, Any]:
    match block:
        case Heading():
            return {"type": "heading", "value": block.text}
        case Paragraph():
            return {"type": "paragraph", "value": block.html}
        case Quote():
            return {"type": "quote", "value": {"text": block.text, "source": block.source}}
        case Drawing():
            picture = pictures.get(block.name, block.alt)
            value = {"image": picture and picture.pk, "alt_text": block.alt, "decorative": not block.alt}
            return {"type": "picture", "value": value}
        case Steps():
            return {
                "type": "steps",
                "value": {
                    "heading": block.heading,
                    # Without an id Wagtail takes an item for one of its older format, and finds nothing in it.
                    "items": [
                        {"type": "item", "value": statement(item), "id": str(uuid.uuid4())} for item in block.items
                    ],
                },
            }
