from datetime import date

import pytest

from home.domain.plan import Phase, phase


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2015, 12, 31), Phase.COMING),
        (date(2016, 1, 1), Phase.RUNNING),
        (date(2018, 12, 31), Phase.RUNNING),
        (date(2019, 1, 1), Phase.OVER),
    ],
)
def test_a_plan_runs_through_its_last_day(today, expected):
    assert phase(2016, 2018, today=today) == expected
