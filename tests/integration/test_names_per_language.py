"""Names that were one text became a text per language: in the database, in earlier versions of pages, in imports."""

from copy import deepcopy
from decimal import Decimal

import pytest
import time_machine
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Page, PageLogEntry

from activities import import_queries
from activities.actions.import_agenda import Choices, import_activities
from activities.domain.importing import reading
from activities.models import ActivityPage
from core.labels.fields import Labels
from home.models import AnbiBoardMember
from tests.duty_factories import AnbiPageFactory
from tests.factories import NOW, TODAY, ActivityPageFactory, price, rule, site

BEFORE = [("activities", "0013_names_of_kept_data"), ("home", "0004_duties")]
AFTER = [("activities", "0014_names_of_prices_per_language"), ("home", "0005_names_per_language")]


def migrate(targets):
    executor = MigrationExecutor(connection)
    executor.migrate(targets)
    return MigrationExecutor(connection).loader.project_state(targets).apps


def test_the_names_that_are_there_are_those_of_the_default_language_forwards_and_back(committed):
    del committed
    root = Page.objects.get(depth=1)
    page = ActivityPageFactory(parent=root, prices=[price("3"), price("1", 'met "U"-pas', en="with pass")])
    anbi = AnbiPageFactory(parent=root, board=[AnbiBoardMember(role=Labels(nl="Lid"), name="A. Voorbeeld")])

    def names(apps):
        prices = apps.get_model("activities", "ActivityPrice").objects.filter(page_id=page.pk)
        board = apps.get_model("home", "AnbiBoardMember").objects.filter(page_id=anbi.pk)
        return [row.name for row in prices.order_by("sort_order")], [(row.role, row.name) for row in board]

    try:
        before = names(migrate(BEFORE))
        after = names(migrate(AFTER))
    finally:
        migrate(MigrationExecutor(connection).loader.graph.leaf_nodes())  # later tests need all of them
        for one in (page, anbi):
            one.delete()
            PageLogEntry.objects.filter(page_id=one.pk).delete()
    assert before == (["", 'met "U"-pas'], [("Lid", "A. Voorbeeld")])
    assert after == ([{}, {"nl": 'met "U"-pas'}], [({"nl": "Lid"}, "A. Voorbeeld")])


@pytest.mark.django_db
def test_an_earlier_version_of_a_page_opens_with_its_names():
    page = ActivityPageFactory(parent=site().agenda, rules=[rule()], prices=[price("3"), price("1", "met pas")])
    revision = page.save_revision()
    content = deepcopy(revision.content)
    for row, name in zip(content["prices"], ("", "met pas"), strict=True):
        row["name"] = name  # as it was kept before
    type(revision).objects.filter(pk=revision.pk).update(content=content)
    old = ActivityPage.objects.get(pk=page.pk).latest_revision.as_object()
    assert [row.name for row in old.prices.all()] == [{}, {"nl": "met pas"}]
    old.save_revision().publish()
    assert [str(row.name) for row in ActivityPage.objects.get(pk=page.pk).prices.all()] == ["", "met pas"]


@pytest.mark.django_db
def test_an_import_that_changes_an_amount_leaves_the_names_in_other_languages():
    site()
    table = 'nummer;titel;datum;begin;eind;prijs\nK1;Koffie;1-12-2026;10.00;12.00;"{}"\n'

    def run(price_list):
        data = table.format(price_list).encode()
        found = reading.read(data, name="agenda.csv", circumstances=import_queries.circumstances(TODAY))
        import_activities(found=found, choices=Choices(publish=True), actor=None, now=NOW)
        return ActivityPage.objects.get()

    with time_machine.travel(NOW, tick=False):
        page = run("gewoon 2,50; met pas 1")
        ordinary, with_pass = page.prices.all()
        with_pass.name = Labels(with_pass.name | {"en": "with pass"})
        page.prices = [ordinary, with_pass]
        page.save_revision().publish()
        page = run("gewoon 3; met pas 1")
    assert [(row.amount, row.name) for row in page.prices.all()] == [
        (Decimal(3), {"nl": "gewoon"}),
        (Decimal(1), {"nl": "met pas", "en": "with pass"}),
    ]
