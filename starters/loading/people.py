"""What each role may do, and in the demo somebody in each role."""

from django.conf import settings
from django.contrib.auth.models import Group

from core.models import User
from home.actions.roles import ensure_roles
from starters.demo import DEMO_LOGINS
from starters.loading.pages import Tree


def load_people(tree: Tree) -> None:
    """Give the groups of staff their rights; make the demo logins in the demo only."""
    ensure_roles(homes=(tree.home, tree.english_home), initiatives=tree.initiatives)
    load_demo_logins()


def load_demo_logins() -> None:
    """Make the demo's logins that are not there yet; outside the demo nothing."""
    there = set(User.objects.filter(is_demo=True).values_list("username", flat=True))
    for login in DEMO_LOGINS if settings.DEMO else ():
        if login.username in there:
            continue
        user = User.objects.create_user(login.username, password=login.password, is_demo=True)
        if login.group:
            user.groups.add(Group.objects.get_or_create(name=login.group)[0])
        else:
            user.is_superuser = True
            user.is_staff = True
            user.save(update_fields=["is_superuser", "is_staff"])
