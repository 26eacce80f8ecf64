"""Can I get in, how do I get there, whom do I call: from the facilities of the venue, in words."""

from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from activities.models import ActivityPage
from activities.presentation import capital, participation_text, price_lang, price_text, source_lang
from core.labels.fields import Labels
from core.organisation.queries import Organisation, phone_href
from core.pages.reading import lang_of_label
from core.places.enums import Known
from core.places.models import Venue


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A sign, what it is about, and the words."""

    sign: str
    text: str
    label: str = ""
    lead: str = ""  # words of ours before those of the editor
    url: str = ""
    lang: str = ""  # of the text, where it differs from the page's


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Whom to call; ``role`` says who that is."""

    role: str
    lang: str  # of the role, where it differs from the page's
    phone: str
    phone_href: str
    email: str


@dataclass(frozen=True, kw_only=True)
class VenueHead:
    """A venue above the list of its own dates."""

    name: str
    facts: list[Fact]
    contact: Contact | None


def access_facts(source: ActivityPage, *, agenda_url: str = "") -> list[Fact]:
    """Everything somebody asks before going: the place and its access, the bus, price, language, what to bring.

    With ``agenda_url``, where the agenda is, a link leads to all dates of the venue.
    """
    facts = _place(source)
    if source.venue is not None and agenda_url:
        everything = _("Everything at %(venue)s") % {"venue": source.venue.name}
        facts.append(Fact(sign="calendar", text=everything, url=f"{agenda_url}?locatie={source.venue.slug}"))
    facts.append(Fact(sign="price", label=_("Price"), text=capital(price_text(source)), lang=price_lang(source)))
    facts.append(Fact(sign="door", label=_("Taking part"), text=capital(participation_text(source))))
    if source.language_spoken:
        facts.append(Fact(sign="chat", label=_("Language"), text=capital(source.language_spoken), lang=source_lang()))
    if source.bring:
        facts.append(Fact(sign="bag", label=_("Bring along"), text=source.bring, lang=source_lang()))
    return facts


def _place(source: ActivityPage) -> list[Fact]:
    facts = []
    venue = source.venue
    if venue is not None:
        place = ", ".join(part for part in (source.room, str(venue.name), *venue.address_lines) if part)
        facts = [Fact(sign="pin", label=_("Where"), text=place), *_getting_in(venue)]
    elif source.room:
        facts = [Fact(sign="pin", label=_("Where"), text=source.room)]
    if source.at_home:
        facts.append(Fact(sign="home", label=_("At home"), text=capital(str(source.get_at_home_display()))))
    return facts


def _getting_in(venue: Venue) -> list[Fact]:
    facts = [Fact(sign="access", label=_("Getting in"), text=text) for text in [access_sentences(venue)] if text]
    facts += _labelled("access", _("More about access"), venue.access_note)
    facts += _labelled("bus", _("Public transport"), venue.transport)
    return facts


def _labelled(sign: str, label: str, text: Labels) -> list[Fact]:
    """A text of the venue's own, marked with the language that it is there in."""
    return [Fact(sign=sign, label=label, text=str(text), lang=lang_of_label(text))] if str(text) else []


def access_sentences(venue: Venue) -> str:
    """The venue's facilities as sentences; what is not known is named, so that one can ask."""
    sentences = {
        "wheelchair": {
            Known.YES: _("You can get in with a wheelchair."),
            Known.PARTLY: _("With a wheelchair you can get into a part of it."),
            Known.NO: _("You cannot get in with a wheelchair."),
        },
        "accessible_toilet": {
            Known.YES: _("There is an accessible toilet."),
            Known.PARTLY: _("The toilet is partly accessible."),
            Known.NO: _("There is no accessible toilet."),
        },
        "lift": {
            Known.YES: _("There is a lift, or all is on the ground floor."),
            Known.PARTLY: _("Not every room can be reached without stairs."),
            Known.NO: _("There is no lift."),
        },
        "hearing_loop": {
            Known.YES: _("There is a hearing loop."),
            Known.PARTLY: _("There is a hearing loop in a part of the rooms."),
            Known.NO: _("There is no hearing loop."),
        },
    }
    known = [words[Known(getattr(venue, name))] for name, words in sentences.items() if getattr(venue, name) in words]
    names = {
        "wheelchair": _("whether a wheelchair can get in"),
        "accessible_toilet": _("whether there is an accessible toilet"),
        "lift": _("whether there are stairs"),
        "hearing_loop": _("whether there is a hearing loop"),
    }
    unknown = [text for name, text in names.items() if getattr(venue, name) == Known.UNKNOWN]
    if unknown:
        known.append(_("Not known yet: %(questions)s. Call or e-mail us.") % {"questions": ", ".join(unknown)})
    return " ".join(known)


def contact_of(source: ActivityPage, organisation: Organisation) -> Contact | None:
    """Whom to call about an activity: its own contact, else its venue, else the organisation."""
    own = _contact(source.contact_role, source.contact_phone, source.contact_email)
    if own is not None:
        return replace(own, lang=source_lang())
    return _venue_contact(source.venue) or _contact(organisation.name, organisation.phone, organisation.email)


def _venue_contact(venue: Venue | None) -> Contact | None:
    return _contact(str(venue.name), venue.phone, venue.email) if venue is not None else None


def _contact(role: str, phone: str, email: str) -> Contact | None:
    if not (phone or email):
        return None
    return Contact(role=role, lang="", phone=phone, phone_href=phone_href(phone), email=email)


def venue_head(venue: Venue) -> VenueHead:
    """Address, access and phone of a venue."""
    address = ", ".join(venue.address_lines)
    facts = [Fact(sign="pin", label=_("Address"), text=address)] if address else []
    return VenueHead(name=str(venue.name), facts=[*facts, *_getting_in(venue)], contact=_venue_contact(venue))
