"""Which members of staff a submission concerns."""

from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.db.models import Q, QuerySet

from core.models import User
from core.organisation.queries import organisation
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


def addresses(people: Iterable[User]) -> list[str]:
    """Return the e-mail addresses of ``people``; without any, the organisation's; without that, none."""
    return [user.email for user in people] or list(filter(None, [organisation(settings.LANGUAGE_CODE).email]))


def _may_read(permission: str = "view_submission") -> QuerySet[User]:
    return User.objects.filter(
        Q(groups__permissions__codename=permission) | Q(user_permissions__codename=permission), is_active=True
    ).exclude(email="")


def neighbourhood_readers(neighbourhood_id: int | None, *, permission: str, today: date) -> list[User]:
    """Return who has ``permission`` (a codename) and an e-mail, of the team of a neighbourhood or who stands in.

    Without a team: everybody who has it.
    """
    team = Team.objects.filter(neighbourhoods=neighbourhood_id).first() if neighbourhood_id else None
    return _of_team(_may_read(permission), team, today)


def readers(submission: Submission, *, today: date) -> list[User]:
    """Return who should hear of ``submission``: its team, or who stands in; without a team every moderator.

    Only people who may still read submissions, and who have an e-mail address.
    """
    return _of_team(_may_read(), team_of(submission), today)


def _of_team(found: QuerySet[User], team: Team | None, today: date) -> list[User]:
    if team is not None:
        stand_in = team.stand_in_id if team.is_away(today) else None
        found = found.filter(initiative_teams=team) if stand_in is None else found.filter(pk=stand_in)
    return list(found.distinct().order_by("pk"))
