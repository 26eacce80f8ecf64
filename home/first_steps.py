"""The list of first steps on the dashboard of a new site."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component

from core.models import OrganisationSettings
from core.pages.queries import home_tree
from home.staff_queries import PAGES_OF_STEPS, FirstStep, FirstSteps, draft_overviews, first_steps

WORDS = {
    FirstStep.CONTACT: _("Say how residents reach you: street, e-mail, phone number or where to walk in."),
    FirstStep.HOURS: _("Say when you are open."),
    FirstStep.VENUE: _("Add the first place where things happen, with whether a wheelchair can get in."),
    FirstStep.ACTIVITY: _("Put the first activity in the agenda, or import the agenda you have."),
    FirstStep.MISSION: _("Finish the draft of your mission and publish it."),
    FirstStep.PRIVACY: _("Publish a page about privacy: what you keep of people, and until when."),
    FirstStep.ACCESSIBILITY: _("Publish the accessibility statement; what was checked stands in it already."),
    FirstStep.COMPLAINTS: _("Publish a page about complaints: to whom, and when there is an answer."),
    FirstStep.ANBI: _("Fill in what the tax office asks of an ANBI, and publish it. Are you none? Delete the draft."),
    FirstStep.SECURITY: _("Say where somebody can report a leak in the website."),
    FirstStep.LOGO: _("Add your logo."),
    FirstStep.HOLIDAYS: _("Check the school holidays of your region."),
    FirstStep.MODERATOR: _("Give a colleague a login as moderator: whoever hands in an idea expects an answer."),
}


#: Where on the long form of the organisation a step is taken.
PLACES = {
    FirstStep.CONTACT: "#id_street",
    FirstStep.HOURS: "#id_hours_0",
    FirstStep.LOGO: "#id_logo-chooser",
    FirstStep.SECURITY: "#id_security_contact",
}


@dataclass(frozen=True, kw_only=True)
class ShownStep:
    """A step with where it is taken."""

    text: Any
    url: str
    done: bool


class FirstStepsPanel(Component):
    """What is done and what is left; nothing once all is done."""

    name = "first-steps"
    order = 60
    template_name = "home/admin/first_steps_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:  # noqa: ARG002 - laces' signature
        """Read how far the site is."""
        found = first_steps()
        steps = [ShownStep(text=WORDS[one], url=_address(one, found), done=one in found.done) for one in FirstStep]
        left = [one for one in steps if not one.done]
        overviews = [{"title": title, "url": _edit(page)} for page, title in draft_overviews()] if left else []
        return {"left": left, "done": [one for one in steps if one.done], "overviews": overviews}


def _address(step: FirstStep, found: FirstSteps) -> str:
    settings_of = (OrganisationSettings._meta.app_label, OrganisationSettings._meta.model_name)  # noqa: SLF001 - Django's documented _meta API
    home = home_tree(settings.LANGUAGE_CODE).home
    addresses = {
        FirstStep.VENUE: reverse("wagtailsnippets_core_venue:add"),
        FirstStep.HOLIDAYS: reverse("wagtailsnippets_core_holidayperiod:list"),
        FirstStep.MODERATOR: reverse("wagtailusers_users:add"),
        FirstStep.ACTIVITY: reverse("dates"),
    }
    if step in PAGES_OF_STEPS:
        page = found.pages.get(step)
        return _edit(page) if page else _children_of(home.pk if home else None)
    return addresses.get(step) or reverse("wagtailsettings:edit", args=settings_of) + PLACES.get(step, "")


def _edit(page: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page])


def _children_of(page: int | None) -> str:
    return reverse("wagtailadmin_explore", args=[page]) if page else reverse("wagtailadmin_explore_root")
