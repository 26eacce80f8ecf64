"""An idea comes in."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.crypto import salted_hmac

from core.images.received import Received
from core.models import Neighbourhood, Theme
from initiatives.actions.actors import Actor
from initiatives.actions.flood import warn_of_flood
from initiatives.actions.mails import ask_to_confirm
from initiatives.actions.pictures import keep_pictures
from initiatives.domain.deadline import answer_before
from initiatives.enums import Source
from initiatives.models import IdeaDraft, Submission, SubmissionPicture
from initiatives.queries.promise import days_off

#: Enough for who has many ideas; too few to flood somebody else's mailbox or phone.
PER_PERSON_A_DAY = 5
#: Enough for a library, where everybody comes from one address; too few to fill a disk.
PER_ORIGIN_AN_HOUR = 250


class TooMany(Exception):  # noqa: N818 - reads as what it says
    """So many came from here that this one is not stored."""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What was typed, checked and cleaned by the form; names as on the model."""

    title: str
    summary: str
    need: str
    audience: str
    neighbourhood: str  # the row's slug, or ""
    themes: tuple[str, ...]  # slugs
    where: str
    when: str
    help_wanted: tuple[str, ...]
    contact_name: str
    public_name: str
    email: str
    phone: str
    call_when: str = ""


@dataclass(frozen=True, kw_only=True)
class Behalf:
    """How an idea came in that staff type over, and how its resident is reached without mail or phone."""

    source: str = Source.WEB.value
    postal_address: str = ""
    comes_by: bool = False


def hand_in(
    *,
    form_key: str,
    answers: Answers,
    language: str,
    address: str,
    actor: Actor,
    pictures: Sequence[Received] = (),
    draft: IdeaDraft | None = None,
    behalf: Behalf | None = None,
) -> Submission:
    """Store what was handed in, once, and mail the link to confirm it; without e-mail it waits to be called.

    ``form_key`` comes from the form: the same answers under the same key are stored once, also at the same
    moment, and the one that is there is returned. ``address`` is the sender's network address, of which only a
    digest of the day is kept. The pictures of ``draft`` go along and the draft is deleted. Raises :class:`TooMany`.

    ``behalf``: staff type it over; then no limit counts and nothing is mailed.
    """
    now = timezone.now()
    origin = salted_hmac("initiatives.origin", f"{now:%Y%m%d} {address}", algorithm="sha256").hexdigest()[:32]
    key = hashlib.sha256(json.dumps([form_key, asdict(answers)]).encode()).hexdigest()
    typed = asdict(answers)
    themes: Sequence[str] = typed.pop("themes")
    with transaction.atomic():
        stored = Submission.objects.filter(form_key=key).first()
        if stored is not None:
            return stored
        in_hour = _check_limits(answers, origin, now) if behalf is None else 0
        today = timezone.localdate(now)
        typed["neighbourhood"] = Neighbourhood.objects.filter(slug=answers.neighbourhood).first()
        typed["help_wanted"] = list(answers.help_wanted)
        try:
            with transaction.atomic():
                submission = Submission.objects.create(
                    **typed,
                    **asdict(behalf or Behalf()),
                    entered_by=actor.user,
                    form_key=key,
                    language=language,
                    origin=origin,
                    created_at=now,
                    state_since=now,
                    consent_at=now,
                    answer_by=answer_before(today, days_off=days_off(today)),
                )
        except IntegrityError:  # the same answers arrived at the same moment
            return Submission.objects.get(form_key=key)
        submission.themes.add(*Theme.objects.filter(slug__in=themes))
        if draft is not None:
            SubmissionPicture.objects.filter(draft=draft).update(draft=None, submission=submission)
            draft.delete()
        keep_pictures(pictures, submission=submission)
        submission.events.create(at=now, by=actor.kind, to_state=submission.state, actor=actor.user)
        if submission.email and behalf is None:
            ask_to_confirm(submission)
        warn_of_flood(number=in_hour + 1, now=now)
    return submission


def _check_limits(answers: Answers, origin: str, now: datetime) -> int:
    """Refuse what is too much; return how many ideas came in the last hour, from anywhere."""
    same = Q(email=answers.email) if answers.email else Q(phone=answers.phone)
    counts = Submission.objects.filter(created_at__gt=now - timedelta(days=1)).aggregate(
        person=Count("pk", filter=same),
        origin=Count("pk", filter=Q(origin=origin, created_at__gt=now - timedelta(hours=1))),
        hour=Count("pk", filter=Q(created_at__gt=now - timedelta(hours=1))),
    )
    if counts["person"] >= PER_PERSON_A_DAY or counts["origin"] >= PER_ORIGIN_AN_HOUR:
        raise TooMany
    return int(counts["hour"])
