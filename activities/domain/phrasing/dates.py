"""Days, stretches of days and hours in words. Dates and times are local; ``today`` is the local date of the reader."""

from datetime import date, time

from activities.domain.localtime import ONE_DAY, Times
from activities.domain.periods import Period
from activities.domain.phrasing.language import DatePatterns, Language


def day(value: date, language: Language, *, today: date | None = None) -> str:
    """Name a day: "dinsdag 24 november", with its year when that is not the year of ``today`` (None: with it)."""
    patterns = language.dates
    same_year = today is not None and value.year == today.year
    return (patterns.day if same_year else patterns.day_with_year).format(**_slots(value, patterns))


def day_short(value: date, language: Language) -> str:
    """Name a day where room is scarce: "di 24 nov"."""
    return language.dates.day_short.format(**_slots(value, language.dates))


def full_date(value: date, language: Language) -> str:
    """Name a date without its weekday: "24 november 2026"."""
    return language.dates.date.format(**_slots(value, language.dates))


def month(value: date, language: Language) -> str:
    """Name the month in which a day lies: "november 2026"."""
    return language.dates.month.format(**_slots(value, language.dates))


def near_day(value: date, language: Language, *, today: date) -> str:
    """Name a day in a line of text: "vandaag", "morgen", else as ``day``."""
    if value == today:
        return language.dates.today
    if value == today + ONE_DAY:
        return language.dates.tomorrow
    return day(value, language, today=today)


def day_heading(value: date, language: Language, *, today: date) -> str:
    """Name a day above its list: "vandaag, zondag 22 november", "morgen, maandag 23 november", else as ``day``."""
    name = day(value, language, today=today)
    if value == today:
        return language.dates.today_with_day.format(date=name)
    if value == today + ONE_DAY:
        return language.dates.tomorrow_with_day.format(date=name)
    return name


def day_range(period: Period, language: Language, *, today: date | None = None) -> str:
    """Name a stretch of days: "maandag 23 t/m zondag 29 november"; the year as for ``day``."""
    first, last, patterns = period.first, period.last, language.dates
    if first == last:
        return day(first, language, today=today)
    same_year = today is not None and today.year == last.year
    if first.year != last.year:
        pattern = patterns.range_over_years
    elif first.month != last.month:
        pattern = patterns.range_in_year if same_year else patterns.range_in_year_with_year
    else:
        pattern = patterns.range_in_month if same_year else patterns.range_in_month_with_year
    last_slots = {f"last_{name}": value for name, value in _slots(last, patterns).items()}
    return pattern.format(**_slots(first, patterns), **last_slots)


def week(monday: date, language: Language, *, today: date | None = None) -> str:
    """Name the ISO week that begins on ``monday``: "week 48, maandag 23 t/m zondag 29 november"."""
    days = day_range(Period(first=monday, last=monday + 6 * ONE_DAY), language, today=today)
    return language.dates.week.format(week=monday.isocalendar().week, range=days)


def times_in_sentence(times: Times, language: Language) -> str:
    """Say the hours in a sentence: "van 10.00 tot 12.00 uur", "de hele dag"."""
    return _times(times, language, language.times.span)


def times_short(times: Times, language: Language) -> str:
    """Say the hours in a list: "10.00–12.00 uur", "de hele dag"."""
    return _times(times, language, language.times.span_short)


def occasion(value: date, times: Times, language: Language, *, today: date | None = None) -> str:
    """Say when one date is: "dinsdag 24 november, 10.00–12.00 uur"; over several days from day to day.

    ``value`` is the day it begins. The year as for ``day``.
    """
    if times.days == 1:
        name = day(value, language, today=today)
        return language.dates.with_times.format(date=name, times=times_short(times, language))
    last = value + (times.days - 1) * ONE_DAY
    if times.start is None or times.end is None:
        return day_range(Period(first=value, last=last), language, today=today)
    return language.dates.from_day_to_day.format(
        first=day(value, language, today=today),
        start=clock(times.start, language),
        last=day(last, language, today=today),
        end=clock(times.end, language),
    )


def clock(value: time, language: Language, *, is_end: bool = False) -> str:
    """Say a time as on a clock, without "uur": "10.00", in Flanders "10"; as an end, midnight is "24.00"."""
    if is_end and value == time.min:
        return language.times.midnight_as_end
    pattern = language.times.clock if value.minute else language.times.on_the_hour
    return pattern.format(hour=value.hour, minute=f"{value.minute:02}")


def clock_in_list(value: time, language: Language, *, is_end: bool = False) -> str:
    """Say a time as on a clock where it stands by itself: also in Flanders "10.00"; a bare "10" is no time."""
    if is_end and value == time.min:
        return language.times.midnight_in_list
    return language.times.clock.format(hour=value.hour, minute=f"{value.minute:02}")


def _times(times: Times, language: Language, on_one_day: str) -> str:
    patterns = language.times
    if times.start is None or times.end is None:
        return patterns.all_day if times.days == 1 else patterns.all_days.of(times.days).format(number=times.days)
    start, nights = clock(times.start, language), times.days - 1
    if nights == 0 and times.start != times.end:
        return on_one_day.format(start=start, end=clock(times.end, language, is_end=True))
    end = clock(times.end, language)
    if nights <= 1:
        return patterns.next_day.format(start=start, end=end)
    return patterns.days_later.of(nights).format(start=start, end=end, number=nights)


def _slots(value: date, patterns: DatePatterns) -> dict[str, str | int]:
    return {
        "weekday": patterns.weekdays[value.weekday()],
        "weekday_short": patterns.weekdays_short[value.weekday()],
        "day": value.day,
        "month": patterns.months[value.month - 1],
        "month_short": patterns.months_short[value.month - 1],
        "year": value.year,
    }
