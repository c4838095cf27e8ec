"""Where the user's models lie, which of them is in use, and what was seen of files that nobody had pinned."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from native_host.depot.failure import DepotFailed
from native_host.inference.language.folder import MANIFEST
from native_host.whole_file import write_whole

_UNFINISHED, _LEAVING = ".unfinished", ".leaving"


class Store:
    """`folder`: `models` in the user's data. Everything in it is made when it is needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """Of the models that are whole, as far as their lists say."""
        if not self.folder.is_dir():
            return []
        whole = (path for path in self.folder.iterdir() if (path / MANIFEST).is_file())
        return sorted(path.name for path in whole if path.suffix not in (_UNFINISHED, _LEAVING))

    def place(self, name: str) -> Path:
        return self.folder / name

    def has(self, name: str) -> bool:
        return name in self.names()

    @property
    def wanted(self) -> str | None:
        """The name of the chosen model, here or not."""
        try:
            name = json.loads((self.folder / "in_use.json").read_text("utf-8"))["name"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return name if isinstance(name, str) and is_plain(name) else None

    @property
    def in_use(self) -> str | None:
        """The name of the chosen model; null where none is, or the chosen one is gone."""
        name = self.wanted
        return name if name is not None and self.has(name) else None

    def use(self, name: str) -> None:
        """Raises DepotFailed for one that is not here."""
        if not self.has(name):
            raise DepotFailed(f"{name} is not on this machine. Pull it first: postern models pull {name}")
        self._write("in_use.json", json.dumps({"name": name}))

    def remove(self, name: str) -> bool:
        """Whether there was anything. Out of sight at once, then deleted: what is half gone has another name.

        Only a model's own folder goes, whatever somebody calls it.
        """
        found = False
        for path in (self.place(name), self.unfinished(name)) if is_plain(name) else ():
            if path.is_dir():
                found = True
                leaving = self.folder / (name + _LEAVING)
                shutil.rmtree(leaving, ignore_errors=True)
                path.replace(leaving)
                shutil.rmtree(leaving, ignore_errors=True)
        return found

    def unfinished(self, name: str) -> Path:
        """Where a model is put together."""
        return self.folder / (name + _UNFINISHED)

    def finish(self, name: str) -> None:
        """What was put together takes the model's place, in one step. Raises OSError."""
        old = self.folder / (name + _LEAVING)
        shutil.rmtree(old, ignore_errors=True)
        if self.place(name).exists():
            self.place(name).replace(old)
        self.unfinished(name).replace(self.place(name))
        shutil.rmtree(old, ignore_errors=True)

    def seen(self) -> dict[str, str]:
        """SHA-256 by address, of files that were not pinned when they were fetched for the first time."""
        try:
            raw = json.loads((self.folder / "seen.json").read_text("utf-8"))
            return {str(key): str(value) for key, value in raw.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, AttributeError):
            words = (
                f"{self.folder / 'seen.json'} is damaged. It holds the hashes of what was pulled before; delete it to go on."
            )
            raise DepotFailed(words) from None

    def remember(self, hashes: dict[str, str]) -> None:
        self._write("seen.json", json.dumps({**self.seen(), **hashes}, indent=1))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One pull at a time. Raises DepotFailed while another one runs. The system lets go of it however we end."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self.folder / "pull.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                _lock(descriptor)
            except OSError:
                raise DepotFailed("Another pull is under way. Wait for its end, or end it, then run this again.") from None
            yield
        finally:
            os.close(descriptor)

    def _write(self, name: str, text: str) -> None:
        try:
            write_whole(self.folder / name, text + "\n")
        except OSError as error:
            raise DepotFailed(f"{self.folder / name} could not be written ({error.strerror}). Is there room?") from None


def is_plain(name: str) -> bool:
    """Whether it can be a model's name: that of one visible folder and of no other place."""
    letters = all(letter.isascii() and (letter.isalnum() or letter in ".-") for letter in name)
    return bool(name) and letters and name[0] not in ".-"


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
