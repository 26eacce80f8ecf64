"""What an editor types in the admin: kept when it is right, refused at its own field when it is not."""

import json
from datetime import date

import pytest
import time_machine
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from activities.models import ActivityPage
from core.labels.fields import Labels, LabelsWidget
from core.models import OrganisationSettings, Theme, Venue
from home.models import MissionPage, PolicyPage
from tests.factories import (
    NOW,
    ActivityPageFactory,
    NeighbourhoodFactory,
    PictureFactory,
    SectionPageFactory,
    ThemeFactory,
    UserFactory,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def admin():
    client = Client()
    client.force_login(UserFactory())
    return client


def errors(response):
    """Every error of the page form and its rows, by field."""
    assert response.status_code == 200
    form = response.context["form"]
    found = {name: [str(one) for one in messages] for name, messages in form.errors.items()}
    for name, formset in form.formsets.items():
        for row in formset.errors:
            found |= {f"{name}.{field}": [str(one) for one in messages] for field, messages in row.items()}
    return found


# --- labels ---------------------------------------------------------------------------------------


def theme_data(**changes):
    return {"name_nl": "Ontmoeten", "name_en": "Meeting people", "slug": "ontmoeten", "sort_order": "1"} | changes


def test_a_name_is_typed_once_per_language(admin):
    response = admin.post("/beheer/snippets/core/theme/add/", theme_data())
    assert response.status_code == 302
    theme = Theme.objects.get()
    assert (theme.name, theme.name.text("en"), theme.name.text("tr"), str(theme)) == (
        Labels(nl="Ontmoeten", en="Meeting people"),
        "Meeting people",
        "Ontmoeten",
        "Ontmoeten",
    )


def test_each_language_has_its_own_field_with_its_name(admin):
    ThemeFactory(name={"nl": "Ontmoeten"})
    html = admin.get(f"/beheer/snippets/core/theme/edit/{Theme.objects.get().pk}/").content.decode()
    fields = [('lang="nl"' in html, 'value="Ontmoeten"' in html), ('lang="en"' in html, "English" in html)]
    assert fields == [(True, True), (True, True)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name_nl": ""}, {"name"}),
        ({"name_nl": "   "}, {"name"}),
        ({"name_en": "x" * 121}, {"name"}),
        ({"slug": "niet goed"}, {"slug"}),
        ({"name_nl": "", "slug": ""}, {"name"}),
    ],
)
def test_a_name_that_cannot_be_is_refused(admin, changes, expected):
    response = admin.post("/beheer/snippets/core/theme/add/", theme_data(**changes))
    assert (set(response.context["form"].errors), Theme.objects.count()) == (expected, 0)


def test_english_may_stay_empty_and_falls_back(admin):
    admin.post("/beheer/snippets/core/theme/add/", theme_data(name_en=""))
    theme = Theme.objects.get()
    assert (dict(theme.name), theme.name.text("en"), theme.name.language("en")) == (
        {"nl": "Ontmoeten"},
        "Ontmoeten",
        "nl",
    )


def test_a_slug_names_one_row(admin):
    ThemeFactory(slug="ontmoeten")
    response = admin.post("/beheer/snippets/core/theme/add/", theme_data())
    assert (set(response.context["form"].errors), Theme.objects.count()) == ({"slug"}, 1)


# --- organisation ---------------------------------------------------------------------------------

SETTINGS = "/beheer/settings/core/organisationsettings/"


def organisation_data(admin, **changes):
    """The form as it is shown, with what an editor changes."""
    form = admin.get(SETTINGS, follow=True).context["form"]
    data = {}
    for bound in form:
        value, widget = bound.value(), bound.field.widget
        if isinstance(widget, LabelsWidget):
            names = [bound.html_name + suffix for suffix in widget.widgets_names]
            data |= dict(zip(names, widget.decompress(value), strict=True))
        else:
            data[bound.html_name] = "" if value is None else value
    return data | changes


def post_organisation(admin, data):
    pk = OrganisationSettings.load().pk
    return admin.post(f"{SETTINGS}{pk}/", data)


@pytest.mark.usefixtures("tree")
def test_a_colour_in_which_text_cannot_be_read_is_refused_and_nothing_changes(admin):
    data = organisation_data(admin, colour="#ffcc00", name="Iets anders")
    response = post_organisation(admin, data)
    assert list(response.context["form"].errors) == ["colour"]
    assert response.context["form"]["name"].value() == "Iets anders"  # what was typed stays
    stored = OrganisationSettings.objects.get()
    assert (stored.colour, stored.name) == ("#0b5d57", "Welzaam")


@pytest.mark.usefixtures("tree")
def test_a_change_of_the_organisation_is_seen_at_once(admin):
    visitor = Client()
    before = visitor.get("/agenda/").content.decode()
    response = post_organisation(admin, organisation_data(admin, name="Welzaam Vleuten", colour="#7a1f3d"))
    assert response.status_code == 302
    after = visitor.get("/agenda/").content.decode()
    assert ("Welzaam Vleuten" in before, "Welzaam Vleuten" in after) == (False, True)
    links = [line for html in (before, after) for line in html.splitlines() if 'rel="stylesheet"' in line]
    assert links[0] != links[1]  # another colour, another stylesheet


# --- pages ----------------------------------------------------------------------------------------


def activity_data(**changes):
    """An activity as an editor fills it in, published."""
    data = {
        "title": "Koffieochtend",
        "slug": "koffieochtend",
        "kind": "koffie",
        "participation": "walk_in",
        "organiser": "ourselves",
        "body": streamfield([]),
        "rules": inline_formset([rule_row()]),
        "prices": inline_formset([]),
        "action-publish": "publish",
    }
    return nested_form_data(data | changes)


def rule_row(**changes):
    row = {
        "first_date": "2026-11-24",
        "start_time": "10:00",
        "end_time": "12:00",
        "frequency": "weekly",
        "interval": "1",
        "until": "",
        "days": "1",
    }
    return row | changes


def add(admin, parent, model, data):
    return admin.post(f"/beheer/pages/add/{model._meta.app_label}/{model._meta.model_name}/{parent.pk}/", data)


def test_an_editor_adds_an_activity_and_it_is_on_the_agenda(admin, tree):
    row = NeighbourhoodFactory()
    venue = Venue.objects.create(slug="schakel", name={"nl": "De Schakel"}, neighbourhood=row)
    data = activity_data(venue=venue.pk, prices=inline_formset([{"name": "gewoon", "amount": "3.50"}]))
    response = add(admin, tree.agenda, ActivityPage, data)
    assert response.status_code == 302
    (day, *_rest) = Client().get("/agenda/").context["listing"].days
    assert [(one.title, one.start_text, one.venue, one.price) for one in day.rows] == [
        ("Koffieochtend", "10.00", "De Schakel", "€\u00a03,50")
    ]


WRONG = {
    "no rule": ({"rules": inline_formset([])}, {"__all__"}),
    "nobody named": ({"organiser": "residents"}, {"organiser_name"}),
    "less than nothing": ({"prices": inline_formset([{"name_nl": "", "amount": "-1"}])}, {"prices.amount"}),
    "no kind": ({"kind": "jodelen"}, {"kind"}),
    "reserved": ({"slug": "week"}, {"slug"}),
    "too long": ({"summary": "x" * 201}, {"summary"}),
    "ends before": ({"rules": inline_formset([rule_row(until="2026-11-01")])}, {"rules.until"}),
    "no times": ({"rules": inline_formset([rule_row(start_time="", end_time="")])}, {"rules.start_time"}),
    "no end": ({"rules": inline_formset([rule_row(end_time="")])}, {"rules.end_time"}),
    "zero weeks": ({"rules": inline_formset([rule_row(interval="0")])}, {"rules.interval"}),
    "wrong year": ({"rules": inline_formset([rule_row(first_date="0206-11-24")])}, {"rules.first_date"}),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_with_an_activity_is_said_at_its_field(admin, tree, case):
    changes, expected = WRONG[case]
    response = add(admin, tree.agenda, ActivityPage, activity_data(**changes))
    assert (set(errors(response)), ActivityPage.objects.count()) == (expected, 0)
    assert response.context["form"]["title"].value() == "Koffieochtend"


def test_a_picture_needs_words(admin, tree):
    picture = PictureFactory()
    response = add(admin, tree.agenda, ActivityPage, activity_data(image=picture.pk))
    assert set(errors(response)) == {"image_alt"}
    assert (
        add(admin, tree.agenda, ActivityPage, activity_data(image=picture.pk, image_alt="Koffie.")).status_code == 302
    )


def test_something_at_home_needs_no_schedule(admin, tree):
    data = activity_data(rules=inline_formset([]), at_home="phone")
    assert add(admin, tree.agenda, ActivityPage, data).status_code == 302
    assert ActivityPage.objects.get().live is True


def test_a_draft_may_be_unfinished(admin, tree):
    data = activity_data(rules=inline_formset([]))
    del data["action-publish"]
    assert add(admin, tree.agenda, ActivityPage, data).status_code == 302
    assert ActivityPage.objects.get().live is False


def test_a_quotation_says_where_it_comes_from(admin, tree):
    about = SectionPageFactory(parent=tree.home, slug="over-ons")
    data = {
        "title": "Missie",
        "slug": "missie",
        "highlight": "Iedereen doet mee.",
        "introduction": streamfield([]),
        "statements": streamfield([]),
        "body": streamfield([]),
        "steps": streamfield([]),
        "networks": streamfield([]),
        "quotation": "Welzijn is van iedereen.",
        "action-publish": "publish",
    }
    response = add(admin, about, MissionPage, nested_form_data(data))
    assert (set(errors(response)), MissionPage.objects.count()) == ({"quotation_source"}, 0)
    data["quotation_source"] = "Beleidsagenda 2002–2006"
    assert add(admin, about, MissionPage, nested_form_data(data)).status_code == 302


def test_a_hint_of_a_new_site_is_never_published(admin, tree):
    """An editor who publishes the draft of the mission too early published “Schrijf hier …” to everybody."""
    about = SectionPageFactory(parent=tree.home, slug="over-ons")
    statement = {
        "title": "Iedereen is welkom",
        "text": "Schrijf hier waaraan mensen dat merken.",
        "proof": streamfield([]),
    }
    data = {
        "title": "Missie",
        "slug": "missie",
        "highlight": "Iedereen doet mee.",
        "introduction": streamfield([]),
        "statements": streamfield([("statement", statement)]),
        "body": streamfield([("paragraph", rich_text("<p>Schrijf hier uw visie.</p>"))]),
        "steps": streamfield([]),
        "networks": streamfield([]),
    }
    said = "“Schrijf hier …” is een aanwijzing voor u. Schrijf daar uw eigen woorden, of haal hem weg."
    response = add(admin, about, MissionPage, nested_form_data(data | {"action-publish": "publish"}))
    refused = (errors(response), MissionPage.objects.count())
    kept = add(admin, about, MissionPage, nested_form_data(data)).status_code
    assert (refused, kept) == (({"statements": [said], "body": [said]}, 0), 302)


def test_a_plan_does_not_end_before_it_begins(admin, tree):
    about = SectionPageFactory(parent=tree.home, slug="over-ons")
    data = {
        "title": "Beleidsplan",
        "slug": "beleidsplan",
        "period_start": "2018",
        "period_end": "2016",
        "introduction": streamfield([]),
        "body": streamfield([]),
        "priorities": inline_formset([]),
        "action-publish": "publish",
    }
    response = add(admin, about, PolicyPage, nested_form_data(data))
    # And a plan has priorities: both are said at once.
    assert (set(errors(response)), PolicyPage.objects.count()) == ({"period_end", "__all__"}, 0)


# --- a translation holds prose only ---------------------------------------------------------------


@pytest.fixture
def english(tree):
    source = ActivityPageFactory(
        parent=tree.agenda, slug="koffie", organiser="residents", organiser_name="de buren", rules=[rule()]
    )
    return translation(source, tree.english.agenda, title="Coffee morning", body=json.dumps([]))


def test_the_form_of_a_translation_asks_for_words_alone(admin, english):
    response = admin.get(f"/beheer/pages/{english.pk}/edit/")
    assert response.status_code == 200
    form = response.context["form"]
    asked = {name for name in form.fields if name != "comment_notifications"}
    assert asked == {
        "title", "slug", "summary", "body", "image_alt", "seo_title", "search_description", "show_in_menus",
        "go_live_at", "expire_at",
    }  # fmt: skip
    assert set(form.formsets) - {"comments"} == set()


def test_a_translation_is_published_without_a_schedule(admin, english):
    data = {
        "title": "Coffee for all",
        "slug": "koffie",
        "summary": "Coffee and tea.",
        "body": streamfield([]),
        "action-publish": "publish",
    }
    response = admin.post(f"/beheer/pages/{english.pk}/edit/", nested_form_data(data))
    assert response.status_code == 302
    page = ActivityPage.objects.get(pk=english.pk)
    assert (page.title, page.summary, page.live, page.rules.count()) == ("Coffee for all", "Coffee and tea.", True, 0)


def test_an_activity_begins_in_the_language_of_its_facts(tree):
    assert (ActivityPage.can_create_at(tree.agenda), ActivityPage.can_create_at(tree.english.agenda)) == (True, False)


def test_every_page_can_be_opened_in_the_admin(admin, tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(date(2026, 11, 24))])
    pages = Page.objects.filter(depth__gte=2)
    answers = {page.url_path: admin.get(f"/beheer/pages/{page.pk}/edit/").status_code for page in pages}
    assert (len(answers), set(answers.values())) == (9, {200})
