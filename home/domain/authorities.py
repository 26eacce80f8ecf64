"""Who a resident can turn to when we do not listen, by country (ISO 3166-1). Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Authority:
    """A body outside the organisation, by its own name, and its own website."""

    name: str
    url: str


_NATIONAL_OMBUDSMAN = Authority(name="Nationale ombudsman", url="https://www.nationaleombudsman.nl/")
_FLEMISH_OMBUDSMAN = Authority(name="Vlaamse Ombudsdienst", url="https://www.vlaamseombudsdienst.be/")

#: Watches over personal data (art. 77 GDPR).
DATA = {
    "NL": Authority(name="Autoriteit Persoonsgegevens", url="https://www.autoriteitpersoonsgegevens.nl/"),
    "BE": Authority(name="Gegevensbeschermingsautoriteit", url="https://www.gegevensbeschermingsautoriteit.be/"),
}
#: Hears complaints that were not settled by who they are about.
COMPLAINTS = {"NL": _NATIONAL_OMBUDSMAN, "BE": _FLEMISH_OMBUDSMAN}
#: Hears who is kept out by a website.
ACCESS = {
    "NL": Authority(name="College voor de Rechten van de Mens", url="https://www.mensenrechten.nl/"),
    "BE": _FLEMISH_OMBUDSMAN,
}
