"""Flyers, notices for the door, short addresses and their QR codes: read back whole."""

import io
from datetime import time, timedelta

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.test import Client
from PIL import Image

from activities.actions.dates import cancel_date
from core.models import Closure, OrganisationSettings, ShortAddress
from core.short.addresses import short_path
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    PictureFactory,
    StandardPageFactory,
    UserFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
    translation,
)
from tests.paper import read, smallest_type

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning(settings, tmp_path):
    settings.PAPER_ROOT = settings.MEDIA_ROOT = tmp_path
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    made = site()
    OrganisationSettings.objects.update(phone="030 123 45 67", hours={"nl": "elke werkdag 9.00–17.00 uur"})
    return made


@pytest.fixture
def page(tree):
    venue = VenueFactory(
        slug="schakel", name={"nl": "De Schakel"}, wheelchair="yes", accessible_toilet="no", lift="yes",
        hearing_loop="yes",
    )  # fmt: skip
    return ActivityPageFactory(
        parent=tree.agenda,
        title="Samen eten",
        slug="samen-eten",
        kind="samen-eten",
        summary="Drie gangen, en gezelschap.",
        venue=venue,
        prices=[price("6"), price("3", "met U-pas")],
        participation="call_first",
        contact_role="de koks",
        contact_phone="030 765 43 21",
        contact_email="koks@example.org",
        image=PictureFactory(),
        image_alt="Een gedekte tafel.",
        rules=[rule(start_time=time(17), end_time=time(19))],
    )


def staff():
    client = Client()
    client.force_login(UserFactory())
    return client


def test_a_flyer_says_all_and_gives_only_the_role_and_number_of_the_contact(page):
    found = read(ask("/agenda/samen-eten/flyer.pdf").content)
    code = ShortAddress.objects.get().code
    strip = ["Samen eten", "030 765 43 21", f"localhost:8000/s/{code}"]
    assert found.lines == [
        "Samen eten",
        "Samen eten",
        "Elke dinsdag van 17.00",
        "tot 19.00 uur",
        "Drie gangen, en gezelschap.",
        "De volgende keren: di 24 nov, di 1 dec en di 8 dec",
        "Waar: De Schakel, Schoolstraat 1, 3451 AA Vleuten",
        "Toegang: U kunt met een rolstoel naar binnen. Er is",
        "geen aangepast toilet. Er is een lift, of alles is op de",
        "begane grond. Er is een ringleiding.",
        "Prijs: € 6, met U-pas € 3",
        "Meedoen: Bel vooraf",
        "de koks",
        "Bel 030 765 43 21",
        f"localhost:8000/s/{code}",
        "Welzaam",
        "Bijgewerkt di 24 nov 9.00.",
        *strip * 8,
    ]
    assert (found.title, found.language, found.tagged, found.bookmarks) == ("Samen eten", "nl", True, ["Samen eten"])
    assert set(found.embedded.values()) == {True}
    assert page.contact_email not in found.text


def test_a_flyer_in_english_and_one_of_nothing_known_are_printed_too(tree, page):
    translation(page, tree.english.agenda, title="Dinner together", summary="Three courses.")
    ActivityPageFactory(parent=tree.agenda, title="Los", slug="los")
    english, bare = (read(ask(path).content) for path in ("/en/agenda/samen-eten/flyer.pdf", "/agenda/los/flyer.pdf"))
    expected = "Eating together Dinner together Every Tuesday from 17:00 to 19:00 Three courses."
    assert (english.text.startswith(expected), english.language) == (True, "en")
    assert (bare.lines[:2], bare.lines[4:6]) == (["Koffie", "Los"], ["Welzaam", "Bel 030 123 45 67"])
    assert ask("/agenda/nergens/flyer.pdf").status_code == 404


def test_a_long_title_is_set_smaller_and_the_strips_stay_on_the_sheet(tree, page):
    page.title = "Samen koken, eten en afwassen met de buren van het plein en wie er verder nog komt"
    page.save_revision().publish()
    content = ask("/agenda/samen-eten/flyer.pdf").content
    found = read(content)
    assert (len(found.sheets), found.text.count("030 765 43 21"), tree.agenda.live) == (1, 9, True)
    strips = [line for line in found.lines if line.endswith("…")]
    assert (len(strips), {len(line) < len(page.title) for line in strips}) == (
        8,
        {True},
    )  # as much as there is room for


def test_one_long_word_is_set_smaller_and_stays_whole(page):
    page.title = "Mantelzorgersontmoetingsochtend"
    page.save_revision().publish()
    assert read(ask("/agenda/samen-eten/flyer.pdf").content).lines[1] == page.title


def test_a_photograph_goes_on_the_flyer(tree):
    photograph = io.BytesIO()
    Image.new("RGB", (1600, 1200), "#884422").save(photograph, "JPEG")

    picture = PictureFactory(file=ContentFile(photograph.getvalue(), name="tafel.jpg"), width=1600, height=1200)
    ActivityPageFactory(parent=tree.agenda, slug="foto", image=picture, image_alt="Een tafel.")
    content = ask("/agenda/foto/flyer.pdf").content
    assert (b"/Subtype/Image" in content.replace(b" ", b""), read(content).title) == (True, "Koffieochtend")


def test_a_notice_for_the_door_says_why_and_when_it_is_next(page):
    first = page.occurrences.soonest_first().first()
    url = f"/beheer/datums/{first.pk}/deurbericht.pdf"
    client = staff()
    assert client.get(url).status_code == 404  # it goes ahead
    cancel_date(occurrence=first, reason="de kok is ziek", actor=None, now=NOW)
    answer = client.get(url)
    assert f'href="{url}"' in client.get(f"/beheer/datums/{first.pk}/").content.decode()
    code = ShortAddress.objects.get().code
    assert read(answer.content).lines == [
        "Gaat vandaag",
        "niet door",
        "Samen eten",
        "Dinsdag 24 november, 17.00–19.00 uur",
        "De kok is ziek",
        "De volgende keer: dinsdag 1 december,",
        "17.00–19.00 uur.",
        "Bel 030 123 45 67",
        f"elke werkdag 9.00–17.00 uur · localhost:8000/s/{code}",
        "Bijgewerkt di 24 nov 9.00.",
    ]
    assert smallest_type(answer.content) == 14.0


def test_a_notice_for_the_door_with_much_to_say_stays_one_sheet(page):
    page.title = "Samen koken, eten en afwassen met de buren van het plein en wie er verder nog komt"
    page.save_revision().publish()
    first = page.occurrences.soonest_first().first()
    reason = "De kok is ziek en er is niemand gevonden die het over kan nemen, ook niet van de andere groep"
    cancel_date(occurrence=first, reason=reason, actor=None, now=NOW)
    content = staff().get(f"/beheer/datums/{first.pk}/deurbericht.pdf").content
    assert (len(read(content).sheets), smallest_type(content)) == (1, 14.0)


@pytest.mark.parametrize(
    ("days", "title", "when"),
    [
        (0, "Vandaag dicht", "Dinsdag 24 november"),
        (2, "Dicht", "Dinsdag 24 t/m donderdag 26 november"),
    ],
)
def test_a_notice_for_the_door_says_what_is_closed(page, days, title, when):
    closure = Closure.objects.create(
        first_day=TODAY, last_day=TODAY + timedelta(days=days), reason={"nl": "lekkage"}, venue=page.venue
    )
    client = staff()
    answer = client.get(f"/beheer/afdrukken/sluiting/{closure.pk}/deurbericht.pdf")
    found = read(answer.content)
    assert (found.lines[:4], found.title) == ([title, "De Schakel", when, "Lekkage"], f"{title}: De Schakel")
    assert "deurbericht.pdf" in client.get(f"/beheer/sluitingen/edit/{closure.pk}/").content.decode()


def test_notices_are_for_staff(page):
    first = page.occurrences.first()
    cancel_date(occurrence=first, reason="ziek", actor=None, now=NOW)
    url = f"/beheer/datums/{first.pk}/deurbericht.pdf"
    assert Client().get(url)["Location"] == f"/beheer/login/?next={url}"


def test_the_root_of_the_tree_has_no_short_address(tree):
    client = Client()
    client.force_login(UserFactory())
    root = tree.home.get_parent()
    assert (client.get(f"/beheer/korte-adressen/pagina/{root.pk}/").status_code, ShortAddress.objects.count()) == (
        404,
        0,
    )


def test_a_short_address_follows_its_page(tree, page):
    client = staff()
    screen = client.get(f"/beheer/korte-adressen/pagina/{page.pk}/")["Location"]
    again = client.get(f"/beheer/korte-adressen/pagina/{page.pk}/")["Location"]
    code = ShortAddress.objects.get().code
    assert (screen, again) == (f"/beheer/korte-adressen/{code}/",) * 2
    page.slug = "eetcafe"
    page.save_revision().publish()
    assert Client().get(f"/s/{code}")["Location"] == "/agenda/eetcafe/"
    assert f"localhost:8000/s/{code}" in client.get(screen).content.decode()
    page.unpublish()
    assert Client().get(f"/s/{code}").status_code == 404
    assert tree.agenda.live


def test_a_page_that_is_not_live_gets_no_short_address(tree):
    draft = StandardPageFactory(parent=tree.home, title="Straks", live=False)
    answer = staff().get(f"/beheer/korte-adressen/pagina/{draft.pk}/")
    assert (answer["Location"], ShortAddress.objects.count()) == (f"/beheer/pages/{draft.pk}/edit/", 0)


def test_an_untranslated_page_has_a_short_address_for_its_english_readers(page):
    path = short_path("/en/agenda/samen-eten/", language="en", page=page)
    assert Client().get(path)["Location"] == "/en/agenda/samen-eten/"


def test_qr_codes_are_given_as_svg_and_png(page):
    client = staff()
    client.get(f"/beheer/korte-adressen/pagina/{page.pk}/")
    code = ShortAddress.objects.get().code
    svg, png = (client.get(f"/beheer/korte-adressen/{code}.{kind}") for kind in ("svg", "png"))
    assert (svg["Content-Type"], svg.content[:4], png["Content-Type"]) == ("image/svg+xml", b"<svg", "image/png")
    assert Image.open(io.BytesIO(png.content)).size[0] >= 500
    assert client.get(f"/beheer/korte-adressen/{code}.exe").status_code == 404


def test_the_print_screen_offers_weeks_places_and_kinds(page):
    client = staff()
    html = client.get("/beheer/afdrukken/").content.decode()
    assert 'action="/agenda/weekoverzicht.pdf"' in html
    assert '<option value="2026-W48">Week 48, maandag 23 t/m zondag 29 november</option>' in html
    assert f'<option value="{page.venue.slug}">De Schakel</option>' in html
    assert client.get("/beheer/afdrukken/kort-adres/?locatie=schakel&week=2026-W48")["Location"].startswith(
        "/beheer/korte-adressen/"
    )
    assert ShortAddress.objects.get().path == "/agenda/?locatie=schakel"
    many = "&".join(f"wijk={'w' * 50}{number}" for number in range(20))  # no short address holds so many
    assert client.get(f"/beheer/afdrukken/kort-adres/?{many}")["Location"] == "/beheer/afdrukken/"


def test_pages_in_the_admin_lead_to_flyer_and_short_address(page):
    html = staff().get(f"/beheer/pages/{page.pk}/edit/").content.decode()
    assert ["/agenda/samen-eten/flyer.pdf" in html, f"/beheer/korte-adressen/pagina/{page.pk}/" in html] == [True] * 2


def test_what_is_no_address_of_ours_is_never_shortened():
    for path in ("https://example.org/", "//example.org/", "agenda/", "/" + "x" * 500):
        with pytest.raises(ValueError, match=r"."):
            short_path(path, language="nl")
    assert ShortAddress.objects.count() == 0
