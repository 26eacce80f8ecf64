from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InitiativesConfig(AppConfig):
    name = "initiatives"
    verbose_name = _("Initiatives")

    def ready(self) -> None:
        """Register receivers and providers."""
        from initiatives import receivers, views  # noqa: F401, PLC0415 - models must be loaded first
