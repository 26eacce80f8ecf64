"""In the admin: a file of old addresses, for who comes from another site."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from core.accounts.staff import staff
from home.actions.old_addresses import lead_on
from home.domain.old_addresses import FileProblemError, OldAddress, Problem, read

SENTENCES = {
    Problem.TOO_LARGE: _("The file is larger than 2 MB. Divide it into smaller ones."),
    Problem.TOO_MANY: _("The file has more than 5,000 rows. Divide it into smaller ones."),
    Problem.UNREADABLE: _(
        "There is no table in this file. Save it as CSV, with the old address in the first column and the new one in "
        "the second."
    ),
    Problem.NO_OLD: _("The old address is missing, or it is the home page."),
    Problem.NO_NEW: _("The new address must begin with / or https://."),
    Problem.SAME: _("The old and the new address are the same."),
    Problem.TOO_LONG: _("An address is longer than 255 characters."),
}


class OldAddressesForm(forms.Form):
    """One file; ``rows`` once it is valid."""

    file = forms.FileField(
        label=_("File with addresses (CSV)"),
        help_text=_(
            "The old address in the first column (/index.php/contact), the new one in the second (/contact/). "
            "In Excel: save as CSV."
        ),
    )

    def clean_file(self) -> list[OldAddress]:
        """Read the rows."""
        try:
            return read(self.cleaned_data["file"].read())
        except FileProblemError as error:
            raise ValidationError(SENTENCES[error.problem]) from None


class OldAddressesView(WagtailAdminTemplateMixin, FormView):
    """Upload, and read at once what was made of it."""

    form_class = OldAddressesForm
    template_name = "home/admin/old_addresses.html"
    page_title = _("Old addresses")
    header_icon = "redirect"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """For whoever may add redirects."""
        if not request.user.has_perm("wagtailredirects.add_redirect"):  # type: ignore[union-attr]  # staff are logged in
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the dashboard."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": str(self.page_title)}]

    def form_valid(self, form: OldAddressesForm) -> HttpResponse:
        """Store what can be used; show the rest with its reason."""
        rows = form.cleaned_data["file"]
        result = lead_on(rows=[row for row in rows if row.problem is None], actor=staff(self.request))
        refused = [(row, SENTENCES[row.problem]) for row in rows if row.problem]
        refused += [(row, _("There is no published page at the new address.")) for row in result.missing]
        refused += [(row, _("A page of this site stands at the old address, and answers.")) for row in result.taken]
        values = {"result": result, "refused": sorted(refused, key=lambda pair: pair[0].line)}
        return self.render_to_response(self.get_context_data(form=OldAddressesForm()) | values)

    def form_invalid(self, form: OldAddressesForm) -> HttpResponse:
        """Say what is wrong with the file."""
        response = super().form_invalid(form)
        response.status_code = 422
        return response
