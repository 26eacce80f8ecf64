from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Website")

    def ready(self) -> None:
        """Import what registers itself."""
        from home import views  # noqa: F401, PLC0415 - registers providers
