"""Gives the groups of staff the rights of their roles."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from home.domain.roles import AGENDA, FILES, NEIGHBOURHOODS, ROLES, VOLUNTEERING, WHOLE
from home.models import HomePage
from initiatives.actions.setup import ensure_workflow
from initiatives.models import InitiativeIndexPage


def ensure_roles(*, homes: Iterable[HomePage], initiatives: InitiativeIndexPage) -> None:
    """Make the groups, and give them the rights of the table on the sites below ``homes`` (one home per language).

    Safe to call again: it adds what is missing, and leaves what an administrator gave besides.
    """
    with transaction.atomic():
        homes = list(homes)
        root = Collection.get_first_root_node()
        for name, role in ROLES.items():
            group, _made = Group.objects.get_or_create(name=name)
            group.permissions.add(_permission("wagtailadmin.access_admin"))
            for model, actions in role.models.items():
                app, model_name = model.split(".")
                group.permissions.add(*[_permission(f"{app}.{action}_{model_name}") for action in actions])
            for model in FILES:
                app, model_name = model.split(".")
                for action in ("add", "choose"):
                    permission = _permission(f"{app}.{action}_{model_name}")
                    GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=permission)
            for part, rights in role.pages.items():
                for page in _pages(part, homes):
                    for right in rights:
                        permission = _permission(f"wagtailcore.{right}_page")
                        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)
            if role.answers_initiatives:
                ensure_workflow(initiatives, group)


def _permission(name: str) -> Permission:
    app, codename = name.split(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)


def _pages(part: str, homes: Iterable[HomePage]) -> list[Page]:
    if part == WHOLE:
        return list(homes)
    if part not in {AGENDA, NEIGHBOURHOODS, VOLUNTEERING}:
        raise ValueError(part)
    return [page for home in homes for page in Page.objects.child_of(home).filter(slug=part)]
