"""The handbook for editors inside the admin: the same files as in ``docs/handboek``."""

from pathlib import Path
from typing import Any

from django.http import FileResponse, Http404, HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from core.handbook.markup import title_of, to_html

FOLDER = Path(__file__).parents[2] / "docs" / "handboek"
START = "README"
PICTURES = "beelden"


def _address(name: str) -> str:
    """The address of a page or picture of the handbook, as a text names it."""
    if name.startswith(f"{PICTURES}/"):
        return reverse("handbook_picture", args=[Path(name).stem])
    page = Path(name).stem
    return reverse("handbook") if page == START else reverse("handbook_page", args=[page])


class HandbookView(WagtailAdminTemplateMixin, TemplateView):
    """One page, the start when none is named."""

    header_icon = "help"
    template_name = "core/admin/handbook.html"

    @cached_property
    def text(self) -> str:
        """The file. The address admits letters, digits and dashes alone, so it cannot leave the folder."""
        path = FOLDER / f"{self.kwargs.get('page', START)}.md"
        if not path.is_file():
            raise Http404
        return path.read_text(encoding="utf-8")

    def get_page_title(self) -> str:
        """The heading of the page."""
        return title_of(self.text)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the start of the handbook."""
        here = [{"url": "", "label": self.get_page_title()}] if self.kwargs else []
        return [*super().get_breadcrumbs_items(), {"url": reverse("handbook"), "label": _("Help")}, *here]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the page as HTML; its heading stands above it already."""
        body = to_html(self.text.partition("\n")[2], _address)
        return super().get_context_data(**kwargs) | {"body": _safe(body), "is_start": not self.kwargs}


def _safe(body: str) -> SafeString:
    return mark_safe(body)


@require_safe
def handbook_picture(_request: HttpRequest, name: str) -> FileResponse:
    """A picture of the handbook."""
    path = FOLDER / PICTURES / f"{name}.webp"
    if not path.is_file():
        raise Http404
    return FileResponse(path.open("rb"), content_type="image/webp")
