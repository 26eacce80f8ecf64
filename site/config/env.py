"""Reads the environment: typed, strict, with one clear line for a wrong value."""

import os
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.exceptions import ImproperlyConfigured

#: A page asks what takes milliseconds. PostgreSQL reckons that some of it takes long, and then spends ten times as much
#: on compiling it, and on workers beside it.
SHORT_QUERIES = "-c jit=off -c max_parallel_workers_per_gather=0"


class Env:
    """Typed access to environment variables.

    Every method takes the variable's name and a default, and raises ``ImproperlyConfigured`` with the
    name, what was found and what is expected.
    """

    def __init__(self, source: Mapping[str, str] | None = None) -> None:
        self._source = os.environ if source is None else source

    def text(self, name: str, default: str = "") -> str:
        """The value as it stands, stripped."""
        return self._source.get(name, default).strip()

    def flag(self, name: str, *, default: bool = False) -> bool:
        """``1``/``true``/``yes`` or ``0``/``false``/``no``."""
        value = self.text(name).lower()
        if not value:
            return default
        if value in {"1", "true", "yes", "on"}:
            return True
        if value in {"0", "false", "no", "off"}:
            return False
        raise self._wrong(name, value, "1 or 0")

    def words(self, name: str, default: str = "") -> list[str]:
        """A list, separated by commas or spaces."""
        return [word for word in re.split(r"[,\s]+", self.text(name, default)) if word]

    def code(self, name: str, default: str) -> str:
        """A short name of lower-case letters, digits and hyphens (it becomes part of cookie names)."""
        value = self.text(name, default)
        if not re.fullmatch(r"[a-z][a-z0-9-]{0,39}", value):
            raise self._wrong(name, value, "lower-case letters, digits and hyphens")
        return value

    def zone(self, name: str, default: str) -> str:
        """A time zone of the IANA database."""
        value = self.text(name, default)
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise self._wrong(name, value, "a time zone such as Europe/Amsterdam") from error
        return value

    def base_url(self, name: str, default: str) -> str:
        """The site's own address, without a slash at its end."""
        value = self.text(name, default).rstrip("/")
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
            raise self._wrong(name, value, "an address such as https://www.example.org")
        return value

    def database(self, name: str, default: str) -> dict[str, Any]:
        """Django's DATABASES entry from ``sqlite:///path/to/file`` or ``postgres://user:pass@host:port/name``.

        A PostgreSQL socket folder goes in the query: ``postgres:///name?host=/run/postgresql``; so does all else that
        libpq knows, such as ``sslmode=verify-full``
        (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS).
        """
        value = self.text(name, default)
        parts = urlsplit(value)
        options = dict(parse_qsl(parts.query, keep_blank_values=True))
        if parts.scheme == "sqlite":
            path = unquote(parts.path)
            if path.startswith("//"):
                path = path[1:]
            if path in {"", "/"}:
                raise self._wrong(name, value, "sqlite:///absolute/path/to/file")
            return {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": path,
                "OPTIONS": {
                    "transaction_mode": "IMMEDIATE",
                    "timeout": 20,
                    "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA cache_size=-16000;",
                },
                "TEST": {"NAME": options.get("test")} if options.get("test") else {},
                # Opening the file and setting it up costs more than most reads.
                "CONN_MAX_AGE": None,
            }
        if parts.scheme in {"postgres", "postgresql"}:
            database = unquote(parts.path.lstrip("/"))
            if not database:
                raise self._wrong(name, value, "postgres://user:password@host:5432/name")
            user, host, port = (options.pop(one, "") for one in ("user", "host", "port"))
            return {
                "ENGINE": "django.db.backends.postgresql",
                "NAME": database,
                "USER": unquote(parts.username or user),
                "PASSWORD": unquote(parts.password or ""),
                "HOST": parts.hostname or host,
                "PORT": str(parts.port or port),
                "OPTIONS": {"options": SHORT_QUERIES} | options,
                "CONN_MAX_AGE": 60,
                "CONN_HEALTH_CHECKS": True,
            }
        raise self._wrong(name, parts.scheme or "nothing", "sqlite:///file or postgres://user:password@host/name")

    def cache(self, name: str) -> dict[str, Any]:
        """Django's CACHES entry: memory of the process, or ``redis://host:6379/0``."""
        value = self.text(name)
        if not value:
            return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
        if urlsplit(value).scheme in {"redis", "rediss"}:
            return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": value}
        raise self._wrong(name, urlsplit(value).scheme or value, "redis://host:6379/0")

    def transport(self, name: str, default: str) -> dict[str, Any]:
        """Where the outbox hands mail over: ``smtp://user:pass@host:587?tls=1``, ``smtps:``, ``console:``, ``demo:``.

        Returns an entry for Django's MAILERS. ``demo:`` keeps mail in the demo mailbox and sends nothing.
        """
        value = self.text(name, default)
        parts = urlsplit(value)
        if parts.scheme in {"smtp", "smtps"} and parts.hostname:
            secure = parts.scheme == "smtps"
            return {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "OPTIONS": {
                    "host": parts.hostname,
                    "port": parts.port or (465 if secure else 587),
                    "username": unquote(parts.username or ""),
                    "password": unquote(parts.password or ""),
                    "use_ssl": secure,
                    "use_tls": not secure and "tls=1" in parts.query,
                    "timeout": 20,
                },
            }
        if parts.scheme == "console":
            return {"BACKEND": "django.core.mail.backends.console.EmailBackend"}
        if parts.scheme == "demo":
            return {"BACKEND": "django.core.mail.backends.dummy.EmailBackend"}
        raise self._wrong(name, parts.scheme or "nothing", "smtp://user:password@host:587?tls=1")

    def secret(self, name: str, *, demo: bool) -> str:
        """At least 32 characters; in the demo a fixed one is good enough."""
        value = self.text(name)
        if value:
            if len(value) < 32:  # noqa: PLR2004 - named in the message
                raise self._wrong(name, f"{len(value)} characters", "at least 32 random characters")
            return value
        if demo:
            return "demo-only-not-a-secret-demo-only-not-a-secret"
        raise ImproperlyConfigured(f"{name} is missing: set it to at least 32 random characters.")

    @staticmethod
    def _wrong(name: str, found: str, expected: str) -> ImproperlyConfigured:
        return ImproperlyConfigured(f"{name} is wrong: found {found!r}, expected {expected}.")
