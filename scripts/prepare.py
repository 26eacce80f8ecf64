"""Brings the database of one organisation to where the code is: migrations, then the starter's content.

Both are safe to repeat, but cost seconds; a mark beside the database says what was done last.
"""

import hashlib
import os
from pathlib import Path

import snapshot

ROOT = Path(__file__).resolve().parent.parent


def prepare(org: str) -> bool:
    """Migrate and load what is missing; say whether there was anything to do."""
    folder = Path(os.environ.get("VAR_DIR", ROOT / "var" / org))
    database = folder / "db.sqlite3"
    mark = folder / ".prepared"
    state = _state()
    if database.exists() and mark.exists() and mark.read_text() == state:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    snapshot.fill(database)

    import django  # noqa: PLC0415 - costs seconds, and the mark may have made it needless
    from django.core.management import call_command  # noqa: PLC0415 - likewise

    django.setup()
    call_command("migrate", verbosity=0, skip_checks=True)
    call_command("load_starter", org)  # or, for the demo of an empty site, only its login
    mark.write_text(state)
    return True


def _state() -> str:
    """Name the code that decides which migrations a database has had."""
    digest = hashlib.sha256()
    for path in [ROOT / "requirements.txt", *sorted(ROOT.glob("*/migrations/*.py"))]:
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()
