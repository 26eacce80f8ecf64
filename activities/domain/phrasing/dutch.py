"""Dutch as in the Netherlands, and what is said otherwise in Flanders."""

from dataclasses import replace

from activities.domain.phrasing.language import (
    Counted,
    DatePatterns,
    Language,
    ListPatterns,
    PricePatterns,
    SchedulePatterns,
    StatePatterns,
    TimePatterns,
)

_DATES = DatePatterns(
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    weekdays_short=("ma", "di", "wo", "do", "vr", "za", "zo"),
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_short=("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    day="{weekday} {day} {month}",
    day_with_year="{weekday} {day} {month} {year}",
    day_short="{weekday_short} {day} {month_short}",
    date="{day} {month} {year}",
    date_of_year="{day} {month}",
    leap_day="29 februari (of 28 februari)",
    month="{month} {year}",
    week="week {week}, {range}",
    today="vandaag",
    tomorrow="morgen",
    today_with_day="vandaag, {date}",
    tomorrow_with_day="morgen, {date}",
    range_in_month="{weekday} {day} t/m {last_weekday} {last_day} {last_month}",
    range_in_month_with_year="{weekday} {day} t/m {last_weekday} {last_day} {last_month} {last_year}",
    range_in_year="{weekday} {day} {month} t/m {last_weekday} {last_day} {last_month}",
    range_in_year_with_year="{weekday} {day} {month} t/m {last_weekday} {last_day} {last_month} {last_year}",
    range_over_years="{weekday} {day} {month} {year} t/m {last_weekday} {last_day} {last_month} {last_year}",
    with_times="{date}, {times}",
    from_day_to_day="{first} om {start} uur tot {last} om {end} uur",
)

_TIMES = TimePatterns(
    clock="{hour}.{minute}",
    on_the_hour="{hour}.00",
    midnight_as_end="24.00",
    midnight_in_list="24.00",
    span="van {start} tot {end} uur",
    span_short="{start}–{end} uur",
    next_day="van {start} uur tot {end} uur de volgende dag",
    days_later=Counted(other="van {start} uur tot {end} uur {number} dagen later"),
    all_day="de hele dag",
    all_days=Counted(other="{number} dagen lang"),
)

_SCHEDULES = SchedulePatterns(
    once="op {date}",
    once_days="van {range}",
    daily=Counted(exact={1: "elke dag", 2: "om de dag"}, other="elke {number} dagen"),
    weekly=Counted(
        exact={1: "elke {weekdays}", 2: "om de week op {weekdays}"}, other="elke {number} weken op {weekdays}"
    ),
    weekly_run=Counted(
        exact={
            1: "elke week van {first} tot en met {last}",
            2: "om de week van {first} tot en met {last}",
        },
        other="elke {number} weken van {first} tot en met {last}",
    ),
    monthly_weekday=Counted(
        exact={1: "elke {nth} {weekdays} van de maand", 2: "om de maand op de {nth} {weekdays}"},
        other="elke {number} maanden op de {nth} {weekdays}",
    ),
    monthly_date=Counted(
        exact={1: "elke maand op de {ordinal}", 2: "om de maand op de {ordinal}"},
        other="elke {number} maanden op de {ordinal}",
    ),
    monthly_late_date=Counted(
        exact={
            1: "elke maand op de {ordinal} (in februari op de laatste dag)",
            2: "om de maand op de {ordinal} (in februari op de laatste dag)",
        },
        other="elke {number} maanden op de {ordinal} (in februari op de laatste dag)",
    ),
    monthly_last_day=Counted(
        exact={1: "elke laatste dag van de maand", 2: "om de maand op de laatste dag"},
        other="elke {number} maanden op de laatste dag",
    ),
    yearly=Counted(exact={1: "elk jaar op {date}", 2: "om het jaar op {date}"}, other="elke {number} jaar op {date}"),
    nth={1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 5: "vijfde", -1: "laatste"},
    ordinals=tuple(f"{day}e" for day in range(1, 32)),
    not_in_school_holidays="niet in de schoolvakanties",
    not_on_public_holidays="niet op feestdagen",
    not_in_either="niet in de schoolvakanties en niet op feestdagen",
    until="tot en met {until}",
    since="vanaf {since}",
    since_until="van {since} tot en met {until}",
    times=Counted(other="{number} keer"),
    since_times=Counted(other="{number} keer vanaf {since}"),
    sentence="{when} {times}",
    sentence_skipping="{when} {times}, {skipping}",
    sentence_bounded="{when} {times}, {bounds}",
    sentence_skipping_bounded="{when} {times}, {skipping}, {bounds}",
)

_STATES = StatePatterns(
    cancelled="gaat niet door",
    cancelled_because="gaat niet door: {reason}",
    moved="verplaatst",
    moved_because="verplaatst: {reason}",
    moved_from="verplaatst van {date}",
    moved_from_because="verplaatst van {date}: {reason}",
    extra="extra datum",
    full="vol",
    walk_in="loop binnen",
    call_first="bel vooraf",
    sign_up="aanmelden",
)

DUTCH = Language(
    code="nl",
    dates=_DATES,
    times=_TIMES,
    lists=ListPatterns(pair="{left} en {right}", more="{left}, {right}"),
    schedules=_SCHEDULES,
    prices=PricePatterns(
        free="gratis",
        amount="€\N{NO-BREAK SPACE}{amount}",
        decimal_mark=",",
        thousands_mark=".",
        named="{name} {price}",
        more="{left}, {right}",
    ),
    states=_STATES,
)

# "Om de week" is heard as every week by some in Flanders.
FLEMISH = replace(
    DUTCH,
    code="nl-BE",
    dates=replace(
        _DATES,
        range_in_month=_DATES.range_in_month.replace("t/m", "tot en met"),
        range_in_month_with_year=_DATES.range_in_month_with_year.replace("t/m", "tot en met"),
        range_in_year=_DATES.range_in_year.replace("t/m", "tot en met"),
        range_in_year_with_year=_DATES.range_in_year_with_year.replace("t/m", "tot en met"),
        range_over_years=_DATES.range_over_years.replace("t/m", "tot en met"),
    ),
    times=replace(_TIMES, on_the_hour="{hour}", midnight_as_end="24"),
    schedules=replace(
        _SCHEDULES,
        daily=Counted(exact={1: "elke dag"}, other="om de {number} dagen"),
        weekly=Counted(exact={1: "elke {weekdays}"}, other="om de {number} weken op {weekdays}"),
        weekly_run=Counted(
            exact={1: "elke week van {first} tot en met {last}"},
            other="om de {number} weken van {first} tot en met {last}",
        ),
        monthly_weekday=Counted(
            exact={1: "elke {nth} {weekdays} van de maand"}, other="om de {number} maanden op de {nth} {weekdays}"
        ),
        monthly_date=Counted(exact={1: "elke maand op de {ordinal}"}, other="om de {number} maanden op de {ordinal}"),
        monthly_late_date=Counted(
            exact={1: "elke maand op de {ordinal} (in februari op de laatste dag)"},
            other="om de {number} maanden op de {ordinal} (in februari op de laatste dag)",
        ),
        monthly_last_day=Counted(
            exact={1: "elke laatste dag van de maand"}, other="om de {number} maanden op de laatste dag"
        ),
        yearly=Counted(exact={1: "elk jaar op {date}"}, other="om de {number} jaar op {date}"),
    ),
    states=replace(
        _STATES, full="volzet", walk_in="spring binnen", call_first="bel op voorhand", sign_up="inschrijven"
    ),
)
