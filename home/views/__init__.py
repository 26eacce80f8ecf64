"""Values of the pages of the front door; importing it registers their providers."""

from home.views import about, contact, duties, front, neighbourhoods, news, services

__all__ = ["about", "contact", "duties", "front", "neighbourhoods", "news", "services"]
