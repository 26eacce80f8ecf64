"""The screens about dates in the admin: what they show, what pressing does, who may."""

import re
from datetime import date, time, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.contrib.messages import get_messages
from django.utils import translation
from wagtail.models import GroupPagePermission

from activities.actions.dates import cancel_date, move_date
from activities.models import DateChange, DateLog, Occurrence
from activities.staff_queries import version
from tests.factories import NOW, TODAY, ActivityPageFactory, NeighbourhoodFactory, UserFactory, VenueFactory, rule, site

pytestmark = pytest.mark.django_db

WEEK = timedelta(days=7)
SECOND = TODAY + WEEK
CALENDAR = "/beheer/datums/"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False), translation.override("nl"):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def venue():
    return VenueFactory(slug="de-schalm", name={"nl": "De Schalm"}, neighbourhood=NeighbourhoodFactory(slug="de-meern"))


@pytest.fixture
def page(tree, venue):
    return ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=TODAY + 2 * WEEK)])


@pytest.fixture
def anna():
    return UserFactory(username="anna", first_name="Anna", last_name="Bos")


@pytest.fixture
def staff(client, anna):
    client.force_login(anna)
    return client


def on(page, day=TODAY):
    return Occurrence.objects.get(page=page, original_date=day)


def screen(one):
    return f"{CALENDAR}{one.pk}/"


def press(client, one, action, **typed):
    """Send one of the forms of a date's screen as a browser does."""
    return client.post(screen(one), {"action": action, "seen": version(one), **typed})


def said(response):
    """The words of the messages, without their buttons."""
    words = [re.sub(r"<form.*?</form>", "", str(one), flags=re.DOTALL) for one in get_messages(response.wsgi_request)]
    return [" ".join(re.sub(r"<[^>]+>", " ", text).split()) for text in words]


# --- one date -------------------------------------------------------------------------------------


def test_cancelling_takes_a_reason_and_one_press_and_says_so(staff, page):
    response = press(staff, on(page), "cancel", reason="docent ziek")
    assert (response.status_code, response.url) == (302, f"{CALENDAR}van/{page.pk}/")
    assert said(response) == [
        "Gaat niet door : Koffieochtend, dinsdag 24 november, 10.00–12.00 uur. Bezoekers zien het meteen."
    ]
    assert (on(page).status, on(page).reason) == ("cancelled", "docent ziek")


def test_one_comes_back_to_the_screen_one_came_from_but_to_no_other_site(staff, page):
    here = f"{CALENDAR}?weergave=maand"
    assert press(staff, on(page), "full", next=here).url == here
    assert press(staff, on(page), "not_full", next="https://elders.nl/").url == f"{CALENDAR}van/{page.pk}/"


def test_undoing_from_the_message(staff, page):
    response = press(staff, on(page), "move", day="2026-11-25", start="14:00", end="16:00", reason="zaal bezet")
    (message,) = get_messages(response.wsgi_request)
    action = re.search(r'action="([^"]+)"', str(message)).group(1)
    assert "csrfmiddlewaretoken" in str(message)

    response = staff.post(action)

    assert (response.url, said(response)[-1]) == (
        f"{CALENDAR}van/{page.pk}/",
        "Ongedaan gemaakt: Koffieochtend, dinsdag 24 november, 10.00–12.00 uur is weer zoals het was.",
    )
    assert (on(page).local_date, on(page).status, DateChange.objects.count()) == (TODAY, "scheduled", 0)
    assert said(staff.post(action))[-1] == (
        "Deze datum is daarna nog veranderd, of dit is al ongedaan gemaakt. Er is niets veranderd."
    )


def test_signs_that_nobody_sees_are_left_out_of_a_reason(staff, page):
    press(staff, on(page), "cancel", reason="le\u202eeg\0")
    assert (on(page).status, on(page).reason) == ("cancelled", "leeg")


def test_opening_an_address_that_undoes_does_nothing(staff, page):
    entry = cancel_date(occurrence=on(page), reason="docent ziek", actor=None, now=NOW)
    assert (staff.get(f"{CALENDAR}ongedaan/{entry.pk}/").status_code, on(page).status) == (405, "cancelled")


TOO_FAR = "Deze datum is te lang geleden of te ver weg. Kijk het jaar na."
TOO_LONG = "Maak dit korter: hoogstens 200 tekens. Nu zijn het er 201."
BAD_MOVE = {"day": "2026-11-20", "start": "14:00", "end": "16:00", "venue": "", "reason": "zaal bezet"}


@pytest.mark.parametrize(
    ("action", "typed", "errors"),
    [
        ("cancel", {"reason": " "}, [("id_cancel_reason", "Geef de reden: bezoekers zien die bij de datum.")]),
        ("move", BAD_MOVE, [("id_move_day", "Dit moment is al voorbij. Kies een later moment.")]),
        ("move", BAD_MOVE | {"day": "9999-12-31"}, [("id_move_day", TOO_FAR)]),
        ("move", BAD_MOVE | {"day": "31-11-2026"}, [("id_move_day", "Schrijf de datum als 24-11-2026.")]),
        ("move", BAD_MOVE | {"start": "half drie"}, [("id_move_start", "Schrijf de tijd als 14.30 of 14:30.")]),
        ("note", {"note": "x" * 201}, [("id_note_note", TOO_LONG)]),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_at_its_field_with_all_that_was_typed(staff, page, action, typed, errors):
    response = press(staff, on(page), action, **typed)
    shown = {name: response.context["forms"][action][name].value() for name in typed}
    assert (response.status_code, response.context["errors"], shown, DateLog.objects.count()) == (
        422, [{"target": target, "text": text} for target, text in errors], typed, 0,
    )  # fmt: skip
    html = response.content.decode()
    assert [html.count(f'id="{target}"') for target, _text in errors] == [1]


def test_a_colleague_was_first(staff, page):
    seen = version(on(page))
    bert = UserFactory(username="bert", first_name="Bert")
    cancel_date(occurrence=on(page), reason="docent ziek", actor=bert, now=NOW - timedelta(minutes=3))

    response = staff.post(screen(on(page)), {"action": "note", "seen": seen, "note": "Neem een kussen mee"})

    changed = response.context["changed"]
    assert (response.status_code, changed.who, changed.at, changed.action) == (
        409, "Bert", "vandaag om 8.57", "Gaat niet door",
    )  # fmt: skip
    assert [(one.label, one.was, one.becomes) for one in changed.differences] == [
        ("Stand", "Gaat door", "Gaat niet door: docent ziek")
    ]
    assert response.context["forms"]["note"]["note"].value() == "Neem een kussen mee"
    # Pressing again, having seen it, is enough.
    again = staff.post(
        screen(on(page)), {"action": "note", "seen": response.context["seen"], "note": "Neem een kussen mee"}
    )
    assert (again.status_code, on(page).status, on(page).note) == (302, "cancelled", "Neem een kussen mee")


def test_a_double_booking_is_a_warning_with_links_and_no_refusal(staff, tree, page):
    hall = VenueFactory(slug="buurthuis", name={"nl": "Buurthuis"})
    other = ActivityPageFactory(parent=tree.agenda, title="Bingo", venue=hall, rules=[rule(frequency="once")])
    response = press(staff, on(page), "move", day="2026-11-24", start="11:00", end="13:00", venue=hall.pk, reason="")
    warning = list(get_messages(response.wsgi_request))[1]
    assert (warning.level_tag, said(response)[1]) == (
        "warning",
        "Op dezelfde tijd op dezelfde plek: Bingo, dinsdag 24 november, 10.00–12.00 uur , Buurthuis",
    )
    assert re.findall(r'href="([^"]+)"', str(warning)) == [screen(on(other))]
    assert [one.title for one in staff.get(screen(on(page))).context["booked_with"]] == ["Bingo"]


@pytest.mark.usefixtures("page")
def test_publishing_warns_of_a_double_booking(staff, tree, venue):
    other = ActivityPageFactory(
        parent=tree.agenda, title="Bingo", venue=venue, live=False, rules=[rule(SECOND, frequency="once")]
    )
    edit = staff.get(f"/beheer/pages/{other.pk}/edit/")
    form = edit.context["form"]
    sent = {name: field.value() for name, field in ((bound.html_name, bound) for bound in form)}
    for formset in form.formsets.values():
        for bound in [*formset.management_form, *(one for row in formset.forms for one in row)]:
            sent[bound.html_name] = bound.value()
    sent = {name: "" if value is None or value is False else value for name, value in sent.items()}
    response = staff.post(
        f"/beheer/pages/{other.pk}/edit/", sent | {"body-count": "0", "action-publish": "action-publish"}
    )
    assert (response.status_code, other.__class__.objects.get(pk=other.pk).live) == (302, True)
    assert said(response)[0] == (
        "Gepubliceerd. Op dezelfde tijd is op dezelfde plek ook een andere activiteit:"
        " Dinsdag 1 december, 10.00–12.00 uur : Koffieochtend, 10.00–12.00 , De Schalm"
    )


def test_a_date_that_is_over_can_only_be_read(staff, page):
    entry = cancel_date(occurrence=on(page), reason="docent ziek", actor=None, now=NOW)
    with time_machine.travel(NOW + timedelta(hours=5), tick=False):
        shown = staff.get(screen(on(page)))
        pressed = press(staff, on(page), "full")
        undone = staff.post(f"{CALENDAR}ongedaan/{entry.pk}/")
    assert (shown.context["forms"], [one.can_be_undone for one in shown.context["history"]]) == ({}, [False])
    over = "Deze datum is voorbij of staat niet meer in de agenda. Er is niets veranderd."
    assert (said(pressed)[-1], said(undone)[-1], on(page).full, on(page).status) == (over, over, False, "cancelled")


def test_an_extra_date_is_added_and_a_second_press_adds_no_other(staff, page):
    typed = {"day": "2026-11-25", "start": "19.00", "end": "21.00", "venue": "", "note": ""}
    first, second = (staff.post(f"{CALENDAR}van/{page.pk}/extra/", typed) for _press in range(2))
    assert (first.status_code, second.status_code, second.context["errors"]) == (
        302,
        422,
        [{"target": "id_extra_day", "text": "Deze activiteit heeft op dit moment al een datum."}],
    )
    rows = Occurrence.objects.filter(status="extra").values_list("local_date", "starts_at__hour")
    assert list(rows) == [(date(2026, 11, 25), 19)]


def test_the_log_of_an_activity_in_words(staff, page, anna):
    move_date(
        occurrence=on(page), day=date(2026, 11, 25), start=time(14), end=time(16),
        venue=VenueFactory(name={"nl": "Buurthuis"}), reason="zaal bezet", actor=anna, now=NOW,
    )  # fmt: skip
    (line,) = staff.get(f"{CALENDAR}van/{page.pk}/").context["history"]
    assert (line.who, line.at, line.action, line.date, line.title) == (
        "Anna Bos", "vandaag om 9.00", "Verplaatst", "dinsdag 24 november, 10.00–12.00 uur", "Koffieochtend",
    )  # fmt: skip
    assert [(one.label, one.was, one.becomes) for one in line.differences] == [
        ("Wanneer", "dinsdag 24 november, 10.00–12.00 uur", "woensdag 25 november, 14.00–16.00 uur"),
        ("Waar", "De Schalm", "Buurthuis"),
        ("Stand", "Gaat door", "Verplaatst van dinsdag 24 november: zaal bezet"),
    ]


# --- who may --------------------------------------------------------------------------------------


@pytest.fixture
def editor(client, tree):
    """Somebody who may edit pages, and nothing of dates."""
    group = Group.objects.create(name="Schrijvers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(content_type__app_label="wagtailcore", codename="change_page")
    GroupPagePermission.objects.create(group=group, page=tree.home, permission=change)
    user = UserFactory(is_superuser=False, is_staff=False)
    user.groups.add(group)
    client.force_login(user)
    return client


def test_without_the_permission_every_screen_and_every_press_is_refused(editor, page):
    entry = cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW)
    before = list(Occurrence.objects.values()), list(DateLog.objects.values())
    gets = [CALENDAR, f"{CALENDAR}van/{page.pk}/", f"{CALENDAR}van/{page.pk}/extra/", screen(on(page))]
    posts = [
        (screen(on(page)), {"action": "cancel", "seen": version(on(page)), "reason": "storm"}),
        (f"{CALENDAR}van/{page.pk}/extra/", {"day": "2026-11-25", "start": "19:00", "end": "21:00"}),
        (f"{CALENDAR}ongedaan/{entry.pk}/", {}),
    ]
    found = [editor.get(path).status_code for path in gets] + [editor.post(*one).status_code for one in posts]
    assert found == [403] * 7
    assert (list(Occurrence.objects.values()), list(DateLog.objects.values())) == before
    assert "Koffieochtend" not in editor.get(CALENDAR).content.decode()
    assert [one.name for one in editor.get("/beheer/").context["panels"] if one.name == "dates"] == []
    html = editor.get(f"/beheer/pages/{page.pk}/edit/").content.decode()
    assert "De volgende datums op de site" in html
    assert re.findall(r'href="/beheer/datums/[^"]*"', html) == []


def test_who_is_not_logged_in_is_asked_to(client, page):
    response = client.get(screen(on(page)))
    assert (response.status_code, response.url) == (302, f"/beheer/login/?next={screen(on(page))}")


def test_the_permission_alone_is_enough(client, page):
    group = Group.objects.create(name="Balie")
    group.permissions.add(
        Permission.objects.get(codename="access_admin"), Permission.objects.get(codename="add_datechange")
    )
    user = UserFactory(is_superuser=False, is_staff=False)
    user.groups.add(group)
    client.force_login(user)
    press(client, on(page), "cancel", reason="storm")
    assert (on(page).status, DateLog.objects.get().created_by) == ("cancelled", user)
