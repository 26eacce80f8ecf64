"""New links for who lost theirs, and an end to those that somebody else may have."""

from datetime import datetime, timedelta

from django.db import transaction

from core.limits.counting import within_limit
from core.links.tokens import new_nonce
from initiatives.actions.mails import ask_to_confirm, tell_link
from initiatives.enums import SubmissionState
from initiatives.models import LinkRequest, Submission
from initiatives.queries.mine import number_of_code, with_code

#: Requests and codes from one network address; requests about one e-mail; codes tried for one submission, and in all.
REQUESTS_PER_ADDRESS = (20, timedelta(hours=1))
REQUESTS_PER_EMAIL = (3, timedelta(days=1))
CODES_PER_ADDRESS = (10, timedelta(hours=1))
CODES_PER_SUBMISSION = (20, timedelta(days=1))
CODES_IN_ALL = (300, timedelta(hours=1))
#: Of one person; more are told on the phone.
MOST = 10


def ask_for_link(*, email: str, language: str, address: str, now: datetime) -> None:
    """Note that somebody at network ``address`` wants a link mailed to ``email``; too many are dropped silently.

    The same work for every e-mail, known or not: :func:`send_links` looks later.
    """
    allowed = [
        within_limit(
            "initiatives.link.address", address, limit=REQUESTS_PER_ADDRESS[0], window=REQUESTS_PER_ADDRESS[1], now=now
        ),
        within_limit(
            "initiatives.link.email", email, limit=REQUESTS_PER_EMAIL[0], window=REQUESTS_PER_EMAIL[1], now=now
        ),
    ]
    if all(allowed):
        LinkRequest.objects.create(email=email, language=language, created_at=now)


def send_links() -> int:
    """Answer and forget all requests; return how many mails were written. Safe when started twice."""
    return sum(_answer(pk) for pk in list(LinkRequest.objects.values_list("pk", flat=True)))


def _answer(pk: int) -> int:
    with transaction.atomic():
        request = LinkRequest.objects.select_for_update().filter(pk=pk).first()
        if request is None:
            return 0
        request.delete()
        gone = (SubmissionState.PURGED, SubmissionState.WITHDRAWN)
        found = list(Submission.objects.filter(email__iexact=request.email).exclude(state__in=gone)[:MOST])
        for submission in found:
            if submission.state == SubmissionState.RECEIVED:
                ask_to_confirm(submission)
            else:
                tell_link(submission)
    return len(found)


def open_with_code(*, typed: str, address: str, now: datetime) -> Submission | None:
    """Return the submission whose code was typed at network ``address``; None for every failure and past each limit.

    All of it is counted and looked up every time, so that failures take equally long.
    """
    allowed = [
        within_limit(f"initiatives.code.{scope}", subject, limit=limit, window=window, now=now)
        for scope, subject, (limit, window) in (
            ("address", address, CODES_PER_ADDRESS),
            ("submission", str(number_of_code(typed)), CODES_PER_SUBMISSION),
            ("all", "", CODES_IN_ALL),
        )
    ]
    found = with_code(typed)
    return found if all(allowed) else None


def stop_links(*, submission: Submission) -> None:
    """End every link and code of ``submission``; with an e-mail a fresh link goes there."""
    with transaction.atomic():
        found = Submission.objects.select_for_update(of=("self",)).get(pk=submission.pk)
        found.link_nonce = new_nonce()
        found.save(update_fields=["link_nonce"])
        if found.email:
            tell_link(found)
