"""What an editor may type about places."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.places.postcodes import areas, read


def validate_areas(written: str) -> None:
    """Refuse a list of postcodes that cannot be read, naming the part that is wrong."""
    try:
        areas(written)
    except ValueError as error:
        raise ValidationError(
            _("“%(part)s” is no postcode. Write them like this: 3451, 3452 AA, 3453-3455."), params={"part": error}
        ) from None


def validate_postcode(written: str) -> None:
    """Refuse what is no postcode of the Netherlands or Belgium."""
    if read(written) is None:
        raise ValidationError(_("This is no postcode. Write it like this: 3454 AA, or in Belgium 9000."))
