"""Ready values for the form: its steps, and the summary before it is sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from initiatives.domain.sensitive import Kind, find
from initiatives.forms import PARTS, IdeaForm, Part
from initiatives.queries.similar import Similar

#: What is agreed to is no answer.
TICKED = frozenset({"consent", "pictures_permission"})
#: Of the third step only this stands on the website.
PUBLIC_OF_YOU = frozenset({"public_name"})
#: What people write into their idea so that others can reach them, without thinking that everybody will read it.
REACHES_YOU = frozenset({Kind.OWN, Kind.EMAIL, Kind.PHONE})


@dataclass(frozen=True, kw_only=True)
class ShownPart:
    """A step of the form: shown, or along in the page so that nothing typed in it is lost."""

    number: int
    heading: str
    fields: list[Any]
    hidden: bool


@dataclass(frozen=True, kw_only=True)
class Row:
    """One answer in the summary, with where it is changed; ``reaches_you``: contact data in what becomes public."""

    label: str
    text: str
    url: str
    reaches_you: str = ""


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The answers before they are sent: what becomes public, and what only we see."""

    public: list[Row]
    private: list[Row]


def shown_parts(form: IdeaForm, shown: Sequence[Part]) -> list[ShownPart]:
    """Return all parts, those that are not in ``shown`` hidden."""
    return [
        ShownPart(
            number=number,
            heading=str(part.heading),
            fields=[form[name] for name in part.fields],
            hidden=part not in shown,
        )
        for number, part in enumerate(PARTS, start=1)
    ]


def summary_of(form: IdeaForm, address_of: Any, pictures: int) -> Summary:
    """Return what was typed, in the order of the form; ``address_of`` gives the address of a part.

    ``pictures``: how many came with it.
    """
    public: list[Row] = []
    private: list[Row] = []
    for part in PARTS:
        for name in part.fields:
            if name in TICKED:
                continue
            field = form[name]
            text = str(pictures or _("none")) if name == "pictures" else _text(field)
            hidden = part is PARTS[-1] and name not in PUBLIC_OF_YOU
            row = Row(
                label=str(field.label),
                text=text,
                url=f"{address_of(part.name)}#{field_to_go_to(form, name)}",
                reaches_you="" if hidden else _contact_data_in(text, form, name),
            )
            (private if hidden else public).append(row)
    return Summary(public=public, private=private)


def _contact_data_in(text: str, form: IdeaForm, name: str) -> str:
    """Return the phone numbers and addresses in ``text``, and the whole name of whoever hands it in."""
    own = [str(form[one].value() or "") for one in ("contact_name", "email", "phone")]
    if name == "public_name":  # what they chose to be called
        own = own[1:]
    return ", ".join(dict.fromkeys(one.text for one in find(text, own=own) if one.kind in REACHES_YOU))


def field_to_go_to(form: IdeaForm, name: str) -> str:
    """Return the id of a field; of check boxes the first one's."""
    field = form[name]
    return f"{field.auto_id}_0" if field.use_fieldset else str(field.id_for_label)


def _text(field: Any) -> str:
    """Return an answer in words: choices by their names."""
    choices = {str(value): str(label) for value, label in getattr(field.field, "choices", [])}
    value = field.value()
    values = value if isinstance(value, list) else [value or ""]
    return ", ".join(choices.get(str(one), str(one)) for one in values if str(one) or "" in choices) or _(
        "not filled in"
    )


def similar_rows(found: Sequence[Similar], join_address: Any) -> list[dict[str, str]]:
    """Return what is there already, in words, with the address at which one joins."""
    rows = []
    for one in found:
        kind = _("initiative") if one.kind == "initiatief" else _("activity")
        parts = [kind, one.neighbourhood]
        if one.next_at is not None:
            parts.append(date_format(localtime(one.next_at), "l j F, H.i"))
        rows.append(
            {
                "title": one.title,
                "url": one.url,
                "text": one.summary,
                "kind": " · ".join(filter(None, parts)),
                "join_url": join_address(one),
            }
        )
    return rows
