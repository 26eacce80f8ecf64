"""The form for who would rather write."""

from functools import partial

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from core.organisation.queries import organisation
from core.pages.queries import home_tree
from core.pages.reading import active_language
from core.paper.answers import sheet
from core.paper.letterhead import letterhead
from core.paper.press import printed
from initiatives.forms import IdeaForm
from initiatives.models import InitiativeIndexPage
from initiatives.paper_form import paper_form


@require_safe
def form_pdf(request: HttpRequest) -> HttpResponse:
    """``/initiatieven/aanmelden/formulier.pdf``: the same questions in large type, to bring or send back."""
    if not InitiativeIndexPage.objects.live().exists():
        raise Http404
    language = active_language()
    who = organisation(language)
    values = paper_form(
        IdeaForm(neighbourhood_word=who.word_neighbourhood),
        letterhead=letterhead(language, home_tree(language).url + "idee/"),
        organisation=who,
    )
    return sheet(request, partial(printed, "form", values), name="formulier.pdf")
