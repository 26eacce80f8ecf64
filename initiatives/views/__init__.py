"""What people see: pages of the tree, the form, and the moderators' screens."""

from initiatives.views import pages

__all__ = ["pages"]
