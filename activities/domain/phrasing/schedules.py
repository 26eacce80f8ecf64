"""A schedule rule in words, as a whole sentence."""

from calendar import FEBRUARY
from datetime import date

from activities.domain.phrasing.dates import day, full_date, occasion, times_in_sentence
from activities.domain.phrasing.language import Language
from activities.domain.recurrence import Rule
from activities.domain.terms import Frequency, Weekday

LAST_DAY, LATE_DAYS = 31, (29, 30)
DAYS_IN_A_RUN = 3

# The most days that each month can have, January first.
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def schedule(rule: Rule, language: Language, *, today: date | None = None) -> str:
    """Say all of a rule: "elke dinsdag van 10.00 tot 12.00 uur, niet in de schoolvakanties, tot en met 29 juni 2027".

    Begins with a small letter. With ``today``, a rule that is yet to begin says since when.
    """
    if rule.frequency == Frequency.ONCE:
        return _once(rule, language)
    patterns = language.schedules
    slots = {
        "when": _when(rule, language),
        "times": times_in_sentence(rule.times, language),
        "skipping": _skipping(rule, language),
        "bounds": _bounds(rule, language, today),
    }
    if slots["skipping"] and slots["bounds"]:
        pattern = patterns.sentence_skipping_bounded
    elif slots["skipping"]:
        pattern = patterns.sentence_skipping
    elif slots["bounds"]:
        pattern = patterns.sentence_bounded
    else:
        pattern = patterns.sentence
    return pattern.format(**slots)


def _once(rule: Rule, language: Language) -> str:
    patterns, times = language.schedules, rule.times
    if times.days == 1:
        when = patterns.once.format(date=day(rule.first_date, language))
        return patterns.sentence.format(when=when, times=times_in_sentence(times, language))
    return patterns.once_days.format(range=occasion(rule.first_date, times, language))


def _when(rule: Rule, language: Language) -> str:
    """Say how it repeats, without hours: "om de week op donderdag"."""
    patterns = language.schedules
    number = rule.interval
    match rule.frequency:
        case Frequency.DAILY:
            return patterns.daily.of(number).format(number=number)
        case Frequency.WEEKLY:
            return _weekly(rule, language)
        case Frequency.MONTHLY_WEEKDAY:
            nth, weekdays = patterns.nth[rule.chosen_nth], language.lists.of(_weekdays(rule, language))
            return patterns.monthly_weekday.of(number).format(number=number, nth=nth, weekdays=weekdays)
        case Frequency.MONTHLY_DATE:
            return _monthly_date(rule, language)
        case _:
            return patterns.yearly.of(number).format(number=number, date=_date_of_year(rule, language))


def _weekly(rule: Rule, language: Language) -> str:
    patterns, number = language.schedules, rule.interval
    chosen, names = rule.chosen_weekdays, _weekdays(rule, language)
    if len(chosen) == len(Weekday) and number == 1:
        return patterns.daily.of(1).format(number=1)
    in_a_row = chosen[-1].number - chosen[0].number == len(chosen) - 1
    if in_a_row and len(chosen) >= DAYS_IN_A_RUN:
        return patterns.weekly_run.of(number).format(number=number, first=names[0], last=names[-1])
    return patterns.weekly.of(number).format(number=number, weekdays=language.lists.of(names))


def _weekdays(rule: Rule, language: Language) -> list[str]:
    return [language.dates.weekdays[weekday.number] for weekday in rule.chosen_weekdays]


def _monthly_date(rule: Rule, language: Language) -> str:
    patterns, number, chosen = language.schedules, rule.interval, rule.chosen_month_day
    if chosen == LAST_DAY:
        return patterns.monthly_last_day.of(number).format(number=number)
    counted = patterns.monthly_late_date if chosen in LATE_DAYS else patterns.monthly_date
    return counted.of(number).format(number=number, ordinal=patterns.ordinals[chosen - 1])


def _date_of_year(rule: Rule, language: Language) -> str:
    month = rule.first_date.month
    chosen = min(rule.chosen_month_day, _LONGEST[month - 1])
    if month == FEBRUARY and chosen in LATE_DAYS:
        return language.dates.leap_day
    return language.dates.date_of_year.format(day=chosen, month=language.dates.months[month - 1])


def _skipping(rule: Rule, language: Language) -> str:
    patterns = language.schedules
    if rule.skip_school_holidays and rule.skip_public_holidays:
        return patterns.not_in_either
    if rule.skip_school_holidays:
        return patterns.not_in_school_holidays
    return patterns.not_on_public_holidays if rule.skip_public_holidays else ""


def _bounds(rule: Rule, language: Language, today: date | None) -> str:
    """Say from when, until when or how often; nothing for a rule that has begun and has no end."""
    patterns, count = language.schedules, rule.count
    since = full_date(rule.first_date, language)
    begins_later = today is not None and rule.first_date > today
    if count is not None:
        counted = patterns.since_times if begins_later else patterns.times
        return counted.of(count).format(number=count, since=since)
    if rule.until is not None:
        pattern = patterns.since_until if begins_later else patterns.until
        return pattern.format(since=since, until=full_date(rule.until, language))
    return patterns.since.format(since=since) if begins_later else ""
