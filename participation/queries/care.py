"""Reads about whether somebody is still sought: whose link it is, what nobody touched, what was taken off."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce, Greatest
from django.utils.crypto import salted_hmac

from core.links.tokens import make_token, read_token
from participation.domain.expiry import TERM, Stage, stage
from participation.models import RoleCare, RolePage

PURPOSE = "participation.host"
#: A mail that is found back after a year still works.
TOKEN_AGE = timedelta(days=400)
#: So long what was taken off stands in the report.
SHOW_CLOSED = timedelta(days=180)
#: A report that is longer than this is not read.
SHOWN = 200


@dataclass(frozen=True, kw_only=True)
class Row:
    """One role of the report. ``care`` is None while nobody was ever asked."""

    page: RolePage
    care: RoleCare | None
    stage: Stage
    closed: bool


def token_of(care: RoleCare, *, email: str) -> str:
    """Return what stands in the address of the host's page, for whoever reads the mail of ``email``."""
    return make_token(PURPOSE, str(care.pk), nonce=_nonce(care.nonce, email))


def care_of(token: str) -> RoleCare | None:
    """Return the role's care whose address carries ``token``; None for every failure alike."""

    def nonce_of(subject: str) -> str | None:
        found = RoleCare.objects.filter(pk=int(subject)).values_list("nonce", "role__contact_email").first()
        return _nonce(*found) if found else None

    subject = read_token(PURPOSE, token, max_age=TOKEN_AGE, nonce_of=nonce_of)
    return RoleCare.objects.select_related("role").filter(pk=int(subject)).first() if subject else None


def _nonce(nonce: str, email: str) -> str:
    """Make the address part of the key: a host who was replaced can answer no more."""
    return salted_hmac(PURPOSE, f"{nonce}\n{email.strip().lower()}", algorithm="sha256").hexdigest()


def untouched(now: datetime) -> "QuerySet[RolePage]":
    """Return the live roles that nobody published or confirmed within TERM, by title; with ``touched`` and ``care``."""
    found: QuerySet[RolePage] = (
        RolePage.objects.live()
        .sources()
        .annotate(touched=Greatest("last_published_at", Coalesce("care__answered_at", F("last_published_at"))))
        .filter(touched__lte=now - TERM)
        .select_related("care")
        .order_by("title", "pk")
    )
    return found


def past_last_day(today: date) -> "QuerySet[RolePage]":
    """Return the live roles whose last day lies before ``today`` (a local day)."""
    found: QuerySet[RolePage] = RolePage.objects.live().sources().filter(open_until__lt=today)
    return found


def stage_of(page: RolePage, now: datetime) -> Stage:
    """Return what is to be done about a role of :func:`untouched`."""
    care: RoleCare | None = getattr(page, "care", None)
    return stage(touched=page.touched, asked=care.asked_at if care else None, now=now)  # type: ignore[attr-defined]  # annotated


def report(now: datetime) -> list[Row]:
    """Return what nobody touched, then what was taken off lately (two queries)."""
    stale = [
        Row(page=page, care=getattr(page, "care", None), stage=stage_of(page, now), closed=False)
        for page in untouched(now)[:SHOWN]
    ]
    closed = RoleCare.objects.filter(closed_at__gt=now - SHOW_CLOSED, role__live=False).select_related("role")
    return stale + [
        Row(page=care.role, care=care, stage=Stage.CLOSE, closed=True) for care in closed.order_by("-closed_at")[:SHOWN]
    ]
