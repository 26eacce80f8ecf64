"""Wagtail's workflow feeds the lifecycle of submissions."""

from typing import Any

from django.conf import settings
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import page_published, page_unpublished, task_rejected, task_submitted, workflow_cancelled

from core.pages.queries import language_of
from initiatives.actions.actors import Actor
from initiatives.actions.follow import follow
from initiatives.actions.stages import note_stage
from initiatives.domain.lifecycle import Event
from initiatives.enums import Answer
from initiatives.models import InitiativePage


def _page_of(workflow_state: WorkflowState) -> InitiativePage | None:
    page = workflow_state.content_object
    page = getattr(page, "specific", page)
    return page if isinstance(page, InitiativePage) else None


@receiver(task_submitted)
def review_begins(instance: TaskState, user: Any = None, **_kwargs: Any) -> None:
    """A draft came before the moderators: for the first time, or again."""
    page = _page_of(instance.workflow_state)
    if page is not None:
        follow(page=page, event=Event.SUBMIT, actor=Actor.staff(user))


@receiver(task_rejected)
def not_placed(instance: TaskState, user: Any = None, **_kwargs: Any) -> None:
    """A moderator asked for more, or did not place it, in our task or in one that an administrator put beside it."""
    page = _page_of(instance.workflow_state)
    if page is not None:
        event = Event.ASK if getattr(instance, "answer", None) == Answer.ASK else Event.DECLINE
        follow(page=page, event=event, actor=Actor.staff(user), words=instance.comment)


@receiver(workflow_cancelled)
def review_stopped(instance: WorkflowState, user: Any = None, **_kwargs: Any) -> None:
    """The workflow was stopped without an answer: it waits on the dashboard again."""
    page = _page_of(instance)
    if page is not None:
        follow(page=page, event=Event.CANCEL, actor=Actor.staff(user))


@receiver(page_unpublished, sender=InitiativePage)
def taken_off(instance: InitiativePage, **_kwargs: Any) -> None:
    """The page was taken off the site, or deleted. Wagtail does not say by whom: its own log does."""
    follow(page=instance, event=Event.UNPUBLISH, actor=Actor.system())


@receiver(pre_delete, sender=InitiativePage)
def draft_deleted(instance: InitiativePage, **_kwargs: Any) -> None:
    """A draft before the moderators was deleted: its submission waits on the dashboard again."""
    follow(page=instance, event=Event.CANCEL, actor=Actor.system())


@receiver(page_published, sender=InitiativePage)
def placed(instance: InitiativePage, revision: Any, **_kwargs: Any) -> None:
    """The page is live: through the workflow, with a moderator's words, or round it. The initiator hears either way."""
    if not instance.live:
        return  # planned for later: this comes again then
    if language_of(instance) == settings.LANGUAGE_CODE:
        note_stage(instance)
    latest = WorkflowState.objects.for_instance(instance).order_by("-created_at", "-pk").first()
    state = latest.current_task_state if latest and latest.status == WorkflowState.STATUS_APPROVED else None
    if state is not None and state.finished_by is not None:
        follow(page=instance, event=Event.PLACE, actor=Actor.staff(state.finished_by), words=state.comment)
    else:
        follow(page=instance, event=Event.PUBLISH, actor=Actor.staff(revision.user))
