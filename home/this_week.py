"""The panel on top of the dashboard: what has to be done this week, each with its way."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, ngettext_lazy
from wagtail.admin.ui.components import Component

from core import clock
from home.week_queries import Task, Work, week

WORDS: dict[Work, Any] = {
    Work.ANSWER: ngettext_lazy("Answer %(count)d initiative", "Answer %(count)d initiatives", "count"),
    Work.CALL: ngettext_lazy("Call %(count)d person back", "Call %(count)d people back", "count"),
    Work.READ: ngettext_lazy(
        "Read %(count)d message or change of an initiator",
        "Read %(count)d messages or changes of initiators",
        "count",
    ),
    Work.OFFERS: ngettext_lazy("Pass on %(count)d offer of help", "Pass on %(count)d offers of help", "count"),
    Work.HELPERS: ngettext_lazy(
        "Answer %(count)d person who wants to do volunteer work",
        "Answer %(count)d people who want to do volunteer work",
        "count",
    ),
    Work.HOST_ANSWERS: ngettext_lazy(
        "Deal with %(count)d answer of a host", "Deal with %(count)d answers of hosts", "count"
    ),
    Work.LOOK_AFTER: ngettext_lazy(
        "Ask whether %(count)d activity still goes on", "Ask whether %(count)d activities still go on", "count"
    ),
    Work.DOUBLE: ngettext_lazy(
        "Mend %(count)d double booking of a place", "Mend %(count)d double bookings of a place", "count"
    ),
    Work.NOTICES: ngettext_lazy(
        "%(count)d notice ends: is it right still?", "%(count)d notices end: are they right still?", "count"
    ),
    Work.HOLIDAYS: gettext_lazy("Add the holidays that are missing: activities that stop then would go on"),
    Work.PLAN: gettext_lazy("Write the next policy plan, or lengthen this one"),
    Work.STALE: ngettext_lazy(
        "Look at %(count)d page that nobody touched for a year",
        "Look at %(count)d pages that nobody touched for a year",
        "count",
    ),
    Work.MAIL: ngettext_lazy("%(count)d mail does not leave", "%(count)d mails do not leave", "count"),
}


@dataclass(frozen=True, kw_only=True)
class ShownTask:
    """A task in words: what, by or since when, and where it is done."""

    text: str
    when: str
    url: str
    late: bool


class ThisWeekPanel(Component):
    """All work of who looks, in order of its day."""

    name = "this-week"
    order = 10
    template_name = "home/admin/this_week_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Read it as it stands now."""
        user = parent_context["request"].user
        return {"tasks": [shown(one) for one in week(user, today=clock.today(), now=clock.now())]}


def shown(task: Task) -> ShownTask:
    """Return ``task`` in the active language."""
    return ShownTask(
        text=str(WORDS[task.work] % {"count": task.count}), when=_when(task), url=_url(task), late=bool(task.late)
    )


#: Work that has a last day; other work with a day waits since then.
ENDS = {Work.ANSWER, Work.OFFERS, Work.HELPERS, Work.DOUBLE, Work.NOTICES, Work.PLAN}


def _when(task: Task) -> str:
    if task.day is None:
        return ""
    day = {"day": date_format(task.day, "l j F Y" if task.work == Work.PLAN else "l j F")}
    words = (_("before %(day)s") if task.work in ENDS else _("since %(day)s")) % day
    if task.late and task.work in {Work.ANSWER, Work.OFFERS, Work.HELPERS}:
        late = ngettext("%(count)d too late", "%(count)d too late", task.late) % {"count": task.late}
        return f"{words}, {late}"
    return words


def _url(task: Task) -> str:
    ways = {
        Work.CALL: reverse("submission_call_list"),
        Work.HOST_ANSWERS: reverse("stale_activities"),
        Work.LOOK_AFTER: reverse("stale_activities"),
        Work.NOTICES: reverse("wagtailsnippets_core_notice:list"),
        Work.HOLIDAYS: reverse("wagtailsnippets_core_holidayperiod:list"),
        Work.STALE: reverse("quality"),
        Work.MAIL: reverse("outbox"),
    }
    queues = {
        Work.ANSWER: ("submissions", "waiting"),
        Work.READ: ("submissions", "read"),
        Work.OFFERS: ("joinings", "waiting"),
        Work.HELPERS: ("helpers", "waiting"),
    }
    if task.work in queues:
        viewset, queue = queues[task.work]
        return f"{reverse(f'{viewset}:index')}?queue={queue}"
    if task.work == Work.DOUBLE:
        return reverse("date", args=[task.pk])
    if task.work == Work.PLAN:
        return reverse("wagtailadmin_pages:edit", args=[task.pk])
    return ways[task.work]
