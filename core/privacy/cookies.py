"""What the site puts on a visitor's own device. Each room says so beside the code that does it."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext


@dataclass(frozen=True, kw_only=True)
class Cookie:
    """A cookie: its name, what for in words for residents, and how long the browser keeps it."""

    name: str
    purpose: str | Promise
    kept_for: timedelta

    @property
    def until(self) -> str:
        """How long, in whole days, or hours below a day."""
        if self.kept_for < timedelta(days=1):
            hours = round(self.kept_for / timedelta(hours=1))
            return ngettext("%(count)d hour", "%(count)d hours", hours) % {"count": hours}
        return ngettext("%(count)d day", "%(count)d days", self.kept_for.days) % {"count": self.kept_for.days}


_cookies: dict[str, Cookie] = {}


def declare(cookie: Cookie) -> None:
    """Put ``cookie`` on the public list."""
    _cookies[cookie.name] = cookie


def cookies() -> list[Cookie]:
    """Return every cookie of the site, by name."""
    return sorted(_cookies.values(), key=lambda one: one.name)


declare(
    Cookie(
        name=settings.CSRF_COOKIE_NAME,
        purpose=_("When you open a form: so that nobody else can send it in your name."),
        kept_for=timedelta(seconds=settings.CSRF_COOKIE_AGE),
    )
)
declare(
    Cookie(
        name=settings.SESSION_COOKIE_NAME,
        purpose=_("For staff alone: so that they stay logged in."),
        kept_for=timedelta(seconds=settings.SESSION_COOKIE_AGE),
    )
)
