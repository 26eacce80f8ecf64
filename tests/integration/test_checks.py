"""Each house rule, broken once."""

import copy
from types import SimpleNamespace

import pytest
from django.conf import settings as real
from django.contrib.auth.views import LoginView
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.checks import run_checks
from django.db import models
from django.urls import path
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page

from activities.models import ActivityPage, AgendaPage
from core import checks
from home.models import HomePage

SECRET = "0123456789abcdef0123456789abcdef"


def ids(messages):
    return [message.id for message in messages]


@pytest.mark.django_db
def test_the_site_as_it_is_breaks_none(settings):
    settings.MAILERS = {  # the tests replace both by a box in memory
        "default": {"BACKEND": "core.outbox.backend.OutboxBackend"},
        "transport": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend"},
    }
    assert [one for one in run_checks() if one.id.startswith("buurtkring.")] == []


SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "ATOMIC_REQUESTS": False,
    "OPTIONS": {"transaction_mode": "IMMEDIATE", "init_command": "PRAGMA journal_mode = WAL;"},
}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"ATOMIC_REQUESTS": True}, ["buurtkring.E001"]),
        ({"OPTIONS": {"init_command": "PRAGMA journal_mode=WAL;"}}, ["buurtkring.E002"]),
        ({"OPTIONS": {"transaction_mode": "IMMEDIATE"}}, ["buurtkring.E002"]),
        ({"ENGINE": "django.db.backends.mysql"}, ["buurtkring.E003"]),
        ({"ENGINE": "django.db.backends.postgresql", "OPTIONS": {}}, []),
    ],
)
def test_databases(monkeypatch, changed, expected):
    monkeypatch.setattr(checks, "settings", SimpleNamespace(DATABASES={"default": SQLITE | changed}))
    assert ids(checks.check_databases()) == expected


@pytest.mark.parametrize("name", ["SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME"])
def test_cookie_names_carry_the_organisation(settings, name):
    setattr(settings, name, "sessionid")
    assert ids(checks.check_cookies()) == ["buurtkring.E004"]


def test_a_page_type_of_another_kind():
    assert ids(checks.check_pages([Page])) == ["buurtkring.E005"]


def test_a_page_type_without_a_template(monkeypatch):
    monkeypatch.setattr(ActivityPage, "template", "pages/none.html")
    assert ids(checks.check_pages([ActivityPage])) == ["buurtkring.E006"]


def test_a_page_type_whose_form_lets_reserved_slugs_pass(monkeypatch):
    monkeypatch.setattr(ActivityPage, "base_form_class", WagtailAdminPageForm)
    assert ids(checks.check_pages([ActivityPage])) == ["buurtkring.E007"]


def test_a_fixed_page_whose_slug_anybody_may_take(monkeypatch):
    monkeypatch.setattr(HomePage, "reserved_child_slugs", HomePage.reserved_child_slugs - {"agenda"})
    assert ids(checks.check_pages([AgendaPage])) == ["buurtkring.E008"]


def test_a_home_page_that_leaves_the_languages_addresses_free(monkeypatch):
    monkeypatch.setattr(HomePage, "reserved_child_slugs", HomePage.reserved_child_slugs - {"tr", "simpel"})
    (message,) = checks.check_pages([HomePage])
    assert (message.id, message.msg) == ("buurtkring.E009", "These are not reserved: simpel, tr.")


def swapped(one, other):
    order = list(real.MIDDLEWARE)
    first, second = (next(place for place, name in enumerate(order) if name.endswith(part)) for part in (one, other))
    order[first], order[second] = order[second], order[first]
    return order


@pytest.mark.parametrize(
    "order",
    [
        swapped("SecurityMiddleware", "PageCacheMiddleware"),
        swapped("PageCacheMiddleware", "CompressionMiddleware"),
        swapped("ContentSecurityPolicyMiddleware", "SessionMiddleware"),
        swapped("LocaleMiddleware", "CommonMiddleware"),
        [name for name in real.MIDDLEWARE if not name.endswith("CsrfViewMiddleware")],
        ["some.other.Middleware", *real.MIDDLEWARE],
    ],
)
def test_middlewares_in_another_order(settings, order):
    settings.MIDDLEWARE = order
    assert ids(checks.check_middleware()) == ["buurtkring.E010"]


@pytest.mark.parametrize(
    ("demo", "secret", "host", "expected"),
    [
        (True, "demo-only-not-a-secret-demo-only-not-a-secret", "http://localhost:8000", []),
        (True, SECRET, "https://www.buurt.nl", ["buurtkring.E011"]),
        (False, SECRET, "https://www.buurt.nl", []),
        (False, "demo-only-not-a-secret-demo-only-not-a-secret", "https://www.buurt.nl", ["buurtkring.E012"]),
        (False, SECRET[:31], "https://www.buurt.nl", ["buurtkring.E012"]),
    ],
)
def test_the_demo_stays_on_this_machine(settings, demo, secret, host, expected):
    settings.DEMO, settings.DEBUG, settings.SECRET_KEY, settings.BASE_URL = demo, False, secret, host
    assert ids(checks.check_demo()) == expected


@pytest.mark.parametrize(
    "changed",
    [
        {"LANGUAGE_CODE": "de"},
        {"WAGTAIL_CONTENT_LANGUAGES": [("nl", "Nederlands")]},
        {"RESERVED_LANGUAGE_PREFIXES": ("tr",)},
    ],
)
def test_languages_that_do_not_fit_together(settings, changed):
    for name, value in changed.items():
        setattr(settings, name, value)
    assert ids(checks.check_languages()) == ["buurtkring.E013"]


OUTBOX = {"BACKEND": "core.outbox.backend.OutboxBackend"}
SMTP = {"BACKEND": "django.core.mail.backends.smtp.EmailBackend"}


@pytest.mark.parametrize(
    "mailers",
    [{}, {"default": SMTP, "transport": SMTP}, {"default": OUTBOX}, {"default": OUTBOX, "transport": OUTBOX}],
)
def test_mail_past_the_outbox(settings, mailers):
    settings.MAILERS = mailers
    assert ids(checks.check_mail()) == ["buurtkring.E014"]


urlpatterns = [path("_util/login/", LoginView.as_view(), name="wagtailcore_login")]


@pytest.mark.urls(__name__)
def test_a_second_login():
    (message,) = checks.check_doors()
    assert (message.id, message.msg) == ("buurtkring.E015", "/_util/login/ is open.")


def test_passwords_by_mail(settings):
    settings.WAGTAIL_PASSWORD_RESET_ENABLED = True
    assert ids(checks.check_doors()) == ["buurtkring.E016"]


@pytest.mark.parametrize(
    ("directive", "sources"),
    [
        ("script-src", ["'self'", "'unsafe-inline'"]),
        ("img-src", ["'self'", "https://example.org"]),
        ("style-src", ["<CSP_NONCE_SENTINEL>"]),
        ("default-src", ["'self'"]),
    ],
)
def test_a_policy_that_is_too_wide(settings, directive, sources):
    settings.SECURE_CSP = copy.deepcopy(real.SECURE_CSP) | {directive: sources}
    assert ids(checks.check_policy()) == ["buurtkring.E017"]


def test_what_only_postgresql_has():
    class Listing(models.Model):
        words = ArrayField(models.TextField())
        title = models.TextField()

        class Meta:
            app_label = "made_up"
            indexes = [GinIndex(fields=["title"], name="listing_title")]

        def __str__(self):
            return self.title

    messages = checks.check_both_databases([Listing])
    assert [(one.id, one.msg) for one in messages] == [
        ("buurtkring.E018", "words works on PostgreSQL only."),
        ("buurtkring.E018", "listing_title works on PostgreSQL only."),
    ]
