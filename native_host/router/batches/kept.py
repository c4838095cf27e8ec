"""What was read of the documents attached in a tab: texts with their places, in memory alone and for ten minutes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from sys import getsizeof

from native_host.contract.documents import Document, Reason, Unread
from native_host.contract.held import HeldDocument, ReadOnce
from native_host.contract.records import Where
from native_host.router.batches.missing import Missing
from native_host.router.memory import Recent

KEPT_S = 600.0
MOST_DOCUMENTS = 200
MOST_BYTES = 64 * 1024 * 1024
_SEGMENT_BYTES = 160  # Beside its text: a sheet is made of thousands.
_RUNNING_BYTES = 400_000  # Of the text that is made of one when somebody asks of it: a longer one nobody makes.
_RECENT_TABS = 256


@dataclass(frozen=True, slots=True, repr=False)
class KeptDocument:
    """`key` is the same for the same bytes under the same name. `has_left`: the site has it, or a copy of it.

    `plain`: as it was judged, page by page in the order of its sentences; a PDF's `document` has its columns side by side.
    """

    where: Where
    tab: str
    key: tuple[str, str]
    document: Document
    plain: ReadOnce
    cost: int
    at_s: float
    has_left: bool

    @property
    def name(self) -> str:
        return self.key[1]


class KeptDocuments:
    """Bounded by number, by size and by time; nothing of a private window. Safe for threads."""

    def __init__(self, most_bytes: int = MOST_BYTES, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_bytes, self._clock = most_bytes, clock
        self._lock = threading.Lock()
        self._kept: list[KeptDocument] = []
        """The oldest first."""
        self._gone: Recent[str, bool] = Recent(_RECENT_TABS)
        self._missing = Missing()

    @property
    def bytes_held(self) -> int:
        with self._lock:
            return sum(one.cost for one in self._kept)

    def keep(
        self,
        where: Where,
        tab: str,
        digest: str,
        name: str,
        document: Document,
        has_left: bool,
        plain: Document | None = None,
    ) -> None:
        """The same document once more takes its own place. One for which there is no room is kept as one that was not read:
        a table must not be silent about it."""
        if where.is_incognito:
            return
        bare = _bare(document)
        also = bare if plain is None or plain is document else _bare(plain)
        cost = _cost(bare) + (0 if also is bare else _cost(also)) + min(_text_bytes(also), _RUNNING_BYTES)
        one = KeptDocument(where, tab, (digest, name), bare, ReadOnce(also), cost, self._clock(), has_left)
        with self._lock:
            self._expire()
            if self._gone.get(tab) is not None:
                return
            if any(old.has_left and _is_same_there(old, one) for old in self._kept):
                # Held now, and the site has had it since before: also if this is dropped.
                self._missing.note_left(where, tab)
            at = next((at for at, old in enumerate(self._kept) if _is_same(old, one)), len(self._kept))
            self._kept[at : at + 1] = []
            for other in [old for old in self._kept if old.tab != tab]:
                if self._has_room(one):
                    break
                self._lose([other])
            self._kept.insert(min(at, len(self._kept)), one if self._has_room(one) else _without_text(one))
            self._lose(self._kept[:-MOST_DOCUMENTS])

    def note_left(self, where: Where, tab: str, key: tuple[str, str] | None = None) -> None:
        """Something left that is not kept as such: nobody has read it, or the user let it go as it is (`key`)."""
        with self._lock:
            self._kept = [replace(one, has_left=True) if _named(one) == (where, tab, key) else one for one in self._kept]
            self._missing.note_left(where, tab)

    def drop(self, where: Where, tab: str, digest: str, name: str) -> None:
        with self._lock:
            self._kept = [one for one in self._kept if _named(one) != (where, tab, (digest, name))]

    def of(self, where: Where, tab: str) -> tuple[KeptDocument, ...]:
        """In the order in which they were attached."""
        with self._lock:
            self._expire()
            return tuple(one for one in self._kept if (one.where, one.tab) == (where, tab))

    def held(self, where: Where, tab: str) -> tuple[HeldDocument, ...]:
        """All that is attached there, the same bytes once, if the site has nothing of it and all of it is kept; else
        nothing: what the site has, it answers, and who asks about all is not told about some."""
        with self._lock:
            self._expire()
            there = [one for one in self._kept if (one.where, one.tab) == (where, tab)]
            is_part = any(one.has_left or self._missing.is_beside(where, tab, one.at_s) for one in there)
        return () if is_part else _once_each(there)

    def rename(self, where: Where, becomes: str) -> None:
        with self._lock:
            there = replace(where, conversation=becomes)
            self._kept = [replace(one, where=there) if one.where == where else one for one in self._kept]
            self._missing.rename(where, becomes)

    def forget(self, site: str | None = None, conversation: str | None = None, *, is_private_only: bool = False) -> None:
        """Of private windows there is nothing."""
        with self._lock:
            if not is_private_only:
                self._kept = [one for one in self._kept if not _is_named(one.where, site, conversation)]
                self._missing.forget(lambda where, _: _is_named(where, site, conversation))

    def forget_tab(self, tab: str) -> None:
        """What is still being read for it is not kept either."""
        with self._lock:
            self._gone.put(tab, True)
            self._kept = [one for one in self._kept if one.tab != tab]
            self._missing.forget(lambda _, its: its == tab)

    def expire(self) -> bool:
        """Forget what is too old. Whether anything is left."""
        with self._lock:
            self._expire()
            return bool(self._kept)

    def _has_room(self, one: KeptDocument) -> bool:
        return sum(old.cost for old in self._kept) + one.cost <= self._most_bytes

    def _expire(self) -> None:
        now = self._clock()
        self._lose([one for one in self._kept if now - one.at_s > KEPT_S])

    def _lose(self, lost: Sequence[KeptDocument]) -> None:
        for one in lost:
            self._kept.remove(one)
            if one.has_left:
                self._missing.note_left(one.where, one.tab)
            else:
                self._missing.note_lost(one.where, one.tab, one.at_s + KEPT_S)


def _is_same(one: KeptDocument, other: KeptDocument) -> bool:
    return _named(one) == _named(other)


def _is_same_there(one: KeptDocument, other: KeptDocument) -> bool:
    """The same bytes, whatever their name."""
    return (one.where, one.tab, one.key[0]) == (other.where, other.tab, other.key[0])


def _named(one: KeptDocument) -> tuple[Where, str, tuple[str, str]]:
    return one.where, one.tab, one.key


def _is_named(where: Where, site: str | None, conversation: str | None) -> bool:
    return site in (None, where.site) and conversation in (None, where.conversation)


def _bare(document: Document) -> Document:
    return replace(document, segments=tuple(replace(one, words=()) for one in document.segments), pixels=())


def _cost(document: Document) -> int:
    return _text_bytes(document) + _SEGMENT_BYTES * len(document.segments)


def _text_bytes(document: Document) -> int:
    return sum(getsizeof(one.text) for one in document.segments)


def _without_text(one: KeptDocument) -> KeptDocument:
    nothing = Document(one.document.kind, (), (Unread(Reason.TOO_BIG),))
    return replace(one, document=nothing, plain=ReadOnce(nothing), cost=0)


def keys_of(documents: Sequence[KeptDocument]) -> tuple[tuple[str, str], ...]:
    return tuple(one.key for one in documents)


def _once_each(documents: Sequence[KeptDocument]) -> tuple[HeldDocument, ...]:
    same: dict[str, list[KeptDocument]] = {}
    for one in documents:
        same.setdefault(one.key[0], []).append(one)
    return tuple(HeldDocument(tuple(one.name for one in each), each[0].plain) for each in same.values())
