"""The file in which a site says where a weak spot can be reported (RFC 9116)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError

from core.organisation.validators import validate_security_contact
from core.security.contact import expires, next_month, security_txt

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def test_it_is_true_for_ten_to_eleven_months_whatever_the_day():
    days = [datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=number) for number in range(800)]
    lives = [(expires(day) - day).days for day in days]
    assert (min(lives) >= 303, max(lives) < 365) == (True, True)
    assert {day for day in days if expires(day).day != 1 or next_month(day) <= day} == set()
    assert (expires(NOW), next_month(NOW)) == (datetime(2027, 10, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC))


def test_months_are_those_of_utc():
    night = datetime(2027, 1, 1, 0, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))  # in UTC still December
    assert (expires(night), next_month(night)) == (
        datetime(2027, 11, 1, tzinfo=UTC),
        datetime(2027, 1, 1, tzinfo=UTC),
    )


def test_everything_it_can_say():
    whole = security_txt(
        contact="veilig@welzaam.example",
        now=NOW,
        languages=["nl", "en"],
        base_url="https://welzaam.example",
        policy_path="/privacy/melden/",
    )
    assert whole == (
        "Contact: mailto:veilig@welzaam.example\n"
        "Expires: 2027-10-01T00:00:00Z\n"
        "Preferred-Languages: nl, en\n"
        "Canonical: https://welzaam.example/.well-known/security.txt\n"
        "Policy: https://welzaam.example/privacy/melden/\n"
    )


def test_a_page_to_report_on_and_no_address_without_tls():
    least = security_txt(
        contact="https://welzaam.example/lek/",
        now=NOW,
        languages=["nl"],
        base_url="http://localhost:8000",
        policy_path="/privacy/melden/",
    )
    assert least == ("Contact: https://welzaam.example/lek/\nExpires: 2027-10-01T00:00:00Z\nPreferred-Languages: nl\n")


@pytest.mark.parametrize("contact", ["a@b.example", "https://b.example/lek/", "https://b.example/@lek"])
def test_where_to_report_can_be_a_mailbox_or_a_page(contact):
    assert validate_security_contact(contact) is None


@pytest.mark.parametrize(
    "contact", ["http://b.example/", "a@", "bel ons", "mailto:a@b.example", "a@b.example\nExpires: x"]
)
def test_where_to_report_can_be_nothing_else(contact):
    with pytest.raises(ValidationError) as refused:
        validate_security_contact(contact)
    assert refused.value.code == "invalid"
