"""Panels of the admin that hold for several rooms."""

from typing import Any

from wagtail.admin.panels import InlinePanel


class FactsInlinePanel(InlinePanel):
    """Rows that stand on the source page alone: left out where the form, a translation's, has none of them."""

    class BoundPanel(InlinePanel.BoundPanel):
        def __init__(self, *, panel: InlinePanel, form: Any, **kwargs: Any) -> None:
            self.left_out = form is not None and panel.relation_name not in form.formsets
            super().__init__(panel=panel, form=None if self.left_out else form, **kwargs)

        def is_shown(self) -> bool:
            """Whether the form has these rows."""
            return not self.left_out and bool(super().is_shown())
