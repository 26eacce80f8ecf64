"""When an activity is, and what happens to one of its dates."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, Panel
from wagtail.models import Orderable

from activities.domain import terms
from activities.domain.recurrence import Rule, RuleError, RuleProblem, check
from activities.enums import ChangeType, Frequency
from activities.fields import WeekdaysField
from activities.models.activity import ActivityPage
from core.mistyped import MISTYPED

RULE_PROBLEMS = {
    RuleProblem.NO_TIMES: _("Give the time it starts and the time it ends."),
    RuleProblem.NUMBER_OUT_OF_RANGE: _("This number is too small or too large."),
    RuleProblem.DATE_OUT_OF_RANGE: MISTYPED,
    RuleProblem.UNTIL_AND_COUNT: _("Give either a last day or a number of times, not both."),
    RuleProblem.ENDS_BEFORE_START: _("The last day lies before the first. Check both dates."),
    RuleProblem.NO_DATES: _("There is not a single date in this schedule. Check the days."),
    RuleProblem.TOO_MANY_DATES: _("There are too many dates in this schedule. Choose an earlier last day."),
}


class ScheduleRule(Orderable):
    """One rule of an activity's schedule. Times are local wall time; the UUID stays through revisions."""

    page = ParentalKey(ActivityPage, on_delete=models.CASCADE, related_name="rules")
    uuid = models.UUIDField(default=uuid.uuid4, editable=False)
    frequency = models.CharField(
        _("repeats"),
        max_length=20,
        choices=Frequency.choices,
        default=Frequency.WEEKLY,
        help_text=_("Does it happen once? Choose “once”."),
    )
    first_date = models.DateField(
        _("first date"),
        help_text=_("The first day on which it is."),
    )
    start_time = models.TimeField(
        _("from"),
        null=True,
        blank=True,
        help_text=_("For example: 10.00. Empty only for a whole day."),
    )
    end_time = models.TimeField(
        _("to"), null=True, blank=True, help_text=_("Earlier than the start means: past midnight.")
    )
    all_day = models.BooleanField(
        _("all day"),
        default=False,
        help_text=_("Leave the hours empty then."),
    )
    days = models.PositiveSmallIntegerField(
        _("number of days it lasts"),
        default=1,
        help_text=_("Nearly always 1. Two for a camp of two days."),
    )
    interval = models.PositiveSmallIntegerField(
        _("every … (weeks, months)"),
        default=1,
        help_text=_("1 is every week or month, 2 is every other one."),
    )
    weekdays = WeekdaysField(_("on"), blank=True, help_text=_("Empty means: the weekday of the first date."))
    nth = models.SmallIntegerField(
        _("which one in the month"),
        null=True,
        blank=True,
        choices=[
            (1, _("first")),
            (2, _("second")),
            (3, _("third")),
            (4, _("fourth")),
            (5, _("fifth")),
            (-1, _("last")),
        ],
        help_text=_("Only for monthly on a weekday, for example: the first Tuesday."),
    )
    month_day = models.PositiveSmallIntegerField(
        _("day of the month"),
        null=True,
        blank=True,
        help_text=_("Only for monthly on a fixed date, for example: 15."),
    )
    until = models.DateField(_("until"), null=True, blank=True, help_text=_("The last day on which it can be."))
    count = models.PositiveSmallIntegerField(
        _("number of times"),
        null=True,
        blank=True,
        help_text=_("For example: 10 lessons. Empty: it goes on."),
    )
    skip_school_holidays = models.BooleanField(
        _("not in school holidays"),
        default=False,
        help_text=_("There is then no date in the school holidays of your region."),
    )
    skip_public_holidays = models.BooleanField(
        _("not on public holidays"),
        default=False,
        help_text=_("There is then no date on Christmas Day, King’s Day and so on."),
    )

    panels: ClassVar[list[Panel]] = [
        HelpPanel(template="activities/admin/schedule_sentence.html"),
        FieldRowPanel([FieldPanel("first_date"), FieldPanel("start_time"), FieldPanel("end_time")]),
        FieldRowPanel([FieldPanel("frequency"), FieldPanel("interval")]),
        FieldPanel("weekdays", heading=_("On which days")),
        FieldRowPanel([FieldPanel("nth"), FieldPanel("month_day")]),
        FieldRowPanel([FieldPanel("until", heading=_("Last day")), FieldPanel("count")]),
        FieldRowPanel([FieldPanel("skip_school_holidays"), FieldPanel("skip_public_holidays")]),
        FieldRowPanel([FieldPanel("all_day"), FieldPanel("days")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("rule")
        verbose_name_plural = _("rules")

    def __str__(self) -> str:
        return f"{self.frequency} {self.first_date}"

    def as_rule(self) -> Rule:
        """Return the rule as the domain knows it. Raises RuleError when its values do not fit together."""
        return Rule(
            first_date=self.first_date,
            start_time=self.start_time,
            end_time=self.end_time,
            all_day=self.all_day,
            days=self.days,
            frequency=terms.Frequency(self.frequency),
            interval=self.interval,
            weekdays=frozenset(terms.Weekday(code) for code in self.weekdays.split(",") if code),
            nth=self.nth,
            month_day=self.month_day,
            until=self.until,
            count=self.count,
            skip_school_holidays=self.skip_school_holidays,
            skip_public_holidays=self.skip_public_holidays,
        )

    def clean(self) -> None:
        """Refuse, at the field that is wrong, a schedule that cannot be."""
        super().clean()
        if self.first_date is None:
            return
        try:
            check(self.as_rule())
        except RuleError as error:
            field = (
                error.field if error.field in {"until", "count", "interval", "end_time", "start_time"} else "first_date"
            )
            raise ValidationError({field: RULE_PROBLEMS[error.code]}) from error
        except ValueError as error:
            raise ValidationError({"weekdays": _("Choose days from the list.")}) from error


class DateChange(models.Model):
    """What happens to one date: at once, with its own permission, never undone by an older draft of the page.

    A plain model and no inline (ADR 4): it points at (page, rule, original local date), so editing the hour
    of a rule keeps it, and a copied page shares nothing.
    """

    page = models.ForeignKey(ActivityPage, on_delete=models.CASCADE, related_name="date_changes")
    rule_uuid = models.UUIDField(_("rule"), help_text=_("Of the rule; an extra date has one of its own."))
    original_date = models.DateField(_("original date"))
    change = models.CharField(_("what happens"), max_length=20, choices=ChangeType.choices)
    reason = models.CharField(
        _("reason"), max_length=120, blank=True, help_text=_("Visitors read this, for example: teacher ill.")
    )
    note = models.CharField(_("note"), max_length=200, blank=True)
    new_date = models.DateField(_("new date"), null=True, blank=True)
    new_start = models.TimeField(_("new start"), null=True, blank=True)
    new_end = models.TimeField(_("new end"), null=True, blank=True)
    new_venue = models.ForeignKey(
        "core.Venue", verbose_name=_("new venue"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("change of a date")
        verbose_name_plural = _("changes of dates")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["page", "rule_uuid", "original_date", "change"], name="one_change_of_a_type"
            )
        ]

    def __str__(self) -> str:
        return f"{self.change} {self.original_date}"

    def clean(self) -> None:
        """A cancelled date needs its reason: it is the first thing visitors read."""
        if self.change == ChangeType.CANCELLED and not self.reason.strip():
            raise ValidationError({"reason": _("Give the reason: visitors see it beside the date.")})
