"""Readability while writing: a panel below the texts of a Dutch page."""

from wagtail.admin.panels import Panel


class ReadabilityPanel(Panel):
    """Below the fields of a page in Dutch; not on a page in another language."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "core/admin/readability_panel.html"

        def is_shown(self) -> bool:
            """Whether our words are those of this page."""
            return self.instance.locale_id is not None and self.instance.locale.language_code == "nl"
