"""What a language must bring to speak of dates, times, schedules and prices: whole patterns, no loose words.

Nothing is glued: where a phrase has several shapes (with a year or without, every week or every n weeks), each shape is
a pattern of its own, so that another language may order and inflect as it likes. The order of the parts of a sentence
is itself a pattern. A new language is one more module with one such table, named in ``LANGUAGES``.

Names in braces are slots. Slots of a date: ``weekday``, ``weekday_short``, ``day``, ``month``, ``month_short`` and
``year``; in ranges the same of the last day with ``last_`` before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Counted:
    """A pattern that depends on a number: ``exact`` has those that differ from ``other``."""

    other: str
    exact: Mapping[int, str] = field(default_factory=dict)

    def of(self, number: int) -> str:
        """Give the pattern for this number, its slots still open."""
        return self.exact.get(number, self.other)


@dataclass(frozen=True, kw_only=True)
class DatePatterns:
    """Days and stretches of days. ``weekdays`` begin on Monday, ``months`` in January."""

    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    day: str
    day_with_year: str
    day_short: str
    date: str  # without the weekday, with the year
    date_of_year: str  # without weekday and year
    leap_day: str  # 29 February of every year
    month: str
    week: str  # week, range
    today: str
    tomorrow: str
    today_with_day: str  # date
    tomorrow_with_day: str  # date
    range_in_month: str
    range_in_month_with_year: str
    range_in_year: str
    range_in_year_with_year: str
    range_over_years: str
    with_times: str  # date, times
    from_day_to_day: str  # first, start, last, end


@dataclass(frozen=True, kw_only=True)
class TimePatterns:
    """Hours. ``on_the_hour`` and ``clock`` fill ``start`` and ``end``."""

    clock: str  # hour, minute (two digits)
    on_the_hour: str  # hour
    midnight_as_end: str
    midnight_in_list: str  # the same where times stand by themselves
    span: str  # start, end: in a sentence
    span_short: str  # start, end: in a list
    next_day: str  # start, end: ends on the next day, at an hour that does not say so by itself
    days_later: Counted  # start, end, number
    all_day: str
    all_days: Counted  # number


@dataclass(frozen=True, kw_only=True)
class ListPatterns:
    """How things are listed: ``pair`` for two and for the last of more, ``more`` for those before."""

    pair: str  # left, right
    more: str  # left, right

    def of(self, words: Sequence[str]) -> str:
        """List one word or more: "maandag, dinsdag en vrijdag"."""
        *others, last = words
        if not others:
            return last
        left, *rest = others
        for word in rest:
            left = self.more.format(left=left, right=word)
        return self.pair.format(left=left, right=last)


@dataclass(frozen=True, kw_only=True)
class SchedulePatterns:
    """How a rule repeats; the number of a ``Counted`` is the interval, unless said otherwise."""

    once: str  # date, with its year
    once_days: str  # range, or from_day_to_day
    daily: Counted  # number
    weekly: Counted  # number, weekdays
    weekly_run: Counted  # number, first, last: three weekdays or more in a row
    monthly_weekday: Counted  # number, nth, weekdays
    monthly_date: Counted  # number, ordinal
    monthly_late_date: Counted  # number, ordinal: the 29th and 30th, that February may lack
    monthly_last_day: Counted  # number
    yearly: Counted  # number, date
    nth: Mapping[int, str]  # 1 to 5 and -1
    ordinals: tuple[str, ...]  # of the days of the month, 1 to 31
    not_in_school_holidays: str
    not_on_public_holidays: str
    not_in_either: str
    until: str  # until
    since: str  # since
    since_until: str  # since, until
    times: Counted  # number: of how many dates there are
    since_times: Counted  # number, since
    sentence: str  # when, times
    sentence_skipping: str  # when, times, skipping
    sentence_bounded: str  # when, times, bounds
    sentence_skipping_bounded: str  # when, times, skipping, bounds


@dataclass(frozen=True, kw_only=True)
class PricePatterns:
    """What it costs."""

    free: str
    amount: str  # amount
    decimal_mark: str
    thousands_mark: str
    named: str  # name, price
    more: str  # left, right


@dataclass(frozen=True, kw_only=True)
class StatePatterns:
    """What became of a date, and how to take part."""

    cancelled: str
    cancelled_because: str  # reason
    moved: str
    moved_because: str  # reason
    moved_from: str  # date
    moved_from_because: str  # date, reason
    extra: str
    full: str
    walk_in: str
    call_first: str
    sign_up: str


@dataclass(frozen=True, kw_only=True)
class Language:
    """All patterns of one language, or of one variant of it. ``code`` is its BCP 47 tag."""

    code: str
    dates: DatePatterns
    times: TimePatterns
    lists: ListPatterns
    schedules: SchedulePatterns
    prices: PricePatterns
    states: StatePatterns
