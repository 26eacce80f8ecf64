"""Staff accounts. Residents never need one."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A member of staff. A model of our own from the first day, since it cannot be changed later."""

    class Meta(AbstractUser.Meta):
        app_label = "core"
