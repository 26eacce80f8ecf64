"""What the residents' pages have in common: a page with a few lines and one button, what was refused."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.pages.reading import active_language
from core.text.typed import without_controls


def call_line() -> str:
    """Say whom to call, or where to walk in; empty where there is neither."""
    who = organisation(active_language())
    if who.phone:
        return _("Do you have a question? Call %(phone)s.") % {"phone": who.phone}
    return _("Do you have a question? %(walk_in)s.") % {"walk_in": who.walk_in.rstrip(".")} if who.walk_in else ""


def overview_link() -> dict[str, str]:
    """Return the link that leads on to the initiatives."""
    return {
        "label": _("Look at other initiatives"),
        "url": reverse("initiatives:form").removesuffix("aanmelden/"),
    }


def private_context(request: HttpRequest, *, title: str) -> dict[str, Any]:
    """Return the values around a page whose address is a key: nothing there repeats the address."""
    context = page_context(request, title=title)
    chrome = replace(context["chrome"], canonical_url="", print_qr="", print_address="", crumbs=[], languages=[])
    return context | {"chrome": chrome}


def message(
    request: HttpRequest,
    *,
    title: str,
    lines: list[str],
    button: dict[str, str] | None = None,
    links: list[dict[str, str]] | None = None,
    status: int = 200,
) -> HttpResponse:
    """Answer with a few lines; ``button`` (label, action) posts, ``links`` (label, url) lead on."""
    shown = {"title": title, "lines": [line for line in lines if line], "button": button, "links": links or []}
    return render(
        request, "pages/message.html", private_context(request, title=title) | {"message": shown}, status=status
    )


def closed_meanwhile(request: HttpRequest, *, link: dict[str, str]) -> HttpResponse:
    """Say that nobody is asked for here any more, with the message that somebody wrote: it was open a moment ago."""
    typed = without_controls(request.POST.get("message", "")).strip()
    lines = [
        _("It was closed while you wrote. Your message did not go to anybody, and we did not keep it."),
        _("This is what you wrote: %(words)s") % {"words": typed} if typed else "",
        call_line(),
    ]
    return message(request, title=_("Nobody is asked for here any more"), lines=lines, links=[link], status=409)


def link_is_no_good(request: HttpRequest) -> HttpResponse:
    """Say that a link does not work, whatever is wrong with it, and how to get another."""
    return message(
        request,
        title=_("This link does not work (any more)"),
        lines=[
            _("Perhaps it is too old, or a part of it is missing. Look whether you copied all of it."),
            _("You can ask for a new link here. Does that not work? Call us."),
        ],
        links=[
            {"label": _("A new link"), "url": reverse("initiatives:find")},
            {"label": _("I have an idea"), "url": reverse("initiatives:form")},
        ],
        status=404,
    )
