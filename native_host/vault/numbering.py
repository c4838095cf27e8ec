"""Where a conversation's numbers begin, so that none is given twice in it, whatever was forgotten in between.

One number is remembered beside the vault: a bound above every number that was ever given, in whatever conversation. It goes
on disk before it is reached and outlives forgetting, a lost keyring and a crash; it says nothing of values or conversations.
"""

from __future__ import annotations

import secrets
from collections.abc import Hashable
from contextlib import suppress
from pathlib import Path

from native_host.whole_file import write_whole

NEW = "new-"
"""How the extension's names of conversations begin that the site has not named yet."""

# Another machine, or a Postern that was removed since, may have given numbers that nothing here remembers.
_LOWEST, _HIGHEST = 100, 9_900
_GAP = 20  # Two conversations that begin one after the other do not tell how many values lie between.
_MOST_BEGUN = 10_000


class Numbering:
    """One for all shelves of a vault, private windows included. Not safe for threads: the vault's lock is held."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._bound = _read(path)
        self._highest = self._bound or _LOWEST + secrets.randbelow(_HIGHEST - _LOWEST + 1)
        self._begun: dict[tuple[Hashable, str], None] = {}

    def first_number(self, name: str, side: Hashable) -> int:
        """One in a new conversation. In any other, earlier numbers may stand whose values are forgotten.

        `side` keeps equal names apart: the site, and whether it is a private window.
        """
        if name.startswith(NEW) and (side, name) not in self._begun:
            self._begun[side, name] = None
            while len(self._begun) > _MOST_BEGUN:
                del self._begun[next(iter(self._begun))]
            return 1
        return self._highest + 1 + secrets.randbelow(_GAP)

    def give(self, number: int) -> None:
        """Called before the number leaves this machine. A disk that takes no bound is asked again with the next number."""
        self._highest = max(self._highest, number)
        if self._highest <= self._bound or self._path is None:
            return
        bound = self._highest + _GAP
        with suppress(OSError):
            write_whole(self._path, str(bound))
            self._bound = bound


def _read(path: Path | None) -> int:
    try:
        return 0 if path is None else max(0, int(path.read_text(encoding="ascii")))
    except (OSError, ValueError):
        return 0
