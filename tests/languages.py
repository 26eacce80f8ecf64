"""Which language stands where on a page, and words by which a language gives itself away."""

import re
from html.parser import HTMLParser

#: Words of the Netherlands that sound foreign in Flanders, or mean something else there.
NOT_FLEMISH = re.compile(
    r"\b(?:aan de balie|bel vooraf|vooraf|begane grond|beeldbellen|volgeboekt|loop binnen|wijk|wijken|t/m|spreekuur|"
    r"U-pas|Koningsdag|gauw|leuk|docent|ochtend|koffieochtend|Hartelijke groet|mobieltje|De Meern|345[1-5]|06 \d\d|"
    r"zojuist|is vol|kwijt)\b",
    re.IGNORECASE,
)
#: Small words that Dutch cannot do without and English does not have. Names hold "de", "het" and "van": not those.
DUTCH = re.compile(
    r"\b(?:een|niet|voor|zijn|wij|uw|elke|naar|bij|dat|kunt|hebt|geen|onze|ook|maar|deze|iedereen|wordt|wat|wie|zonder|"
    r"niemand|altijd|vandaag|morgen|samen|gaat)\b",
    re.IGNORECASE,
)
_EMPTY = frozenset({"meta", "link", "br", "img", "input", "hr", "source", "path", "use", "wbr"})
_SPOKEN = ("alt", "aria-label", "title", "placeholder")


class _Texts(HTMLParser):
    """Gathers texts and spoken attributes with the language in force."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = [("", "")]
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        lang = values.get("lang") or self.open[-1][1]
        self.found += [(lang, values[name] or "") for name in _SPOKEN if values.get(name)]
        if tag not in _EMPTY:
            self.open.append((tag, lang))

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self.open) - 1, 0, -1):
            if self.open[place][0] == tag:
                del self.open[place:]
                return

    def handle_data(self, data: str) -> None:
        tag, lang = self.open[-1]
        # A title of the window has no markup; code is no language.
        if data.strip() and tag not in {"script", "style", "title", "code", "textarea"}:
            self.found.append((lang, " ".join(data.split())))


def texts(html: str, lang: str) -> list[str]:
    """What a page says in language ``lang``, by its own marks: visible texts and those read aloud."""
    parser = _Texts()
    parser.feed(html)
    return [text for language, text in parser.found if language == lang]
