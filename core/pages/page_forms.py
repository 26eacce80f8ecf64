"""Forms of the admin that hold for every page."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.pages import CopyForm
from wagtail.models import Page

from core.pages.prose import words_of


def refuse_reserved(slug: str, parent: Page | None, *, field: str = "slug") -> None:
    """Raise ValidationError for ``field`` when ``slug`` is kept under ``parent`` for the site itself."""
    if slug and parent is not None and slug in reserved_under(parent):
        raise ValidationError(
            {field: _("The address word “%(slug)s” is kept for the site itself. Choose another.") % {"slug": slug}}
        )


def reserved_under(parent: Page) -> frozenset[str]:
    """Return the slugs that no page right below ``parent`` may take, fixed pages apart."""
    return getattr(parent.specific_class, "reserved_child_slugs", frozenset())


#: How each hint begins that a draft of a new site holds in the place of a text.
HINT = "Schrijf hier"


class BasePageForm(WagtailAdminPageForm):
    """Refuses a reserved slug while a page is being made: the page itself does not know its parent yet.

    Refuses to publish what a new site's draft only says to its editor.
    """

    def clean(self) -> dict[str, Any]:
        """Check the slug against the parent that was chosen, and the texts for hints that were left."""
        cleaned: dict[str, Any] = super().clean()
        if self.instance.pk is None and not hasattr(self.instance, "fixed_slug"):
            try:
                refuse_reserved(cleaned.get("slug", ""), self.parent_page)
            except ValidationError as error:
                self.add_error(None, error)
        if not self.is_deferred_validation:
            for name in [name for name, value in cleaned.items() if HINT in words_of(value)]:
                words = {"hint": HINT}
                message = _("“%(hint)s …” is a hint for you. Write your own words there, or take it away.")
                self.add_error(name, message % words)
        return cleaned


class FactsForm(BasePageForm):
    """Asks a translation for its words alone; its facts stand on the source page (see core.pages.facts)."""

    #: Fields that a translation has too; all others of the page's own are facts.
    prose: frozenset[str] = frozenset({"summary", "body", "image_alt"})
    #: Rows of facts.
    fact_rows: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.locale_id is None or self.instance.is_source:
            return
        own = self.instance._meta  # noqa: SLF001 - Django's documented _meta API
        for field in (*own.local_fields, *own.local_many_to_many):
            if field.name not in self.prose:
                self.fields.pop(field.name, None)
        for name in self.fact_rows:
            self.formsets.pop(name, None)


class BasePageCopyForm(CopyForm):
    """Refuses a reserved slug for a copy."""

    def clean(self) -> dict[str, Any]:
        """Check the new slug against the new parent."""
        cleaned: dict[str, Any] = super().clean()
        parent = cleaned.get("new_parent_page") or self.page.get_parent()
        try:
            refuse_reserved(cleaned.get("new_slug", ""), parent, field="new_slug")
        except ValidationError as error:
            self.add_error(None, error)
        return cleaned
