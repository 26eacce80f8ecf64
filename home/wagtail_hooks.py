"""The front door in the admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from home.first_steps import FirstStepsPanel


@hooks.register("construct_homepage_panels")
def first_steps_on_dashboard(request: HttpRequest, panels: list[Any]) -> None:
    """For who may change the organisation's settings, as long as something is left to do."""
    if request.user.has_perm("core.change_organisationsettings"):  # type: ignore[union-attr]  # staff are logged in
        panels.append(FirstStepsPanel())
