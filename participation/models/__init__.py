"""All models of the volunteering."""

from participation.models.care import RoleCare
from participation.models.offers import HelpOffer, HelpStep
from participation.models.pages import RoleIndexPage, RolePage

__all__ = ["HelpOffer", "HelpStep", "RoleCare", "RoleIndexPage", "RolePage"]
