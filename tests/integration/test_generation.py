"""What raises the generation of the page cache, and what does not."""

from datetime import date

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Site

from activities.models import ActivityPage, AgendaPage, ScheduleRule
from core.caching.models import CacheGeneration, raise_generation, read_generation
from core.models import Neighbourhood, OrganisationSettings, OutboxMail, Theme, User
from core.receivers import UNSEEN, seen_by_visitors
from home.models import HomePage, SectionPage, StandardPage
from initiatives.models import Submission


def raises(change):
    """Whether ``change`` raised the generation."""
    before = read_generation()
    change()
    return read_generation() > before


@pytest.fixture
def home():
    home = Page.get_first_root_node().add_child(instance=HomePage(title="Buurt", slug="start"))
    Site.objects.update(root_page=home)
    return home


@pytest.fixture
def section(home):
    return home.add_child(instance=SectionPage(title="Over ons", slug="over-ons"))


@pytest.fixture
def page(section):
    page = section.add_child(instance=StandardPage(title="Contact", slug="contact"))
    page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


@pytest.mark.django_db
def test_publishing_unpublishing_moving_and_deleting_a_page_raise_it(home, page):
    other = home.add_child(instance=SectionPage(title="Beleid", slug="beleid"))

    def fresh():
        return StandardPage.objects.get(pk=page.pk)

    def rename():
        one = fresh()
        one.slug = "bereikbaar"
        one.save_revision().publish()

    found = {
        "publish": raises(lambda: fresh().save_revision().publish()),
        "rename": raises(rename),
        "move": raises(lambda: fresh().move(other, pos="last-child")),
        "reorder": raises(lambda: SectionPage.objects.get(pk=other.pk).move(SectionPage.objects.first(), pos="left")),
        "unpublish": raises(lambda: fresh().unpublish()),
        "publish again": raises(lambda: fresh().save_revision().publish()),
        "delete": raises(lambda: fresh().delete()),
    }
    assert found == dict.fromkeys(found, True)


@pytest.mark.django_db
def test_rows_settings_and_relations_raise_it(home):
    theme = Theme.objects.create(slug="ontmoeten", name={"nl": "Ontmoeten"})
    agenda = home.add_child(instance=AgendaPage(title="Agenda", slug="agenda"))
    activity = agenda.add_child(instance=ActivityPage(title="Koffie", slug="koffie", kind="koffie"))

    def choose_theme():
        activity.themes.add(theme)
        activity.save()

    found = {
        "new row": raises(lambda: Neighbourhood.objects.create(slug="noord", name={"nl": "Noord"})),
        "changed row": raises(lambda: Neighbourhood.objects.get().save()),
        "deleted row": raises(lambda: Neighbourhood.objects.get().delete()),
        "settings": raises(lambda: OrganisationSettings.objects.create(name="Buurt")),
        "relation": raises(choose_theme),
        "child of a page": raises(lambda: ScheduleRule.objects.create(page=activity, first_date=date(2026, 12, 1))),
        "site": raises(lambda: Site.objects.get().save()),
    }
    assert found == dict.fromkeys(found, True)


@pytest.mark.django_db
def test_drafts_staff_mail_and_submissions_do_not(home, page):
    agenda = home.add_child(instance=AgendaPage(title="Agenda", slug="agenda"))
    user = User.objects.create_user("redactie", password="x")

    def hand_in():
        draft = agenda.add_child(instance=ActivityPage(title="Idee", slug="idee", kind="koffie", live=False))
        draft.themes.add(theme)
        draft.save_revision()

    def edit_draft():
        draft = StandardPage.objects.get(pk=page.pk)
        draft.title = "Nieuwe titel"
        draft.save_revision()

    def log_in():
        user.last_login = timezone.now()
        user.save(update_fields=["last_login"])

    theme = Theme.objects.create(slug="ontmoeten", name={"nl": "Ontmoeten"})
    found = {
        "new draft": raises(hand_in),
        "changed draft of a live page": raises(edit_draft),
        "login": raises(log_in),
        "groups": raises(lambda: user.groups.add(Group.objects.first())),
        "mail": raises(lambda: OutboxMail.objects.create(sender="a@b.nl")),
        "submission": raises(lambda: Submission.objects.create(form_key="k", title="Idee", need="x")),
    }
    assert found == dict.fromkeys(found, False)


@pytest.mark.django_db
def test_a_change_and_its_number_are_undone_together():
    before = read_generation()

    with transaction.atomic():
        Theme.objects.create(slug="ontmoeten", name={"nl": "Ontmoeten"})
        inside = read_generation()
        transaction.set_rollback(True)
    assert (inside, read_generation()) == (before + 1, before)


def test_changes_at_once_are_all_counted(committed):
    def change():
        for _ in range(10):
            with transaction.atomic():
                raise_generation()

    before = read_generation()
    committed(*[change] * 4)
    assert read_generation() == before + 40


@pytest.mark.django_db
def test_the_first_change_makes_the_row():
    CacheGeneration.objects.all().delete()
    before = read_generation()
    raise_generation()
    assert (before, read_generation()) == (0, 1)


def test_every_exception_names_something_that_exists_and_says_why():
    known = {model._meta.label_lower for model in apps.get_models()} | {
        config.label for config in apps.get_app_configs()
    }
    unknown = set(UNSEEN) - known - {"migrations"}  # Django makes the model of that one on the fly
    assert (unknown, [name for name, why in UNSEEN.items() if not why]) == (set(), [])


def test_what_visitors_never_see():
    ours = {"core", "activities", "initiatives", "home", "search", "starters"}
    never = {m._meta.label_lower for m in apps.get_models() if m._meta.app_label in ours and not seen_by_visitors(m)}
    assert {
        "core.cachegeneration",
        "core.job",
        "core.outboxmail",
        "core.picturerendition",
        "core.ratecount",
        "core.user",
        "initiatives.submission",
        "initiatives.submissionevent",
    } <= never
    assert [label for label in never if not apps.get_model(label).never_shown] == []
