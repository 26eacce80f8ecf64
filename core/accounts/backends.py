"""Who may log in."""

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser

from core.accounts.models import User


class StaffBackend(ModelBackend):
    """Django's own, which refuses demo accounts outside the demo, also in sessions that exist already."""

    def user_can_authenticate(self, user: User | AnonymousUser | None) -> bool:
        """Whether ``user`` is active, and no demo account on a real site."""
        return super().user_can_authenticate(user) and not (getattr(user, "is_demo", False) and not settings.DEMO)
