"""Writes down what was removed."""

from collections.abc import Sequence
from datetime import datetime

from core.privacy.models import Removal


def note_removal(*, rule: str, number: int, now: datetime, references: Sequence[str] = ()) -> None:
    """Note that ``rule`` removed ``number`` things now; nothing removed is nothing noted."""
    if number:
        Removal.objects.create(rule=rule, number=number, at=now, references=list(references))
