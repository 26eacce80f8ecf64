"""From an initiative to a draft activity, in one click."""

from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.utils.html import conditional_escape
from django.utils.text import slugify

from activities.agenda_queries import agenda_page
from activities.enums import Kind, Organiser
from activities.models import ActivityPage
from core.pages.locks import lock_pages
from initiatives.actions.actors import Actor
from initiatives.domain.kinds import guess
from initiatives.models import InitiativePage


class NoAgenda(Exception):  # noqa: N818 - reads as what it says
    """The site has no agenda to put it in."""


def to_agenda(*, page: int, actor: Actor) -> ActivityPage:
    """Make a draft activity from the source page ``page`` and link both; return the draft.

    Pressed twice while the first is a draft, the first is returned. Title, text, place in words, neighbourhood, themes
    and who runs it are filled in; dates are for the editor, since an initiative has them in words only. Raises
    ``InitiativePage.DoesNotExist`` and :class:`NoAgenda`.
    """
    with transaction.atomic():
        initiative = lock_pages(InitiativePage.objects.filter(pk=page)).get()
        begun: ActivityPage | None = initiative.activities.filter(live=False).first()
        if begun is not None:
            return begun
        agenda = agenda_page(settings.LANGUAGE_CODE)
        if agenda is None:
            raise NoAgenda
        activity = _activity(initiative)
        agenda.add_child(instance=activity)
        activity.save_revision(user=actor.user, log_action=True)
        _link(initiative, activity, actor)
    return activity


def _activity(page: InitiativePage) -> ActivityPage:
    words = f"{page.title} {page.summary} {page.need} {page.approach}"
    prose = [text for text in (page.approach or page.need, page.where, page.when) if text]
    activity = ActivityPage(
        title=page.title,
        slug=f"{slugify(page.title)[:60].strip('-') or 'activiteit'}-{uuid4().hex[:6]}",
        summary=page.summary,
        kind=Kind(guess(words)),
        body=[("paragraph", "".join(f"<p>{line}</p>" for line in _lines(prose)))],
        image=page.image,
        image_alt=page.image_alt,
        neighbourhood=page.neighbourhood,
        organiser=Organiser.RESIDENTS if page.carried_by else Organiser.OURSELVES,
        organiser_name=page.carried_by,
        live=False,
    )
    activity.themes = list(page.themes.all())
    activity.priorities = list(page.priorities.all())
    return activity


def _lines(texts: list[str]) -> list[str]:
    """Return the lines of plain ``texts`` as HTML: what was typed is no markup."""
    return [conditional_escape(line) for text in texts for line in text.splitlines() if line.strip()]


def _link(page: InitiativePage, activity: ActivityPage, actor: Actor) -> None:
    """Name the draft on the page and on its newest draft; what is live shows it once it is published."""
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    page.activities.add(activity)
    page.save()
    page.save_revision(user=actor.user, clean=False)
    if draft is not None:
        draft.activities.add(activity)
        draft.save_revision(user=actor.user, clean=False)
    elif page.live:
        InitiativePage.objects.filter(pk=page.pk).update(
            has_unpublished_changes=False, live_revision=page.latest_revision
        )
