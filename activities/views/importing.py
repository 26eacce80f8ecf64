"""Importing in the admin: choose a file, see what it becomes, confirm."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from django.views.generic import FormView, TemplateView

from activities import import_queries
from activities.actions.import_agenda import Choices, PlanChangedError
from activities.actions.import_files import AlreadyDoneError, import_file, keep_file
from activities.domain.importing import limits, reading, template
from activities.domain.importing.proposals import Refused
from activities.import_forms import ConfirmForm, UploadForm
from activities.import_preview import Preview, preview, problem_text
from activities.import_queries import Plan
from activities.models import ActivityPage, ImportFile
from activities.views.admin import DatesMixin
from core import clock
from core.accounts.staff import staff
from core.clock import zone
from core.models import User

CONFLICT, UNPROCESSABLE = 409, 422
PAGES_SHOWN = 50
TEMPLATES = {
    "csv": (template.as_csv, "text/csv; charset=utf-8"),
    "xlsx": (template.as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


class ImportMixin(DatesMixin):
    """For who may make activities and change dates: an import does both."""

    header_icon = "upload"

    def has_permission(self) -> bool:
        """Whether this member of staff may."""
        user = self.request.user  # type: ignore[attr-defined]  # a view
        return isinstance(user, User) and import_queries.may_import(user)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead from all dates, by way of the upload, to the present screen."""
        return [*super().get_breadcrumbs_items(), {"url": reverse("import_agenda"), "label": _("Import activities")}]


def _rights(request: HttpRequest) -> Any:
    return import_queries.agenda().permissions_for_user(staff(request))


class UploadView(ImportMixin, FormView):
    """Choose a file."""

    template_name = "activities/admin/import_upload.html"
    form_class = UploadForm
    page_title = gettext_lazy("Import activities")

    def form_valid(self, form: UploadForm) -> HttpResponse:
        """Keep the file and show what it becomes; say why when it cannot be read."""
        upload = form.cleaned_data["file"]
        try:
            # One byte more than may be tells a file that is too large.
            content = upload.read(limits.MAX_BYTES + 1)
            kept = keep_file(name=upload.name, content=content, actor=staff(self.request), now=clock.now())
        except Refused as refused:
            form.add_error("file", problem_text(refused.problem))
            return self.form_invalid(form)
        return HttpResponseRedirect(reverse("import_preview", args=[kept.uuid]))

    def form_invalid(self, form: UploadForm) -> HttpResponse:
        """Show what is wrong."""
        errors = [{"target": form["file"].id_for_label, "text": text} for text in form.errors.get("file", [])]
        return self.render_to_response(self.get_context_data(form=form, errors=errors), status=UNPROCESSABLE)


class PreviewView(ImportMixin, TemplateView):
    """See what a file becomes, choose, and confirm; afterwards, what was done."""

    http_method_names = ["get", "head", "post"]
    template_name = "activities/admin/import_preview.html"
    page_title = gettext_lazy("What this file becomes")

    @cached_property
    def kept(self) -> ImportFile:
        """The file, of this member of staff only."""
        return get_object_or_404(ImportFile, uuid=self.kwargs["uuid"], user=staff(self.request))

    @cached_property
    def plan(self) -> Plan:
        """What it would do now. Raises Http404 for a file that can no longer be read."""
        today = timezone.localdate(clock.now())
        try:
            found = reading.read(
                bytes(self.kept.content), name=self.kept.name, circumstances=import_queries.circumstances(today)
            )
        except Refused as refused:
            raise Http404 from refused
        return import_queries.plan(found, actor=staff(self.request), today=today)

    @cached_property
    def shown(self) -> Preview:
        """The plan in words."""
        return preview(self.plan, today=timezone.localdate(clock.now()), zone=zone())

    def get_page_subtitle(self) -> str:
        """Name the file."""
        return self.kept.name

    def form(self, data: Any = None) -> ConfirmForm:
        """What is asked beside the plan, as far as this member of staff may."""
        user = staff(self.request)
        return ConfirmForm(
            data,
            preview=self.shown,
            may_publish=_rights(self.request).can_publish_subpage(),
            may_add_venues=user.has_perm("core.add_venue"),
            may_add_themes=user.has_perm("core.add_theme"),
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the plan, or what became of it."""
        context = super().get_context_data(**kwargs)
        if self.kept.result is not None:
            pages = ActivityPage.objects.filter(pk__in=self.kept.result["pages"][:PAGES_SHOWN]).order_by("title")
            return context | {"done": self.kept.result, "pages": list(pages)}
        form = kwargs.get("form") or self.form()
        return context | {"shown": self.shown, "form": form, "seen": self.plan.fingerprint}

    def post(self, request: HttpRequest, uuid: UUID) -> HttpResponse:
        """Do it, once; a plan that changed in between is shown again."""
        if self.kept.result is not None:
            return HttpResponseRedirect(request.path)
        form = self.form(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form, has_errors=True), status=UNPROCESSABLE)
        choices = Choices(
            publish=form.cleaned_data.get("publish", False),
            venues=form.chosen("venues"),
            themes=form.chosen("themes"),
            overwrite=form.chosen("overwrite"),
        )
        try:
            import_file(
                uuid=uuid,
                choices=choices,
                seen=request.POST.get("seen", ""),
                actor=staff(request),
                now=clock.now(),
            )
        except AlreadyDoneError:
            pass  # an impatient finger: what was done is shown
        except PlanChangedError:
            return self.render_to_response(self.get_context_data(form=form, is_conflict=True), status=CONFLICT)
        except ValidationError as error:
            errors = [{"target": "", "text": text} for text in error.messages]
            return self.render_to_response(self.get_context_data(form=form, errors=errors), status=UNPROCESSABLE)
        return HttpResponseRedirect(request.path)


@require_safe
def template_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The table to fill in."""
    del request
    make, content_type = TEMPLATES[kind]
    headers = {"Content-Disposition": f'attachment; filename="activiteiten.{kind}"'}
    return HttpResponse(make(), content_type=content_type, headers=headers)
