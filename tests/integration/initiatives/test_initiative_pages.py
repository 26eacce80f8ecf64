"""What visitors see of initiatives, and what nobody ever sees."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from django import forms
from django.apps import apps
from wagtail.models import Locale

from activities.models import ActivityPage, AgendaPage, Occurrence
from core.models import Neighbourhood, Theme
from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.enums import Answer
from initiatives.models import InitiativeIndexPage, InitiativePage, InitiativeUpdate, review_mark
from initiatives.queries import in_neighbourhood, index_url, on_front
from tests import initiative_factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(index):
    vleuten, theme = Neighbourhood.objects.get(slug="vleuten"), Theme.objects.get(slug="ontmoeten")
    meern = Neighbourhood.objects.create(slug="de-meern", name={"nl": "De Meern"})
    Neighbourhood.objects.create(slug="leeg", name={"nl": "Leeg"})
    since = date(2026, 9, 1)
    return [
        make.initiative(index, "Soep", neighbourhood=vleuten, themes=[theme], stage="running", stage_since=since),
        make.initiative(index, "Bank", neighbourhood=meern, stage="exploring", stage_since=date(2026, 10, 1)),
        make.initiative(
            index,
            "Koor",
            neighbourhood=vleuten,
            stage="handed_over",
            handed_over_to="Cultuurhuis",
            outcome="Er zingen nu zestig mensen.",
            stage_since=date(2025, 1, 1),
        ),
    ]


def listing(client, query=""):
    return client.get(f"/initiatieven/{query}").context["listing"]


def options(shown):
    return {
        group["name"]: [(one["label"], one["url"], one["chosen"]) for one in group["options"]]
        for group in shown["filters"]
    }


@pytest.mark.usefixtures("three")
def test_the_overview_shows_what_moved_last_first_and_counts_each_choice(client):
    shown = listing(client)
    assert [card.title for card in shown["cards"]] == ["Bank", "Soep", "Koor"]
    assert shown["count_text"] == "3 initiatieven"
    assert (shown["chosen"], shown["empty"], shown["next_url"]) == ([], False, "")
    assert options(shown) == {
        "wijk": [
            ("De Meern (1)", "/initiatieven/?wijk=de-meern", False),
            ("Vleuten (2)", "/initiatieven/?wijk=vleuten", False),
        ],
        "thema": [("ontmoeten (1)", "/initiatieven/?thema=ontmoeten", False)],
        "fase": [
            ("verkennen (1)", "/initiatieven/?fase=verkennen", False),
            ("loopt (1)", "/initiatieven/?fase=loopt", False),
            ("overgedragen (1)", "/initiatieven/?fase=overgedragen", False),
        ],
    }


@pytest.mark.usefixtures("three")
def test_a_card_holds_ready_values(client):
    koor = listing(client, "?fase=overgedragen")["cards"][0]
    assert koor.__dict__ | {"stages": [stage.__dict__ for stage in koor.stages]} == {
        "title": "Koor",
        "url": "/initiatieven/koor/",
        "neighbourhood": "Vleuten",
        "summary": "Waarom Koor",
        "stage_label": "overgedragen aan Cultuurhuis",
        "stages": [
            {"label": "idee", "state": "done", "date_text": ""},
            {"label": "verkennen", "state": "done", "date_text": ""},
            {"label": "plan maken", "state": "done", "date_text": ""},
            {"label": "loopt", "state": "done", "date_text": ""},
            {"label": "overgedragen aan Cultuurhuis", "state": "now", "date_text": "januari 2025"},
        ],
        "lang": "",
    }


@pytest.mark.usefixtures("three")
def test_choices_narrow_and_can_be_taken_away(client):
    shown = listing(client, "?wijk=vleuten&fase=loopt")
    assert [card.title for card in shown["cards"]] == ["Soep"]
    assert shown["count_text"] == "1 initiatief"
    assert shown["chosen"] == [
        {"label": "Vleuten", "remove_url": "/initiatieven/?fase=loopt", "remove_label": "Haal Vleuten weg"},
        {"label": "loopt", "remove_url": "/initiatieven/?wijk=vleuten", "remove_label": "Haal loopt weg"},
    ]
    assert options(shown)["fase"] == [
        ("loopt (1)", "/initiatieven/?wijk=vleuten", True),
        ("overgedragen (1)", "/initiatieven/?wijk=vleuten&fase=overgedragen", False),
    ]


@pytest.mark.usefixtures("three")
def test_a_choice_that_gives_nothing_says_so_and_leads_on(client):
    shown = listing(client, "?wijk=leeg")
    assert (shown["cards"], shown["empty"], shown["count_text"]) == ([], True, "0 initiatieven")
    assert shown["empty_links"] == [{"label": "Alle initiatieven", "url": "/initiatieven/"}]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    "query",
    [
        "wijk=nergens",
        "thema=%00",
        "fase=idea",
        "fase=%27%20OR%201",
        "pagina=0",
        "pagina=x",
        "pagina=21",
        "pagina=²",
        "wijk=" + "x" * 3000,
    ],
)
def test_a_choice_that_is_not_there_is_explained(client, query):
    response = client.get(f"/initiatieven/?{query}")
    assert (response.status_code, response.context["message"]) == (
        404,
        {
            "title": "Dit kunnen we niet laten zien",
            "lines": ["Een van uw keuzes bestaat niet (meer).", "Kies opnieuw uit alle initiatieven."],
            "button": None,
            "links": [{"label": "Alle initiatieven", "url": "/initiatieven/"}],
        },
    )


def test_more_than_a_page_goes_on(client, index):
    for number in range(25):
        make.initiative(index, f"Nummer {number}", stage_since=date(2026, 1, 1) + timedelta(days=number))
    first = listing(client)
    assert (len(first["cards"]), first["next_url"], first["more_text"]) == (
        24,
        "/initiatieven/?pagina=2",
        "Meer initiatieven",
    )
    second = listing(client, "?pagina=2")
    assert ([card.title for card in second["cards"]], second["next_url"]) == (["Nummer 0"], "")


def test_drafts_and_translations_are_not_counted(client, index):
    make.initiative(index, "Live")
    make.in_review()
    assert listing(client)["count_text"] == "1 initiatief"


@pytest.mark.parametrize("path", ["/initiatieven/", "/initiatieven/?wijk=vleuten&thema=ontmoeten&fase=loopt"])
def test_the_overview_asks_as_much_for_many_as_for_few(client, index, path, django_assert_max_num_queries):
    theme, here = Theme.objects.get(), Neighbourhood.objects.get()
    for number in range(30):
        make.initiative(index, f"Nummer {number}", neighbourhood=here, themes=[theme], stage="running")
    with django_assert_max_num_queries(12 + 8):  # 8 for the cache and Wagtail's routing
        client.get(path)


def test_one_initiative_with_everything(client, index):
    page = make.initiative(
        index,
        "Soep",
        summary="Soep voor iedereen.",
        need="Veel buren eten alleen.",
        approach="We koken samen.",
        audience="iedereen",
        neighbourhood=Neighbourhood.objects.get(),
        where="De Schakel",
        when="dinsdag",
        help_wanted=["things", "space"],
        stage="running",
        stage_since=date(2026, 9, 1),
        carried_by="Fatma en Jan",
        outcome="Twintig mensen aan tafel.",
    )
    InitiativeUpdate.objects.create(page=page, date=date(2026, 9, 1), text="Eerste keer.")
    InitiativeUpdate.objects.create(page=page, date=date(2026, 11, 3), text="Tiende keer.")
    shown = client.get("/initiatieven/soep/").context["initiative"]
    assert [(one.label, one.state, one.date_text) for one in shown.pop("stages")] == [
        ("idee", "done", ""),
        ("verkennen", "done", ""),
        ("plan maken", "done", ""),
        ("loopt", "now", "september 2026"),
        ("zelfstandig", "todo", ""),
    ]
    assert shown == {
        "title": "Soep",
        "summary": "Soep voor iedereen.",
        "lang": "",
        "neighbourhood": "Vleuten",
        "ending": "",
        "outcome": "Twintig mensen aan tafel.",
        "texts": [
            {"heading": "Waarom", "text": "Veel buren eten alleen."},
            {"heading": "Wat ze doen", "text": "We koken samen."},
        ],
        "updates": [
            {"date_text": "3 november 2026", "text": "Tiende keer.", "picture": None},
            {"date_text": "1 september 2026", "text": "Eerste keer.", "picture": None},
        ],
        "picture": None,
        "facts": [
            {"sign": "people", "label": "Voor wie", "text": "iedereen", "url": "", "lang": ""},
            {"sign": "pin", "label": "Waar", "text": "De Schakel", "url": "", "lang": ""},
            {"sign": "clock", "label": "Wanneer", "text": "dinsdag", "url": "", "lang": ""},
            {"sign": "chat", "label": "Wie het doen", "text": "Fatma en Jan", "url": "", "lang": ""},
        ],
        "help_wanted": [
            {"sign": "home", "label": "", "text": "ruimte", "url": "", "lang": ""},
            {"sign": "bag", "label": "", "text": "spullen", "url": "", "lang": ""},
        ],
        "help_url": "/initiatieven/soep/ik-help/",
        "come_url": "/initiatieven/soep/ik-kom/",
        "helping": [],
        "activities": [],
    }


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        ("planning", ""),
        ("independent", "De buurt doet het nu zelf."),
        ("handed_over", "Stichting De Kas doet het nu."),
        ("stopped", "Dit gaat niet door."),
    ],
)
def test_who_does_it_in_the_end_stands_in_a_sentence(client, index, stage, said):
    make.initiative(index, "Soep", stage=stage, handed_over_to="Stichting De Kas")
    assert client.get("/initiatieven/soep/").context["initiative"]["ending"] == said


def test_the_activities_that_came_of_it_show_their_next_date(client, index, django_assert_max_num_queries):
    agenda = index.get_parent().add_child(instance=AgendaPage(title="Agenda", slug="agenda", show_in_menus=True))
    found = []
    for number, title in enumerate(["Zonder datum", "Later", "Eerder", "Concept"]):
        activity = agenda.add_child(instance=ActivityPage(title=title, kind="koffie", live=title != "Concept"))
        found.append(activity)
        if title in {"Later", "Eerder"}:
            for status, days in (("cancelled", 1), ("scheduled", 9 - number), ("scheduled", 20)):
                start = datetime(2026, 11, 22, 9, 0, tzinfo=UTC) + timedelta(days=days)
                Occurrence.objects.create(
                    page=activity,
                    page_key=activity.pk,
                    rule_uuid="0" * 32,
                    original_date=start.date(),
                    title=title,
                    starts_at=start,
                    ends_at=start + timedelta(hours=2),
                    local_date=start.date(),
                    local_end_date=start.date(),
                    status=status,
                )
    page = make.initiative(index, "Soep")
    page.activities = found
    page.save()
    with django_assert_max_num_queries(12 + 9):
        shown = client.get("/initiatieven/soep/").context["initiative"]["activities"]
    assert shown == [
        {"title": "Eerder", "url": "/agenda/eerder/", "lang": "", "when_text": "zondag 29 november, 10.00"},
        {"title": "Later", "url": "/agenda/later/", "lang": "", "when_text": "maandag 30 november, 10.00"},
        {"title": "Zonder datum", "url": "/agenda/zonder-datum/", "lang": "", "when_text": ""},
    ]


def test_in_english_facts_come_from_the_source_and_prose_says_its_language(client, index):
    english = Locale.objects.create(language_code="en")
    home = index.get_parent().specific.copy_for_translation(english)
    home.save_revision().publish()
    overview = index.copy_for_translation(english)
    overview.title = "Initiatives"
    overview.save_revision().publish()
    soup = make.initiative(index, "Soep", stage="running", help_wanted=["money"])
    bench = make.initiative(index, "Bank", need="Om te zitten")
    translated = soup.copy_for_translation(english)
    translated.title, translated.slug, translated.need, translated.stage = "Soup", "soup", "Many eat alone", "idea"
    translated.save_revision().publish()
    shown = client.get("/en/initiatieven/").context["listing"]
    assert [(card.title, card.url, card.lang, card.stage_label) for card in shown["cards"]] == [
        ("Bank", "/en/initiatieven/bank/", "nl", "idea"),
        ("Soup", "/en/initiatieven/soup/", "", "running"),
    ]
    page = client.get("/en/initiatieven/soup/").context["initiative"]
    assert (page["title"], page["lang"], page["help_wanted"][0]["text"]) == ("Soup", "", "money")
    assert [stage.label for stage in page["stages"] if stage.state == "now"] == ["running"]
    source = client.get("/en/initiatieven/bank/").context["initiative"]
    assert (source["title"], source["lang"], source["texts"][0]) == (
        bench.title,
        "nl",
        {"heading": "Why", "text": "Om te zitten"},
    )


def test_other_rooms_ask_for_cards(three):
    assert [card.title for card in on_front("nl").outcome] == ["Koor"]
    assert [card.title for card in on_front("nl", outcome=3).outcome] == ["Koor", "Bank", "Soep"]
    assert [card.title for card in in_neighbourhood(three[0].neighbourhood_id, "nl", limit=5)] == ["Soep", "Koor"]
    assert index_url("en") == "/initiatieven/"


def test_help_wanted_is_a_row_of_boxes_in_the_admin():
    form = InitiativePage.get_edit_handler().get_form_class()
    widget = form.base_fields["help_wanted"].widget
    assert isinstance(widget, forms.CheckboxSelectMultiple)
    assert [value for value, _label in widget.choices] == ["space", "money", "hands", "things"]


# --- privacy ----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("index")
def test_planted_contact_data_stands_nowhere_but_where_it_is_kept(client):
    user = make.moderator()
    submission = make.in_review()
    make.submission("waiting", email="", phone=make.PHONE, title="Wacht")
    submission = decide(
        reference=submission.reference,
        answer=Answer.PLACE,
        words="Welkom",
        reviewed=review_mark(submission.page.get_latest_revision()),
        actor=Actor.staff(user),
    )
    pages = [
        "/", "/initiatieven/", f"/initiatieven/{submission.page.slug}/", "/initiatieven/?wijk=vleuten", make.FORM,
        f"/initiatieven/aanmelden/bedankt/{submission.reference}/", "/agenda/agenda.json", "/agenda/agenda.ics",
        "/sitemap.xml", "/zoeken/?q=soep", "/zoeken/?q=Planted",
    ]  # fmt: skip
    planted = {make.EMAIL, make.PHONE, make.NAME, "planted-address", "98 76 54", "Contactname"}
    for path in pages:
        text = client.get(path).content.decode()
        assert {secret for secret in planted if secret in text} == set(), path

    holders = set()
    for model in apps.get_models():
        rows = json.dumps(list(model.objects.values()) if hasattr(model, "objects") else [], default=str)
        if any(secret in rows for secret in planted):
            holders.add(model._meta.label)
    assert holders == {"initiatives.Submission"}
    assert make.EMAIL not in str(submission) + repr(submission)


def test_the_index_is_a_fixed_page(index):
    assert InitiativeIndexPage.fixed_slug == "initiatieven"
    assert index.specific.reserved_child_slugs == {"aanmelden", "meedoen", "mijn"}
