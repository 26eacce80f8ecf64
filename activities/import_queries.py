"""What an import would do: each proposal against what there is, so that everything is seen before anything is done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Model
from django.utils import translation
from django.utils.translation import gettext

from activities.domain.importing.proposals import (
    Circumstances,
    Facts,
    Found,
    PlaceName,
    Proposal,
    Refusal,
    Remark,
    SourceChange,
)
from activities.domain.importing.texts import place as read_place
from activities.domain.importing.texts import plain
from activities.domain.localtime import Times
from activities.domain.recurrence import Rule
from activities.domain.terms import ChangeType, Weekday
from activities.enums import AtHome, Kind, Organiser
from activities.models import ActivityPage, AgendaPage, DateChange, ImportedItem, ScheduleRule
from core.labels.models import Audience, Theme
from core.models import User
from core.places.models import Neighbourhood, Venue
from core.text.folding import fold

type Values = dict[str, Any]
#: A change of a date as JSON: rule, date, type, and its columns.
type ChangeRow = tuple[str, str, str, Values]

RULE_FIELDS = (
    "frequency", "first_date", "start_time", "end_time", "all_day", "days", "interval", "weekdays", "nth", "month_day",
    "until", "count", "skip_school_holidays", "skip_public_holidays",
)  # fmt: skip
PLAIN_FIELDS = (
    "title", "summary", "kind", "room", "participation", "contact_role", "contact_phone", "contact_email", "at_home",
    "language_spoken", "bring", "organiser", "organiser_name",
)  # fmt: skip
CHANGE_FIELDS = ("reason", "note", "new_date", "new_start", "new_end", "new_venue_id")


class Verdict(StrEnum):
    """What would become of a proposal."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    NOT_ALLOWED = "not_allowed"


class Finding(StrEnum):
    """What the editor should know, found by looking at what there is."""

    DELETED_BEFORE = "deleted_before"
    UNKNOWN_NEIGHBOURHOOD = "unknown_neighbourhood"
    UNKNOWN_AUDIENCE = "unknown_audience"
    DRAFT_WAITS = "draft_waits"
    OFF_LINE = "off_line"


@dataclass(frozen=True, kw_only=True)
class Item:
    """A proposal, and what would become of it.

    ``values`` are the facts that the file gives, by field, ``changed`` those that would be written; ``conflicts`` those
    of them that an editor changed as well since the last import: they stay, unless somebody says otherwise.
    """

    proposal: Proposal
    verdict: Verdict
    page: ActivityPage | None = None
    values: Values = field(default_factory=dict)
    changed: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    new_changes: tuple[ChangeRow, ...] = ()
    gone_changes: tuple[ChangeRow, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What reading the file had to assume."""
        return self.proposal.remarks


@dataclass(frozen=True, kw_only=True)
class Plan:
    """All that an import would do. ``new_venues`` and ``new_themes`` by their folded name."""

    items: tuple[Item, ...]
    refusals: tuple[Refusal, ...]
    new_venues: Mapping[str, PlaceName]
    new_themes: Mapping[str, str]

    def of(self, verdict: Verdict) -> list[Item]:
        """The items with this verdict."""
        return [item for item in self.items if item.verdict == verdict]

    @property
    def fingerprint(self) -> str:
        """Names what was shown, so that nothing else is done when things changed in between."""
        shown = [
            (item.proposal.key, item.verdict, item.changed, item.conflicts, item.new_changes, item.gone_changes)
            for item in self.items
        ]
        text = repr((shown, sorted(self.new_venues), sorted(self.new_themes)))
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Names:
    """Rows by their name in any language, folded (one query per table)."""

    def __init__(self) -> None:
        """Read the tables."""
        self.venues = _by_name(Venue.objects.all())
        self.neighbourhoods = _by_name(Neighbourhood.objects.all())
        self.themes = _by_name(Theme.objects.all())
        self.audiences = _by_name(Audience.objects.all())

    def venue(self, place: PlaceName | str) -> Venue | None:
        """The venue that a file means: by its name, also with an address behind it."""
        name = fold(place if isinstance(place, str) else place.name)
        if not name:
            return None
        found = self.venues.get(name)
        if found is None:
            ends = (",", ";", " -", " (")
            starts = [known for known in self.venues if name.startswith(tuple(known + end for end in ends))]
            found = self.venues[max(starts, key=len)] if starts else None
        return found


def _by_name(rows: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row in rows:
        for label in [*row.name.values(), row.slug]:
            found.setdefault(fold(label), row)
    return found


def circumstances(today: date) -> Circumstances:
    """What reading a file depends on here: the site's zone, and the names of kinds in every language."""
    names = {fold(kind.value): kind.value for kind in Kind}
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            names |= {fold(str(kind.label)): kind.value for kind in Kind}
    return Circumstances(today=today, zone_name=settings.TIME_ZONE, kinds=names)


def agenda() -> AgendaPage:
    """The page below which activities stand: that of the default language. Raises AgendaPage.DoesNotExist."""
    found: AgendaPage = AgendaPage.objects.get(locale__language_code=settings.LANGUAGE_CODE)
    return found


def agenda_to_add_to(user: User) -> AgendaPage | None:
    """Return the page below which ``user`` may make activities; None where they may not, or there is none yet."""
    try:
        page = agenda()
    except AgendaPage.DoesNotExist:
        return None
    return page if page.permissions_for_user(user).can_add_subpage() else None


def may_import(user: User) -> bool:
    """Whether somebody may make activities and change dates: an import does both."""
    return user.has_perm("activities.add_datechange") and agenda_to_add_to(user) is not None


def plan(found: Found, *, actor: User | None, today: date) -> Plan:
    """Compare every proposal with what there is. Without an ``actor`` everything is allowed."""
    names = Names()
    keys = [one.key for one in found.proposals]
    items = {item.key: item for item in ImportedItem.objects.filter(key__in=keys).select_related("page__locale")}
    places = [place for one in found.proposals for place in _places_of(one)]
    new_venues = {fold(place.name): place for place in places if place.name and names.venue(place) is None}
    themes = [name for one in found.proposals for name in one.facts.themes]
    new_themes = {fold(name): name for name in themes if fold(name) not in names.themes}
    return Plan(
        items=tuple(_item(one, items.get(one.key), names, actor, today) for one in found.proposals),
        refusals=found.refusals,
        new_venues=new_venues,
        new_themes=new_themes,
    )


def _places_of(proposal: Proposal) -> list[PlaceName]:
    own = [proposal.facts.place]
    return own + [read_place(change.venue) for change in proposal.changes if change.venue]


def _item(proposal: Proposal, known: ImportedItem | None, names: Names, actor: User | None, today: date) -> Item:
    values = values_of(proposal, names)
    rows = tuple(change_row(proposal, change, names) for change in proposal.changes)
    findings = _findings(proposal.facts, names)
    page = known.page if known else None
    if known is None or page is None:
        if known is not None:
            findings.append(Finding.DELETED_BEFORE)
        return Item(
            proposal=proposal,
            verdict=Verdict.NEW,
            values=values,
            changed=tuple(sorted(values)),
            new_changes=rows,
            findings=tuple(findings),
        )
    if actor is not None and not page.permissions_for_user(actor).can_edit():
        return Item(proposal=proposal, verdict=Verdict.NOT_ALLOWED, page=page, findings=tuple(findings))
    current = current_values(page.get_latest_revision_as_object(), of=set(known.written.get("rules", {})))
    changed, conflicts = _differences(values, known.written, current)
    new_changes, gone = _changes(page, rows, [tuple(row) for row in known.changes], today)
    if changed and page.has_unpublished_changes and page.live:
        findings.append(Finding.DRAFT_WAITS)
    if changed and not page.live and page.first_published_at is not None:
        findings.append(Finding.OFF_LINE)
    return Item(
        proposal=proposal,
        verdict=Verdict.CHANGED if set(changed) or new_changes or gone else Verdict.SAME,
        page=page,
        values=values,
        changed=tuple(changed),
        conflicts=tuple(conflicts),
        new_changes=tuple(new_changes),
        gone_changes=tuple(gone),
        findings=tuple(findings),
    )


def _findings(facts: Facts, names: Names) -> list[Finding]:
    found = []
    if facts.neighbourhood and fold(facts.neighbourhood) not in names.neighbourhoods:
        found.append(Finding.UNKNOWN_NEIGHBOURHOOD)
    if any(fold(name) not in names.audiences for name in facts.audiences):
        found.append(Finding.UNKNOWN_AUDIENCE)
    return found


def _differences(values: Values, written: Values, current: Values) -> tuple[list[str], list[str]]:
    """Fields that the file changed since the last import; and those of them that an editor changed too."""
    changed: list[str] = []
    conflicts: list[str] = []
    for name, value in sorted(values.items()):
        if value == written.get(name) or value == current.get(name):
            continue
        (conflicts if current.get(name) != written.get(name) else changed).append(name)
    return changed + conflicts, conflicts


def _changes(
    page: ActivityPage, rows: Iterable[ChangeRow], written: Iterable[Any], today: date
) -> tuple[list[ChangeRow], list[ChangeRow]]:
    """Changes of dates to write, and to take away; what an editor made of one since is left."""
    there = {
        (str(row.rule_uuid), row.original_date.isoformat(), row.change): _columns(row)
        for row in DateChange.objects.filter(page=page)
    }
    before = {tuple(row[:3]): row[3] for row in written}
    wanted = {row[:3]: row[3] for row in rows}
    new = [
        (*identity, values)
        for identity, values in wanted.items()
        if values != before.get(identity) and there.get(identity) == before.get(identity)
    ]
    gone = [
        (*identity, values)
        for identity, values in before.items()
        if identity not in wanted and there.get(identity) == values and date.fromisoformat(identity[1]) >= today
    ]
    return new, gone


def values_of(proposal: Proposal, names: Names) -> Values:
    """The fields that the file gives, as they would stand on the page; what it says nothing of is not in it."""
    facts = proposal.facts
    venue = names.venue(facts.place)
    given: Values = {
        "title": facts.title,
        "summary": facts.summary,
        "kind": facts.kind,
        "body": "\n".join(facts.paragraphs),
        "venue": fold(facts.place.name) if venue is None else str(venue.pk),
        "room": facts.room,
        "neighbourhood": _pk(names.neighbourhoods.get(fold(facts.neighbourhood))),
        "themes": sorted({_pk(names.themes.get(fold(name))) or fold(name) for name in facts.themes}),
        "audiences": sorted({_pk(names.audiences.get(fold(name))) for name in facts.audiences} - {""}),
        "prices": [[price.name, f"{price.amount:.2f}"] for price in facts.prices],
        "participation": facts.participation.value if facts.participation else "",
        "contact_role": facts.contact_role,
        "contact_phone": facts.phone,
        "contact_email": _email(facts.email),
        "organiser_name": facts.organiser,
        "organiser": Organiser.PARTNER.value if facts.organiser else "",
        "language_spoken": facts.language,
        "bring": facts.bring,
        "at_home": AtHome.VIDEO.value if facts.online else "",
    }
    rules = {str(proposal.uuid_of(one.key)): rule_values(one.rule) for one in proposal.rules}
    return {name: value for name, value in given.items() if value} | {"rules": rules}


def _email(text: str) -> str:
    """An address that the page takes; empty for another."""
    try:
        validate_email(text)
    except ValidationError:
        return ""
    return text


def _pk(row: Model | None) -> str:
    return str(row.pk) if row is not None else ""


def current_values(page: ActivityPage, *, of: set[str]) -> Values:
    """The same fields as they stand on a page; of its rules those with these UUIDs."""
    values: Values = {name: getattr(page, name) for name in PLAIN_FIELDS}
    return values | {
        "body": "\n".join(line for block in page.body for line in _lines(block)),
        "venue": str(page.venue_id or ""),
        "neighbourhood": str(page.neighbourhood_id or ""),
        "themes": sorted(str(one.pk) for one in page.themes.all()),
        "audiences": sorted(str(one.pk) for one in page.audiences.all()),
        "prices": [[one.name.text(settings.LANGUAGE_CODE), f"{one.amount:.2f}"] for one in page.prices.all()],
        "rules": {str(rule.uuid): _rule_row(rule) for rule in page.rules.all() if str(rule.uuid) in of},
    }


def _lines(block: Any) -> list[str]:
    """The words of a paragraph, line by line; of any other block only that it is there."""
    if block.block_type != "paragraph":
        return [f"[{block.block_type}]"]
    return [" ".join(line.split()) for line in plain(str(block.value.source)).split("\n") if line.strip()]


def rule_values(rule: Rule) -> Values:
    """A rule as the columns of ScheduleRule, in JSON."""
    weekdays = ",".join(day.value for day in Weekday if day in rule.weekdays)
    values = {name: _json(getattr(rule, name)) for name in RULE_FIELDS if name != "weekdays"}
    return values | {"frequency": rule.frequency.value, "weekdays": weekdays}


def _rule_row(rule: ScheduleRule) -> Values:
    return {name: _json(getattr(rule, name)) for name in RULE_FIELDS}


def change_row(proposal: Proposal, change: SourceChange, names: Names) -> ChangeRow:
    """A change of a date as a row of DateChange, in JSON. A venue that is not known yet stands by its name."""
    venue = names.venue(read_place(change.venue)) if change.venue else None
    times, reason = change.times or Times(), change.reason
    if change.change == ChangeType.CANCELLED and not reason:
        with translation.override(settings.LANGUAGE_CODE):
            reason = gettext("not this time")
    values = {
        "reason": reason,
        "note": change.note,
        "new_date": _json(change.new_date),
        "new_start": _json(times.start),
        "new_end": _json(times.end),
        "new_venue_id": venue.pk if venue else fold(read_place(change.venue).name) or None,
    }
    return str(proposal.uuid_of(change.key)), change.original_date.isoformat(), ChangeType(change.change).value, values


def _columns(row: DateChange) -> Values:
    return {name: _json(getattr(row, name)) for name in CHANGE_FIELDS}


def _json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | time | datetime) else value
