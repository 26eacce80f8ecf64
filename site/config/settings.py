"""All settings of Buurtkring, from the environment (see docs/hosting.md for each variable)."""

from pathlib import Path
from urllib.parse import urlsplit

from django.utils.csp import CSP

from config.env import Env

env = Env()
ROOT = Path(__file__).resolve().parents[2]

# --- who and where ------------------------------------------------------------------------------

DEMO = env.flag("DEMO")
DEBUG = env.flag("DEBUG")
ORG = env.code("ORG", "buurtkring")
VAR = Path(env.text("VAR_DIR", str(ROOT / "var" / ORG)))
BASE_URL = env.base_url("BASE_URL", "http://localhost:8000")
VAR.mkdir(parents=True, exist_ok=True)
SECRET_KEY = env.secret("SECRET_KEY", demo=DEMO or DEBUG)
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", urlsplit(BASE_URL).hostname or "")
if DEMO:
    ALLOWED_HOSTS += ["localhost", "127.0.0.1", "[::1]"]
HTTPS = BASE_URL.startswith("https://")

# --- applications -------------------------------------------------------------------------------

INSTALLED_APPS = [
    # Ours come first: their templates and catalogues win over Wagtail's.
    "starters",
    "home",
    "search",
    "participation",
    "initiatives",
    "activities",
    "core",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "core.caching.middleware.PageCacheMiddleware",
    "core.caching.middleware.CompressionMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.security.middleware.ContentSecurityPolicyMiddleware",
    "core.security.middleware.BodySizeMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
AUTH_USER_MODEL = "core.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- data ---------------------------------------------------------------------------------------

# Actions open their own transactions; reads take none. SQLite runs in WAL and takes its write lock at
# BEGIN (IMMEDIATE), so that two writers wait for each other and neither fails half way.
DATABASES = {"default": env.database("DATABASE_URL", f"sqlite:///{VAR / 'db.sqlite3'}")}
DATABASES["default"]["ATOMIC_REQUESTS"] = False
CACHES = {"default": env.cache("CACHE_URL")}
# What one process may keep of rendered pages.
PAGE_CACHE_BYTES = 24 * 1024 * 1024
# The renditions' cache only saves queries; it needs no server of its own.
CACHES["renditions"] = CACHES["default"]

# --- people -------------------------------------------------------------------------------------

# Cookie names carry the organisation: two of them on one host (other ports) keep their own logins.
CSRF_FAILURE_VIEW = "core.pages.views.csrf_failure"
SESSION_COOKIE_NAME = f"{ORG}_session"
CSRF_COOKIE_NAME = f"{ORG}_csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 7
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
AUTHENTICATION_BACKENDS = ["core.accounts.backends.StaffBackend"]
LOGIN_URL = "wagtailadmin_login"

# --- security -----------------------------------------------------------------------------------

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if HTTPS else 0
SECURE_SSL_REDIRECT = HTTPS and not DEBUG
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
BEHIND_PROXY = env.flag("BEHIND_PROXY", default=HTTPS)
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Public pages: nothing inline, nothing from elsewhere, no nonce (pages are cached).
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.SELF],
}
# Wagtail's admin sets inline styles and runs small inline scripts of its own.
ADMIN_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "font-src": [CSP.SELF, "data:"],
    "frame-src": [CSP.SELF],
    "object-src": [CSP.NONE],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
}
# A pasted address or a large copied text must not exhaust a small server.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # an activity with many dates is a large form in the admin

# --- language and time --------------------------------------------------------------------------

LANGUAGE_CODE = "nl"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
#: Later languages: no page may take these addresses.
RESERVED_LANGUAGE_PREFIXES = ("en", "tr", "ar", "simpel")
USE_I18N = WAGTAIL_I18N_ENABLED = True
USE_TZ = True
TIME_ZONE = env.zone("TIME_ZONE", "Europe/Amsterdam")
# Words of Flanders ("be") or the je-form ("je") lie over the Dutch catalogue; the first wins.
WORDS = env.words("WORDS")
LOCALE_PATHS = [ROOT / "locale" / word for word in WORDS]
# Staff read and type a date as they write it on paper: 8-12-2026.
FORMAT_MODULE_PATH = ["config.formats"]
WAGTAIL_DATE_FORMAT = "%d-%m-%Y"
WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y %H:%M"

# --- files --------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = Path(env.text("STATIC_DIR", str(ROOT / "var" / "static")))
STATICFILES_DIRS = [ROOT / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env.text("MEDIA_DIR", str(VAR / "media")))
# Printed sheets, kept until what stands on them changes; may be emptied at any time.
PAPER_ROOT = VAR / "paper"
# The demo serves files where they lie; a real server collects, hashes and compresses them first.
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = DEMO or DEBUG
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEMO or DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# --- mail ---------------------------------------------------------------------------------------

# Every mail, Wagtail's own too, goes into the outbox inside the sender's transaction; ``tick`` sends it.
MAILERS = {
    "default": {"BACKEND": "core.outbox.backend.OutboxBackend"},
    "transport": env.transport("EMAIL_URL", "demo:" if DEMO or DEBUG else "smtp://localhost:25"),
}
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("FROM_EMAIL", f"noreply@{urlsplit(BASE_URL).hostname}")

# --- Wagtail ------------------------------------------------------------------------------------

WAGTAIL_SITE_NAME = "Buurtkring"
WAGTAILADMIN_USER_LOGIN_FORM = "core.accounts.forms.LoginForm"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAILIMAGES_IMAGE_MODEL = "core.Picture"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "avif"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 60_000_000
WAGTAILDOCS_EXTENSIONS = ["pdf", "odt", "ods", "docx", "xlsx", "csv", "txt"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "simple"}}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILADMIN_COMMENTS_ENABLED = True
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False, "SPECIFIC_GROUPS": False, "LOGIN": False}
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
# The agenda is in the organisation's own time, for a colleague on holiday too; one zone leaves the choice out.
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
# A translation that goes live untranslated, or follows its source blindly, shows wrong facts.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAIL_I18N_SYNC_PAGE_TREE = False

# --- logging: never a body, never an address of a person ----------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"keys": {"()": "core.security.reports.KeysHidden"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {"django.request": {"filters": ["keys"]}, "django.security": {"filters": ["keys"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
DEFAULT_EXCEPTION_REPORTER_FILTER = "core.security.reports.NothingTyped"
SILENCED_SYSTEM_CHECKS: list[str] = []
