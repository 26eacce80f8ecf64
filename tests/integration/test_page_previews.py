"""Every page type can be looked at before it is published: as it is, while it is being made, in each of its modes."""

import pytest
from django.apps import apps
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from core.pages.models import BasePage
from tests import factories
from tests.factories import PageFactory, site

pytestmark = pytest.mark.django_db
TYPES = sorted((one for one in apps.get_models() if issubclass(one, BasePage)), key=lambda one: one.__name__)
FACTORIES = {
    one._meta.model: one
    for one in vars(factories).values()
    if isinstance(one, type) and issubclass(one, PageFactory) and one is not PageFactory
}


@pytest.fixture
def tree():
    return site()


def _page(kind, tree):
    """The first page of this kind in Dutch; made below its first parent when there is none."""
    found = kind.objects.filter(locale=tree.home.locale).first()
    return found or FACTORIES[kind](parent=_page(_parent(kind), tree))


def _parent(kind):
    parents = [one for one in kind.allowed_parent_page_models() if issubclass(one, BasePage) and one is not kind]
    return next((one for one in parents if one.__name__ == "HomePage"), parents[0])


def _shown(page, mode):
    answer = page.make_preview_request(preview_mode=mode)
    if hasattr(answer, "render"):
        answer.render()
    return answer.status_code, page.title in answer.text, answer.headers.get("ETag")


def test_each_type_has_a_factory():
    """A new type of page fails here: give it a PageFactory in tests/factories.py, and its preview is tested below."""
    assert [one.__name__ for one in TYPES if one not in FACTORIES] == []


def _never_saved(like):
    """A new page as Wagtail's PreviewOnCreateView makes it: no key, and a place in the tree that nobody took yet."""
    kind, parent = type(like), like.get_parent()
    own = [field.attname for field in kind._meta.local_concrete_fields if not field.primary_key]
    page = kind(locale=like.locale, slug="nog-nooit", **{name: getattr(like, name) for name in own})
    page.depth, page.path = like.depth, parent.get_last_child()._inc_path()
    page.set_url_path(parent)
    return page


@pytest.mark.parametrize("kind", TYPES, ids=[one.__name__ for one in TYPES])
def test_a_page_can_be_looked_at_while_it_is_edited_and_while_it_is_made(kind, tree):
    edited = _page(kind, tree)
    for page in (edited, _never_saved(edited)):
        page.title = "Nog niet opgeslagen"
        modes = [mode for mode, _name in page.preview_modes]
        assert {mode: _shown(page, mode) for mode in modes} == dict.fromkeys(modes, (200, True, None))
    assert not kind.objects.filter(title="Nog niet opgeslagen").exists()


def test_a_preview_is_kept_for_nobody(tree):
    page = factories.StandardPageFactory(parent=tree.home)
    page.title = "Alleen voor mij"
    assert _shown(page, "")[:2] == (200, True)
    cache.clear()
    assert "Alleen voor mij" not in factories.ask(page.url).text


@pytest.mark.parametrize("kind", TYPES, ids=[one.__name__ for one in TYPES])
def test_the_panel_checks_counts_and_checks_the_preview_and_no_other_page(kind, tree):
    """It works by way of Wagtail's bar inside the preview; without the bar it reports “0 problems” of nothing read."""
    page, client = _page(kind, tree), Client()
    client.force_login(factories.UserFactory())
    asked = client.get("/beheer/account/").wsgi_request
    found = {"site": "wagtail-userbar" in client.get(page.url).text}
    for place in ("panel", "tab"):
        answer = page.make_preview_request(asked, extra_request_attrs={"in_preview_panel": place == "panel"})
        found[place] = "wagtail-userbar" in (answer.render() if hasattr(answer, "render") else answer).text
    assert found == {"panel": True, "tab": False, "site": False}


@pytest.mark.parametrize("kind", TYPES, ids=[one.__name__ for one in TYPES])
def test_staff_can_say_something_beside_each_field(kind, tree):
    """The setting is on, the account screen promises mail about it: then the editor must have it."""
    client = Client()
    client.force_login(factories.UserFactory())
    screen = client.get(reverse("wagtailadmin_pages:edit", args=[_page(kind, tree).pk]))
    found = ('data-side-panel-toggle="comments"' in screen.text, "comments" in screen.context["form"].formsets)
    assert found == (True, True)
