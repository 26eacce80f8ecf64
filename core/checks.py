"""House rules as Django system checks: a site that breaks one does not start.

Each check has an id (``buurtkring.E001`` …) and says what to do. Those over models take them as an argument, so
that tests can show each of them failing.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.urls import NoReverseMatch, reverse
from django.utils.csp import CSP
from wagtail.models import Page, get_page_models

from core.pages.models import BasePage, FixedPage
from core.pages.page_forms import BasePageForm
from core.privacy.declarations import problems

OURS = frozenset({"core", "activities", "initiatives", "participation", "search", "home", "starters"})
LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
SHORTEST_SECRET = 32
#: These stand in this order, the first two at the very top; others may stand between the rest.
MIDDLEWARE_ORDER = (
    "django.middleware.security.SecurityMiddleware",
    "core.caching.middleware.PageCacheMiddleware",
    "core.caching.middleware.CompressionMiddleware",
    "core.security.middleware.ContentSecurityPolicyMiddleware",
    "core.security.middleware.BodySizeMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
)
#: Addresses that Wagtail would open by itself: a second login, and password forms.
CLOSED_DOORS = {
    "wagtailcore_login": (),
    "wagtailcore_authenticate_with_password": (1, 1),
    "wagtaildocs_authenticate_with_password": (1,),
}


def _error(number: int, message: str, hint: str, obj: Any = None) -> Error:
    return Error(message, hint=hint, obj=obj, id=f"buurtkring.E{number:03}")


@register(Tags.database)
def check_databases(**_kwargs: Any) -> list[CheckMessage]:
    """Transactions are opened by actions alone; SQLite waits for its lock instead of failing half way."""
    found: list[CheckMessage] = []
    for alias, database in settings.DATABASES.items():
        if database.get("ATOMIC_REQUESTS"):
            found.append(_error(1, f"ATOMIC_REQUESTS is on for {alias}.", "Switch it off: reads take no transaction."))
        engine = database["ENGINE"].rpartition(".")[2]
        options = database.get("OPTIONS", {})
        if engine == "sqlite3":
            wal = "journal_mode=wal" in options.get("init_command", "").lower().replace(" ", "")
            if options.get("transaction_mode") != "IMMEDIATE" or not wal:
                found.append(
                    _error(
                        2,
                        f"SQLite of {alias} is not in WAL with transaction_mode IMMEDIATE.",
                        "Without them, two writers at once fail with “database is locked”.",
                    )
                )
        elif engine != "postgresql":
            found.append(_error(3, f"{engine} of {alias} is not supported.", "Use PostgreSQL or SQLite."))
    return found


@register(Tags.security)
def check_cookies(**_kwargs: Any) -> list[CheckMessage]:
    """Two organisations on one host, on other ports, keep their own logins: browsers share cookies between ports."""
    return [
        _error(4, f"{name} is {value!r} and does not carry {settings.ORG!r}.", f"Begin it with {settings.ORG}_.")
        for name in ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME")
        if not (value := getattr(settings, name)).startswith(f"{settings.ORG}_")
    ]


@register(Tags.models)
def check_pages(models: Iterable[type[Page]] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """Every page type brings what the house relies on."""
    found: list[CheckMessage] = []
    for model in [one for one in get_page_models() if one is not Page] if models is None else models:
        if not issubclass(model, BasePage):
            found.append(_error(5, "This page type does not derive from BasePage.", "See core.pages.models.", model))
            continue
        try:
            get_template(model.template)
        except TemplateDoesNotExist:
            found.append(_error(6, f"There is no template {model.template}.", "Make it, or name another.", model))
        if not issubclass(model.base_form_class, BasePageForm):
            found.append(
                _error(
                    7, "Its form in the admin does not refuse reserved slugs.", "Derive it from BasePageForm.", model
                )
            )
        if issubclass(model, FixedPage):
            found += _fixed_slug_errors(model)
        elif model.at_root:
            missing = set(settings.RESERVED_LANGUAGE_PREFIXES) - model.reserved_child_slugs
            if missing:
                hint = "Add them to reserved_child_slugs: languages get these addresses."
                found.append(_error(9, f"These are not reserved: {', '.join(sorted(missing))}.", hint, model))
    return found


def _fixed_slug_errors(model: type[FixedPage]) -> list[CheckMessage]:
    parents = [parent for parent in model.allowed_parent_page_models() if issubclass(parent, BasePage)]
    return [
        _error(
            8,
            f"“{model.fixed_slug}” is not reserved under {parent.__name__}.",
            "Add it to reserved_child_slugs there: another page could take the address first.",
            model,
        )
        for parent in parents
        if model.fixed_slug not in parent.reserved_child_slugs
    ]


@register
def check_middleware(**_kwargs: Any) -> list[CheckMessage]:
    """A copy of a page must be found before anything looks at the visitor, and never miss a header."""
    places = [settings.MIDDLEWARE.index(one) if one in settings.MIDDLEWARE else -1 for one in MIDDLEWARE_ORDER]
    if places[:2] == [0, 1] and places == sorted(places):
        return []
    return [
        _error(10, "The middlewares do not stand in their order.", f"Keep this order: {', '.join(MIDDLEWARE_ORDER)}.")
    ]


@register(Tags.security)
def check_demo(**_kwargs: Any) -> list[CheckMessage]:
    """What only the demo may do is impossible outside it."""
    found: list[CheckMessage] = []
    host = urlsplit(settings.BASE_URL).hostname
    if settings.DEMO and host not in LOCAL_HOSTS:
        found.append(
            _error(11, f"DEMO is on for {host}.", "The demo has logins that everybody knows: only on this machine.")
        )
    weak = len(settings.SECRET_KEY) < SHORTEST_SECRET or settings.SECRET_KEY.startswith("demo-")
    if weak and not (settings.DEMO or settings.DEBUG):
        found.append(_error(12, "SECRET_KEY is the demo's, or short.", "Set it to at least 32 random characters."))
    return found


@register(Tags.translation)
def check_languages(**_kwargs: Any) -> list[CheckMessage]:
    """The default language has no prefix; every other one has its address reserved."""
    codes = [code for code, _name in settings.LANGUAGES]
    others = {code for code in codes if code != settings.LANGUAGE_CODE}
    if (
        settings.LANGUAGE_CODE in codes
        and settings.LANGUAGES == settings.WAGTAIL_CONTENT_LANGUAGES
        and others <= set(settings.RESERVED_LANGUAGE_PREFIXES)
    ):
        return []
    return [
        _error(
            13,
            "LANGUAGES, WAGTAIL_CONTENT_LANGUAGES, LANGUAGE_CODE and RESERVED_LANGUAGE_PREFIXES do not fit together.",
            "Both lists are the same, hold LANGUAGE_CODE, and the prefix of every other language is reserved.",
        )
    ]


@register
def check_mail(**_kwargs: Any) -> list[CheckMessage]:
    """All mail goes into the outbox; the outbox itself hands over to something else."""
    outbox = "core.outbox.backend.OutboxBackend"
    default, transport = (settings.MAILERS.get(alias, {}).get("BACKEND") for alias in ("default", "transport"))
    if default == outbox and transport not in {None, outbox}:
        return []
    return [
        _error(14, "Mail does not go through the outbox.", f"MAILERS: default is {outbox}, transport is what sends.")
    ]


@register(Tags.security)
def check_doors(**_kwargs: Any) -> list[CheckMessage]:
    """The only login is the admin's."""
    found: list[CheckMessage] = []
    for name, arguments in CLOSED_DOORS.items():
        try:
            address = reverse(name, args=arguments)
        except NoReverseMatch:
            continue
        found.append(_error(15, f"{address} is open.", f"Leave {name} out of the addresses."))
    if settings.WAGTAIL_PASSWORD_RESET_ENABLED:
        found.append(_error(16, "Passwords can be reset by mail.", "Set WAGTAIL_PASSWORD_RESET_ENABLED = False."))
    return found


@register(Tags.security)
def check_policy(**_kwargs: Any) -> list[CheckMessage]:
    """Public pages run and load nothing but our own files."""
    loose = {
        f"{directive} {source}"
        for directive, sources in settings.SECURE_CSP.items()
        for source in sources
        if source not in {CSP.SELF, CSP.NONE}
    }
    if not loose and settings.SECURE_CSP.get("default-src") == [CSP.NONE]:
        return []
    return [
        _error(
            17,
            f"The content security policy of public pages is too wide: {', '.join(sorted(loose)) or 'default-src'}.",
            "Only 'self' and 'none', and default-src 'none'. No nonce either: pages are kept.",
        )
    ]


@register(Tags.models)
def check_both_databases(models: Iterable[type[Any]] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """Our own tables can be made on SQLite and on PostgreSQL."""
    ours = [model for model in apps.get_models() if model._meta.app_label in OURS]  # noqa: SLF001 - documented interface
    found: list[CheckMessage] = []
    for model in ours if models is None else models:
        meta = model._meta  # noqa: SLF001 - Django's documented interface
        parts = [*meta.local_fields, *meta.indexes, *meta.constraints]
        found += [
            _error(18, f"{part.name} works on PostgreSQL only.", "Use what both databases have.", model)
            for part in parts
            if type(part).__module__.startswith("django.contrib.postgres")
        ]
    return found


@register(Tags.models)
def check_personal_data(models: Iterable[type[Any]] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """What can hold something about a person says what for and until when: residents read it at /privacy/gegevens/."""
    hint = (
        "On the model: personal_data = {field: Kept(purpose=…, until=…)} (core.privacy.declarations), or name the "
        "field in not_personal = frozenset({…}) when it can never be about a person."
    )
    return [_error(30, f"{name} {problem}.", hint, model) for model, name, problem in problems(models)]
