"""Staff accounts. Residents never need one."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """A member of staff. A model of our own from the first day, since it cannot be changed later."""

    #: Made by the demo, with a password everybody knows: refused outside it (StaffBackend).
    is_demo = models.BooleanField(default=False, editable=False)

    never_shown = "staff accounts, and their last login"

    class Meta(AbstractUser.Meta):
        app_label = "core"
