"""The demo's mailbox: every mail the site wrote, at once, as its reader would see it. Exists in the demo only."""

import re

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import escape, urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.models import OutboxMail
from core.pages.chrome import Link, page_context

SHOWN = 100


@never_cache
@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    """The newest mails first."""
    _demo_only()
    mails = OutboxMail.objects.order_by("-created_at", "-pk")[:SHOWN]
    return render(request, "pages/mailbox.html", page_context(request, title=_("Mailbox")) | {"mails": mails})


@never_cache
@require_safe
def mail(request: HttpRequest, pk: int) -> HttpResponse:
    """One mail as text, its links to be followed."""
    _demo_only()
    found = get_object_or_404(OutboxMail, pk=pk)
    crumbs = [Link(title=_("Mailbox"), url="/postvak/")]
    context = page_context(request, title=found.subject, crumbs=crumbs)
    return render(request, "pages/mail.html", context | {"mail": found, "text": linked(found.text)})


def linked(text: str) -> SafeString:
    """Return plain text as HTML with its addresses as links, paragraphs kept."""
    paragraphs = re.split(r"\n{2,}", text.strip())
    html = "".join(f"<p>{urlize(escape(part), nofollow=False).replace(chr(10), '<br>')}</p>" for part in paragraphs)
    return mark_safe(html)


def _demo_only() -> None:
    if not settings.DEMO:
        raise Http404
