"""Pictures that came with ideas: seen by who may read the idea, put on its page by who answers it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages

from core import clock
from core.accounts.staff import staff
from initiatives.actions.actors import Actor
from initiatives.actions.pictures import place_picture
from initiatives.models import InitiativePage, Submission, SubmissionPicture
from initiatives.page_forms import AltForm
from initiatives.views.calling import StaffScreen
from initiatives.views.handling import is_number

UNPROCESSABLE = 422


class PicturesView(StaffScreen, TemplateView):
    """All pictures that nobody placed yet; a picture and its words go to the draft, which is then answered."""

    template_name = "initiatives/admin/pictures.html"
    page_title = gettext_lazy("Pictures of ideas")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read the pictures of what this member of staff may read."""
        rows = [
            {
                "number": one.pk,
                "title": one.submission.title,
                "url": reverse("submission_picture", args=[one.submission_id, one.pk]),
                "answer_url": reverse("submissions:answer", args=[one.submission_id]),
                "has_page": one.submission.page_id is not None,
                "has_picture": _has_picture(one.submission.page),
            }
            for one in self._mine().select_related("submission__page__latest_revision").defer("content")[:60]
        ]
        return super().get_context_data(**kwargs) | {"rows": rows}

    def _again(self, picture: SubmissionPicture, typed: str, problem: str) -> HttpResponse:
        context = self.get_context_data()
        for row in context["rows"]:
            if row["number"] == picture.pk:
                row |= {"typed": typed, "problem": problem}
        return self.render_to_response(context, status=UNPROCESSABLE)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Put one on its page."""
        number = request.POST.get("picture", "")
        picture = get_object_or_404(self._mine(), pk=int(number) if is_number(number) else 0)
        form = AltForm(request.POST)
        page = picture.submission.page if picture.submission else None
        if page is None or not page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        if not form.is_valid():
            return self._again(picture, form["alt"].value() or "", str(form.errors["alt"][0]))
        place_picture(picture=picture, alt=form.cleaned_data["alt"], actor=Actor.staff(staff(request)))
        messages.success(request, _("It stands in the text that you answer. Read that once more, then answer."))
        return HttpResponseRedirect(reverse("submission_pictures"))

    def _mine(self) -> Any:
        mine = Submission.objects.visible_to(staff(self.request), clock.today())
        return SubmissionPicture.objects.filter(submission__in=mine)


def _has_picture(page: InitiativePage | None) -> bool:
    """Whether another one stands in the draft already, or on the page."""
    latest = page.latest_revision if page else None
    return bool(latest and latest.content.get("image"))
