"""Reads of the volunteering. The rooms above use what is named here."""

from participation.queries.roles import role_url

__all__ = ["role_url"]
