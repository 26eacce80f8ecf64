"""The services of a starter."""

from home.models import ServiceIndexPage, ServicePage, ServicePrice, ServiceTime
from starters.domain import content
from starters.loading.bodies import body
from starters.loading.pages import Tree, load_index, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows, labels, weekday_spans


def load_services(starter: content.Starter, tree: Tree, rows: Rows, pictures: Pictures) -> None:
    """Make and publish the services below ``/diensten/``."""
    title, summary = labels(starter.services_title), labels(starter.services_summary)
    index, english = load_index(
        tree,
        ServiceIndexPage(title=title.text("nl"), summary=summary.text("nl")),
        ServiceIndexPage(title=title.text("en"), summary=summary.get("en", "")),
        begun=bool(starter.services),
    )
    for one in starter.services:
        page = publish(index, _page(one, rows, pictures))
        if one.en:
            words = ServicePage(
                title=one.en.title,
                summary=one.en.summary,
                audience=one.en.audience,
                booking=one.en.booking,
                body=body(one.en.body, pictures),
                image_alt=one.en.drawing_alt if one.drawing else "",
            )
            translate(english, page, words, tree.english)


def _page(one: content.Service, rows: Rows, pictures: Pictures) -> ServicePage:
    page = ServicePage(
        title=one.title,
        slug=one.slug,
        summary=one.summary,
        audience=one.audience,
        booking=one.booking,
        body=body(one.body, pictures),
        price_note=labels(one.price_note),
        times_note=labels(one.times_note),
        partner=rows.partners.get(one.partner),
        venue=rows.venues.get(one.venue),
        neighbourhood=rows.neighbourhoods.get(one.neighbourhood),
        contact_role=labels(one.contact_role),
        contact_email=one.contact_email,
        image=pictures.get(one.drawing, one.drawing_alt),
        image_alt=one.drawing_alt if one.drawing else "",
    )
    page.prices = [
        ServicePrice(name=labels(price.name), amount=price.amount, sort_order=place)
        for place, price in enumerate(one.prices)
    ]
    page.times = [
        ServiceTime(weekday=weekday, opens=opens, closes=closes, sort_order=place)
        for place, (weekday, opens, closes) in enumerate(weekday_spans(one.times))
    ]
    return page
