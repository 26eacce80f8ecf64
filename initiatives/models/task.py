"""The task of Wagtail's moderation workflow in which an initiative is placed or not placed."""

import hashlib
import json
from enum import StrEnum
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page, Revision, TaskState

from core.text.typed import without_controls
from initiatives.enums import Answer, SubmissionState
from initiatives.models.submission import Submission
from initiatives.page_forms import AskForm, DeclineForm, PlaceForm


class Refusal(StrEnum):
    """Why an answer is not taken."""

    ANSWERED = "answered"  # somebody else was first
    CHANGED = "changed"  # the text is not the one that was read
    NO_REASON = "no_reason"  # no words to the initiator
    NOT_YOURS = "not_yours"  # not a moderator of this task
    UNFINISHED = "unfinished"  # the page cannot be published as it is


class AnswerRefused(PermissionDenied):
    """Nothing was changed; ``refusal`` says why; of an unfinished page ``fields`` are the labels of what is wrong."""

    def __init__(self, refusal: Refusal, *, fields: tuple[str, ...] = ()) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.fields = fields


def review_mark(revision: Revision) -> str:
    """Return a digest of everything that ``revision`` would make public, to prove later what was read."""
    content = json.dumps(revision.content, sort_keys=True, default=str)
    return hashlib.sha256(content.encode()).hexdigest()


class InitiativeTask(AbstractGroupApprovalTask):
    """Place, ask for an addition, or do not place; with words to the initiator.

    Wagtail knows one way to say no: both "ask" and "not placed" reject the task. Which of them it was stands as
    ``answer`` on the task state that the signal carries (see ``initiatives/receivers.py``).
    """

    class Meta:
        verbose_name = _("answer an initiative")
        verbose_name_plural = _("answer initiatives")

    never_shown = "moderation"

    FORMS: ClassVar[dict[str, type[forms.Form]]] = {
        Answer.PLACE: PlaceForm,
        Answer.ASK: AskForm,
        Answer.DECLINE: DeclineForm,
    }

    @classmethod
    def get_description(cls) -> Any:
        """Say what the task is, where a workflow is put together."""
        return _("Members of the chosen groups place an initiative, or write why not. The initiator gets a mail.")

    def get_actions(self, obj: Page, user: Any) -> list[tuple[str, Any, bool]]:
        """Return what ``user`` may answer, each with its form."""
        if super().get_actions(obj, user) and self._is_theirs(obj, user):
            return [(answer.value, answer.label, True) for answer in Answer]
        return []

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        """Return what waits for ``user`` on Wagtail's own dashboard: nothing of another team."""
        found = super().get_task_states_user_can_moderate(user, **kwargs)
        waiting = Submission.objects.filter(state=SubmissionState.IN_REVIEW)
        mine = waiting.visible_to(user, timezone.localdate())
        others = waiting.exclude(pk__in=mine.values("pk")).values_list("page_id", flat=True)
        return found.exclude(workflow_state__object_id__in=[str(page) for page in others])

    @staticmethod
    def _is_theirs(page: Page, user: Any) -> bool:
        """Whether the teams of ``user`` answer the submission of ``page``; a page of an editor is anybody's."""
        handed_in = Submission.objects.filter(page=page.pk)
        return not handed_in.exists() or handed_in.visible_to(user, timezone.localdate()).exists()

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        """Return the form that asks for the words."""
        return self.FORMS.get(action, DeclineForm)

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> Any:
        """Take one answer, once, about the text that was read; :class:`AnswerRefused` otherwise.

        ``comment``: the words to the initiator. ``reviewed``: :func:`review_mark` of what the moderator read;
        without it (Wagtail's own buttons) the text must be the one handed in, or last saved by this moderator.
        """
        comment = without_controls(str(kwargs.get("comment") or "")).strip()
        if action_name not in self.FORMS:
            raise AnswerRefused(Refusal.NOT_YOURS)
        if not comment:
            raise AnswerRefused(Refusal.NO_REASON)
        with transaction.atomic():
            # First what initiators lock first: in another order both would wait for each other.
            pages = Submission.objects.filter(page_id=int(task_state.workflow_state.object_id))
            list(pages.select_for_update(of=("self",)).values_list("pk"))
            # Stock Wagtail looks at the status it read earlier: two moderators at once would both be right.
            locked = TaskState.objects.select_for_update(of=("self",)).get(pk=task_state.pk)
            if locked.status != TaskState.STATUS_IN_PROGRESS:
                raise AnswerRefused(Refusal.ANSWERED)
            if action_name == Answer.PLACE:
                self._hold_what_was_read(locked, user, str(kwargs.get("reviewed") or ""))
                return super().on_action(locked, user, action_name, comment=comment)
            locked.answer = Answer(action_name)
            return super().on_action(locked, user, Answer.DECLINE.value, comment=comment)

    @staticmethod
    def _hold_what_was_read(task_state: TaskState, user: Any, reviewed: str) -> None:
        """Lock page and text, since approval publishes the latest revision; refuse when that is another one."""
        page = Page.objects.select_for_update(of=("self",)).get(pk=task_state.workflow_state.object_id)
        latest = Revision.objects.select_for_update(of=("self",)).get(pk=page.latest_revision_id)
        if reviewed:
            same = review_mark(latest) == reviewed
        else:
            same = latest.pk == task_state.revision_id or latest.user_id == user.pk
        if not same:
            raise AnswerRefused(Refusal.CHANGED)
        draft = latest.as_object()
        try:
            draft.full_clean()  # a draft may lack what is required; publishing it would be an error
        except ValidationError as error:
            own = {field.name: str(field.verbose_name) for field in draft._meta.fields}  # noqa: SLF001 - documented API
            raise AnswerRefused(
                Refusal.UNFINISHED, fields=tuple(own.get(name, name) for name in error.message_dict)
            ) from error
