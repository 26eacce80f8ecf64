"""Puts Wagtail's moderation workflow on the initiatives."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import Workflow, WorkflowPage, WorkflowTask

from initiatives.actions.stock import ensure_stock_texts
from initiatives.models import InitiativeIndexPage, InitiativeTask

#: Names in Wagtail's own lists; stored, hence not translated.
WORKFLOW_NAME = "Initiatieven"
TASK_NAME = "Initiatief beantwoorden"
#: What moderators may do beside answering: read submissions, keep their texts, see mail that is stuck.
MAY = Q(content_type__app_label="core", codename="view_outboxmail") | Q(
    content_type__app_label="initiatives",
    codename__in=[
        "view_submission",
        *(f"{verb}_stocktext" for verb in ("add", "change", "delete", "view")),
    ],
)


def ensure_workflow(index_page: InitiativeIndexPage, moderators_group: Group) -> Workflow:
    """Let ``moderators_group`` answer what is handed in below ``index_page``, and read who handed it in.

    Safe to call again. A workflow that an administrator has put on the page stays.
    """
    with transaction.atomic():
        chosen = WorkflowPage.objects.filter(page=index_page).select_related("workflow").first()
        if chosen is not None:
            workflow = chosen.workflow
        else:
            workflow, _made = Workflow.objects.get_or_create(name=WORKFLOW_NAME, active=True)
            task, made = InitiativeTask.objects.get_or_create(name=TASK_NAME, active=True)
            if made:
                task.groups.add(moderators_group)
            WorkflowTask.objects.get_or_create(workflow=workflow, task=task, defaults={"sort_order": 0})
            WorkflowPage.objects.create(page=index_page, workflow=workflow)
        moderators_group.permissions.add(*Permission.objects.filter(MAY))
        ensure_stock_texts()
    return workflow
