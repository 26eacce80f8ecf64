"""Readability while writing: what the panel below the texts of a Dutch page asks. It proposes, no more."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from core.text.hints import Level, hints
from core.writing.forms import TextsForm

LEVELS = {
    Level.SHORT: _("Too short to give a level."),
    Level.EASY: _("Easy: nearly everybody reads this without effort."),
    Level.PLAIN: _("Plain: most people read this well (about B1)."),
    Level.HARD: _("Hard: many residents will not read this to the end."),
    Level.VERY_HARD: _("Very hard: only practised readers get through this."),
}


@require_POST
def readability(request: HttpRequest) -> HttpResponse:
    """Say what stands out in the texts that were sent, as a piece of the screen; 422 with the reason when it cannot.

    A POST for its length alone: nothing is kept of it.
    """
    form = TextsForm(request.POST)
    if not form.is_valid():
        return render(request, "core/admin/readability.html", {"problem": form.errors["texts"][0]}, status=422)
    rows = form.cleaned_data["texts"]
    found = hints("\n".join(row["text"] for row in rows))
    fields = [{**row, "found": hints(row["text"])} for row in rows]
    context: dict[str, Any] = {
        "level": LEVELS[found.level],
        "ease": None if found.level == Level.SHORT else round(min(max(found.ease, 0.0), 100.0)),
        "long": len(found.long_sentences),
        "hard": len(found.hard_words),
        "fields": [row for row in fields if row["found"].long_sentences or row["found"].hard_words],
    }
    return render(request, "core/admin/readability.html", context)
