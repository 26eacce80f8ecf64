"""Brings the database of one organisation to where the code is: migrations, then the starter's content.

Both are safe to repeat, but cost seconds; a mark beside the database says what was done last.
"""

import hashlib
import os
from importlib import import_module
from pathlib import Path

import snapshot

ROOT = Path(__file__).resolve().parent.parent


def set_place(org: str) -> None:
    """Set the time zone and the words that go with an organisation. To be called before Django starts."""
    organisation = import_module(f"starters.content.{org}").STARTER.organisation
    if organisation.flemish:
        os.environ["TIME_ZONE"] = "Europe/Brussels"
        os.environ["WORDS"] = "be"


def prepare(org: str) -> bool:
    """Migrate and load what is missing; say whether there was anything to do."""
    folder = Path(os.environ.get("VAR_DIR", ROOT / "var" / org))
    database = folder / "db.sqlite3"
    mark = folder / ".prepared"
    state = _state(org)
    if database.exists() and mark.exists() and mark.read_text() == state:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    snapshot.fill(database)

    import django  # noqa: PLC0415 - costs seconds, and the mark may have made it needless
    from django.core.management import call_command  # noqa: PLC0415 - likewise

    django.setup()
    call_command("migrate", verbosity=0, skip_checks=True)
    call_command("load_starter", org)
    mark.write_text(state)
    return True


def _state(org: str) -> str:
    """Name the code that decides what stands in a prepared database."""
    digest = hashlib.sha256((ROOT / "requirements.txt").read_bytes())
    files = [*ROOT.glob("*/migrations/*.py"), *(ROOT / "starters").glob("*.py"), *ROOT.glob(f"starters/content/{org}/*.py")]
    for path in sorted(files):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()
