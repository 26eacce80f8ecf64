"""Makes and changes activities from a file: all of it, or nothing."""

import html
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from activities import import_queries
from activities.actions import date_log
from activities.actions.materialise import rebuild
from activities.domain.importing.proposals import Found, PlaceName
from activities.domain.occurrences import Identity
from activities.enums import ChangeType, DateAction
from activities.import_queries import PLAIN_FIELDS, ChangeRow, Item, Plan, Values, Verdict
from activities.models import ActivityPage, ActivityPrice, AgendaPage, DateLog, ImportedItem, ScheduleRule
from core.labels.fields import one_text
from core.models import Audience, Theme, User, Venue
from core.pages.locks import lock_pages

#: What the log of dates calls each change; "full" and "goes ahead" come from no file.
LOGGED = {
    ChangeType.CANCELLED: DateAction.CANCELLED,
    ChangeType.MOVED: DateAction.MOVED,
    ChangeType.EXTRA: DateAction.EXTRA,
    ChangeType.NOTE: DateAction.NOTE,
}
MAX_ROOM = 80
DATES, TIMES = {"first_date", "until"}, {"start_time", "end_time"}


class PlanChangedError(Exception):
    """Something changed since the plan was shown: nothing was done."""


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What somebody chose beside the plan. Venues and themes by folded name, activities by their key.

    Without ``venues`` no new venue is made: its name stands as the meeting point.
    """

    publish: bool = False
    venues: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    overwrite: frozenset[str] = frozenset()


@dataclass(kw_only=True)
class Imported:
    """What was done. ``pages`` are those that were made or changed."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    venues: int = 0
    themes: int = 0
    published: int = 0
    pages: list[int] = field(default_factory=list)


@transaction.atomic
def import_activities(
    *, found: Found, choices: Choices, actor: User | None, now: datetime, seen: str | None = None
) -> Imported:
    """Do what ``import_queries.plan`` says, in one transaction; drafts unless ``choices.publish``.

    ``seen`` is the fingerprint of the plan that the actor saw: another one raises PlanChangedError, and nothing is
    done. None asks nothing. Raises ValidationError for values that a page cannot have.
    """
    agenda = import_queries.agenda()
    # Two imports at once follow each other; the second finds what the first made.
    lock_pages(AgendaPage.objects.filter(pk=agenda.pk))
    # And what an editor saves meanwhile is seen by the plan, or comes after it.
    known = ImportedItem.objects.filter(key__in=[one.key for one in found.proposals])
    lock_pages(ActivityPage.objects.filter(pk__in=known.values("page")))
    plan = import_queries.plan(found, actor=actor, today=timezone.localdate(now))
    if seen is not None and seen != plan.fingerprint:
        raise PlanChangedError
    return _Import(choices=choices, actor=actor, now=now, agenda=agenda).run(plan)


@dataclass(kw_only=True)
class _Import:
    """One import while it is done."""

    choices: Choices
    actor: User | None
    now: datetime
    agenda: AgendaPage
    done: Imported = field(default_factory=Imported)
    #: Rows by the folded name that a file gives them.
    venues: dict[str, Venue] = field(default_factory=dict)
    themes: dict[str, Theme] = field(default_factory=dict)
    #: Entries of the log of the activity at hand.
    logged: list[tuple[DateLog, Identity]] = field(default_factory=list)

    def run(self, plan: Plan) -> Imported:
        """Make venues and themes, then the activities."""
        for name, place in plan.new_venues.items():
            if name in self.choices.venues:
                self.venues[name] = _new_venue(place)
        for name, label in plan.new_themes.items():
            if name in self.choices.themes:
                self.themes[name] = _new_row(Theme, label)
        self.done.venues, self.done.themes = len(self.venues), len(self.themes)
        self.done.refused = len(plan.refusals) + len(plan.of(Verdict.NOT_ALLOWED))
        for item in plan.items:
            if item.verdict == Verdict.NEW:
                self._create(item)
            elif item.verdict == Verdict.CHANGED:
                self._update(item)
            elif item.verdict == Verdict.SAME:
                self.done.unchanged += 1
        return self.done

    def _create(self, item: Item) -> None:
        values = self._resolved(item.values)
        page = ActivityPage(live=False, locale=self.agenda.locale, owner=self.actor)
        self._write(page, values, set(values))
        if not slugify(page.title):
            # A title of signs alone gives no address.
            page.slug = f"activiteit-{item.proposal.key[:8]}"
        # Others may have come below it: the tree asks for the row as it stands.
        AgendaPage.objects.get(pk=self.agenda.pk).add_child(instance=page)
        page.full_clean()
        revision = page.save_revision(user=self.actor, log_action=True)
        written = self._dates(page, item.new_changes)
        ImportedItem.objects.update_or_create(
            key=item.proposal.key,
            defaults={
                "page": page, "written": values, "changes": written, "imported_at": self.now, "imported_by": self.actor,
            },
        )  # fmt: skip
        if self.choices.publish:
            revision.publish(user=self.actor)
            self.done.published += 1
        self._finish_log(page)
        self.done.created += 1
        self.done.pages.append(page.pk)

    def _update(self, item: Item) -> None:
        if item.page is None:
            raise LookupError(item.proposal.key)
        known = ImportedItem.objects.select_for_update().get(key=item.proposal.key)
        page = lock_pages(ActivityPage.objects.filter(pk=item.page.pk)).get()
        overwrite = item.proposal.key in self.choices.overwrite
        fields = {name for name in item.changed if overwrite or name not in item.conflicts}
        values = self._resolved(item.values)
        if fields:
            draft = page.get_latest_revision_as_object()
            self._write(draft, values, fields, owned=set(known.written.get("rules", {})))
            draft.full_clean()
            had_draft = page.has_unpublished_changes and page.live
            revision = draft.save_revision(user=self.actor, log_action=True)
            # What waits as a draft, or was taken off line, is for its editor to publish.
            if self.choices.publish and not had_draft and (page.live or page.first_published_at is None):
                revision.publish(user=self.actor)
                self.done.published += 1
        left = [row for row in known.changes if tuple(row[:3]) not in {one[:3] for one in item.gone_changes}]
        self._forget(page, item.gone_changes)
        written = self._dates(page, item.new_changes)
        replaced = {tuple(row[:3]) for row in written}
        known.changes = [row for row in left if tuple(row[:3]) not in replaced] + written
        known.written = known.written | {name: values[name] for name in fields}
        known.imported_at, known.imported_by = self.now, self.actor
        known.save()
        if ActivityPage.objects.get(pk=page.pk).live:
            rebuild(page.pk, now=self.now)
        self._finish_log(page)
        self.done.updated += 1
        self.done.pages.append(page.pk)

    def _resolved(self, values: Values) -> Values:
        """The values with the rows that were just made."""
        found = dict(values)
        venue = self.venues.get(values.get("venue", ""))
        if venue is not None:
            found["venue"] = str(venue.pk)
        found["themes"] = sorted(
            str(self.themes[name].pk) if name in self.themes else name for name in values.get("themes", [])
        )
        return {name: value for name, value in found.items() if value}

    def _write(self, page: ActivityPage, values: Values, names: set[str], owned: Iterable[str] = ()) -> None:
        """Put the fields ``names`` of ``values`` on a page that is not saved yet."""
        for name in names & set(PLAIN_FIELDS):
            setattr(page, name, values[name])
        if "body" in names:
            text = "".join(f"<p>{html.escape(line)}</p>" for line in values["body"].split("\n"))
            page.body = [("paragraph", text)]
        if "venue" in names:
            page.venue_id = int(values["venue"]) if values["venue"].isdigit() else None
            if page.venue_id is None and not page.room:
                page.room = values["venue"].capitalize()[:MAX_ROOM]
        if "neighbourhood" in names:
            page.neighbourhood_id = int(values["neighbourhood"])
        for name, model in (("themes", Theme), ("audiences", Audience)):
            if name in names:
                setattr(page, name, model.objects.filter(pk__in=[pk for pk in values[name] if pk.isdigit()]))
        if "prices" in names:
            page.prices = _prices(page, values["prices"])
        if "rules" in names:
            page.rules = _rules(page, values["rules"], set(owned))

    def _dates(self, page: ActivityPage, rows: Iterable[ChangeRow]) -> list[list[Any]]:
        """Write changes of dates, logged as if somebody had made them; return them as written."""
        written = []
        for source, day, kind, given in rows:
            values = dict(given)
            if isinstance(values["new_venue_id"], str):
                values = self._with_place(values)
            identity = Identity(UUID(source), date.fromisoformat(day))
            if not any(value for value in values.values()) and kind != ChangeType.EXTRA:
                continue
            self._log(page, identity, ChangeType(kind), values)
            written.append([source, day, kind, values])
        return written

    def _with_place(self, values: Values) -> Values:
        venue = self.venues.get(values["new_venue_id"])
        place = "" if venue else values["new_venue_id"].capitalize()
        return values | {"new_venue_id": venue.pk if venue else None, "reason": values["reason"] or place[:120]}

    def _log(self, page: ActivityPage, identity: Identity, kind: ChangeType, values: Values | None) -> None:
        before = date_log.read(page.pk, identity)
        after = {name: row for name, row in before.items() if name != kind}
        if values is not None:
            after[kind] = date_log.change(actor=self.actor, now=self.now) | values
        date_log.write(page.pk, identity, before=before, after=after)
        shown = date_log.shown(date_log.find(page.pk, identity))
        entry = DateLog.objects.create(
            page_key=page.pk,
            rule_uuid=identity.source,
            original_date=identity.original_date,
            title=page.title,
            action=LOGGED[kind] if values is not None else DateAction.UNDONE,
            before={"changes": before, "date": shown},
            after={"changes": date_log.read(page.pk, identity), "date": shown},
            created_at=self.now,
            created_by=self.actor,
        )
        self.logged.append((entry, identity))

    def _finish_log(self, page: ActivityPage) -> None:
        """Say in the log what became of each date, now that the agenda shows it."""
        for entry, identity in self.logged:
            shown = date_log.shown(date_log.find(page.pk, identity))
            DateLog.objects.filter(pk=entry.pk).update(after=entry.after | {"date": shown})
        self.logged = []

    def _forget(self, page: ActivityPage, rows: Iterable[ChangeRow]) -> None:
        """Take away changes that the file no longer has."""
        for source, day, kind, _values in rows:
            self._log(page, Identity(UUID(source), date.fromisoformat(day)), ChangeType(kind), None)


def _prices(page: ActivityPage, wanted: list[list[str]]) -> list[ActivityPrice]:
    """The prices of the file; a name that was there keeps its labels in other languages."""
    there = {price.name.text(settings.LANGUAGE_CODE): price.name for price in page.prices.all()}
    return [
        ActivityPrice(name=there.get(name) or one_text(name), amount=Decimal(amount), sort_order=place)
        for place, (name, amount) in enumerate(wanted)
    ]


def _rules(page: ActivityPage, wanted: dict[str, Values], owned: set[str]) -> list[ScheduleRule]:
    """The rules of the file; those that an editor added stay, before them."""
    others = [rule for rule in page.rules.all() if str(rule.uuid) not in owned | set(wanted)]
    there = {str(rule.uuid): rule for rule in page.rules.all()}
    found = others
    for name, values in wanted.items():
        rule = there.get(name) or ScheduleRule(uuid=UUID(name))
        for column, value in values.items():
            setattr(rule, column, _parsed(column, value))
        rule.full_clean(exclude=["page"])
        found.append(rule)
    for place, rule in enumerate(found):
        rule.sort_order = place
    return found


def _parsed(column: str, value: Any) -> Any:
    if value is None or column not in DATES | TIMES:
        return value
    return date.fromisoformat(value) if column in DATES else time.fromisoformat(value)


def _new_venue(place: PlaceName) -> Venue:
    venue = _new_row(Venue, place.name)
    venue.street, venue.postcode, venue.city = place.street, place.postcode[:10], place.city
    venue.save()
    return venue


def _new_row[Row: (Venue, Theme)](model: type[Row], label: str) -> Row:
    """A new row; it finds a word for its addresses itself."""
    row = model(name=one_text(label))
    row.full_clean()
    row.save()
    return row
