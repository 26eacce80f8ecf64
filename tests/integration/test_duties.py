"""Privacy, accessibility, complaints and ANBI: what they show, where they stand, what an editor may say."""

from datetime import date
from html import unescape

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.test import Client
from django.utils.translation import override
from wagtail.documents.models import Document
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from core.labels.fields import Labels
from core.models import OrganisationSettings
from core.privacy.declarations import kept_data
from home.domain.accessibility import Checked
from home.models import AnbiAccounts, AnbiBoardMember, AnbiPage, ComplaintsPage, PrivacyPage
from home.queries import duties
from tests.duty_factories import (
    AccessibilityPageFactory,
    AnbiPageFactory,
    ComplaintsPageFactory,
    PrivacyPageFactory,
)
from tests.factories import (
    NOW,
    PolicyPageFactory,
    SectionPageFactory,
    StandardPageFactory,
    UserFactory,
    ask,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

CHECKED = Checked(
    day=date(2026, 11, 20),
    tool="axe-core 4.10",
    browser="Chromium 140",
    widths=(360, 1280),
    schemes=("dark", "light"),
    kinds={"home.HomePage": 3, "activities.AgendaPage": 5, "search": 2},
    checks=40,
    findings=0,
)


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    found = site()
    who = OrganisationSettings.load()
    who.email, who.street, who.city, who.walk_in = "info@welzaam.example", "Straat 1", "Vleuten", {"nl": "Loop binnen."}
    who.save()
    return found


@pytest.fixture
def admin():
    client = Client()
    client.force_login(UserFactory())
    return client


def in_belgium():
    who = OrganisationSettings.load()
    who.holiday_region = "BE-vlg"
    who.save()


def member(role, *, name="", **labels):
    return AnbiBoardMember(role=Labels({"nl": role} | labels), name=name)


def text(response):
    return " ".join(unescape(response.content.decode()).split())


def document(title):
    file = ContentFile(b"%PDF-1.7 voorbeeld", name="jaar.pdf")
    return Document.objects.create(title=title, file=file, file_size=file.size)


# --- what they show -------------------------------------------------------------------------------


def test_the_privacy_page_lists_what_the_models_say_and_nothing_is_typed(tree):
    PrivacyPageFactory(parent=tree.home, slug="privacy", contact_role={"nl": "de privacymedewerker"})
    response = ask("/privacy/")
    values = response.context["privacy"]
    shown = text(response)

    with override("nl"):
        parts = kept_data()
    assert values["parts"] == parts
    assert [field.purpose for part in parts for field in part.fields if field.purpose not in shown] == []
    assert [(cookie.name, cookie.until) for cookie in values["cookies"]] == [
        ("test_concept", "1 dag"),
        ("test_csrf", "364 dagen"),
        ("test_session", "7 dagen"),
    ]
    assert values["contact"] == {
        "role": "de privacymedewerker", "lang": "", "phone": "", "phone_href": "", "email": "info@welzaam.example",
        "walk_in": "Loop binnen.",
    }  # fmt: skip
    assert (values["authority"].name, values["list_url"]) == ("Autoriteit Persoonsgegevens", "/privacy/gegevens/")


def test_a_name_on_the_anbi_page_stands_in_the_list_of_what_is_kept():
    with override("nl"):
        (part,) = [one for one in kept_data() if one.label == "bestuursleden"]
    assert [(field.label, field.until) for field in part.fields] == [
        (
            "naam van het bestuurslid",
            (
                "Zolang iemand in het bestuur zit; daarna haalt een redacteur de naam weg. "
                "Eerdere versies van de pagina bewaren we een jaar."
            ),
        )
    ]


def test_who_looks_at_it_after_us_depends_on_the_country_unless_the_editor_says_who(tree):
    PrivacyPageFactory(parent=tree.home, slug="privacy")
    AccessibilityPageFactory(parent=tree.home, slug="toegankelijk")
    page = ComplaintsPageFactory(parent=tree.home, slug="klachten")
    paths = {"privacy": "/privacy/", "accessibility": "/toegankelijk/", "complaints": "/klachten/"}

    def after():
        return [ask(path).context[name]["authority"].name for name, path in paths.items()]

    dutch = after()
    in_belgium()
    flemish = after()
    page.authority_name, page.authority_url = "Ombudsman van Gent", "https://ombudsman.example/"
    page.save_revision().publish()

    assert dutch == ["Autoriteit Persoonsgegevens", "College voor de Rechten van de Mens", "Nationale ombudsman"]
    assert flemish == ["Gegevensbeschermingsautoriteit", "Vlaamse Ombudsdienst", "Vlaamse Ombudsdienst"]
    assert after() == [*flemish[:2], "Ombudsman van Gent"]
    assert '<a href="https://ombudsman.example/">Ombudsman van Gent</a>' in text(ask("/klachten/"))


def test_the_complaints_page_promises_an_answer(tree):
    ComplaintsPageFactory(parent=tree.home, slug="klachten", answer_days=1, contact_email="klacht@welzaam.example")
    values = ask("/klachten/").context["complaints"]
    assert (values["promise"], values["contact"]["email"], values["address_lines"]) == (
        "U krijgt antwoord binnen 1 werkdag.",
        "klacht@welzaam.example",
        ["Straat 1", "Vleuten"],
    )


def test_the_accessibility_statement_says_what_the_tests_really_checked(tree, monkeypatch):
    monkeypatch.setattr("home.views.duties.checked", lambda: CHECKED)
    AccessibilityPageFactory(parent=tree.home, slug="toegankelijk")
    values = ask("/toegankelijk/").context["accessibility"]
    found = values["checked"]
    missed = found.pop("missed")

    assert found == {
        "day": "20 november 2026", "tool": "axe-core 4.10", "browser": "Chromium 140", "checks": 40,
        "widths": "360 en 1280", "findings": "Het programma vond niets dat mis is.", "states": 10,
        "looked": ["Agenda", "Voorpagina", "Zoekpagina"],
    }  # fmt: skip
    # Types that no test looked at are named: nobody can forget one.
    assert ("Activiteit" in missed, "Voorpagina" in missed, len(missed)) == (True, False, len(duties.page_types()) - 2)
    assert (values["status"], values["examined"]) == (
        "Eerste maatregelen genomen; nog niet in zijn geheel onderzocht",
        "Nog niemand heeft de hele website onderzocht.",
    )


def test_without_a_record_the_statement_claims_nothing(tree, monkeypatch):
    monkeypatch.setattr("home.views.duties.checked", lambda: None)
    AccessibilityPageFactory(
        parent=tree.home, slug="toegankelijk", status="partial", examined_on=date(2026, 3, 2), examined_by="Bureau Oog"
    )
    response = ask("/toegankelijk/")
    values = response.context["accessibility"]
    assert (values["checked"], values["status"]) == (None, "Voldoet aan een deel van WCAG 2.2 AA")
    assert values["examined"] == "Bureau Oog heeft de hele website onderzocht op 2 maart 2026."
    assert "Er is nog geen controle vastgelegd." in text(response)


def test_the_anbi_page_shows_all_that_the_tax_office_asks_and_what_is_not_there_yet(tree):
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    plan = PolicyPageFactory(parent=about, title="Beleidsplan", slug="beleidsplan")
    AnbiPageFactory(
        parent=about,
        slug="anbi",
        kvk="12345678",
        policy_page=plan,
        board=[member("Voorzitter", name="A. Voorbeeld"), member("Secretaris")],
        accounts=[
            AnbiAccounts(year=2024, document=document("Oud")),
            AnbiAccounts(year=2025, document=document("Nieuw")),
        ],
    )
    response = ask("/over-ons/anbi/")
    values = response.context["anbi"]

    assert [(line["label"], line["text"]) for line in values["names"]] == [
        ("Naam in de statuten", "Stichting Voorbeeld"),
        ("Bekend als", "Welzaam"),
        ("RSIN", "123456782"),
        ("KvK", "12345678"),
        ("Adres", "Straat 1, Vleuten"),
        ("E-mail", "info@welzaam.example"),
    ]
    assert [(part["heading"], part["empty"]) for part in values["parts"]] == [
        ("Doel", False),
        ("Hoofdlijnen van het beleidsplan", False),
        ("Functies en namen van het bestuur", False),
        ("Beloningsbeleid", True),
        ("Verslag van wat we deden", True),
        ("Jaarrekeningen", False),
    ]
    assert values["parts"][1]["links"] == [{"title": "Beleidsplan", "url": "/over-ons/beleidsplan/", "lang": ""}]
    assert values["parts"][2]["rows"] == [
        {"role": "Voorzitter", "lang": "", "name": "A. Voorbeeld"},
        {"role": "Secretaris", "lang": "", "name": "naam volgt"},
    ]
    assert [(link["title"], link["kind"], link["bytes"]) for link in values["parts"][5]["links"]] == [
        ("Jaarrekening 2025", "PDF", 18),
        ("Jaarrekening 2024", "PDF", 18),
    ]
    assert text(response).count("staat hier nog niet") == 4  # above, and in its place
    files = [ask(link["url"]).status_code for link in values["parts"][5]["links"]]
    plan.unpublish()
    assert (files, ask("/over-ons/anbi/").context["anbi"]["parts"][1]["links"]) == ([200, 200], [])


def test_a_translation_shows_the_facts_of_its_source(tree):
    page = ComplaintsPageFactory(parent=tree.home, slug="klachten", answer_days=5)
    translation(page, tree.english.home, title="Complaints", slug="klachten")
    shown = ask("/en/klachten/").context["complaints"]
    page.unpublish()
    assert shown["promise"] == "You get an answer within 5 working days."
    assert ask("/en/klachten/").status_code == 404


# --- where they stand -----------------------------------------------------------------------------


def foot(path="/"):
    return [(link.title, link.url, link.lang) for link in ask(path).context["chrome"].footer_links]


def test_the_foot_of_every_page_leads_to_those_that_are_there(tree):
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    StandardPageFactory(parent=tree.home, title="Privacy", slug="privacy")  # as sites had it before
    before = foot()
    complaints = ComplaintsPageFactory(parent=about, slug="klachten")
    AnbiPageFactory(parent=about, slug="anbi", live=False)
    AccessibilityPageFactory(parent=tree.home, slug="toegankelijk")
    PrivacyPageFactory(parent=about, title="Uw gegevens", slug="uw-gegevens")
    translation(complaints, tree.english.home, title="Complaints", slug="klachten")

    assert before == [("Over ons", "/over-ons/", ""), ("Privacy", "/privacy/", "")]
    assert foot() == [
        *before,
        ("Uw gegevens", "/over-ons/uw-gegevens/", ""),
        ("Toegankelijkheid", "/toegankelijk/", ""),
        ("Klachten", "/over-ons/klachten/", ""),
    ]
    assert foot("/en/") == [
        ("Uw gegevens", "/over-ons/uw-gegevens/", "nl"),
        ("Toegankelijkheid", "/toegankelijk/", "nl"),
        ("Complaints", "/en/klachten/", ""),
    ]
    complaints.unpublish()  # its translation is served no longer
    assert [title for title, _url, _lang in foot("/en/")] == ["Uw gegevens", "Toegankelijkheid"]


def test_a_privacy_page_right_below_the_home_page_stands_in_the_foot_once(tree):
    PrivacyPageFactory(parent=tree.home, slug="privacy")
    assert foot() == [("Privacy", "/privacy/", "")]


def test_each_is_there_once_and_anbi_is_dutch(tree, admin):
    def offered():
        models = (PrivacyPage, ComplaintsPage, AnbiPage)
        return [model.can_create_at(tree.home) for model in models]

    before = offered()
    PrivacyPageFactory(parent=tree.home, slug="privacy")
    after = offered()
    in_belgium()
    add = admin.get(f"/beheer/pages/add/home/anbipage/{tree.home.pk}/")
    assert (before, after, offered()) == ([True, True, True], [False, True, True], [False, True, False])
    assert (add.status_code, PrivacyPage.can_create_at(tree.english.home)) == (302, False)


# --- what an editor types -------------------------------------------------------------------------


def anbi_data(*, board=(), accounts=(), publish=True, **values):
    data = {
        "title": "ANBI", "slug": "anbi", "legal_name": "Stichting Voorbeeld", "rsin": "1234.56.782", "kvk": "",
        "goal": rich_text("<p>Samen meer doen.</p>"), "policy": rich_text(""), "pay_policy": rich_text(""),
        "activities": rich_text(""), "policy_page": "", "report": "",
        "board": inline_formset(list(board)), "accounts": inline_formset(list(accounts)),
        "comments": inline_formset([]),
    } | values  # fmt: skip
    return nested_form_data(data | ({"action-publish": "1"} if publish else {}))


def errors(response):
    form = response.context["form"]
    found = {name: [str(one) for one in said] for name, said in form.errors.items()}
    for name, formset in form.formsets.items():
        for row in formset.errors:
            found |= {f"{name}.{field}": [str(one) for one in said] for field, said in row.items()}
    return found


def test_numbers_are_kept_without_the_dots_in_which_they_are_printed(tree, admin):
    answer = admin.post(
        f"/beheer/pages/add/home/anbipage/{tree.home.pk}/",
        anbi_data(kvk="1234 5678", board=[{"role_nl": "Voorzitter", "role_en": "Chair", "name": ""}]),
    )
    page = AnbiPage.objects.get()
    assert (answer.status_code, page.rsin, page.kvk, page.live) == (302, "123456782", "12345678", True)
    assert [(row.role, row.name) for row in page.board.all()] == [({"nl": "Voorzitter", "en": "Chair"}, "")]


def test_a_wrong_rsin_is_said_in_plain_dutch_and_everything_typed_stays(tree, admin):
    answer = admin.post(
        f"/beheer/pages/add/home/anbipage/{tree.home.pk}/",
        anbi_data(
            rsin="123456789", kvk="12", board=[{"role_nl": "Penningmeester", "role_en": "", "name": "B. Voorbeeld"}]
        ),
    )
    assert errors(answer) == {
        "rsin": [
            (
                "Dit is geen RSIN: dat heeft negen cijfers, en hier klopt er een niet. "
                "U vindt uw RSIN op brieven van de Belastingdienst."
            )
        ],
        "kvk": ["Een KvK-nummer heeft acht cijfers."],
    }
    kept = answer.content.decode()
    typed = ["123456789", "Stichting Voorbeeld", "Penningmeester", "B. Voorbeeld", "Samen meer doen."]
    assert ([one for one in typed if one not in kept], AnbiPage.objects.count()) == ([], 0)


def test_a_draft_may_lack_what_publishing_needs(tree, admin):
    address = f"/beheer/pages/add/home/anbipage/{tree.home.pk}/"
    bare = {"legal_name": "", "rsin": "", "goal": rich_text("")}
    refused = errors(admin.post(address, anbi_data(**bare)))
    kept = admin.post(address, anbi_data(publish=False, **bare))
    needed = ["De Belastingdienst vraagt hierom. Vul het in, of bewaar de pagina als concept."]
    assert refused == {"legal_name": needed, "rsin": needed, "goal": needed}
    assert (kept.status_code, AnbiPage.objects.get().live) == (302, False)


def test_one_year_has_one_set_of_accounts(tree, admin):
    row = {"year": "2025", "document": str(document("Jaar").pk)}
    answer = admin.post(f"/beheer/pages/add/home/anbipage/{tree.home.pk}/", anbi_data(accounts=[row, row]))
    assert errors(answer) == {"accounts.year": ["Dit jaar staat al in de lijst. Haal een van de twee weg."]}


def test_nobody_claims_what_nobody_examined(tree, admin):
    data = {
        "title": "Toegankelijkheid", "slug": "toegankelijk", "status": "full", "examined_on": "", "examined_by": "",
        "report_url": "", "introduction": streamfield([]), "shortcomings": streamfield([]), "contact_role_nl": "",
        "contact_phone": "", "contact_email": "", "authority_name": "", "authority_url": "https://ombudsman.example/",
        "comments": inline_formset([]), "action-publish": "1",
    }  # fmt: skip
    address = f"/beheer/pages/add/home/accessibilitypage/{tree.home.pk}/"
    without_name = errors(admin.post(address, nested_form_data(data)))
    claimed = errors(admin.post(address, nested_form_data(data | {"authority_url": ""})))
    assert without_name == {"authority_name": ["Zeg van wie deze website is."]}
    assert claimed == {"status": ["Dit kunt u pas na een onderzoek zeggen. Vul in wanneer dat was, en wie het deed."]}


def test_the_form_says_what_the_tax_office_asks(tree, admin):
    shown = text(admin.get(f"/beheer/pages/add/home/anbipage/{tree.home.pk}/"))
    assert "de jaarrekening van elk jaar, binnen zes maanden na het einde ervan" in shown


def test_a_translation_of_an_anbi_page_asks_for_words_alone(tree, admin):
    page = AnbiPageFactory(parent=tree.home, slug="anbi", board=[member("Lid"), member("Voorzitter", en="Chair")])
    english = translation(page, tree.english.home, legal_name="", rsin="", goal="<p>More together.</p>")
    form = admin.get(f"/beheer/pages/{english.pk}/edit/").context["form"]
    assert set(form.fields) >= {"goal", "policy", "pay_policy", "activities", "summary"}
    assert set(form.fields) & {"rsin", "kvk", "legal_name", "policy_page", "report"} == set()
    assert set(form.formsets) - {"comments"} == set()
    values = ask("/en/anbi/").context["anbi"]
    assert ([line["text"] for line in values["names"]][2], values["parts"][0]["text"]) == (
        "123456782",
        "<p>More together.</p>",
    )
    assert values["parts"][2]["rows"] == [
        {"role": "Lid", "lang": "nl", "name": "name follows"},
        {"role": "Chair", "lang": "", "name": "name follows"},
    ]


def test_the_plan_of_an_anbi_is_named_in_the_visitors_language_where_it_is_translated(tree):
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    plan = PolicyPageFactory(parent=about, title="Beleidsplan", slug="beleidsplan")
    translation(AnbiPageFactory(parent=about, slug="anbi", policy_page=plan), tree.english.home, slug="anbi")

    def link():
        return ask("/en/anbi/").context["anbi"]["parts"][1]["links"]

    before = link()
    translation(plan, tree.english.home, title="Policy plan", slug="plan")
    assert (before, link()) == (
        [{"title": "Beleidsplan", "url": "/over-ons/beleidsplan/", "lang": "nl"}],
        [{"title": "Policy plan", "url": "/en/plan/", "lang": ""}],
    )
