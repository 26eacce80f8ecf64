"""What staff have to do in the coming week: how much of each, and from or before which day. One query a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.db.models import Count, Min, Q

from activities import host_queries, staff_queries
from core.clock import zone
from core.holidays.queries import missing_holidays
from core.models import Notice, User
from core.outbox.queries import trouble
from home import quality_queries
from home.models import PolicyPage
from initiatives.models import Joining, Submission
from initiatives.querysets import IS_TO_CALL, IS_WAITING
from participation.models import HelpOffer

WEEK = timedelta(days=7)
#: A new plan takes half a year to write.
PLAN_AHEAD = timedelta(days=183)


class Work(StrEnum):
    """A sort of work; each has its own words and its own way."""

    ANSWER = "answer"
    CALL = "call"
    READ = "read"
    OFFERS = "offers"
    HELPERS = "helpers"
    HOST_ANSWERS = "host-answers"
    LOOK_AFTER = "look-after"
    DOUBLE = "double"
    NOTICES = "notices"
    HOLIDAYS = "holidays"
    PLAN = "plan"
    STALE = "stale"
    MAIL = "mail"


@dataclass(frozen=True, kw_only=True)
class Task:
    """So many of a sort.

    ``day`` is the promised or last day, or the day since which it waits; None: whenever it suits. ``late`` of them are
    over their day. ``pk`` is what the way leads to, where it leads to one thing.
    """

    work: Work
    count: int
    day: date | None = None
    late: int = 0
    pk: int | None = None


def week(user: User, *, today: date, now: datetime) -> list[Task]:
    """Return the work of ``user``, what has waited longest first, what has no day last (at most 15 queries).

    Only what the rights of ``user`` let them do; nothing of what is done.
    """
    tasks: list[Task] = []
    if user.has_perm("initiatives.view_submission"):
        tasks += _initiatives(user, today)
    if user.has_perm("initiatives.view_joining"):
        tasks.append(_offers(Work.OFFERS, Joining, user, today))
    if user.has_perm("participation.view_helpoffer"):
        tasks.append(_offers(Work.HELPERS, HelpOffer, user, today))
    if user.has_perm("activities.add_datechange"):
        tasks += _agenda(now)
    if user.has_perm("core.change_notice"):
        tasks.append(_notices(now))
    if user.has_perm("core.add_holidayperiod"):
        tasks.append(Task(work=Work.HOLIDAYS, count=len(missing_holidays(today=today))))
    if user.has_perm("core.change_organisationsettings"):
        tasks += _pages(today, now)
    if user.has_perm("core.view_outboxmail"):
        tasks.append(_mail(now))
    return sorted((one for one in tasks if one.count), key=lambda one: (one.day is None, one.day or today, one.work))


def _initiatives(user: User, today: date) -> Iterator[Task]:
    mine = Submission.objects.visible_to(user, today)
    # Also what is promised for later: a promise is hardly longer than a week, and who asked waits already.
    found = mine.aggregate(
        answer=Count("pk", filter=IS_WAITING),
        late=Count("pk", filter=IS_WAITING & Q(answer_by__lte=today)),
        before=Min("answer_by", filter=IS_WAITING),
        call=Count("pk", filter=IS_TO_CALL),
        since=Min("state_since", filter=IS_TO_CALL),
    )
    yield Task(work=Work.ANSWER, count=found["answer"], day=found["before"], late=found["late"])
    yield Task(work=Work.CALL, count=found["call"], day=_local(found["since"]))
    yield _waiting_since(Work.READ, mine.to_read(), "state_since")


def _offers(work: Work, model: type[Joining] | type[HelpOffer], user: User, today: date) -> Task:
    waiting = model.objects.visible_to(user, today).waiting()
    found = waiting.order_by().aggregate(
        count=Count("pk"), late=Count("pk", filter=Q(answer_by__lte=today)), before=Min("answer_by")
    )
    return Task(work=work, count=found["count"], day=found["before"], late=found["late"])


def _agenda(now: datetime) -> Iterator[Task]:
    yield _waiting_since(Work.HOST_ANSWERS, host_queries.waiting_answers(), "created_at")
    yield Task(work=Work.LOOK_AFTER, count=host_queries.untouched(now).count())
    twice = staff_queries.double_booked(start=now, end=now + WEEK)
    first = twice[0] if twice else None
    yield Task(
        work=Work.DOUBLE,
        count=len(twice),
        day=first.local_date if first else None,
        pk=first.pk if first else None,
    )


def _notices(now: datetime) -> Task:
    found = Notice.objects.filter(ends_at__gt=now, ends_at__lte=now + WEEK)
    return _waiting_since(Work.NOTICES, found, "ends_at")


def _pages(today: date, now: datetime) -> Iterator[Task]:
    plans = PolicyPage.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE).order_by("-period_end")
    last = plans.values_list("pk", "period_end").first()
    if last is not None and last[1] is not None:
        end = date(last[1], 12, 31)
        yield Task(work=Work.PLAN, count=int(end <= today + PLAN_AHEAD), day=end, late=int(end < today), pk=last[0])
    yield Task(work=Work.STALE, count=quality_queries.stale_pages(now).count())


def _mail(now: datetime) -> Task:
    found = trouble(now)
    if found is None:
        return Task(work=Work.MAIL, count=0)
    return Task(work=Work.MAIL, count=found.waiting + found.given_up, day=_local(found.since))


def _waiting_since(work: Work, rows: Any, moment: str) -> Task:
    found = rows.order_by().aggregate(count=Count("pk", distinct=True), since=Min(moment))
    return Task(work=work, count=found["count"], day=_local(found["since"]))


def _local(moment: datetime | None) -> date | None:
    return moment.astimezone(zone()).date() if moment else None
