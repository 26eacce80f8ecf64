"""All models of the volunteering."""

from participation.models.pages import RoleIndexPage, RolePage

__all__ = ["RoleIndexPage", "RolePage"]
