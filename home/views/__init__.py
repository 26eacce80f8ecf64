"""Values of the pages of the front door; importing it registers their providers."""

from home.views import about, contact, front, neighbourhoods, news, services

__all__ = ["about", "contact", "front", "neighbourhoods", "news", "services"]
