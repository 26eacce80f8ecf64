"""What the site and Wagtail keep beside a submission: mail on its way, logs, comments of the workflow, older texts."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.models import Comment, Page, PageLogEntry, Revision, TaskState, WorkflowState
from wagtail_localize.models import String

from core.models import OutboxMail
from initiatives.models import InitiativePage, Submission

#: Parts of an entry in Wagtail's log that hold words of people.
WORDS = frozenset({"comment", "title", "label", "reason"})


def forget_mail(submission: Submission) -> None:
    """Delete what waits in the outbox, or was given up, to the initiator or about the submission."""
    if submission.email:
        OutboxMail.objects.filter(recipients=[submission.email]).delete()
    screen = reverse("submissions:answer", args=[submission.pk])
    OutboxMail.objects.filter(text__contains=screen).delete()


def forget_page(pk: int) -> None:
    """Empty what Wagtail's log keeps of a page that was deleted with all its texts: its title, and what was said.

    Its sentences go as well: Wagtail Localize deletes all that it kept of the page to translate, but for these.
    """
    PageLogEntry.objects.filter(page=pk).update(label="", data={})
    String.objects.filter(segments=None, translations=None).delete()


def forget_conversation(page: InitiativePage) -> None:
    """Of a page that stays: remove what staff said beside it and in the workflow, and every text but the newest two.

    The newest two are the draft and the public one.
    """
    types = ContentType.objects.get_for_models(Page, InitiativePage, for_concrete_models=False).values()
    key = str(page.pk)
    states = WorkflowState.objects.filter(object_id=key, base_content_type__in=types)
    TaskState.objects.filter(workflow_state__in=states).update(comment="")
    Comment.objects.filter(page=page.pk).delete()
    older = Revision.objects.filter(object_id=key, base_content_type__in=types)
    older.exclude(pk__in=[one for one in (page.latest_revision_id, page.live_revision_id) if one]).delete()
    for entry in PageLogEntry.objects.filter(page=page.pk):
        entry.data = _without_words(entry.data)
        entry.save(update_fields=["data"])


def _without_words(data: Any) -> Any:
    """Return the data of a log entry without what people wrote."""
    if isinstance(data, dict):
        return {name: "" if name in WORDS else _without_words(value) for name, value in data.items()}
    return [_without_words(one) for one in data] if isinstance(data, list) else data
