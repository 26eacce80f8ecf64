"""Rules of single values, for model and form alike."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.text.typed import has_link, is_one_line

#: Digits of a phone number: from a short national one to the longest of E.164.
FEWEST_DIGITS, FEWEST_DIGITS_OF_A_DESK, MOST_DIGITS = 9, 3, 15


def validate_one_line(value: str) -> None:
    """Refuse ends of line: the value stands in headings and in mail."""
    if not is_one_line(value):
        raise ValidationError(_("Put this on one line."), code="one_line")


def validate_no_link(value: str) -> None:
    """Refuse addresses of websites and pieces of code: who sends those in great numbers wants nothing of us."""
    if has_link(value):
        raise ValidationError(
            _("Leave out links and code. Say in words where it can be found: we look it up."), code="link"
        )


def validate_phone(value: str) -> None:
    """Refuse what nobody can call; spaces, dashes, brackets and a plus are how people write a number."""
    if not _can_be_called(value, fewest=FEWEST_DIGITS):
        raise ValidationError(_("This is not a phone number. For example: 06 12 34 56 78."), code="phone")


def validate_desk_phone(value: str) -> None:
    """Refuse what a phone cannot call when its link is pressed. A desk may have a short number, as 14 0297 or 112."""
    if not _can_be_called(value, fewest=FEWEST_DIGITS_OF_A_DESK):
        raise ValidationError(
            _("Type one number, for example 030 123 45 67. Words about it belong in the text of the page."),
            code="phone",
        )


def _can_be_called(value: str, *, fewest: int) -> bool:
    digits = sum(c.isdecimal() for c in value)
    return bool(re.fullmatch(r"\+?[0-9 ()./\-]+", value)) and fewest <= digits <= MOST_DIGITS
