"""Named questions to submissions and initiatives."""

from datetime import date
from typing import Any, Self

from django.db import models
from wagtail.models import PageQuerySet

from initiatives.domain.lifecycle import ActorKind, Event
from initiatives.domain.offers import WAITING as TO_PASS_ON
from initiatives.enums import ANSWERED, WAITING, ProposalState, Stage, SubmissionState


def _related(model: Any, name: str) -> Any:
    """Return the rows behind the reverse relation ``name``: their model is defined above this layer."""
    return model._meta.get_field(name).related_model.objects  # noqa: SLF001 - Django's documented _meta API


IS_WAITING = models.Q(state__in=WAITING)
IS_TO_CALL = models.Q(email="") & (
    models.Q(state=SubmissionState.RECEIVED) | models.Q(state__in=ANSWERED, told_at=None)
)


def in_their_neighbourhoods(user: Any, today: date, *, of: str = "neighbourhood") -> models.Q | None:
    """Return the condition on ``of`` (a path to the neighbourhood) that narrows what ``user`` may read on ``today``.

    Of their teams (those they stand in for too), and of no team. None: nothing is narrowed. One query.
    """
    teams = user.initiative_teams.model.objects
    if user.is_superuser or not teams.filter(members=user).exists():
        return None
    taken = teams.exclude(neighbourhoods=None).values("neighbourhoods")
    mine = teams.answered_by(user, today).exclude(neighbourhoods=None).values("neighbourhoods")
    of_a_team, of_theirs = models.Q((f"{of}__in", taken)), models.Q((f"{of}__in", mine))
    return models.Q((of, None)) | ~of_a_team | of_theirs


class SubmissionQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Submissions as moderators ask for them."""

    def waiting(self) -> Self:
        """Confirmed, and not answered yet; the earliest promise first."""
        return self.filter(IS_WAITING).order_by("answer_by", "pk")

    def to_call(self) -> Self:
        """Handed in without e-mail: to be confirmed on the phone, or to be told the answer; the longest wait first."""
        return self.filter(IS_TO_CALL).order_by("state_since", "pk")

    def to_read(self) -> Self:
        """With a message or a proposed change that nobody reacted to yet; the longest wait first.

        Opened contact data is no reaction.
        """
        steps = _related(self.model, "events").exclude(event=Event.OPEN)
        last = steps.filter(submission=models.OuterRef("pk")).order_by("-at", "-pk")
        proposed = _related(self.model, "proposals").waiting().filter(submission=models.OuterRef("pk"))
        wrote = models.Q(last_event=Event.WRITE, last_by=ActorKind.INITIATOR)
        return (
            self.annotate(
                last_event=models.Subquery(last.values("event")[:1]), last_by=models.Subquery(last.values("by")[:1])
            )
            .filter(wrote | models.Exists(proposed))
            .order_by("state_since", "pk")
        )

    def visible_to(self, user: Any, today: date) -> Self:
        """Only what ``user``, a moderator, may read on ``today`` (a local day). One query for who is in a team.

        Who is in no team reads all. Others read what their teams have (those they stand in for too), and what
        belongs to nobody: passed on to no team, and of no neighbourhood that a team has.
        """
        place = in_their_neighbourhoods(user, today)
        if place is None:
            return self
        mine = user.initiative_teams.model.objects.answered_by(user, today)
        return self.filter(models.Q(team__in=mine.values("pk")) | models.Q(team=None) & place)

    def overdue(self, today: date) -> Self:
        """Of these, what should have been answered before ``today`` (a local day) or today."""
        return self.filter(answer_by__lte=today)


class TeamQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Teams of moderators."""

    def answered_by(self, user: Any, today: date) -> Self:
        """Teams of which ``user`` is a member, or for which they stand in on ``today`` (a local day)."""
        away = models.Q(stand_in=user, away_from__lte=today, away_until__gte=today)
        return self.filter(models.Q(pk__in=user.initiative_teams.order_by().values("pk")) | away)


class EventQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Steps of submissions."""

    def conversation(self) -> Self:
        """What was said to each other, the first words first."""
        return self.exclude(words="").order_by("at", "pk")


class ProposalQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Proposals as moderators ask for them."""

    def waiting(self) -> Self:
        """Not decided yet, the longest wait first."""
        return self.filter(state=ProposalState.OPEN).order_by("created_at", "pk")


class JoiningQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Offers to join as staff ask for them."""

    def relayed(self) -> Self:
        """What was confirmed with the button, or came without e-mail: the others concern nobody yet."""
        return self.filter(relayed_at__isnull=False)

    def waiting(self) -> Self:
        """Those that somebody of us still has to pass on; the earliest promise first."""
        return self.relayed().filter(state__in=TO_PASS_ON).order_by("answer_by", "pk")

    def late(self, today: date) -> Self:
        """Of these, what should have been passed on before ``today`` (a local day) or today."""
        return self.waiting().filter(answer_by__lte=today)

    def visible_to(self, user: Any, today: date) -> Self:
        """Only what ``user`` may read on ``today``: who reads the idea reads who joins it; else by neighbourhood."""
        place = in_their_neighbourhoods(user, today, of="page__neighbourhood")
        if place is None:
            return self
        mine = user.initiative_teams.model.objects.answered_by(user, today)
        passed_on = models.Q(page__submission__team__in=mine.values("pk"))
        return self.filter(passed_on | models.Q(page__submission__team=None) & place)


class InitiativeQuerySet(PageQuerySet):  # type: ignore[misc]  # Wagtail has no types
    """Initiatives as visitors ask for them."""

    def sources(self, language: str) -> Self:
        """Pages in the language in which facts live (not their translations)."""
        found: Self = self.filter(locale__language_code=language)
        return found

    def newest_first(self) -> Self:
        """What moved last comes first."""
        found: Self = self.order_by("-stage_since", "-pk")
        return found

    def known_outcome_first(self) -> Self:
        """First those of which is said what came of it; within each, what moved last."""
        without = models.Case(models.When(outcome="", then=1), default=0, output_field=models.IntegerField())
        found: Self = self.order_by(without, "-stage_since", "-pk")
        return found

    def looking_for_help(self) -> Self:
        """Those that name the help they want and have not stopped."""
        found: Self = self.exclude(help_wanted=[]).exclude(stage=Stage.STOPPED)
        return found

    def matching(self, *, neighbourhood: str = "", theme: str = "", stage: str = "") -> Self:
        """Only those of a neighbourhood, a theme (slugs) and a stage; an empty choice leaves all."""
        found: Self = self
        if neighbourhood:
            found = found.filter(neighbourhood__slug=neighbourhood)
        if theme:
            # A subquery, not a join: an initiative is counted once.
            links = self.model.themes.through.objects.filter(theme__slug=theme)
            found = found.filter(pk__in=links.values("initiativepage"))
        if stage:
            found = found.filter(stage=stage)
        return found
