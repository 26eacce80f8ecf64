"""Views of the agenda: for visitors and for staff. Importing them registers the providers of its pages."""

from activities.views import admin, calendar, closures, paper, print_room, public, schedule

__all__ = ["admin", "calendar", "closures", "paper", "print_room", "public", "schedule"]
