"""Dates, times, schedules, prices and states in the words of a language: pure functions of a value and a ``Language``.

``LANGUAGES`` holds the tables by BCP 47 tag. The functions stand in ``dates``, ``schedules`` and ``facts``; phrases
begin with a small letter, where the language lets them, and have no full stop.
"""

from activities.domain.phrasing.dutch import DUTCH, FLEMISH
from activities.domain.phrasing.english import ENGLISH
from activities.domain.phrasing.language import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (DUTCH, FLEMISH, ENGLISH)}
