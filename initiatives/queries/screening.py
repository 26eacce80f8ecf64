"""What a moderator should look at before a text becomes public."""

from collections.abc import Iterable

from core.models import Neighbourhood, Venue
from core.organisation.queries import organisation
from initiatives.domain.sensitive import Found, find
from initiatives.models import InitiativePage, Submission

#: Fields of prose that visitors read.
PROSE = ("title", "summary", "need", "approach", "audience", "where", "when", "outcome")


def warnings(submission: Submission, texts: InitiativePage | Submission) -> list[Found]:
    """Return what stands in the public ``texts`` and may not be meant for everybody (two queries).

    Names of the organisation, its neighbourhoods and venues, and the public name may stand there.
    """
    prose = "\n".join(text for name in PROSE if (text := getattr(texts, name, "")))
    own = [value for value in (submission.contact_name, submission.email, submission.phone) if value]
    public = submission.public_name
    own = [value for value in own if value.casefold() != public.casefold()]
    return find(prose, own=own, known=[public, *_places(submission.language)])


def _places(language: str) -> Iterable[str]:
    yield organisation(language).name
    for rows in (Neighbourhood.objects.all(), Venue.objects.all()):
        for row in rows:
            yield str(row.name)
