"""Calendar files (RFC 5545) of Google, Outlook, Apple, Thunderbird, Nextcloud and others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo
from zoneinfo import ZoneInfo

from activities.domain.importing import limits, texts, zones
from activities.domain.importing.lines import Component, components
from activities.domain.importing.moments import Reader
from activities.domain.importing.proposals import (
    MAX_TITLE,
    Circumstances,
    Facts,
    Found,
    PlaceName,
    Problem,
    Proposal,
    Refusal,
    Refused,
    Remark,
    SourceChange,
    SourceRule,
)
from activities.domain.importing.rrules import Budget
from activities.domain.importing.series import dates_of

#: Outlook says in the title what it says in the state as well.
_CANCELLED = re.compile(r"^\s*(geannuleerd|afgelast|canceled|cancelled)\s*:\s*", re.IGNORECASE)
#: Outlook's categories are colours until somebody names them.
_COLOUR = re.compile(r"(\w+ (category|categorie)|(categorie|category) \w+)", re.IGNORECASE)
MAX_NAMES = 10


def looks_like(data: bytes) -> bool:
    """Whether a file is a calendar."""
    return b"BEGIN:VCALENDAR" in data[:2_000].replace(b"\0", b"").upper()


def read(data: bytes, circumstances: Circumstances) -> Found:
    """Read a calendar file. Raises Refused when the file as a whole cannot be."""
    here = ZoneInfo(circumstances.zone_name)
    calendars = [one for one in components(data) if one.name == "VCALENDAR"]
    if not calendars:
        raise Refused(Problem.BROKEN)
    budget = Budget()
    proposals: list[Proposal] = []
    refusals: list[Refusal] = []
    for calendar in calendars:
        reader = _reader(calendar, here, circumstances)
        for events in _by_uid(calendar):
            try:
                proposals.append(_proposal(events, circumstances, reader, budget))
            except Refused as error:
                if error.problem == Problem.TOO_MUCH_REPETITION:
                    raise
                title = texts.cut(texts.one_line(events[0].text("SUMMARY")), 80)
                # Of what is private not even the title is shown.
                shown = "" if error.problem == Problem.PRIVATE else title
                refusals.append(Refusal(problem=error.problem, line=events[0].line, title=shown, found=error.found))
            if len(proposals) > limits.MAX_ACTIVITIES:
                raise Refused(Problem.TOO_MANY_ACTIVITIES)
        others = [one for one in calendar.parts if one.name in {"VTODO", "VJOURNAL"}]
        refusals += [Refusal(problem=Problem.NOT_AN_EVENT, line=one.line) for one in others]
    if not proposals and not refusals:
        raise Refused(Problem.NOTHING_IN_IT)
    return Found(proposals=tuple(_joined(proposals)), refusals=tuple(refusals))


def _reader(calendar: Component, here: ZoneInfo, circumstances: Circumstances) -> Reader:
    of_file: dict[str, tzinfo] = zones.of_file(calendar.parts, last_year=circumstances.today.year + 4)
    named = calendar.text("X-WR-TIMEZONE")
    return Reader(here=here, of_file=of_file, default=zones.by_name(named) if named else None)


def _by_uid(calendar: Component) -> Iterator[list[Component]]:
    """The events of each UID, in the file's order; one without a UID stands alone."""
    found: dict[str, list[Component]] = {}
    for number, event in enumerate(part for part in calendar.parts if part.name == "VEVENT"):
        found.setdefault(event.text("UID") or f"\n{number}", []).append(event)
    yield from found.values()


def _newest(events: Sequence[Component]) -> Component:
    """Of several with the same name, the one with the highest SEQUENCE, then the last."""

    def sequence(event: Component) -> int:
        text = event.text("SEQUENCE")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004 - fits an int

    return max(reversed(events), key=sequence)


def _proposal(events: list[Component], circumstances: Circumstances, reader: Reader, budget: Budget) -> Proposal:
    reader.remarks = set()
    mains = [one for one in events if one.first("RECURRENCE-ID") is None]
    changed: dict[str, list[Component]] = {}
    for one in events:
        line = one.first("RECURRENCE-ID")
        if line is not None:
            changed.setdefault(line.value.strip(), []).append(one)
    overrides = [_newest(group) for group in changed.values()]
    main = _newest(mains) if mains else None
    face = main or overrides[0]
    if any(one.text("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"} for one in events):
        raise Refused(Problem.PRIVATE)
    if face.text("STATUS").upper() == "CANCELLED" and main is not None:
        raise Refused(Problem.CANCELLED)
    facts = _facts(face, circumstances, reader.remarks)
    dates = dates_of(main, overrides, today=circumstances.today, reader=reader, budget=budget)
    if face.is_garbled:
        reader.remarks.add(Remark.UNREADABLE_LETTERS)
    return Proposal(
        uid=face.text("UID") or f"{facts.title}|{face.text('DTSTART')}",
        line=face.line,
        facts=facts,
        rules=dates.rules,
        changes=dates.changes,
        remarks=tuple(sorted(reader.remarks)),
    )


def _facts(event: Component, circumstances: Circumstances, remarks: set[Remark]) -> Facts:
    title = _CANCELLED.sub("", texts.one_line(event.text("SUMMARY")))
    if not title:
        raise Refused(Problem.NO_TITLE)
    if len(title) > MAX_TITLE:
        remarks.add(Remark.SHORTENED)
    lines = texts.paragraphs(event.text("DESCRIPTION"))
    location = event.text("LOCATION")
    online = texts.is_online(location)
    if online:
        remarks.add(Remark.ONLINE)
    names = [texts.cut(texts.one_line(name), 60) for line in event.all("CATEGORIES") for name in line.texts]
    names = [name for name in dict.fromkeys(names) if name and not _COLOUR.fullmatch(name)][:MAX_NAMES]
    kind = next((found for found in (texts.kind_of(name, circumstances.kinds) for name in names) if found), "")
    themes = tuple(name for name in names if not texts.kind_of(name, circumstances.kinds))
    if not kind:
        kind = texts.kind_by_title(title)
        remarks.add(Remark.KIND_GUESSED if kind else Remark.KIND_UNKNOWN)
    return Facts(
        title=texts.cut(title, MAX_TITLE),
        summary=texts.first_sentences(lines),
        paragraphs=lines,
        kind=kind or texts.ANY_KIND,
        place=PlaceName() if online else texts.place(location),
        themes=themes,
        online=online,
    )


#: Google ends a series that was changed "from here on", and begins another under a name with the day in it.
_GOOGLE_PART = re.compile(r"_R\d{8}(T\d{6})?(?=@google\.com$)")


def _joined(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """Put the parts of what is one activity together again: its newest words, the rules of all."""
    found: dict[tuple[str, str], list[Proposal]] = {}
    for one in proposals:
        uid = _GOOGLE_PART.sub("", one.uid)
        found.setdefault((uid, one.facts.title), []).append(one)
    for (uid, _title), parts in found.items():
        if len(parts) == 1:
            yield parts[0]
            continue
        rules = [(f"{part.uid} ", rule) for part in parts for rule in part.rules]
        newest = max(parts, key=lambda part: max(rule.rule.first_date for rule in part.rules))
        yield Proposal(
            uid=uid,
            line=parts[0].line,
            facts=newest.facts,
            rules=tuple(_prefixed(rule, prefix) for prefix, rule in rules)[: limits.MAX_RULES],
            changes=tuple(_prefixed(one, f"{part.uid} ") for part in parts for one in part.changes),
            remarks=tuple(sorted({remark for part in parts for remark in part.remarks})),
        )


def _prefixed[Named: (SourceRule, SourceChange)](one: Named, prefix: str) -> Named:
    return replace(one, key=prefix + one.key)
