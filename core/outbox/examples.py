"""Examples of every mail the site sends, made by the functions that write them, with invented people and texts.

A room registers its own with ``@hooks.register("register_mail_examples")`` in its wagtail_hooks; the hook returns a
list of :class:`Example`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from wagtail import hooks

from core.outbox.writing import held_back

HOOK = "register_mail_examples"


@dataclass(frozen=True, kw_only=True)
class Example:
    """One mail: its template, to whom it goes and when, and a function that writes it in a language (a code).

    ``own_language``: written in the language of who gets it; else always in the site's own.
    """

    template: str
    to: Any
    when: Any
    write: Callable[[str], None]
    own_language: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages in which it is ever sent."""
        return tuple(code for code, _name in settings.LANGUAGES) if self.own_language else (settings.LANGUAGE_CODE,)

    def made(self, language: str) -> EmailMultiAlternatives:
        """Write it; nothing is stored and nothing leaves."""
        with held_back() as mails:
            self.write(language)
        return mails[0]


def examples() -> list[Example]:
    """All of them, room by room."""
    return [one for hook in hooks.get_hooks(HOOK) for one in hook()]
