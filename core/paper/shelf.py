"""The shelf with printed sheets: files under the hash of their content, shared by all processes."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


class Shelf:
    """A folder of at most ``most`` PDFs; what was not asked for the longest goes first."""

    def __init__(self, folder: Path, *, most: int = 500) -> None:
        self.folder = folder
        self.most = most

    def get(self, name: str) -> bytes | None:
        """Return what was put there under ``name``; None when it is not there (any more)."""
        path = self._path(name)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        with suppress(OSError):  # another process may just have cleared it away
            os.utime(path)
        return content

    def put(self, name: str, content: bytes) -> None:
        """Keep ``content`` under ``name``; readers find all of it or nothing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, delete=False) as file:
            file.write(content)
        Path(file.name).replace(self._path(name))
        self._clear()

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.pdf"

    def _clear(self) -> None:
        asked: list[tuple[float, Path]] = []
        for path in self.folder.glob("*.pdf"):
            with suppress(FileNotFoundError):  # as above
                asked.append((path.stat().st_mtime, path))
        for _when, path in sorted(asked)[: -self.most]:
            path.unlink(missing_ok=True)
