"""Validators of the fields of the front door."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from home.domain.numbers import digits, is_kvk, is_rsin


def validate_rsin(typed: str) -> None:
    """Refuse what cannot be an RSIN; dots and spaces between its digits are fine."""
    if not is_rsin(digits(typed)):
        raise ValidationError(
            _(
                "This is no RSIN: it has nine digits, and one of these is not right. "
                "You find yours on letters of the tax office."
            ),
            code="rsin",
        )


def validate_kvk(typed: str) -> None:
    """Refuse what cannot be a number of the chamber of commerce."""
    if not is_kvk(digits(typed)):
        raise ValidationError(_("A number of the chamber of commerce has eight digits."), code="kvk")
