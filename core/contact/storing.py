"""Stores what a form sent once: sent twice, also at the same moment, it is one row."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, models, transaction

from core.limits.counting import TooManyError, within_limits

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def store_once[M: models.Model](
    model: type[M],
    *,
    form_key: str,
    about: models.Model,
    answers: "DataclassInstance",
    counts: Iterable[tuple[str, str, int, timedelta]],
    now: datetime,
    **values: Any,
) -> tuple[M, bool]:
    """Return the row of ``model`` for what was sent, and whether it was made just now.

    The same ``answers`` about the same row under the same key of a form are one row, known by its ``form_key``.
    ``answers`` and ``values`` are its fields. ``counts`` as of :func:`~core.limits.counting.within_limits`; beyond them
    TooManyError. Call it inside a transaction.
    """
    typed = asdict(answers)
    key = hashlib.sha256(json.dumps([form_key, about.pk, typed]).encode()).hexdigest()
    rows = model._default_manager  # noqa: SLF001 - Django's documented interface
    stored = rows.filter(form_key=key).first()
    if stored is not None:
        return stored, False
    if not within_limits(counts, now=now):
        raise TooManyError
    try:
        with transaction.atomic():
            return rows.create(form_key=key, created_at=now, **typed, **values), True
    except IntegrityError:  # the same arrived at the same moment
        return rows.get(form_key=key), False
