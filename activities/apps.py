from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ActivitiesConfig(AppConfig):
    name = "activities"
    verbose_name = _("Agenda")

    def ready(self) -> None:
        """Import what registers itself."""
        from activities import receivers, views  # noqa: F401, PLC0415 - registers receivers and providers
