"""What a moderator can answer with."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import override

from core.organisation.queries import Organisation, organisation
from initiatives.enums import Answer
from initiatives.models import StockText, Submission


@dataclass(frozen=True, kw_only=True)
class Reply:
    """A stock text with everything filled in, in the initiator's language."""

    pk: int
    name: str
    answer: Answer
    text: str


def replies(submission: Submission) -> list[Reply]:
    """Return the stock texts for ``submission``, in the order of the answers (one query)."""
    who = organisation(submission.language)
    values = {
        "naam": submission.contact_name or submission.public_name,
        "titel": submission.title,
        "organisatie": who.name,
        "telefoon": who.phone,
        "bereik": _reach(who, submission.language),
    }
    order = list(Answer)
    rows = [
        Reply(pk=row.pk, name=row.name, answer=Answer(row.answer), text=row.filled(submission.language, values))
        for row in StockText.objects.all()
    ]
    return sorted(rows, key=lambda reply: order.index(reply.answer))


def _reach(who: Organisation, language: str) -> str:
    """Say how to reach the organisation, as the beginning of a sentence: not each of them has a phone number."""
    with override(language):
        if who.phone:
            return _("Call us on %(phone)s") % {"phone": who.phone}
        return who.walk_in.rstrip(".") or _("Reply to this mail")
