"""Registers what the pages of this room show."""

from participation.views import helping, host, pages

__all__ = ["helping", "host", "pages"]
