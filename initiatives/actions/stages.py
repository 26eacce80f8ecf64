"""The road that an initiative went."""

from django.db import transaction

from initiatives.models import InitiativePage, StageStep


def note_stage(page: InitiativePage) -> None:
    """Note the stage that the published source ``page`` is in, and since when; published again nothing is added.

    An initiative that goes back to an earlier stage keeps what it reached.
    """
    with transaction.atomic():
        StageStep.objects.update_or_create(page=page, stage=page.stage, defaults={"since": page.stage_since})
