"""Staff accounts. Residents never need one."""

from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.privacy.declarations import Kept


class User(AbstractUser):
    """A member of staff. A model of our own from the first day, since it cannot be changed later."""

    #: Made by the demo, with a password everybody knows: refused outside it (StaffBackend).
    is_demo = models.BooleanField(default=False, editable=False)

    never_shown = "staff accounts, and their last login"
    not_personal = frozenset({"password"})
    personal_data: ClassVar[dict[str, Kept]] = {
        name: Kept(
            purpose=_("To log in as a member of staff, and to be told what waits."),
            until=_("As long as somebody works here."),
        )
        for name in ("username", "first_name", "last_name", "email")
    }

    class Meta(AbstractUser.Meta):
        app_label = "core"
