"""``/bouwstenen/``: every component in every state. Wired in the demo only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from core.components import samples
from core.components.forms import SampleForm
from core.pages.chrome import page_context


def building_blocks(request: HttpRequest) -> HttpResponse:
    """Show every component with sample values; the frame around them is the organisation's own."""
    return render(request, "pages/building_blocks.html", page_context(request, title="Bouwstenen") | sample_values())


def sample_values() -> samples.Values:
    """Return what ``pages/building_blocks.html`` shows."""
    return {
        "listing": samples.listing(),
        "dates": samples.dates(),
        "next_dates": samples.next_dates(),
        "facts": samples.facts(),
        "roads": [samples.stages(number) for number in range(5)],
        "cards": samples.cards(),
        "page_cards": samples.page_cards(),
        "statements": samples.statements(),
        "updates": samples.updates(),
        "results": samples.results(),
        "errors": samples.errors(),
        "form": SampleForm({"title": "", "need": "We missen een bank.", "themes": ["ontmoeten"]}),
        "icons_shown": samples.ICONS,
        "colours": samples.COLOURS,
    }
