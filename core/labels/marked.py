"""Words in another language than the page's, marked as such: a screen reader then says them in their own."""

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString


def marked(words: str, lang: str) -> SafeString:
    """Return ``words`` as HTML with their language; ``lang`` is empty where it is the page's own."""
    return format_html('<span lang="{}">{}</span>', lang, words) if lang else conditional_escape(words)


def filled(sentence: str, **parts: str) -> SafeString:
    """Fill the ``%(name)s`` of a translated ``sentence`` with ``parts`` that may be HTML; the rest is escaped."""
    safe = {name: conditional_escape(part) for name, part in parts.items()}
    return SafeString(conditional_escape(sentence) % safe)
