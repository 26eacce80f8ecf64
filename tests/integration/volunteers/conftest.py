"""A site with one role, on a Tuesday morning."""

import pytest
import time_machine

from core.models import OrganisationSettings
from home.actions.roles import ensure_roles
from tests.factories import NOW, NeighbourhoodFactory, RoleIndexPageFactory, RolePageFactory, site, translation
from tests.volunteer_factories import HOST


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def bare_tree():
    """With the overview of volunteer work in two languages, and nobody who looks after it."""
    made = site()
    made.roles = RoleIndexPageFactory(parent=made.home)
    made.english.roles = translation(made.roles, made.english.home, title="Volunteering")
    return made


@pytest.fixture
def tree(bare_tree):
    OrganisationSettings.objects.update(email="info@welzaam.example")
    ensure_roles(homes=[bare_tree.home, bare_tree.english.home], initiatives=bare_tree.initiatives)
    return bare_tree


@pytest.fixture
def role(tree):
    place = NeighbourhoodFactory(slug="vleuten", name={"nl": "Vleuten"})
    return RolePageFactory(
        parent=tree.roles, title="Groente snijden", slug="snijden", neighbourhood=place, contact_email=HOST
    )
