"""An organisation that takes initiatives, on a day in November, and its moderator."""

import pytest
import time_machine

from tests import initiative_factories as make
from tests.initiative_desk import logged_in


@pytest.fixture
def index():
    with time_machine.travel(make.NOW, tick=False):
        yield make.organisation()


@pytest.fixture
def user(index):  # noqa: ARG001 - the group of moderators must be there
    return make.moderator()


@pytest.fixture
def staff(user):
    return logged_in(user)
