"""Pictures that come with an idea."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from io import BytesIO

from django.core.files.images import ImageFile
from django.db import transaction

from core.images.received import Received
from core.limits.counting import within_limit
from core.models import Picture
from core.pages.locks import lock_pages
from initiatives.actions.actors import Actor
from initiatives.models import IdeaDraft, InitiativePage, Submission, SubmissionPicture

#: From one network address, in all drafts together: enough for a library, too few to fill a disk.
AN_HOUR = 60


def keep_pictures(
    pictures: Sequence[Received], *, draft: IdeaDraft | None = None, submission: Submission | None = None
) -> None:
    """Keep ``pictures`` with one of both."""
    SubmissionPicture.objects.bulk_create(
        SubmissionPicture(draft=draft, submission=submission, content=one.content, width=one.width, height=one.height)
        for one in pictures
    )


def may_send_pictures(number: int, *, address: str, now: datetime) -> bool:
    """Count ``number`` more pictures from ``address``; say whether they are not too many."""
    window = timedelta(hours=1)
    return all(
        within_limit("initiatives.picture", address, limit=AN_HOUR, window=window, now=now) for _one in range(number)
    )


def take_away(*, draft: IdeaDraft, number: int) -> None:
    """Delete a picture of the draft by its key; one that is not there stays away."""
    with transaction.atomic():
        SubmissionPicture.objects.filter(draft=draft, pk=number).delete()


def place_picture(*, picture: SubmissionPicture, alt: str, actor: Actor) -> None:
    """Make it a picture of the site, put it in the draft of the page with the words ``alt``, and keep it here no more.

    Nothing is published by that: the draft is answered afterwards, as it was read. One that was placed meanwhile stays.
    """
    with transaction.atomic():
        # In the order of all who change it: what the initiator corrects meanwhile stays.
        submission = Submission.objects.select_for_update(of=("self",)).filter(pictures=picture.pk).first()
        page = lock_pages(InitiativePage.objects.filter(submission=submission)).first() if submission else None
        found = SubmissionPicture.objects.select_for_update(of=("self",)).filter(pk=picture.pk).first()
        if found is None or submission is None or page is None:
            return
        name = f"idee-{submission.reference.hex[-6:]}-{found.pk}.jpg"
        file = ImageFile(BytesIO(bytes(found.content)), name=name)
        made = Picture.objects.create(title=submission.title, description=alt, file=file, uploaded_by_user=actor.user)
        draft = page.get_latest_revision_as_object()
        draft.image, draft.image_alt = made, alt
        draft.save_revision(user=actor.user, log_action=True, clean=False)  # staff may not have finished it
        found.delete()
