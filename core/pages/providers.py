"""What a page shows is gathered by the views of its room; the page only asks (ADR 2).

A room registers one function per page class: ``(page, request) -> dict``. So a page model, which lies below
queries, never imports them, and preview, serving and every language show the same.
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest


class CannotShowError(Exception):
    """A provider's word that this address cannot be answered: the page explains, with a way on.

    ``context`` are the values of pages/message.html; ``status`` is the HTTP status (400 or 404).
    """

    def __init__(self, context: dict[str, Any], *, status: int) -> None:
        """Keep both for the response."""
        super().__init__(status)
        self.context = context
        self.status = status


class GoTo(Exception):  # noqa: N818 - no error: the answer is another page
    """A provider's word that the visitor is to be sent to ``url``."""

    def __init__(self, url: str) -> None:
        """Keep the address for the response."""
        super().__init__(url)
        self.url = url


type Provider = Callable[[Any, HttpRequest], dict[str, Any]]

_providers: dict[type, Provider] = {}


def provides(page_class: type) -> Callable[[Provider], Provider]:
    """Register the decorated function as the provider of ``page_class``. A second one is a mistake: ValueError."""

    def register(provider: Provider) -> Provider:
        if page_class in _providers:
            raise ValueError(f"{page_class.__name__} has a provider already")
        _providers[page_class] = provider
        return provider

    return register


def provided(page: Any, request: HttpRequest) -> dict[str, Any]:
    """Return the values of ``page``'s template; nothing for a class without a provider."""
    provider = _providers.get(type(page))
    return provider(page, request) if provider else {}
