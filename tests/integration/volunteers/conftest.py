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
def tree():
    made = site()
    made.roles = RoleIndexPageFactory(parent=made.home)
    made.english.roles = translation(made.roles, made.english.home, title="Volunteering")
    OrganisationSettings.objects.update(email="info@welzaam.example")
    ensure_roles(homes=[made.home, made.english.home], initiatives=made.initiatives)
    return made


@pytest.fixture
def role(tree):
    place = NeighbourhoodFactory(slug="vleuten", name={"nl": "Vleuten"})
    return RolePageFactory(
        parent=tree.roles, title="Groente snijden", slug="snijden", neighbourhood=place, contact_email=HOST
    )
