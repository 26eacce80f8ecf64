"""Which numbers can be called: of a resident, and of a desk, whose number stands as a link on every page."""

import pytest
from django.core.exceptions import ValidationError

from core.contact.validators import validate_desk_phone, validate_phone


def refused(validate, value):
    try:
        validate(value)
    except ValidationError:
        return True
    return False


@pytest.mark.parametrize(
    ("value", "of_a_resident", "of_a_desk"),
    [
        ("06 12 34 56 78", True, True),
        ("+32 (0)9 123.45.67", True, True),
        ("030-123 45 67", True, True),
        ("14 0297", False, True),
        ("112", False, True),
        ("12", False, False),
        ("bel ons", False, False),
        ("030 123 45 67, toets 2", False, False),
        ("030 123 45 67\n030 765 43 21", False, False),
        ("1234567890123456", False, False),
        ("٠٣٠١٢٣٤٥٦٧", False, False),
        ("javascript:alert(1)", False, False),
    ],
)
def test_a_number_that_can_be_called(value, of_a_resident, of_a_desk):
    assert (refused(validate_phone, value), refused(validate_desk_phone, value)) == (not of_a_resident, not of_a_desk)
