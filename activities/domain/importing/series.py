"""The dates of one activity in a calendar file: a series, and what was left out, added and changed, as ours."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from activities.domain.importing import limits, rrules, saying, texts
from activities.domain.importing.lines import Component, Line
from activities.domain.importing.moments import Moment, Reader, Slot, length
from activities.domain.importing.proposals import Problem, Refused, Remark, SourceChange, SourceRule
from activities.domain.importing.rrules import Budget
from activities.domain.importing.saying import Window
from activities.domain.localtime import ONE_DAY, span
from activities.domain.recurrence import MAX_DAYS, Rule, RuleError, local_dates
from activities.domain.terms import ChangeType, Frequency
from core.years import LATEST

ONE_HOUR, ONE_MINUTE = timedelta(hours=1), timedelta(minutes=1)
#: Rules of one event; the standard advises one.
MAX_RRULES = 5
MAX_REASON, MAX_NOTE = 120, 200
SERIES, START = "series", "start"


@dataclass(frozen=True, kw_only=True)
class Dates:
    """What the dates of one activity are."""

    rules: tuple[SourceRule, ...]
    changes: tuple[SourceChange, ...]


@dataclass(frozen=True, kw_only=True)
class _Override:
    """One date of the series that was changed by itself. ``of`` is the moment, or the day, that it replaces."""

    event: Component
    of: Moment
    slot: Slot
    is_cancelled: bool

    def replaces(self, slot: Slot, reader: Reader) -> bool:
        """Whether it is about this date."""
        if self.of.is_day:
            return slot.day == self.of.wall.date()
        if slot.start is None:
            return slot.day == self.of.utc(reader.here).astimezone(reader.here).date()
        return slot.starts_at == self.of.utc(reader.here)

    def can_be_said_of(self, slot: Slot) -> bool:
        """Whether a date change can say it: another day, or other hours of one day."""
        same_hours = (self.slot.start, self.slot.end, self.slot.days) == (slot.start, slot.end, slot.days)
        return self.is_cancelled or same_hours or (self.slot.start is not None and self.slot.days == 1)


def dates_of(
    main: Component | None, overrides: Sequence[Component], *, today: date, reader: Reader, budget: Budget
) -> Dates:
    """Work out the dates of one UID. Raises Refused when they cannot be, or are all over."""
    changed = [_override(one, reader) for one in overrides[: limits.MAX_NAMED_DATES]]
    if main is None:
        # Only changed dates of a series that is not in the file: each is a date of its own.
        return _alone([one.slot for one in changed if not one.is_cancelled], today)
    return _Series(main=main, overrides=changed, today=today, reader=reader, budget=budget).dates()


def _alone(slots: Iterable[Slot], today: date) -> Dates:
    coming = [slot for slot in slots if slot.last_day >= today]
    if not coming:
        raise Refused(Problem.OVER)
    return Dates(rules=_few(saying.named(saying.runs(coming))), changes=())


def _few(rules: tuple[SourceRule, ...]) -> tuple[SourceRule, ...]:
    if len(rules) > limits.MAX_RULES:
        raise Refused(Problem.TOO_IRREGULAR)
    return rules


def _times_of(event: Component, reader: Reader) -> tuple[Moment, timedelta]:
    """When it begins, and how long it lasts on the wall. Raises Refused."""
    begin = event.first("DTSTART")
    if begin is None or not begin.value.strip():
        raise Refused(Problem.NO_DATE)
    start = reader.moment(begin)
    end, duration = event.first("DTEND"), event.first("DURATION")
    if end is not None and end.value.strip():
        until = reader.moment(end)
        if until.is_day != start.is_day:
            # A day with an hour, or the reverse: the days count.
            until, start = _as_day(until), _as_day(start)
        lasts = _on_wall_of(start, until, reader) - start.wall
    elif duration is not None:
        lasts = length(duration.value)
    else:
        lasts = timedelta(0)
    if lasts < timedelta(0):
        raise Refused(Problem.ENDS_BEFORE_START, begin.value)
    if start.is_day:
        lasts = max(lasts, ONE_DAY)
    elif lasts < ONE_MINUTE:
        reader.remarks.add(Remark.NO_END)
        lasts = ONE_HOUR
    if lasts > timedelta(days=MAX_DAYS):
        raise Refused(Problem.TOO_LONG, begin.value)
    return start, lasts


def _as_day(moment: Moment) -> Moment:
    return Moment(wall=datetime.combine(moment.wall.date(), time.min), zone=None)


def _on_wall_of(start: Moment, end: Moment, reader: Reader) -> datetime:
    """The end on the wall of the zone of the beginning."""
    if start.is_day or end.zone == start.zone:
        return end.wall
    return start.wall + (end.utc(reader.here) - start.utc(reader.here))


def _override(event: Component, reader: Reader) -> _Override:
    line = event.first("RECURRENCE-ID")
    if line is None:
        raise Refused(Problem.NO_DATE)
    if line.params.get("RANGE", "").upper() == "THISANDFUTURE":
        reader.remarks.add(Remark.ONLY_THAT_DATE)
    of = reader.moment(line)
    is_cancelled = event.text("STATUS").upper() == "CANCELLED"
    slot = (
        reader.slot(of, ONE_DAY if of.is_day else ONE_HOUR) if is_cancelled else reader.slot(*_times_of(event, reader))
    )
    return _Override(event=event, of=of, slot=slot, is_cancelled=is_cancelled)


@dataclass(kw_only=True)
class _Series:
    """One series while it is worked out."""

    main: Component
    overrides: list[_Override]
    today: date
    reader: Reader
    budget: Budget
    rules: list[SourceRule] = field(default_factory=list)
    changes: list[SourceChange] = field(default_factory=list)
    #: A date, by its hours on the wall and by its moments → the name and the day under which changes of it are kept.
    known: dict[object, tuple[str, date]] = field(default_factory=dict)

    def dates(self) -> Dates:
        """Work it out. Raises Refused."""
        start, lasts = _times_of(self.main, self.reader)
        first = self.reader.slot(start, lasts)
        if first.day > LATEST:
            raise Refused(Problem.BAD_DATE, str(first.day))
        window = Window(
            max(first.day, date(self.today.year, 1, 1)), min(max(self.today, first.day) + limits.HORIZON, LATEST)
        )
        of_rules, starts_too = self._of_rules(start, lasts, window)
        added = self._added(start, lasts)
        base = set(of_rules) | ({first} if starts_too and window.first <= first.day else set())
        if not self.main.all("RRULE"):
            base |= added
        added -= base
        loose = self._cannot_be_said(base | added)
        self._say(sorted(base - loose), of_rules if not loose else [], first, window)
        for slot in sorted(added - loose):
            self._add(slot)
        left_out = self._left_out()
        for slot in sorted(base | added):
            if slot not in loose and slot.last_day >= self.today:
                self._leave_out(slot, left_out)
        for one in self.overrides:
            self._change(one, base | added, loose, left_out)
        self._drop_what_is_over(window)
        return Dates(rules=_few(tuple(self.rules)), changes=tuple(self.changes[: limits.MAX_NAMED_DATES]))

    def _of_rules(self, start: Moment, lasts: timedelta, window: Window) -> tuple[list[Slot], bool]:
        """The dates of the rules in the window; and whether DTSTART counts, as it does also where no rule gives it."""
        lines = self.main.all("RRULE")[:MAX_RRULES]
        origin = self.reader.in_default(start) if lines else start
        since = datetime.combine(window.first - 2 * ONE_DAY, time.min)
        until = datetime.combine(window.last + 2 * ONE_DAY, time.min)
        found: set[Slot] = set()
        starts_too = not lines
        for line in lines:
            repeat = rrules.read(line, self.reader)
            starts_too = starts_too or rrules.reaches(repeat, origin, self.reader)
            if repeat.until is not None and repeat.until.wall.date() < self.today - 2 * ONE_DAY - lasts:
                continue
            walls = rrules.walls(repeat, origin, first=since, last=until, budget=self.budget, reader=self.reader)
            slots = (self.reader.slot(Moment(wall=wall, zone=origin.zone), lasts) for wall in walls)
            found |= {slot for slot in slots if window.first <= slot.day <= window.last}
        return sorted(found), starts_too

    def _added(self, start: Moment, lasts: timedelta) -> set[Slot]:
        """The dates of RDATE."""
        found: set[Slot] = set()
        lines = self.main.all("RDATE")
        _few_named(lines)
        for line in lines:
            for moment, own in self.reader.moments(line):
                at = moment if moment.is_day == start.is_day else replace(_as_day(moment))
                if moment.is_day and not start.is_day:
                    at = Moment(wall=datetime.combine(moment.wall.date(), start.wall.time()), zone=start.zone)
                slot = self.reader.slot(at, max(own, ONE_MINUTE) if own else lasts)
                if slot.last_day >= self.today and slot.day <= LATEST and slot.days <= MAX_DAYS:
                    found.add(slot)
        return found

    def _left_out(self) -> set[datetime | date]:
        """EXDATE: moments, and whole days."""
        found: set[datetime | date] = set()
        lines = self.main.all("EXDATE")
        _few_named(lines)
        for line in lines:
            for moment, _own in self.reader.moments(line):
                found.add(moment.wall.date() if moment.is_day else moment.utc(self.reader.here))
        return found

    def _cannot_be_said(self, slots: set[Slot]) -> set[Slot]:
        """Dates that became something no date change can say: they leave their rule, and are dates of their own."""
        return (
            {
                slot
                for one in self.overrides
                for slot in slots
                if one.replaces(slot, self.reader) and not one.can_be_said_of(slot)
            }
            if self.overrides
            else set()
        )

    def _say(self, base: list[Slot], of_rules: list[Slot], first: Slot, window: Window) -> None:
        """Find the rules of ours; remember under which name each date stands."""
        lines = self.main.all("RRULE")[:MAX_RRULES]
        said: list[Rule] | None = None
        if len(lines) == 1 and of_rules:
            repeat = rrules.read(lines[0], self.reader)
            said = saying.same(repeat, first, of_rules, window=window, here=self.reader.here)
        if said is not None:
            self.rules += saying.named(said, name=SERIES)
            self.rules += saying.named([saying.once(slot) for slot in base if slot not in set(of_rules)], name=START)
        elif len(base) == 1:
            self.rules += saying.named([saying.once(slot) for slot in base], name=SERIES)
        elif base:
            if lines:
                self.reader.remarks.add(Remark.SEPARATE_DATES)
            self.rules += saying.named(saying.runs(base))
        for one in self.rules:
            try:
                days = local_dates(one.rule, start=window.first, end=window.last)
            except RuleError as error:
                raise Refused(Problem.TOO_MANY_DATES) from error
            for day in days:
                times = one.rule.times
                self.known.setdefault((day, times.start, times.end, times.days), (one.key, day))
                self.known.setdefault(span(day, times, self.reader.here), (one.key, day))

    def _add(self, slot: Slot) -> None:
        """A date beside the rules."""
        key = f"extra {slot.starts_at.isoformat()}"
        self.known.setdefault((slot.starts_at, slot.ends_at), (key, slot.day))
        if slot.days == 1:
            self.changes.append(
                SourceChange(key=key, original_date=slot.day, change=ChangeType.EXTRA, times=slot.times)
            )
        else:
            self.rules += [SourceRule(key=key, rule=saying.once(slot))]

    def _leave_out(self, slot: Slot, left_out: set[datetime | date]) -> None:
        """A date that the file leaves out: readers know the series, so they read that it does not go ahead."""
        if not _is_left_out(slot, left_out):
            return
        key, day = self._name_of(slot)
        if any(one.key == key and one.rule.frequency == Frequency.ONCE for one in self.rules):
            self.rules = [one for one in self.rules if one.key != key]
        elif key.startswith("extra "):
            self.changes = [one for one in self.changes if one.key != key]
        else:
            self.reader.remarks.add(Remark.LEFT_OUT_SHOWN)
            self.changes.append(SourceChange(key=key, original_date=day, change=ChangeType.CANCELLED))

    def _change(self, one: _Override, slots: set[Slot], loose: set[Slot], left_out: set[datetime | date]) -> None:
        """A date that was changed by itself."""
        slot = next((slot for slot in slots if one.replaces(slot, self.reader)), None)
        if max(one.slot.last_day, slot.last_day if slot else one.slot.last_day) < self.today:
            return
        if slot is not None and _is_left_out(slot, left_out):
            return
        if slot is None or slot in loose:
            if not one.is_cancelled:
                self.rules.append(SourceRule(key=f"date {one.of.wall.isoformat()}", rule=saying.once(one.slot)))
            return
        key, day = self._name_of(slot)
        if one.is_cancelled:
            reason = texts.cut(texts.one_line(one.event.text("COMMENT")), MAX_REASON)
            self.changes.append(SourceChange(key=key, original_date=day, change=ChangeType.CANCELLED, reason=reason))
            return
        self.changes += self._differences(one, slot, key, day)

    def _differences(self, one: _Override, slot: Slot, key: str, day: date) -> Iterable[SourceChange]:
        new, event = one.slot, one.event
        other_hours = (new.start, new.end, new.days) != (slot.start, slot.end, slot.days)
        place = event.text("LOCATION")
        other_place = bool(place) and place != self.main.text("LOCATION")
        if new.day != slot.day or other_hours or other_place:
            yield SourceChange(
                key=key,
                original_date=day,
                change=ChangeType.MOVED,
                new_date=new.day if new.day != day else None,
                times=new.times if other_hours else None,
                venue=place if other_place else "",
            )
        title = texts.one_line(event.text("SUMMARY"))
        if title and title != texts.one_line(self.main.text("SUMMARY")):
            note = texts.cut(title, MAX_NOTE)
            yield SourceChange(key=key, original_date=day, change=ChangeType.NOTE, note=note)

    def _name_of(self, slot: Slot) -> tuple[str, date]:
        on_wall = self.known.get((slot.day, slot.start, slot.end, slot.days))
        return on_wall or self.known[slot.starts_at, slot.ends_at]

    def _drop_what_is_over(self, window: Window) -> None:
        """Leave out rules without a date to come. Raises Refused when nothing is left."""
        moved = {one.key for one in self.changes if one.change == ChangeType.MOVED}
        self.rules = [
            one
            for one in self.rules
            if one.key in moved
            or local_dates(
                one.rule, start=self.today - (one.rule.days - 1) * ONE_DAY, end=max(window.last, one.rule.first_date)
            )
        ]
        if not self.rules:
            # An extra date alone: a rule says it better, and the editor's form asks for one.
            extra = [one for one in self.changes if one.change == ChangeType.EXTRA and one.times is not None]
            if not extra:
                raise Refused(Problem.OVER)
            self.rules = [
                SourceRule(
                    key=one.key,
                    rule=Rule(
                        first_date=one.original_date,
                        start_time=one.times.start if one.times else None,
                        end_time=one.times.end if one.times else None,
                        all_day=one.times is not None and one.times.all_day,
                    ),
                )
                for one in extra
            ]
            self.changes = [one for one in self.changes if one.change != ChangeType.EXTRA]


def _few_named(lines: Sequence[Line]) -> None:
    if sum(line.value.count(",") + 1 for line in lines) > limits.MAX_NAMED_DATES:
        raise Refused(Problem.TOO_MANY_DATES)


def _is_left_out(slot: Slot, left_out: set[datetime | date]) -> bool:
    return slot.starts_at in left_out or slot.day in left_out
