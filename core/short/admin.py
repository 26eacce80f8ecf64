"""Short addresses in the admin: the code of a page, and its QR as a file for a letter or a poster."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from core.pages.queries import address_in, language_of
from core.sharing.qr import qr_file, qr_svg
from core.short.addresses import destination, printed_address, short_path
from core.short.models import ShortAddress

TYPES = {"svg": "image/svg+xml", "png": "image/png"}


@require_safe
def short_address_of_page(request: HttpRequest, pk: int) -> HttpResponse:
    """From a page to the screen of its short address; of a page that is not on the website back to its editor."""
    page = get_object_or_404(Page, pk=pk, depth__gt=1)  # the root of the tree is no page of the site
    language = language_of(page)
    path = address_in(page, language)
    if path is None:
        messages.error(request, _("This page is not on the website yet. Publish it, then it gets a short address."))
        return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[pk]))
    return HttpResponseRedirect(screen_of(short_path(path, language=language, page=page)))


def screen_of(path: str) -> str:
    """The screen about the short address ``path`` ("/s/<code>")."""
    return reverse("short_address", args=[path.rsplit("/", 1)[1]])


class ShortAddressView(WagtailAdminTemplateMixin, TemplateView):
    """One short address: to copy, and its QR in two forms."""

    http_method_names = ["get", "head"]
    template_name = "core/short_address.html"
    page_title = gettext_lazy("Short address and QR code")
    header_icon = "link"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """End with the screen itself."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": str(self.page_title)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add where it leads."""
        row = get_object_or_404(ShortAddress, code=self.kwargs["code"])
        return super().get_context_data(**kwargs) | {
            "address": printed_address(str(row)),
            "url": settings.BASE_URL + str(row),
            "leads_to": destination(row.code),
            "qr": qr_svg(settings.BASE_URL + str(row)),
            "files": [
                {"label": label, "url": reverse("short_address_qr", args=[row.code, kind])}
                for kind, label in (("svg", _("QR code as SVG, for print")), ("png", _("QR code as PNG, for a letter")))
            ],
        }


@require_safe
def short_address_qr(request: HttpRequest, code: str, kind: str) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """The QR code of a short address as a file."""
    row = get_object_or_404(ShortAddress, code=code)
    if kind not in TYPES:
        raise Http404
    response = HttpResponse(qr_file(settings.BASE_URL + str(row), kind), content_type=TYPES[kind])
    response["Content-Disposition"] = f'attachment; filename="qr-{row.code}.{kind}"'
    return response
