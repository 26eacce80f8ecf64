"""Files that are meant to harm, or are broken: refused at once with a reason, and never anything else."""

import io
import time
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from activities.domain.importing import reading, template
from activities.domain.importing.proposals import Circumstances, Found, Problem, Refused
from tests.calendar_files import PROGRAMS, as_file
from tests.factories import TODAY
from tests.import_attacks import ATTACKS, XLSX, damaged, repacked

CIRCUMSTANCES = Circumstances(today=TODAY, zone_name="Europe/Amsterdam", kinds={"koffie": "koffie"})
#: Seconds of work after which something runs away; each file takes about one by itself, on a machine at rest.
PATIENCE = 20.0


def read(data, name="agenda.ics"):
    return reading.read(data, name=name, circumstances=CIRCUMSTANCES)


def refused_within_patience(data, name="agenda.ics"):
    began = time.process_time()
    try:
        found = read(data, name)
        problems = {one.problem for one in found.refusals} if not found.proposals else set()
    except Refused as refused:
        problems = {refused.problem}
    assert time.process_time() - began < PATIENCE
    return problems


@pytest.mark.parametrize("name", ATTACKS)
def test_a_file_that_is_too_much_is_refused_at_once(name):
    data, file, problem = ATTACKS[name]
    problems = refused_within_patience(data, file)
    assert len(problems) == 1
    assert problem is None or problems == {problem}


FUZZ = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
CSV = template.as_csv()


def understood_or_refused(data, name):
    """Whether reading ends in a result or in Refused; anything else is raised."""
    try:
        return isinstance(read(data, name), Found)
    except Refused as refused:
        return refused.problem in Problem


@FUZZ
@given(st.binary(max_size=2_000), st.sampled_from(["a.ics", "a.csv", "a.xlsx", "a"]))
def test_random_bytes_are_understood_or_refused(data, name):
    assert understood_or_refused(data, name)


@FUZZ
@given(st.sampled_from(["BEGIN:VCALENDAR", "Titel;Datum;Van;Herhaling\r\n"]), st.text(max_size=500))
def test_random_texts_are_understood_or_refused(head, text):
    assert understood_or_refused((head + text).encode("utf-8", "surrogatepass"), "a.csv" if ";" in head else "a.ics")


@FUZZ
@given(st.data())
def test_a_damaged_calendar_is_understood_or_refused(data):
    text = as_file(PROGRAMS[data.draw(st.sampled_from(sorted(PROGRAMS)))])
    assert understood_or_refused(data.draw(damaged(text)), "a.ics")


@FUZZ
@given(st.data())
def test_a_damaged_table_is_understood_or_refused(data):
    assert understood_or_refused(data.draw(damaged(CSV)), "a.csv")


@FUZZ
@given(st.data())
def test_a_damaged_spreadsheet_is_understood_or_refused(data):
    assert understood_or_refused(data.draw(damaged(XLSX)), "a.xlsx")


@FUZZ
@given(st.data())
def test_a_spreadsheet_with_a_damaged_sheet_is_understood_or_refused(data):
    with zipfile.ZipFile(io.BytesIO(XLSX)) as file:
        part = data.draw(st.sampled_from(file.namelist()))
        content = file.read(part)
    assert understood_or_refused(repacked({part: data.draw(damaged(content))}), "a.xlsx")
