from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ParticipationConfig(AppConfig):
    name = "participation"
    verbose_name = _("Volunteering")

    def ready(self) -> None:
        """Register the providers."""
        from participation import views  # noqa: F401, PLC0415 - models must be loaded first
