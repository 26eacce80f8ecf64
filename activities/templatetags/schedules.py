"""Schedules in words, for Wagtail's own panels, which no view of ours reaches."""

from django import template

from activities.domain.recurrence import RuleError
from activities.models import ScheduleRule
from activities.presentation import schedule_sentence

register = template.Library()


@register.simple_tag
def sentence_of(rule: ScheduleRule) -> str:
    """Say a stored rule as a sentence; empty for a new one, and for one that cannot be."""
    if rule.pk is None or rule.first_date is None:
        return ""
    try:
        return schedule_sentence(rule)
    except (RuleError, ValueError):
        return ""
