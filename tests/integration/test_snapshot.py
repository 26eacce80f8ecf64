"""The database that a first start begins with is what the migrations make."""

from pathlib import Path

import pytest

from scripts import snapshot


@pytest.mark.sqlite
def test_the_snapshot_is_what_the_migrations_make(tmp_path: Path) -> None:
    migrated = tmp_path / "migrated.sqlite3"
    snapshot.migrated(migrated)

    assert snapshot.dump(migrated) == snapshot.FILE.read_text(), "out of date: make snapshot"


@pytest.mark.sqlite
def test_a_database_filled_from_it_holds_the_same_under_keys_of_its_own(tmp_path: Path) -> None:
    one, other = tmp_path / "one.sqlite3", tmp_path / "other.sqlite3"

    assert [snapshot.fill(one), snapshot.fill(other), snapshot.fill(one)] == [True, True, False]
    assert snapshot.dump(one) == snapshot.dump(other) == snapshot.FILE.read_text()
    assert one.read_bytes() != other.read_bytes()


@pytest.mark.sqlite
def test_a_snapshot_of_other_migrations_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "empty.sql"
    other.write_text(snapshot.FILE.read_text().replace("-- Made by", "-- Was made by", 1))
    monkeypatch.setattr(snapshot, "FILE", other)

    assert snapshot.fill(tmp_path / "new.sqlite3") is False
    assert not (tmp_path / "new.sqlite3").exists()
