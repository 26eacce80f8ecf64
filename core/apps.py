from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Ground floor")

    def ready(self) -> None:
        """Import what registers itself."""
        from core import checks, receivers  # noqa: F401, PLC0415 - registers checks and receivers
