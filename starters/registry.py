"""Which starters there are."""

from importlib import import_module

from starters.domain.content import Starter

CODES = ("vleuten", "losser", "dienstencentrum", "almere", "leiderdorp")
#: The demo of a site that is still to be begun: nothing is loaded but the login of an administrator.
EMPTY = "nieuw"


def starter(code: str) -> Starter:
    """Return the starter called ``code``. Raises KeyError for an unknown one."""
    if code not in CODES:
        raise KeyError(code)
    found: Starter = import_module(f"starters.content.{code}").STARTER
    return found
