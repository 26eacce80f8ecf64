"""Every mail the site sends, as staff may read it: when it goes, to whom, and an example in text and HTML."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from core.outbox.examples import Example, examples


def _chosen(template: str, language: str) -> tuple[Example, str]:
    """The example and a language it is sent in: the asked one, else its first. Raises Http404."""
    for one in examples():
        if one.template == template:
            return one, language if language in one.languages else one.languages[0]
    raise Http404


class MailsView(WagtailAdminTemplateMixin, TemplateView):
    """The list of all mails."""

    page_title = _("Mails we send")
    header_icon = "mail"
    template_name = "core/admin/mails.html"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the dashboard."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": str(self.page_title)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add a row per mail, with its subject as it is sent."""
        rows = [
            {
                "subject": one.made(one.languages[0]).subject,
                "to": one.to,
                "when": one.when,
                "url": reverse("mail_example", args=[one.template]),
            }
            for one in examples()
        ]
        return super().get_context_data(**kwargs) | {"rows": rows}


class MailView(WagtailAdminTemplateMixin, TemplateView):
    """One mail, in one language."""

    header_icon = "mail"
    template_name = "core/admin/mail.html"

    @cached_property
    def chosen(self) -> tuple[Example, str]:
        """The example, and the language to show it in."""
        return _chosen(self.kwargs["template"], self.request.GET.get("taal", ""))

    @cached_property
    def mail(self) -> Any:
        """The mail itself."""
        example, language = self.chosen
        return example.made(language)

    def get_page_title(self) -> str:
        """The subject as its reader sees it."""
        return str(self.mail.subject)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the list."""
        here = {"url": "", "label": self.get_page_title()}
        return [*super().get_breadcrumbs_items(), {"url": reverse("mail_examples"), "label": _("Mails we send")}, here]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add both bodies and the other languages."""
        example, language = self.chosen
        return super().get_context_data(**kwargs) | {
            "example": example,
            "language": language,
            "languages": [get_language_info(code) for code in example.languages],
            "mail": self.mail,
            "html_url": f"{reverse('mail_example_html', args=[example.template])}?taal={language}",
        }


@require_safe
@xframe_options_sameorigin
def mail_html(request: HttpRequest, template: str) -> HttpResponse:
    """The HTML of an example, to be shown in a frame of the screen."""
    example, language = _chosen(template, request.GET.get("taal", ""))
    return HttpResponse(example.made(language).alternatives[0][0])
