"""Mistakes of editors that are easily made: each is refused in plain Dutch, and what was typed stays."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from core.models import Picture
from tests.factories import (
    ActivityPageFactory,
    SectionPageFactory,
    StandardPageFactory,
    UserFactory,
    VenueFactory,
    site,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def admin():
    client = Client()
    client.force_login(UserFactory())
    return client


def _png(size):
    file = io.BytesIO()
    Image.new("1", size).save(file, "PNG")
    return SimpleUploadedFile("groot.png", file.getvalue(), "image/png")


def test_a_page_is_not_moved_below_a_page_where_it_cannot_stand(admin, tree):
    page = ActivityPageFactory(parent=tree.agenda, title="Koffie")
    for send in (admin.get, admin.post):
        answer = send(f"/beheer/pages/{page.pk}/move/{tree.home.pk}/confirm/", follow=True)
        said = [str(one).strip() for one in answer.context["messages"]]
        assert (answer.redirect_chain, said) == (
            [(f"/beheer/pages/{page.pk}/move/", 302)],
            [
                (
                    "“Koffie” kan niet onder “Welzaam” staan: een pagina van de soort “Activiteit” hoort ergens "
                    "anders. Kies een andere plek."
                )
            ],
        )
    assert Page.objects.get(pk=page.pk).get_parent().pk == tree.agenda.pk


def test_a_page_is_moved_where_it_may_stand(admin, tree):
    section = SectionPageFactory(parent=tree.home, slug="over-ons")
    page = StandardPageFactory(parent=tree.home, slug="regels")
    answer = admin.post(f"/beheer/pages/{page.pk}/move/{section.pk}/confirm/")
    moved = Page.objects.get(pk=page.pk).get_parent().pk
    assert (answer.status_code, moved) == (302, section.pk)


DRAWING = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (
            _png((20_000, 10_000)),  # 200 megapixels in a few kilobytes
            (
                "Deze afbeelding bevat teveel pixels (onbekend getal). Het maximum aantal toegestane pixels is "
                "60000000. Snij de afbeelding bij of verlaag de resolutie en probeer het opnieuw."
            ),
        ),
        (
            SimpleUploadedFile("logo.svg", DRAWING, "image/svg+xml"),
            "Geen ondersteund afbeeldingsformaat. Ondersteunde formaten: JPG, JPEG, PNG, WEBP, AVIF.",
        ),
        (
            SimpleUploadedFile("logo.png", DRAWING, "image/png"),
            "Geen geldige .png afbeelding. Deze extensie hoort niet bij het bestandsformaat (svg)",
        ),
    ],
    ids=["200 megapixels", "a drawing with a script", "the same under another name"],
)
def test_a_picture_that_cannot_be_says_why_and_its_words_stay(admin, file, expected):
    file.seek(0)
    answer = admin.post("/beheer/images/add/", {"title": "Logo", "credit": "De buren", "file": file, "collection": 1})
    form = answer.context["form"]
    kept = (form["title"].value(), form["credit"].value())
    assert (form.errors, kept, Picture.objects.count()) == ({"file": [expected]}, ("Logo", "De buren"), 0)


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize("typed", ["hier", "34512 AA", "3451 A", "0451 AA", "3451 AAA"])
def test_a_postcode_that_is_none_is_refused_and_the_rest_stays(admin, typed):
    venue = VenueFactory(street="Dorpsstraat 1")
    address = f"/beheer/snippets/core/venue/edit/{venue.pk}/"
    form = admin.get(address).context["form"]
    data = nested_form_data(
        {
            **{f"{name}_{code}": "" for name in ("access_note", "transport") for code in ("nl", "en")},
            **{name: form[name].value() for name in ("slug", "sort_order", "wheelchair", "accessible_toilet")},
            **{name: form[name].value() for name in ("hearing_loop", "lift")},
            "name_nl": "De Schakel",
            "name_en": "",
            "street": "Kerkstraat 2",
            "postcode": typed,
            "city": "De Meern",
            "opening_spans": inline_formset([]),
            "opening_changes": inline_formset([]),
        }
    )
    shown = admin.post(address, data).context["form"]
    venue.refresh_from_db()
    assert (dict(shown.errors), shown["street"].value(), shown["postcode"].value(), venue.street) == (
        {"postcode": ["Dit is geen postcode. Schrijf hem zo: 3454 AA, of in België 9000."]},
        "Kerkstraat 2",
        typed,
        "Dorpsstraat 1",
    )
