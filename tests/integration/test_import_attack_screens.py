"""Hostile and broken files by way of the screens: a line that says what to do, no failure, never half an import."""

import time

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from activities.domain.importing import template
from activities.import_preview import PROBLEMS
from activities.models import ActivityPage, ImportFile
from tests.calendar_files import PROGRAMS, as_file
from tests.factories import NOW, UserFactory, site
from tests.import_attacks import ATTACKS, XLSX, damaged

pytestmark = pytest.mark.django_db
UPLOAD = "/beheer/inlezen/"
#: Seconds of work after which something runs away; each file takes about one by itself, on a machine at rest.
PATIENCE = 20.0


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False), translation.override("nl"):
        yield


@pytest.fixture
def staff(client):
    site()
    client.force_login(UserFactory(username="anna"))
    return client


def upload(client, content, name):
    return client.post(UPLOAD, {"file": SimpleUploadedFile(name, content)})


def said(client, content, name):
    """What the screens say of a file: why it is refused, or why of all that is in it nothing can be made."""
    response = upload(client, content, name)
    if response.status_code == 422:
        return [error["text"] for error in response.context["errors"]]
    shown = client.get(response.url).context["shown"]
    return [group.reason for group in shown.refused] if not shown.new and not shown.changed else []


CLEAR = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Yoga\r\nDTSTART:20261201T100000\r\nEND:VEVENT\r\nEND:VCALENDAR"
)
OTHERS = {
    "nothing but NUL": (b"\0" * 5_000, "a.ics"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "a.png"),
    "a picture that says it is a calendar": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "a.ics"),
    "a program that says it is a spreadsheet": (b"MZ" + bytes(range(256)) * 50, "a.xlsx"),
    "half a spreadsheet": (XLSX[: len(XLSX) // 2], "a.xlsx"),
    "an old spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5_000, "a.xls"),
    "a zip of nothing": (b"PK\x05\x06" + b"\0" * 18, "a.xlsx"),
    "a page": (b"<!doctype html><title>Agenda</title>", "agenda.html"),
}


def test_hostile_files_are_refused_in_one_clear_line_each(staff):
    clear = {str(text) for text in PROBLEMS.values()}
    wrong, slow = {}, {}
    for what, (content, name, *_problem) in (ATTACKS | OTHERS).items():
        began = time.process_time()
        lines = said(staff, content, name)
        took = time.process_time() - began
        if len(lines) != 1 or lines[0] not in clear:
            wrong[what] = lines
        if took > PATIENCE:
            slow[what] = took
    assert (wrong, slow, ActivityPage.objects.count()) == ({}, {}, 0)


UNDERSTOOD = {
    "UTF-16": (CLEAR.encode("utf-16"), "a.ics"),
    "UTF-16 without a mark": (CLEAR.encode("utf-16-le"), "a.ics"),
    "NUL": (CLEAR.replace("Yoga", "Yo\0ga").encode(), "a.ics"),
    "another name": (CLEAR.encode(), "agenda.csv"),
    "no name": (CLEAR.encode(), "agenda"),
    "a table in UTF-16 with NUL": ("Titel;Datum\r\nYo\0ga;1-12-2026\r\n".encode("utf-16"), "a.csv"),
}


def test_what_can_be_understood_is_understood_whatever_its_letters_or_name(staff):
    found = {}
    for what, (content, name) in UNDERSTOOD.items():
        shown = staff.get(upload(staff, content, name).url).context["shown"]
        found[what] = [one.title for one in shown.new]
    assert found == {what: ["Yoga"] for what in UNDERSTOOD}


FUZZ = settings(
    max_examples=12,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


def all_or_nothing(client, content, name, *, publish):
    """Take a file through all screens; say whether it came in whole, or not at all and with a reason."""
    with transaction.atomic():
        response = upload(client, content, name)
        if response.status_code == 422:
            whole = bool(response.context["errors"]) and not ImportFile.objects.exists()
        else:
            whole = _confirmed(client, response.url, publish=publish)
        transaction.set_rollback(True)
    return whole


def _confirmed(client, url, *, publish):
    context = client.get(url).context
    chosen = {"venues": list(context["shown"].venues), "themes": list(context["shown"].themes)}
    response = client.post(url, {"seen": context["seen"], **chosen, **({"publish": "on"} if publish else {})})
    made = ActivityPage.objects.count()
    if response.status_code == 422:
        return made == 0
    done = client.get(url).context["done"]
    return (response.status_code, response.url, made) == (302, url, done["created"]) and made == len(done["pages"])


@FUZZ
@given(data=st.data())
def test_a_damaged_calendar_comes_in_whole_or_not_at_all(staff, data):
    content = data.draw(damaged(as_file(PROGRAMS[data.draw(st.sampled_from(sorted(PROGRAMS)))])))
    assert all_or_nothing(staff, content, "a.ics", publish=data.draw(st.booleans()))


@FUZZ
@given(data=st.data())
def test_a_damaged_table_comes_in_whole_or_not_at_all(staff, data):
    content, name = data.draw(st.sampled_from([(template.as_csv(), "a.csv"), (XLSX, "a.xlsx")]))
    assert all_or_nothing(staff, data.draw(damaged(content)), name, publish=data.draw(st.booleans()))


@FUZZ
@given(content=st.binary(max_size=500), name=st.text(max_size=20), kind=st.sampled_from([".ics", ".csv", ".xlsx", ""]))
def test_random_bytes_under_any_name_do_no_harm(staff, content, name, kind):
    assert all_or_nothing(staff, content, f"x{name}{kind}", publish=False)
