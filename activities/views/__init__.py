"""Views of the agenda: for visitors and for staff. Importing them registers the providers of its pages."""

from activities.views import admin, closures, public, schedule

__all__ = ["admin", "closures", "public", "schedule"]
