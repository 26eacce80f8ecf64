"""Logins of the demo: they exist in the demo only, and an installation outside it refuses them (StaffBackend)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoLogin:
    """A made-up member of staff."""

    username: str
    password: str
    role: str  # as printed by ``make run``
    group: str  # empty for the administrator


DEMO_LOGINS = (
    DemoLogin("redactie", "buurtkring-redactie", "editor", "Editors"),
    DemoLogin("moderator", "buurtkring-moderator", "moderator", "Moderators"),
    DemoLogin("buurt", "buurtkring-buurt", "neighbourhood host", "Neighbourhood hosts"),
    DemoLogin("beheer", "buurtkring-beheer", "administrator", ""),
)
