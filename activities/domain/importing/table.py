"""Rows of a table to activities. Rows that share a number, or title and place, are dates of one activity."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from activities.domain.importing import limits, texts, words
from activities.domain.importing.heads import HEADS_WITHIN, Column, columns_of
from activities.domain.importing.proposals import (
    MAX_NAME,
    MAX_SUMMARY,
    MAX_TITLE,
    Circumstances,
    Facts,
    Found,
    PlaceName,
    Price,
    Problem,
    Proposal,
    Refusal,
    Refused,
    Remark,
    SourceRule,
)
from activities.domain.localtime import ONE_DAY
from activities.domain.recurrence import Rule, RuleError, RuleProblem, check, local_dates
from activities.domain.terms import Frequency, Participation
from core.text.folding import fold

type Cells = Sequence[Any]
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+", re.ASCII)
_AMOUNT = re.compile(r"€?\s*(\d{1,4})(?:[.,](\d{1,2}|-{1,2}))?\s*(?:euro|eur|€)?")
_FREE = {"gratis", "geen", "vrij", "free", "0", "-", "nvt", "n.v.t."}
_PARTICIPATION = (
    (Participation.CALL_FIRST, ("bel", "telefon", "call")),
    (Participation.SIGN_UP, ("aanmeld", "inschrijf", "reserv", "opgeven", "sign")),
    (Participation.WALK_IN, ("loop", "vrij", "walk", "niet nodig", "geen")),
)
#: Words for "nothing" in a cell.
_NOTHING = {"", "-", "n.v.t.", "nvt", "geen"}
_RULE_PROBLEMS = {
    RuleProblem.ENDS_BEFORE_START: Problem.ENDS_BEFORE_START,
    RuleProblem.TOO_MANY_DATES: Problem.TOO_MANY_DATES,
    RuleProblem.DATE_OUT_OF_RANGE: Problem.BAD_DATE,
}
MAX_RULES_OF_ROW = 60


@dataclass(kw_only=True)
class _Activity:
    """Rows of one activity, in order."""

    line: int
    facts: Facts
    rules: list[Rule] = field(default_factory=list)
    remarks: set[Remark] = field(default_factory=set)


def read(rows: Iterable[tuple[int, Cells]], circumstances: Circumstances) -> Found:
    """Read rows, each with its number in the file. Raises Refused when the table as a whole cannot be read."""
    activities: dict[str, _Activity] = {}
    refusals: list[Refusal] = []
    for line, row in _below_heads(rows, circumstances):
        try:
            _take(row, line, activities)
        except Refused as error:
            shown = "" if error.problem == Problem.PRIVATE else texts.cut(row.text(Column.TITLE), 80)
            refusals.append(Refusal(problem=error.problem, line=line, title=shown, found=error.found))
        if len(activities) > limits.MAX_ACTIVITIES:
            raise Refused(Problem.TOO_MANY_ACTIVITIES)
    if not activities and not refusals:
        raise Refused(Problem.NOTHING_IN_IT)
    proposals = []
    for uid, one in activities.items():
        try:
            proposals.append(_proposal(uid, one, circumstances.today))
        except Refused as error:
            refusals.append(Refusal(problem=error.problem, line=one.line, title=one.facts.title, found=error.found))
    return Found(proposals=tuple(proposals), refusals=tuple(sorted(refusals, key=lambda one: one.line)))


def _below_heads(rows: Iterable[tuple[int, Cells]], circumstances: Circumstances) -> Iterator[tuple[int, "_Row"]]:
    """Yield the rows under the heads that hold something. Raises Refused without heads, and for too many rows."""
    columns: dict[Column, int] | None = None
    seen = 0
    for number, (line, cells) in enumerate(rows):
        if columns is None:
            columns = columns_of(cells)
            if columns is None and number >= HEADS_WITHIN:
                break
            continue
        row = _Row(cells, columns, circumstances)
        if not row.is_empty:
            seen += 1
            if seen > limits.MAX_ROWS:
                raise Refused(Problem.TOO_MANY_ROWS)
            yield line, row
    if columns is None:
        raise Refused(Problem.NO_HEADS)


def _take(row: "_Row", line: int, activities: dict[str, _Activity]) -> None:
    if words.is_yes(row.value(Column.PRIVATE)):
        raise Refused(Problem.PRIVATE)
    remarks: set[Remark] = set()
    facts = row.facts(remarks)
    rules = row.rules(remarks)
    number = fold(row.text(Column.NUMBER))
    uid = f"nummer {number}" if number else f"rij {fold(facts.title)}|{fold(facts.place.name)}|{fold(facts.room)}"
    one = activities.setdefault(uid, _Activity(line=line, facts=facts))
    one.rules += [rule for rule in rules if rule not in one.rules]
    one.remarks |= remarks
    if len(one.rules) > limits.MAX_NAMED_DATES:
        raise Refused(Problem.TOO_MANY_DATES)


def _proposal(uid: str, one: _Activity, today: date) -> Proposal:
    coming = [
        rule
        for rule in one.rules
        if local_dates(rule, start=today - (rule.days - 1) * ONE_DAY, end=max(today, rule.first_date) + limits.HORIZON)
    ]
    if not coming:
        raise Refused(Problem.OVER)
    if len(coming) > limits.MAX_RULES:
        raise Refused(Problem.TOO_IRREGULAR)
    keys: dict[str, int] = {}
    named = []
    for rule in coming:
        key = "series" if rule.frequency != Frequency.ONCE else rule.first_date.isoformat()
        keys[key] = keys.get(key, 0) + 1
        named.append(SourceRule(key=key if keys[key] == 1 else f"{key}.{keys[key]}", rule=rule))
    return Proposal(
        uid=uid,
        line=one.line,
        facts=one.facts,
        rules=tuple(named),
        remarks=tuple(sorted(one.remarks)),
    )


@dataclass(frozen=True)
class _Row:
    """One row, by its columns."""

    cells: Cells
    columns: dict[Column, int]
    circumstances: Circumstances

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(str(cell).strip() for cell in self.cells[: limits.MAX_COLUMNS] if cell is not None)

    def value(self, column: Column) -> Any:
        """The cell as it is; None without."""
        place = self.columns.get(column)
        return self.cells[place] if place is not None and place < len(self.cells) else None

    def has(self, column: Column) -> bool:
        """Whether something stands there."""
        value = self.value(column)
        return value is not None and str(value).strip() not in {"", "-"}

    def text(self, column: Column) -> str:
        """The cell as a line of text."""
        value = self.value(column)
        if value is None:
            return ""
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return texts.one_line(str(value)[: limits.MAX_VALUE])

    def names(self, column: Column) -> tuple[str, ...]:
        """The cell as names, separated by commas or semicolons."""
        parts = (texts.cut(part.strip(), 60) for part in re.split(r"[,;\n]", self.text(column)))
        return tuple(dict.fromkeys(part for part in parts if fold(part) not in _NOTHING))[:10]

    def facts(self, remarks: set[Remark]) -> Facts:
        """All but the dates. Raises Refused without a title."""
        title = self.text(Column.TITLE)
        if not title:
            raise Refused(Problem.NO_TITLE)
        raw = str(self.value(Column.TEXT) or "")[: limits.MAX_VALUE]
        lines = texts.paragraphs(raw)
        summary = self.text(Column.SUMMARY) or texts.first_sentences(lines)
        if len(title) > MAX_TITLE or len(summary) > MAX_SUMMARY:
            remarks.add(Remark.SHORTENED)
        email = self.text(Column.EMAIL)
        if email and not _EMAIL.fullmatch(email):
            remarks.add(Remark.BAD_EMAIL)
            email = ""
        kind, themes = self._kind(title, remarks)
        location = str(self.value(Column.VENUE) or "")[:1_000]
        online = texts.is_online(location)
        if online:
            remarks.add(Remark.ONLINE)
        place = PlaceName() if online or fold(location) in _NOTHING else texts.place(location)
        return Facts(
            title=texts.cut(title, MAX_TITLE),
            summary=texts.cut(summary, MAX_SUMMARY),
            paragraphs=lines,
            kind=kind,
            place=place,
            room=texts.cut(self.text(Column.ROOM), 80),
            neighbourhood=texts.cut(self.text(Column.NEIGHBOURHOOD), MAX_NAME),
            themes=themes,
            audiences=self.names(Column.AUDIENCES),
            prices=self._prices(remarks),
            participation=self._participation(),
            contact_role=texts.cut(self.text(Column.CONTACT), 80),
            phone=texts.cut(self.text(Column.PHONE), 30),
            email=email[:254],
            organiser=texts.cut(self.text(Column.ORGANISER), MAX_NAME),
            language=texts.cut(self.text(Column.LANGUAGE), 80),
            bring=texts.cut(self.text(Column.BRING), MAX_SUMMARY),
            online=online,
        )

    def _kind(self, title: str, remarks: set[Remark]) -> tuple[str, tuple[str, ...]]:
        """The kind; and the themes, also those that stand in the column of kinds."""
        named = self.names(Column.KIND)
        kinds = [(name, texts.kind_of(name, self.circumstances.kinds)) for name in named]
        found = next((kind for _name, kind in kinds if kind), "")
        others = tuple(name for name, kind in kinds if not kind)
        if not found:
            found = texts.kind_by_title(" ".join((*others, title)))
            remarks.add(Remark.KIND_GUESSED if found else Remark.KIND_UNKNOWN)
        return found or texts.ANY_KIND, self.names(Column.THEMES)

    def _prices(self, remarks: set[Remark]) -> tuple[Price, ...]:
        """Read "€ 2,50", "gratis", "gewoon 6, met U-pas 3"; what cannot be read is left out, and said."""
        found = []
        value = self.value(Column.PRICE)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return (Price(amount=Decimal(str(round(value, 2)))),) if 0 < value < 10_000 else ()  # noqa: PLR2004 - four digits
        text = self.text(Column.PRICE)
        for part in re.split(r"[;/]|,(?=\s*[^\d\s-])|\n", text):
            if fold(part).strip(" .") in _FREE | _NOTHING:
                continue
            amount = _AMOUNT.search(part)
            if amount is None:
                remarks.add(Remark.BAD_PRICE)
                continue
            cents = amount[2] if amount[2] and amount[2].isdigit() else "0"
            name = texts.cut((part[: amount.start()] + part[amount.end() :]).strip(" :()-€."), 60)
            found.append(Price(amount=Decimal(f"{amount[1]}.{cents}"), name=name))
        return tuple(found[:10])

    def _participation(self) -> Participation | None:
        text = fold(self.text(Column.PARTICIPATION))
        if not text:
            return None
        return next((one for one, parts in _PARTICIPATION if any(part in text for part in parts)), None)

    def rules(self, remarks: set[Remark]) -> list[Rule]:
        """When it is. Raises Refused."""
        if not self.has(Column.DATE):
            raise Refused(Problem.NO_DATE)
        today = self.circumstances.today
        repeats = words.repetition(self.value(Column.REPEAT))
        spans = words.days(self.value(Column.DATE), today=today, remarks=remarks)
        if len(spans) > MAX_RULES_OF_ROW:
            raise Refused(Problem.TOO_MANY_DATES)
        if self.has(Column.END_DATE) and len(spans) == 1:
            last = words.day(self.value(Column.END_DATE), today=today, remarks=remarks)
            if last < spans[0][0]:
                raise Refused(Problem.ENDS_BEFORE_START, str(self.value(Column.END_DATE)))
            spans = [(spans[0][0], last)]
        end: tuple[int | None, date | None] = (None, None)
        if self.has(Column.UNTIL) and repeats.frequency != Frequency.ONCE:
            end = words.times_or_day(self.value(Column.UNTIL), today=today, remarks=remarks)
        return [self._rule(first, last, repeats, end, remarks) for first, last in spans]

    def _rule(
        self,
        first: date,
        last: date,
        repeats: words.Repetition,
        ends: tuple[int | None, date | None],
        remarks: set[Remark],
    ) -> Rule:
        start = end = None
        start_cell = self.value(Column.START) if self.has(Column.START) else _time_in(self.value(Column.DATE))
        all_day = words.is_yes(self.value(Column.ALL_DAY)) or start_cell is None
        if not all_day:
            start, end = words.hours(start_cell, self.value(Column.END))
            if end is None or end == start:
                remarks.add(Remark.NO_END)
                end = (datetime.combine(first, start) + timedelta(hours=1)).time()
        days = (last - first).days + 1
        if days == 2 and start is not None and end is not None and end <= start:  # noqa: PLR2004 - an evening past midnight
            days = 1
        try:
            rule = Rule(
                first_date=first,
                start_time=start,
                end_time=end,
                all_day=all_day,
                days=days,
                frequency=repeats.frequency,
                interval=repeats.interval,
                weekdays=repeats.weekdays,
                nth=repeats.nth,
                count=ends[0],
                until=ends[1],
            )
            check(rule)
        except RuleError as error:
            problem = Problem.TOO_LONG if error.field == "days" else _RULE_PROBLEMS.get(error.code, Problem.BAD_RULE)
            raise Refused(problem, str(first)) from error
        return rule


def _time_in(value: Any) -> Any:
    """The time that stands in a cell of dates: a spreadsheet keeps both in one."""
    return value if isinstance(value, datetime) and (value.hour or value.minute) else None
