"""Closed lists of the agenda. Values are stored and stand in addresses; labels come from gettext."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from activities.domain import terms


class Kind(TextChoices):
    """What sort of activity it is: its name in every language, and a drawn sign. Filter ``soort``."""

    EATING = "samen-eten", _("eating together")
    COFFEE = "koffie", _("coffee")
    MEETING = "inloop", _("drop-in")
    WALKING = "wandelen", _("walking")
    CYCLING = "fietsen", _("cycling")
    SPORT = "bewegen", _("sport and exercise")
    DANCING = "dansen", _("dancing")
    MUSIC = "muziek", _("singing and music")
    CRAFTS = "handwerk", _("needlework and crafts")
    CREATIVE = "creatief", _("painting and drawing")
    COOKING = "koken", _("cooking")
    GARDENING = "tuinieren", _("gardening")
    LANGUAGE = "taalles", _("language lessons")
    COMPUTER = "computerles", _("help with computer and phone")
    GAMES = "spelletjes", _("games")
    READING = "lezen", _("reading")
    FILM = "film", _("film")
    TALK = "lezing", _("talk")
    COURSE = "cursus", _("course")
    REPAIR = "repareren", _("repairing")
    SWAP = "ruilen", _("giving away and swapping")
    ADVICE = "spreekuur", _("advice hour")
    OUTING = "uitstap", _("outing")
    CHILDREN = "kinderen", _("for children")
    YOUTH = "jongeren", _("for young people")
    PARENTS = "ouders", _("for parents")
    PARTY = "feest", _("party or market")
    CONSULTATION = "meedenken", _("having a say")
    CALLING = "bellen", _("phone calls")


class Organiser(TextChoices):
    """Who runs an activity."""

    OURSELVES = "ourselves", _("we ourselves")
    RESIDENTS = "residents", _("residents")
    PARTNER = "partner", _("a partner")


class Participation(TextChoices):
    """How to take part."""

    WALK_IN = terms.Participation.WALK_IN, _("walk in")
    CALL_FIRST = terms.Participation.CALL_FIRST, _("call first")
    SIGN_UP = terms.Participation.SIGN_UP, _("sign up")


class AtHome(TextChoices):
    """How somebody who has to stay at home takes part; empty when that cannot be. Filter ``thuis``."""

    PHONE = "phone", _("by phone")
    VIDEO = "video", _("by video call")
    VISIT = "visit", _("with a visit at home")


class Frequency(TextChoices):
    """How a schedule rule repeats (RFC 5545 FREQ, with ONCE for a single date)."""

    ONCE = terms.Frequency.ONCE, _("once")
    DAILY = terms.Frequency.DAILY, _("every day")
    WEEKLY = terms.Frequency.WEEKLY, _("every week")
    MONTHLY_WEEKDAY = terms.Frequency.MONTHLY_WEEKDAY, _("a weekday of the month")
    MONTHLY_DATE = terms.Frequency.MONTHLY_DATE, _("a date of the month")
    YEARLY = terms.Frequency.YEARLY, _("every year")


class OccurrenceStatus(TextChoices):
    """What became of one date. ``removed`` is never shown, but known to "what changed"."""

    SCHEDULED = terms.OccurrenceStatus.SCHEDULED, _("goes ahead")
    MOVED = terms.OccurrenceStatus.MOVED, _("moved")
    EXTRA = terms.OccurrenceStatus.EXTRA, _("extra date")
    CANCELLED = terms.OccurrenceStatus.CANCELLED, _("is cancelled")
    REMOVED = terms.OccurrenceStatus.REMOVED, _("removed")


class ChangeType(TextChoices):
    """What a DateChange does to one date."""

    CANCELLED = terms.ChangeType.CANCELLED, _("does not go ahead")
    MOVED = terms.ChangeType.MOVED, _("moved in time or place")
    EXTRA = terms.ChangeType.EXTRA, _("extra date")
    FULL = terms.ChangeType.FULL, _("full")
    NOTE = terms.ChangeType.NOTE, _("note")
    GOES_AHEAD = terms.ChangeType.GOES_AHEAD, _("goes ahead all the same")


class DateAction(TextChoices):
    """What somebody did to one date; the words of the log."""

    CANCELLED = "cancelled", _("does not go ahead")
    RESTORED = "restored", _("goes ahead all the same")
    MOVED = "moved", _("moved")
    EXTRA = "extra", _("extra date")
    FULL = "full", _("marked as full")
    NOT_FULL = "not_full", _("no longer full")
    NOTE = "note", _("note")
    UNDONE = "undone", _("undone")


class Weekday(TextChoices):
    """Days of the week by their iCalendar codes (RFC 5545 BYDAY), Monday first."""

    MONDAY = terms.Weekday.MONDAY, _("Monday")
    TUESDAY = terms.Weekday.TUESDAY, _("Tuesday")
    WEDNESDAY = terms.Weekday.WEDNESDAY, _("Wednesday")
    THURSDAY = terms.Weekday.THURSDAY, _("Thursday")
    FRIDAY = terms.Weekday.FRIDAY, _("Friday")
    SATURDAY = terms.Weekday.SATURDAY, _("Saturday")
    SUNDAY = terms.Weekday.SUNDAY, _("Sunday")
