"""What each role may do, and in the demo somebody in each role."""

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission

from core.models import User
from initiatives.actions.setup import ensure_workflow
from starters.demo import DEMO_LOGINS
from starters.loading.pages import Tree

#: Models that editors keep up, besides pages and pictures.
EDITORIAL = {
    "core": (
        "audience", "closure", "holidayperiod", "neighbourhood", "notice", "organisationsettings", "priority", "theme",
        "venue",
    ),
    "activities": ("datechange",),
}  # fmt: skip


def load_people(tree: Tree) -> None:
    """Give Wagtail's groups the rights and the work our roles have; make the demo logins in the demo only."""
    for name in ("Editors", "Moderators"):
        group = Group.objects.get(name=name)
        for app, models in EDITORIAL.items():
            group.permissions.add(
                *Permission.objects.filter(content_type__app_label=app, content_type__model__in=models)
            )
        for home in (tree.home, tree.english_home):
            for codename in ("add_page", "change_page", "publish_page"):
                permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
                GroupPagePermission.objects.get_or_create(group=group, page=home, permission=permission)
    ensure_workflow(tree.initiatives, Group.objects.get(name="Moderators"))
    load_demo_logins()


def load_demo_logins() -> None:
    """Make the demo's logins that are not there yet; outside the demo nothing."""
    there = set(User.objects.filter(is_demo=True).values_list("username", flat=True))
    for login in DEMO_LOGINS if settings.DEMO else ():
        if login.username in there:
            continue
        user = User.objects.create_user(login.username, password=login.password, is_demo=True)
        if login.group:
            user.groups.add(Group.objects.get(name=login.group))
        else:
            user.is_superuser = True
            user.is_staff = True
            user.save(update_fields=["is_superuser", "is_staff"])
