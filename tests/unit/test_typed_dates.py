"""A date as staff write it on paper is understood in both languages of the admin, and comes back the same way."""

import datetime as dt

import pytest
from django import forms
from django.utils import translation
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

DAY = dt.date(2026, 12, 8)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("typed", ["8-12-2026", "08-12-2026", "8/12/2026", "2026-12-08"])
def test_a_typed_date_is_that_day(language, typed):
    with translation.override(language):
        assert forms.DateField(widget=AdminDateInput).clean(typed) == DAY


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("typed", ["19.30", "19:30"])
def test_a_typed_time_is_that_time(language, typed):
    with translation.override(language):
        assert forms.TimeField().clean(typed) == dt.time(19, 30)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_admin_shows_is_what_it_takes_back(language):
    moment = dt.datetime(2026, 12, 8, 19, 30)  # noqa: DTZ001 - a field's own text holds no zone
    with translation.override(language):
        shown = (AdminDateInput().format_value(DAY), AdminDateTimeInput().format_value(moment))
        assert shown == ("08-12-2026", "08-12-2026 19:30")
        assert forms.DateField().clean(shown[0]) == DAY
        assert forms.DateTimeField().clean(shown[1]).replace(tzinfo=None) == moment
