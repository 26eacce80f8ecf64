"""Changes of a schedule that keep its history."""

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone

from activities.domain.recurrence import local_dates
from activities.models import ActivityPage, DateChange, DateLog, ScheduleRule
from core.models import User
from core.pages.locks import lock_pages

#: A yearly rule has its next date within this.
LOOK_AHEAD = timedelta(days=366 * 9)


class UnpublishedChangesError(Exception):
    """The page has a draft that is not live: whether that goes along is for its editor to say."""


class NotInScheduleError(LookupError):
    """The rule is not one of the page's, or has ended before the day."""


@transaction.atomic
def change_from(
    *,
    page: ActivityPage,
    rule_uuid: UUID,
    first_date: date,
    start_time: time,
    end_time: time,
    actor: User | None,
    now: datetime,
) -> ScheduleRule:
    """Give a rule other hours from ``first_date`` on: the old one ends the day before, a new one begins.

    Dates before keep their identity and what happened to them; changes of later dates move to the new rule. The
    page is published. Times are local. Raises UnpublishedChangesError, NotInScheduleError, or ValidationError
    for a day in the past and hours that cannot be.
    """
    locked = lock_pages(ActivityPage.objects.filter(pk=page.pk)).get()
    if locked.has_unpublished_changes:
        raise UnpublishedChangesError
    draft = locked.get_latest_revision_as_object()
    rules = list(draft.rules.all())
    old = next((rule for rule in rules if rule.uuid == rule_uuid), None)
    if old is None or first_date < timezone.localdate(now):
        raise NotInScheduleError
    new = _successor(old, first_date, start_time, end_time)
    new.full_clean(exclude=["page"])
    if new.first_date <= old.first_date:
        rules.remove(old)
    else:
        old.until, old.count = first_date - timedelta(days=1), None
    draft.rules = [*rules, new]
    later = DateChange.objects.filter(page=locked, rule_uuid=rule_uuid, original_date__gte=first_date)
    later.update(rule_uuid=new.uuid)
    logged = DateLog.objects.filter(page_key=locked.pk, rule_uuid=rule_uuid, original_date__gte=first_date)
    logged.update(rule_uuid=new.uuid)
    draft.save_revision(user=actor, log_action=True).publish(user=actor)
    return new


def _successor(old: ScheduleRule, first_date: date, start_time: time, end_time: time) -> ScheduleRule:
    """A copy of ``old`` that begins at its first date from ``first_date`` on.

    It says outright what ``old`` took from its own first date, and counts on where ``old`` was.
    """
    rule = old.as_rule()
    coming = local_dates(rule, start=first_date, end=first_date + LOOK_AHEAD)
    if not coming:
        raise NotInScheduleError
    new = ScheduleRule(uuid=uuid4(), sort_order=(old.sort_order or 0) + 1)
    for name in (
        "frequency", "all_day", "days", "interval", "until", "skip_school_holidays", "skip_public_holidays",
    ):  # fmt: skip
        setattr(new, name, getattr(old, name))
    new.weekdays = ",".join(rule.chosen_weekdays)
    new.nth, new.month_day = rule.chosen_nth, rule.chosen_month_day
    new.start_time, new.end_time = start_time, end_time
    new.first_date = coming[0]
    if old.count is not None:
        new.count = old.count - len(local_dates(rule, start=rule.first_date, end=first_date - timedelta(days=1)))
    return new
