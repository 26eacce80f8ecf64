"""Keeps ``empty.sql``: an SQLite database as it stands right after all migrations.

Running the migrations takes 15 to 20 seconds, nearly all of it spent on building each migration's models anew; filling
a database from this file takes a tenth of a second. ``migrate`` always runs afterwards and has the last word: it
applies what the file does not hold yet. ``tests/integration/test_snapshot.py`` compares the file with the migrations.

Usage: ``make snapshot`` after a change of models.
"""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = Path(__file__).with_name("empty.sql")
#: A moment and keys of their own are given to each new database.
APPLIED_AT = "2000-01-01 00:00:00"
KEY = re.compile(r"'[0-9a-f]{32}'")
PLACEHOLDER = "'{key}'"


def fill(path: Path) -> bool:
    """Fill the SQLite database at ``path`` when it does not exist yet; say whether that was done.

    Nothing happens when the file was made from other migrations of ours than those on disk.
    """
    if path.exists() or not FILE.exists():
        return False
    text = FILE.read_text()
    if not text.startswith(_header()):
        return False
    text = re.sub(re.escape(PLACEHOLDER), lambda _: f"'{uuid.uuid4().hex}'", text)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    with closing(sqlite3.connect(unfinished)) as connection:
        connection.executescript(f"PRAGMA synchronous=OFF; BEGIN;\n{text}\nCOMMIT;")
    unfinished.replace(path)  # whoever sees the file, sees all of it
    return True


def dump(path: Path) -> str:
    """Write the database at ``path`` out as SQL, equal for equal migrations."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE django_migrations SET applied = ?", [APPLIED_AT])
        items = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        ).fetchall()
        virtual = [name for _, name, sql in items if sql.startswith("CREATE VIRTUAL")]
        items = [item for item in items if not item[1].startswith(("sqlite_", *(f"{name}_" for name in virtual)))]
        tables = [name for kind, name, _ in items if kind == "table" and name not in virtual]
        lines = [f"{sql};" for kind, _, sql in items if kind == "table"]
        for table in tables:
            lines += _rows(connection, table)
        lines += ["DELETE FROM sqlite_sequence;", *_rows(connection, "sqlite_sequence")]
        lines += [f"{sql};" for kind, _, sql in items if kind != "table"]
    return "\n".join([_header(), *lines, ""])


def migrated(path: Path) -> None:
    """Make a new SQLite database at ``path`` by running every migration."""
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{path}", "DEMO": "1", "VAR_DIR": str(path.parent)}
    command = [sys.executable, "site/manage.py", "migrate", "--verbosity", "0", "--skip-checks"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def _rows(connection: sqlite3.Connection, table: str) -> list[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    found = connection.execute(f'SELECT {quoted} FROM "{table}" ORDER BY rowid')  # noqa: S608 - names from SQLite
    insert = f'INSERT INTO "{table}" VALUES'
    return [f"{insert} ({KEY.sub(PLACEHOLDER, values)});" for (values,) in found]


def _header() -> str:
    """Name the migrations of ours that the file was made from."""
    digest = hashlib.sha256()
    for path in sorted(ROOT.glob("*/migrations/*.py")):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return f"-- Made by scripts/snapshot.py from migrations {digest.hexdigest()}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "db.sqlite3"
        migrated(database)
        FILE.write_text(dump(database))
    print(f"{FILE.relative_to(ROOT)}: {FILE.stat().st_size // 1024} kB")
