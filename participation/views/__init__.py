"""Registers what the pages of this room show."""

from participation.views import helping, pages

__all__ = ["helping", "pages"]
