"""The flyer of one activity: values for ``templates/print/flyer.typ``."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from activities.access import access_facts, contact_of
from activities.activity_page import document_title
from activities.models import ActivityPage, Occurrence
from activities.presentation import capital, kind_label, phrasing, schedule_sentence, short_days
from core.organisation.queries import Organisation
from core.pages.reading import lang_of
from core.paper.drawings import neighbours
from core.paper.letterhead import drawing, unbroken

#: Strips to tear off: each still wide enough for a thumb.
STRIPS = 8


def flyer(
    page: ActivityPage, coming: Sequence[Occurrence], *, letterhead: Mapping[str, Any], organisation: Organisation
) -> dict[str, Any]:
    """Return the values: prose from ``page``, facts from its source; ``coming`` are the next dates that go ahead.

    Of the contact only the role and the number: a flyer hangs where nobody asked for a name.
    """
    source = page.source
    contact = contact_of(source, organisation)
    when = [schedule_sentence(rule) for rule in source.rules.all()]
    phone = unbroken(contact.phone) if contact else ""
    facts = [{"label": fact.label, "text": fact.text, "lang": fact.lang} for fact in access_facts(source)]
    if coming:
        facts.insert(
            0,
            {
                "label": _("The next dates"),
                "text": phrasing().lists.of(short_days([one.local_date for one in coming])),
                "lang": "",
            },
        )
    return {
        **letterhead,
        "paper": "a4",
        "document_title": document_title(page),
        "title": page.title,
        "lang_of_title": lang_of(page),
        "kind": capital(kind_label(source.kind)),
        "summary": page.summary or source.summary,
        "lang_of_summary": lang_of(page if page.summary else source),
        "when": when,
        "picture": drawing(page.image or source.image, alt=page.image_alt or source.image_alt)
        or neighbours(letterhead["accent"]),
        "facts": facts,
        "contact": {
            "role": contact.role if contact else "",
            "lang": contact.lang if contact else "",
            "reach": _("Call %(phone)s") % {"phone": phone} if phone else letterhead["foot"]["reach"],
            "where": "" if phone else letterhead["foot"]["lines"][0],
        },
        "strips": STRIPS,
        "strip": [part for part in (page.title, phone, letterhead["address"]) if part],
    }
