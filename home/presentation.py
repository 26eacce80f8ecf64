"""Ready values that several pages of the front door share."""

from typing import Any

from activities.domain.phrasing import dates as say_dates
from activities.presentation import phrasing
from core.organisation.queries import Organisation, phone_href
from core.pages.reading import active_language, lang_of, lang_of_label
from home.queries.news import NewsItem

type Values = dict[str, Any]


def head(page: Any) -> Values:
    """Title, summary and their language."""
    return {"title": page.title, "summary": page.summary, "lang": lang_of(page)}


def news_card(item: NewsItem) -> Values:
    """One item of news in a list."""
    return {
        "title": item.title,
        "url": item.url,
        "summary": item.summary,
        "date_text": say_dates.full_date(item.date, phrasing()),
        "date_iso": item.date.isoformat(),
        "neighbourhood": item.neighbourhood,
        "lang": item.lang,
    }


def contact_of(row: Any, organisation: Organisation) -> Values:
    """Whom to call about a service or in a neighbourhood: its own contact, else the organisation's.

    ``row`` has ``contact_role`` (labels), ``contact_phone`` and ``contact_email``.
    """
    phone = row.contact_phone or ("" if row.contact_email else organisation.phone)
    email = row.contact_email or ("" if row.contact_phone else organisation.email)
    return {
        "role": row.contact_role.text(active_language()),
        "lang": lang_of_label(row.contact_role),
        "phone": phone,
        "phone_href": phone_href(phone),
        "email": email,
        "walk_in": "" if phone or row.contact_email else organisation.walk_in,
    }
