"""How to reach the organisation."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField

from core.pages.blocks import TEXT_FEATURES, body_blocks
from core.pages.models import BasePage, FixedPage


class ContactPage(FixedPage):
    """``/contact/``: phone, mail, hours, route and venues. The facts come from the settings and the venues."""

    body = StreamField(
        body_blocks(),
        verbose_name=_("text"),
        blank=True,
        help_text=_(
            "Address, phone, hours and venues appear by themselves. "
            "Write here what else helps, for example: who picks up."
        ),
    )
    directions = RichTextField(
        _("how to get here"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("On foot, by bicycle, by car. Public transport you fill in at the venue."),
    )

    fixed_slug = "contact"
    template = "pages/contact.html"
    subpage_types: ClassVar[list[str]] = []
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("directions")]

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")
