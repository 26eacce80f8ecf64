"""Which members of staff a submission concerns."""

from datetime import date

from django.db.models import Q, QuerySet

from core.models import User
from initiatives.models import Submission, Team


def team_of(submission: Submission) -> Team | None:
    """Return the team that answers: the one it was passed on to, else one of its neighbourhood (a query, or none)."""
    if submission.team_id is not None:
        return submission.team
    if submission.neighbourhood_id is None:
        return None
    return Team.objects.filter(neighbourhoods=submission.neighbourhood_id).first()


def all_readers() -> list[User]:
    """Return every member of staff who may read submissions and has an e-mail address."""
    return list(_may_read().distinct().order_by("pk"))


def _may_read() -> QuerySet[User]:
    return User.objects.filter(
        Q(groups__permissions__codename="view_submission") | Q(user_permissions__codename="view_submission"),
        is_active=True,
    ).exclude(email="")


def readers(submission: Submission, *, today: date) -> list[User]:
    """Return who should hear of ``submission``: its team, or who stands in; without a team every moderator.

    Only people who may still read submissions, and who have an e-mail address.
    """
    may_read = _may_read()
    team = team_of(submission)
    if team is not None:
        stand_in = team.stand_in_id if team.is_away(today) else None
        may_read = may_read.filter(initiative_teams=team) if stand_in is None else may_read.filter(pk=stand_in)
    return list(may_read.distinct().order_by("pk"))
