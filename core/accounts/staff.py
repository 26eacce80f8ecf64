"""Who acts, in the admin."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from core.accounts.models import User


def staff(request: HttpRequest) -> User:
    """Return the member of staff who asks. Raises PermissionDenied for anybody else."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user
