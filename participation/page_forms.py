"""The role's form in the admin."""

from core.pages.page_forms import FactsForm


class RoleForm(FactsForm):
    """Asks a translation for its words alone."""

    prose = FactsForm.prose | {"tasks", "when", "gains", "training"}
