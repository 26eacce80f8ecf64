"""Validators of the organisation's settings."""

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from core.organisation.contrast import MINIMUM, PAPER, WHITE, contrast, legible, mix


def validate_accent(colour: str) -> None:
    """Refuse a colour that is no ``#rrggbb``, or in which text cannot be read on the site's grounds."""
    try:
        readable = legible(colour, (PAPER, WHITE, mix(colour, PAPER, 0.12)))
    except ValueError:
        raise ValidationError(_("Give the colour as # with six digits, for example #0b5d57."), code="invalid") from None
    if not readable:
        raise ValidationError(
            _(
                "This colour is too light: text in it cannot be read well "
                "(contrast %(found)s, at least %(least)s). Choose a darker one."
            ),
            code="contrast",
            params={
                "found": number_format(min(contrast(colour, PAPER), contrast(colour, mix(colour, PAPER, 0.12))), 1),
                "least": number_format(MINIMUM, 1),
            },
        )


def validate_security_contact(contact: str) -> None:
    """Refuse what RFC 9116 has no room for: anything but an e-mail address or a page at ``https://``."""
    validator = EmailValidator() if "@" in contact and "/" not in contact else URLValidator(schemes=["https"])
    try:
        validator(contact)
    except ValidationError:
        raise ValidationError(
            _("Give an e-mail address, or the address of a page that begins with https://."), code="invalid"
        ) from None
