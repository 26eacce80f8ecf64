"""An import in words, before and after it is done: ready values for the screens and for the command."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from activities.domain import occurrences
from activities.domain.importing import limits
from activities.domain.importing.proposals import Problem, Proposal, Refusal, Remark
from activities.domain.localtime import Times
from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.domain.phrasing import facts as say_facts
from activities.domain.phrasing import schedules as say_schedules
from activities.import_queries import Finding, Item, Plan, Verdict
from activities.models import ActivityPage
from activities.presentation import capital, kind_label, phrasing

PROBLEMS: Mapping[Problem, str | Promise] = {
    Problem.EMPTY: gettext_lazy("The file is empty."),
    Problem.UNKNOWN_FORMAT: gettext_lazy(
        "This is no file that we can read. Save it as .ics, .csv or .xlsx, and choose it again."
    ),
    Problem.TOO_LARGE: gettext_lazy("The file is larger than 5 MB. Export a shorter period, or split it."),
    Problem.TOO_MANY_LINES: gettext_lazy("The file is too long. Export a shorter period, or split it."),
    Problem.TOO_DEEP: gettext_lazy("The file is put together wrongly: parts stand inside parts without end."),
    Problem.TOO_MANY_EVENTS: gettext_lazy("There are too many events in the file. Export a shorter period."),
    Problem.TOO_MANY_ACTIVITIES: gettext_lazy("There are more than 300 activities in the file. Split it."),
    Problem.TOO_MANY_ROWS: gettext_lazy("The table has more than 2,000 rows. Split it."),
    Problem.TOO_MUCH_REPETITION: gettext_lazy(
        "All the repetitions in the file together are too much. Export a shorter period, or split it."
    ),
    Problem.UNPACKS_TOO_LARGE: gettext_lazy("The spreadsheet unpacks to too much. Take out pictures and sheets."),
    Problem.UNSAFE: gettext_lazy("The spreadsheet holds something unsafe. Save it anew and choose that file."),
    Problem.BROKEN: gettext_lazy("The file is damaged, or not what its name says. Save it anew and choose that file."),
    Problem.NO_HEADS: gettext_lazy(
        "There are no heads in the table that we know. Give at least the columns Titel and Datum; see the template."
    ),
    Problem.NOTHING_IN_IT: gettext_lazy("There is no activity in the file."),
    Problem.NO_TITLE: gettext_lazy("There is no title."),
    Problem.NO_DATE: gettext_lazy("There is no date."),
    Problem.BAD_DATE: gettext_lazy("This is no date, or it is too far away. Give it as 24-11-2026."),
    Problem.BAD_TIME: gettext_lazy("This is no time. Give it as 10.00 or 10:00."),
    Problem.BAD_RULE: gettext_lazy("We do not understand how it repeats."),
    Problem.ENDS_BEFORE_START: gettext_lazy("It ends before it begins."),
    Problem.TOO_OFTEN: gettext_lazy("It repeats more than once a day."),
    Problem.TOO_MANY_DATES: gettext_lazy("It has too many dates."),
    Problem.TOO_IRREGULAR: gettext_lazy("Its dates are too irregular: they would be more than 60 rules."),
    Problem.TOO_LONG: gettext_lazy("One date of it lasts longer than a year."),
    Problem.OVER: gettext_lazy("All its dates are over."),
    Problem.PRIVATE: gettext_lazy("It is marked as private."),
    Problem.CANCELLED: gettext_lazy("The file says that it does not go ahead at all."),
    Problem.NOT_AN_EVENT: gettext_lazy("It is a task or a note, no activity."),
}
REMARKS: Mapping[Remark, str | Promise] = {
    Remark.SEPARATE_DATES: gettext_lazy(
        "The site has no rule for how this repeats. It becomes separate dates, for the coming eighteen months."
    ),
    Remark.LEFT_OUT_SHOWN: gettext_lazy(
        "Dates that the file leaves out of the series stay visible, as dates that do not go ahead."
    ),
    Remark.NO_END: gettext_lazy("The file does not say when it ends: it becomes one hour."),
    Remark.UNKNOWN_ZONE: gettext_lazy("The time zone is unknown: the times are taken as our own."),
    Remark.ONLY_THAT_DATE: gettext_lazy("A change “from this date on” became a change of that one date."),
    Remark.KIND_GUESSED: gettext_lazy("The kind was guessed from the title."),
    Remark.KIND_UNKNOWN: gettext_lazy("The kind is not clear: it becomes “drop-in”."),
    Remark.ONLINE: gettext_lazy("It is on line. The address to join is not shown; say in the text how people get it."),
    Remark.SHORTENED: gettext_lazy("A text was too long and was shortened."),
    Remark.BAD_EMAIL: gettext_lazy("The e-mail address is none, and was left out."),
    Remark.BAD_PRICE: gettext_lazy("Part of the price is no amount, and was left out."),
    Remark.YEAR_GUESSED: gettext_lazy("There was no year beside a date: it became the next one."),
    Remark.UNREADABLE_LETTERS: gettext_lazy("Some letters could not be read. Check the texts."),
}
FINDINGS: Mapping[Finding, str | Promise] = {
    Finding.DELETED_BEFORE: gettext_lazy("It was imported before, and deleted since: it is made anew."),
    Finding.UNKNOWN_NEIGHBOURHOOD: gettext_lazy("The neighbourhood is not one of ours, and was left out."),
    Finding.UNKNOWN_AUDIENCE: gettext_lazy("Somebody it is for is not in our list, and was left out."),
    Finding.DRAFT_WAITS: gettext_lazy("A draft waits on this page: the changes come into that draft."),
    Finding.OFF_LINE: gettext_lazy("This page was taken off the website: it stays off."),
}
SHOWN_RULES, SHOWN_DATES, SHOWN_REFUSALS = 4, 3, 20
SOON = timedelta(days=60)


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One activity of the plan; every value is ready to be printed."""

    key: str
    line: int
    title: str
    kind: str
    place: str
    schedule: list[str]
    more_rules: int
    dates: list[str]
    changed_dates: str
    changed: str
    conflicts: str
    remarks: list[str]
    page_id: int | None


@dataclass(frozen=True, kw_only=True)
class RefusedGroup:
    """What was refused for one reason: the first few, and how many more."""

    reason: str
    count: int
    lines: list[str]
    more: int


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A plan in words."""

    new: list[Shown]
    changed: list[Shown]
    same: list[Shown]
    not_allowed: list[Shown]
    refused: list[RefusedGroup]
    venues: dict[str, str] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)

    @property
    def has_work(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.new or self.changed)

    @property
    def refused_count(self) -> int:
        """How many things in the file become nothing."""
        return sum(group.count for group in self.refused)


def preview(plan: Plan, *, today: date, zone: ZoneInfo) -> Preview:
    """Put a plan into words."""

    def shown(verdict: Verdict) -> list[Shown]:
        return [_shown(item, today, zone) for item in plan.of(verdict)]

    return Preview(
        new=shown(Verdict.NEW),
        changed=shown(Verdict.CHANGED),
        same=shown(Verdict.SAME),
        not_allowed=shown(Verdict.NOT_ALLOWED),
        refused=list(_refused(plan.refusals)),
        venues={
            name: ", ".join(filter(None, (place.name, place.street, f"{place.postcode} {place.city}".strip())))
            for name, place in sorted(plan.new_venues.items())
        },
        themes=dict(sorted(plan.new_themes.items())),
    )


def problem_text(problem: Problem) -> str:
    """Why something is refused, and what to do."""
    return str(PROBLEMS[problem])


def _refused(refusals: Iterable[Refusal]) -> Iterable[RefusedGroup]:
    order = list(Problem)
    for problem, group in groupby(sorted(refusals, key=lambda one: order.index(one.problem)), lambda one: one.problem):
        found = list(group)
        lines = [_refusal(one) for one in found[:SHOWN_REFUSALS]]
        yield RefusedGroup(reason=problem_text(problem), count=len(found), lines=lines, more=len(found) - len(lines))


def _refusal(one: Refusal) -> str:
    parts = [_("line %(number)d") % {"number": one.line}, one.title, f"“{one.found}”" if one.found else ""]
    return ": ".join(part for part in parts if part)


def _shown(item: Item, today: date, zone: ZoneInfo) -> Shown:
    proposal = item.proposal
    rules = sorted(proposal.rules, key=lambda one: one.rule.first_date)
    sentences = [capital(say_schedules.schedule(one.rule, phrasing(), today=today)) for one in rules[:SHOWN_RULES]]
    texts = [*(REMARKS[remark] for remark in item.remarks), *(FINDINGS[finding] for finding in item.findings)]
    return Shown(
        key=proposal.key,
        line=proposal.line,
        title=proposal.facts.title,
        kind=kind_label(proposal.facts.kind),
        place=proposal.facts.place.name or proposal.facts.room,
        schedule=sentences,
        more_rules=max(len(rules) - SHOWN_RULES, 0),
        dates=_dates(proposal, today, zone),
        changed_dates=_changed_dates(item),
        changed=_names(name for name in item.changed if name not in item.conflicts) if item.page else "",
        conflicts=_names(item.conflicts),
        remarks=[str(text) for text in texts],
        page_id=item.page.pk if item.page else None,
    )


def _names(fields: Iterable[str]) -> str:
    """The fields by the names that the editor's form gives them."""
    meta = ActivityPage._meta  # noqa: SLF001 - documented API
    rows = {"rules": _("schedule"), "prices": _("prices")}
    return ", ".join(str(rows.get(one) or meta.get_field(one).verbose_name) for one in fields)


def _changed_dates(item: Item) -> str:
    number = len({row[:2] for row in (*item.new_changes, *item.gone_changes)})
    if not number:
        return ""
    return ngettext("%(number)d date is changed by itself", "%(number)d dates are changed by themselves", number) % {
        "number": number
    }


def _dates(proposal: Proposal, today: date, zone: ZoneInfo) -> list[str]:
    """The next dates, as the agenda will say them."""
    schedule = occurrences.Schedule(
        title=proposal.facts.title,
        place=occurrences.Place(),
        rules={proposal.uuid_of(one.key): one.rule for one in proposal.rules},
        changes=[
            occurrences.DateChange(
                identity=occurrences.Identity(proposal.uuid_of(one.key), one.original_date),
                change=one.change,
                reason=one.reason,
                new_date=one.new_date,
                times=one.times or (Times() if one.change == "extra" else None),
            )
            for one in proposal.changes
        ],
    )
    for far in (SOON, limits.HORIZON, limits.HORIZON * 20):
        found = occurrences.plan(schedule, window=Period(first=today, last=today + far), zone=zone)
        if len(found) >= SHOWN_DATES:
            break
    return [_date(one, today, zone) for one in found[:SHOWN_DATES]]


def _date(one: occurrences.Planned, today: date, zone: ZoneInfo) -> str:
    days = (one.local_end_date - one.local_date).days + 1
    times = Times(days=days)
    if not one.all_day:
        start, end = (moment.astimezone(zone).time() for moment in (one.starts_at, one.ends_at))
        times = Times(start=start, end=end, days=days)
    text = say_dates.occasion(one.local_date, times, phrasing(), today=today)
    status = say_facts.status(one.status, phrasing(), reason=one.reason, moved_from=None, today=today)
    return f"{text} ({status})" if status else text
