"""The organisation's name in Wagtail's own templates, which no provider reaches."""

from django import template

from core.models import OrganisationSettings

register = template.Library()


@register.simple_tag
def organisation_name() -> str:
    """Return the organisation's name (one query)."""
    return OrganisationSettings.objects.values_list("name", flat=True).first() or "Buurtkring"
