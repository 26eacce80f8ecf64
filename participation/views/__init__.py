"""Registers what the pages of this room show."""

from participation.views import pages

__all__ = ["pages"]
