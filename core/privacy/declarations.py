"""What is personal, why we have it and until when: said on each model, and held by a system check.

A model says ``personal_data = {"email": Kept(purpose=…, until=…)}`` and ``not_personal = frozenset({"title"})``. The
page "Welke gegevens bewaren wij" is made from that, so it cannot lag behind.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.functional import Promise

#: Rooms whose models are ours to declare.
OURS = frozenset({"core", "activities", "initiatives", "participation", "search", "home", "starters"})
#: Kinds of fields that can hold something about a person. A choice from a list, a number or a date alone cannot.
CAN_HOLD = (models.CharField, models.TextField, models.JSONField, models.BinaryField, models.FileField)
#: Names that mean a person, also on models that visitors see.
TELLING = ("mail", "phone", "contact", "person", "first_name", "last_name", "username", "birth")


@dataclass(frozen=True, kw_only=True)
class Kept:
    """Why a field is kept, and until when, in words for residents."""

    purpose: str | Promise
    until: str | Promise


@dataclass(frozen=True, kw_only=True)
class KeptField:
    """One line of the public list."""

    label: str
    purpose: str
    until: str


@dataclass(frozen=True, kw_only=True)
class KeptModel:
    """One part of the public list."""

    label: str
    fields: list[KeptField]


def own_models() -> list[type[models.Model]]:
    """Return all models of our rooms."""
    return [model for model in apps.get_models() if model._meta.app_label in OURS]  # noqa: SLF001 - documented interface


def to_declare(model: type[models.Model]) -> Iterator[str]:
    """Yield the names of the fields of ``model`` that must be declared, one way or the other.

    Of a model that no visitor sees (``never_shown``), all that can hold text; of the others, what is named after a
    person. A choice from a closed list is no text.
    """
    for field in model._meta.local_fields:  # noqa: SLF001 - Django's documented _meta API
        text = isinstance(field, CAN_HOLD) and not field.choices
        telling = any(part in field.name for part in TELLING)
        if text and (hasattr(model, "never_shown") or isinstance(field, models.EmailField) or telling):
            yield field.name


def declared(model: type[models.Model]) -> dict[str, Kept]:
    """Return what ``model`` says is personal."""
    found: dict[str, Kept] = vars(model).get("personal_data", {})
    return found


def problems(found: Iterable[type[models.Model]] | None = None) -> Iterator[tuple[type[models.Model], str, str]]:
    """Yield (model, field, problem): not declared, declared without name, purpose or term, or not there."""
    for model in own_models() if found is None else found:
        personal, other = declared(model), vars(model).get("not_personal", frozenset())
        names = {field.name for field in model._meta.get_fields()}  # noqa: SLF001 - Django's documented _meta API
        for name in to_declare(model):
            if name not in personal and name not in other:
                yield model, name, "is not declared"
        for name, kept in personal.items():
            if name in names and not _has_a_name(model, name):
                yield model, name, "has no name in words"
            if not kept.purpose or not kept.until:
                yield model, name, "has no purpose or no term"
        for name in sorted({*personal, *other} - names):
            yield model, name, "is declared but does not exist"


def kept_data() -> list[KeptModel]:
    """Return everything personal that the site keeps, model by model, as residents read it.

    What is kept for the same purpose and term stands in one line.
    """
    parts = []
    for model in own_models():
        labels: dict[tuple[str, str], list[str]] = {}
        for name, kept in declared(model).items():
            labels.setdefault((str(kept.purpose), str(kept.until)), []).append(_label(model, name))
        fields = [
            KeptField(label=", ".join(dict.fromkeys(names)), purpose=purpose, until=until)
            for (purpose, until), names in labels.items()
        ]
        if fields:
            parts.append(KeptModel(label=str(model._meta.verbose_name_plural), fields=fields))  # noqa: SLF001 - as above
    return sorted(parts, key=lambda part: part.label)


def _has_a_name(model: type[models.Model], name: str) -> bool:
    """Whether the field was given a name to read; Django else makes one of the code's word for it."""
    field: Any = model._meta.get_field(name)  # noqa: SLF001 - Django's documented _meta API
    return getattr(field, "_verbose_name", "") is not None


def _label(model: type[models.Model], name: str) -> str:
    field: Any = model._meta.get_field(name)  # noqa: SLF001 - Django's documented _meta API
    return str(field.verbose_name)
