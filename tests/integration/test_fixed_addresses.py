"""The fixed addresses, tried in the admin by somebody who may do everything."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from activities.models import ActivityPage, AgendaPage
from core.models import User
from home.models import RESERVED, HomePage, SectionPage, StandardPage
from initiatives.models import InitiativeIndexPage, InitiativePage

pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Buurt", slug="buurt"))
    Site.objects.update(root_page=home)
    agenda = home.add_child(instance=AgendaPage(title="Agenda", slug="agenda"))
    section = home.add_child(instance=SectionPage(title="Over ons", slug="over-ons"))
    page = section.add_child(instance=StandardPage(title="Zoeken", slug="zoeken"))
    return {"root": root, "home": home, "agenda": agenda, "section": section, "page": page}


@pytest.fixture
def admin():
    client = Client()
    client.force_login(User.objects.create_superuser("beheerder", password="x"))
    return client


def where(page):
    """Where a page stands now, and whether visitors see it; None when it is gone."""
    return Page.objects.filter(pk=page.pk).values_list("slug", "path", "live").first()


def url(name, *args):
    return reverse(f"wagtailadmin_pages:{name}", args=args)


def form_of(page, **changed):
    """What the edit form of a page without rich content posts."""
    streams = {
        "HomePage": {"sections-count": "0", "hero_arrangement": "right"},
        "StandardPage": {"body-count": "0"},
    }
    return {
        "title": page.title,
        "slug": page.slug,
        "summary": "",
        "seo_title": "",
        "search_description": "",
        "introduction": "null",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        **streams.get(type(page).__name__, {}),
        **changed,
    }


@pytest.mark.parametrize("which", ["home", "agenda"])
@pytest.mark.parametrize("action", ["delete", "unpublish", "copy"])
def test_a_lasting_page_is_not_deleted_unpublished_or_copied(tree, admin, which, action):
    page, before = tree[which], where(tree[which])
    pages = Page.objects.count()
    data = {
        "new_title": "Kopie",
        "new_slug": "kopie",
        "new_parent_page": page.get_parent().pk,
        "publish_copies": "on",
        "wagtail_site_name": "Buurtkring",
    }
    admin.get(url(action, page.pk))
    admin.post(url(action, page.pk), data)
    assert (where(page), Page.objects.count()) == (before, pages)


@pytest.mark.parametrize("which", ["home", "agenda"])
def test_a_lasting_page_is_not_moved(tree, admin, which):
    before = where(tree[which])
    admin.post(url("move_confirm", tree[which].pk, tree["section"].pk))
    admin.post(url("move_confirm", tree[which].pk, tree["root"].pk))
    assert where(tree[which]) == before


@pytest.mark.parametrize("which", ["home", "agenda"])
@pytest.mark.parametrize("action", ["delete", "unpublish", "move"])
def test_nor_by_a_bulk_action(tree, admin, which, action):
    before = where(tree[which])
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    data = {"chooser": tree["section"].pk, "include_descendants": "on", "wagtail_site_name": "Buurtkring"}
    admin.post(f"{address}?id={tree[which].pk}&next=/beheer/", data)
    assert where(tree[which]) == before


def test_bulk_actions_on_other_pages_work_and_leave_the_lasting_ones(tree, admin):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    both = f"id={tree['section'].pk}&id={tree['agenda'].pk}"
    admin.post(f"{address}?{both}&next=/beheer/", {"include_descendants": "on"})
    assert {name: where(tree[name])[2] for name in ("home", "agenda", "section", "page")} == {
        "home": True,
        "agenda": True,
        "section": False,
        "page": False,
    }


@pytest.mark.parametrize("action", ["action-publish", ""])
def test_a_fixed_page_keeps_its_slug_also_as_a_draft(tree, admin, action):
    agenda = tree["agenda"]
    data = form_of(agenda, slug="kalender") | ({action: "1"} if action else {})
    answer = admin.post(url("edit", agenda.pk), data)
    errors = answer.context["form"].errors
    assert errors == {
        "slug": ["Deze pagina blijft op “agenda” staan: andere sites en folders verwijzen ernaar."],
    }
    assert (where(agenda)[0], agenda.get_latest_revision()) == ("agenda", None)


def test_a_fixed_page_is_edited_like_any_other(tree, admin):
    answer = admin.post(
        url("edit", tree["agenda"].pk), form_of(tree["agenda"], title="Wat is er te doen", **{"action-publish": "1"})
    )
    assert (answer.status_code, AgendaPage.objects.get().title) == (302, "Wat is er te doen")


@pytest.mark.parametrize("which", ["home", "agenda"])
def test_a_lasting_page_gets_no_last_day(tree, admin, which):
    page = tree[which]
    later = {"expire_at": "2030-01-01 10:00", "action-publish": "1"}
    answer = admin.post(url("edit", page.pk), form_of(page, **later))
    assert (answer.status_code, Page.objects.get(pk=page.pk).expire_at) == (302, None)
    page.expire_at = "2030-01-01T10:00Z"
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert list(refused.value.message_dict) == ["expire_at"]


def test_no_page_is_put_behind_a_password(tree, admin):
    for which in ("home", "agenda", "page"):
        admin.post(url("set_privacy", tree[which].pk), {"restriction_type": "password", "password": "geheim"})
    assert Page.objects.private().count() == 0


def create(admin, parent, model, **fields):
    address = url("add", model._meta.app_label, model._meta.model_name, parent.pk)
    return admin.post(address, form_of(model(title="Zoeken"), **fields))


@pytest.mark.parametrize("action", ["action-publish", ""])
def test_a_new_page_does_not_take_a_reserved_slug(tree, admin, action):
    pages = Page.objects.count()
    answer = create(admin, tree["home"], StandardPage, slug="zoeken", **({action: "1"} if action else {}))
    assert answer.context["form"].errors == {
        "slug": ["Het woord “zoeken” in het webadres is voor de site zelf. Kies een ander woord."]
    }
    assert (answer.context["form"]["title"].value(), Page.objects.count()) == ("Zoeken", pages)


@pytest.mark.parametrize("live", [True, False])
def test_a_slug_made_from_the_title_steps_aside(tree, live):
    made = [tree["home"].add_child(instance=StandardPage(title="Zoeken", live=live)).slug for _ in range(2)]
    assert made == ["zoeken-2", "zoeken-2-2"]


def test_an_existing_page_does_not_get_a_reserved_slug(tree, admin):
    other = tree["home"].add_child(instance=StandardPage(title="Anders", slug="anders"))
    answer = admin.post(url("edit", other.pk), form_of(other, slug="zoeken", **{"action-publish": "1"}))
    assert list(answer.context["form"].errors) == ["slug"]
    assert where(other)[0] == "anders"


def test_a_page_does_not_move_onto_a_reserved_address(tree, admin):
    before = where(tree["page"])
    admin.post(url("move_confirm", tree["page"].pk, tree["home"].pk))
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    admin.post(f"{address}?id={tree['page'].pk}&next=/beheer/", {"chooser": tree["home"].pk})
    assert where(tree["page"]) == before


def test_a_page_with_a_free_slug_moves(tree, admin):
    tree["page"].slug = "vinden"
    tree["page"].save()
    admin.post(url("move_confirm", tree["page"].pk, tree["home"].pk))
    assert Page.objects.get(pk=tree["page"].pk).url_path == "/buurt/vinden/"


@pytest.mark.parametrize("how", ["publish_copies", "alias"])
def test_a_copy_does_not_take_a_reserved_slug(tree, admin, how):
    other = tree["section"].add_child(instance=StandardPage(title="Anders", slug="anders"))
    data = {"new_title": "Zoeken", "new_slug": "zoeken", "new_parent_page": tree["home"].pk, how: "on"}
    pages = Page.objects.count()
    answer = admin.post(url("copy", other.pk), data)
    assert list(answer.context["form"].errors) == ["new_slug"]
    assert Page.objects.count() == pages
    admin.post(url("copy", other.pk), data | {"new_slug": "vinden"})
    assert Page.objects.get(slug="vinden").get_parent().pk == tree["home"].pk


@pytest.mark.parametrize("live", [True, False])
def test_an_import_does_not_take_a_reserved_slug(tree, live):
    index = tree["home"].add_child(instance=InitiativeIndexPage(title="Initiatieven", slug="initiatieven"))
    attempts = [
        (tree["home"], StandardPage(title="Idee", slug="idee", live=live)),
        (tree["agenda"], ActivityPage(title="Week", slug="week", kind="koffie", live=live)),
        (index, InitiativePage(title="Mijn", slug="mijn", need="x", live=live)),
    ]
    refused = []
    for parent, page in attempts:
        with pytest.raises(ValidationError) as error:
            parent.add_child(instance=page)
        refused.append(list(error.value.message_dict))
        parent.refresh_from_db()
    assert refused == [["slug"]] * 3


def test_fixed_pages_stand_once_and_only_below_home(tree):
    fixed = [AgendaPage, InitiativeIndexPage]
    assert [model.can_create_at(tree["home"]) for model in fixed] == [False, True]
    assert [model.can_create_at(tree["section"]) for model in fixed] == [False, False]
    assert AgendaPage(title="Wat is er te doen").slug == ""


def test_only_one_home_page_stands_at_the_root(tree):
    models = [HomePage, SectionPage, StandardPage, AgendaPage]
    assert [model.can_create_at(tree["root"]) for model in models] == [False] * 4
    assert [model.can_exist_under(tree["root"]) for model in models] == [True, False, False, False]


def test_a_fixed_page_finds_its_slug_by_itself(tree):
    index = tree["home"].add_child(instance=InitiativeIndexPage(title="Wat bewoners doen"))
    assert index.slug == "initiatieven"


def test_every_address_of_the_contract_is_reserved():
    contract = {"agenda", "initiatieven", "vrijwilligerswerk", "wijken", "nieuws", "diensten", "contact", "idee"}
    contract |= {"s", "beheer", "zoeken", "postvak", "bouwstenen"}
    assert contract - RESERVED == set()
    assert {"week", "maand", "dag", "insluiten", "scherm"} - AgendaPage.reserved_child_slugs == set()
    assert {"aanmelden", "mijn"} - InitiativeIndexPage.reserved_child_slugs == set()
