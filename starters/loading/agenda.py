"""Activities of a starter, their schedules counted from the day of loading."""

from datetime import date, datetime, timedelta

from activities.actions.dates import cancel_date
from activities.domain.terms import Weekday
from activities.models import ActivityPage, ActivityPrice, Occurrence, ScheduleRule
from starters.domain import content
from starters.loading.bodies import body
from starters.loading.pages import Tree, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows, labels


def load_activities(
    starter: content.Starter, tree: Tree, rows: Rows, pictures: Pictures, *, today: date, now: datetime
) -> dict[str, ActivityPage]:
    """Make and publish the activities; cancel the dates that do not go ahead. Return them by slug."""
    made = {}
    for one in starter.activities:
        page = _page(one, rows, pictures, today)
        page.locale = tree.agenda.locale
        made[one.slug] = publish(tree.agenda, page)
        for cancellation in one.cancellations:
            coming = Occurrence.objects.filter(page=page, ends_at__gt=now).soonest_first()
            cancel_date(occurrence=coming[cancellation.nth - 1], reason=cancellation.reason, actor=None, now=now)
        if one.en:
            prose = ActivityPage(
                title=one.en.title,
                summary=one.en.summary,
                body=body(one.en.body, pictures),
                image_alt=one.en.drawing_alt if one.drawing else "",
                kind=one.kind,
            )
            translate(tree.english_agenda, page, prose, tree.english)
    return made


def _page(one: content.Activity, rows: Rows, pictures: Pictures, today: date) -> ActivityPage:
    page = ActivityPage(
        title=one.title,
        slug=one.slug,
        summary=one.summary,
        kind=one.kind,
        body=body(one.body, pictures),
        image=pictures.get(one.drawing, one.drawing_alt),
        image_alt=one.drawing_alt if one.drawing else "",
        venue=rows.venues.get(one.venue),
        neighbourhood=rows.neighbourhoods.get(one.neighbourhood),
        organiser=one.organiser,
        organiser_name=one.organiser_name,
        participation=one.participation,
        contact_role=one.contact_role,
        contact_phone=one.contact_phone,
        contact_email=one.contact_email,
        at_home=one.at_home,
        language_spoken=one.language,
        women_only=one.women_only,
        child_care=one.child_care,
        bring=one.bring,
    )
    page.themes = [rows.themes[slug] for slug in one.themes]
    page.audiences = [rows.audiences[slug] for slug in one.audiences]
    page.priorities = [rows.priorities[slug] for slug in one.priorities]
    page.prices = [
        ActivityPrice(name=labels(price.name), amount=price.amount, sort_order=place)
        for place, price in enumerate(one.prices)
    ]
    page.rules = [_rule(rule, today, place) for place, rule in enumerate(one.rules)]
    return page


def _rule(rule: content.Rule, today: date, place: int) -> ScheduleRule:
    start = today + timedelta(weeks=rule.weeks)
    first = start + timedelta(days=(Weekday(rule.weekday).number - start.weekday()) % 7)
    return ScheduleRule(
        frequency=rule.frequency,
        first_date=first,
        start_time=rule.start,
        end_time=rule.end,
        interval=rule.interval,
        until=today + timedelta(weeks=rule.until_weeks) if rule.until_weeks is not None else None,
        sort_order=place,
    )
