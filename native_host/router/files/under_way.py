"""Files on their way to a site, in memory only: put together piece by piece, kept until settled, forgotten in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from native_host.contract.messages import Base64, FileVerdict, OfferFile
from native_host.contract.numbers import FILES_BYTES
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.files.arriving import Arriving
from native_host.router.files.record import FileRecord

KEPT_S = 600.0
MOST_FILES = 40
_MOST_ENDED = 256
# All pieces of a file say the same of it.
_SAME = ("site", "conversation", "name", "size", "digest", "total", "is_incognito", "is_override", "tab")


@dataclass(slots=True, repr=False)
class FileUnderWay:
    """One file. `offer` is its first piece without the bytes; `data` is there from the last piece to the verdict."""

    offer: OfferFile
    where: Where
    at_s: float
    data: bytes = b""
    verdict: FileVerdict | None = None
    copy: bytes | None = None
    record: FileRecord | None = None
    outcome: str | None = None
    """What became of it, once that was told."""
    is_given_up: threading.Event = field(default_factory=threading.Event)
    arriving: Arriving = field(init=False)

    def __post_init__(self) -> None:
        self.arriving = Arriving(self.offer.size, self.offer.digest, self.offer.total)

    @property
    def cost(self) -> int:
        """Bytes that are set aside for it: its own until there is a verdict, then the copy's."""
        return self.offer.size if self.verdict is None else len(self.copy or b"")

    @property
    def is_at_work(self) -> bool:
        """It is arriving, or being looked at."""
        return self.verdict is None

    def add(self, request: OfferFile) -> bool:
        """Whether it is whole now. Raises Refused."""
        self.arriving.check_turn(request.seq)
        for name in _SAME:
            if getattr(request, name) != getattr(self.offer, name) and not self._is_renamed(name, request):
                raise Refused(RefusalCode.BAD_FIELD, name)
        whole = self.arriving.add(request.seq, request.data)
        if whole is not None:
            self.data = whole
        return whole is not None

    def let_go(self) -> None:
        """Of all bytes."""
        self.data, self.copy = b"", None
        self.arriving.let_go()

    def _is_renamed(self, name: str, request: OfferFile) -> bool:
        """The site gave the conversation its lasting name between two pieces."""
        return name == "conversation" and request.conversation == self.where.conversation


class FilesUnderWay:
    """Safe for threads. Whatever is refused or given up has no bytes here any more."""

    def __init__(self, most_bytes: int = FILES_BYTES, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_bytes = most_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._files: dict[str, FileUnderWay] = {}
        """By name, the oldest first."""

    @property
    def bytes_held(self) -> int:
        with self._lock:
            return sum(one.cost for one in self._files.values())

    def add(self, request: OfferFile) -> FileUnderWay | None:
        """The file, once its last piece is there. Raises Refused."""
        with self._lock:
            self._expire()
            one = self._files.get(request.file)
            if one is None:
                one = self._begin(request)
            elif one.arriving.is_whole:
                raise Refused(RefusalCode.OUT_OF_ORDER, "file")
            try:
                one.at_s = self._clock()
                return one if one.add(request) else None
            except Refused:
                self._drop(request.file)
                raise

    def judged(self, one: FileUnderWay, verdict: FileVerdict, copy: bytes | None, record: FileRecord) -> None:
        """What was decided; of the file itself no byte stays. Raises Refused where nobody wants to know it any more."""
        with self._lock:
            if one.is_given_up.is_set() or self._files.get(one.offer.file) is not one:
                raise Refused(RefusalCode.NOT_FOUND, "file")
            if sum(each.cost for each in self._files.values()) - one.cost + len(copy or b"") > self._most_bytes:
                self._drop(one.offer.file)
                raise Refused(RefusalCode.TOO_LARGE, "files_bytes")
            one.let_go()
            one.verdict, one.copy, one.record, one.at_s = verdict, copy, record, self._clock()

    def get(self, file: str) -> FileUnderWay:
        """One with a verdict. Raises Refused(NOT_FOUND)."""
        with self._lock:
            self._expire()
            one = self._files.get(file)
            if one is None or one.verdict is None:
                raise Refused(RefusalCode.NOT_FOUND, "file")
            return one

    def settled(self, one: FileUnderWay) -> None:
        """Its copy is not needed any more. What is known of it stays its ten minutes: a hold may end otherwise after all."""
        with self._lock:
            one.let_go()

    def give_up(self, one: FileUnderWay) -> None:
        with self._lock:
            if self._files.get(one.offer.file) is one:
                self._drop(one.offer.file)

    def drop(self, file: str) -> None:
        """Nobody waits for it any more, whatever there is of it."""
        with self._lock:
            if file in self._files:
                self._drop(file)

    def rename(self, where: Where, becomes: str) -> None:
        with self._lock:
            for one in self._files.values():
                if one.where == where:
                    one.where = replace(where, conversation=becomes)

    def forget(self, site: str | None = None, conversation: str | None = None, *, is_private_only: bool = False) -> None:
        with self._lock:
            for file, one in list(self._files.items()):
                is_named = site in (None, one.where.site) and conversation in (None, one.where.conversation)
                if is_named and (one.where.is_incognito or not is_private_only):
                    self._drop(file)

    def expire(self) -> bool:
        """Forget what is too old. Whether anything is left."""
        with self._lock:
            self._expire()
            return bool(self._files)

    def _begin(self, request: OfferFile) -> FileUnderWay:
        if request.seq:
            raise Refused(RefusalCode.OUT_OF_ORDER, "seq")
        if sum(one.is_at_work or one.copy is not None for one in self._files.values()) >= MOST_FILES:
            raise Refused(RefusalCode.TOO_LARGE, "files")
        if sum(one.cost for one in self._files.values()) + request.size > self._most_bytes:
            raise Refused(RefusalCode.TOO_LARGE, "files_bytes")
        where = Where(request.site, request.conversation, request.is_incognito)
        one = FileUnderWay(replace(request, data=Base64("")), where, self._clock())
        self._files[request.file] = one
        for file in [name for name, old in self._files.items() if not old.is_at_work][:-_MOST_ENDED]:
            self._drop(file)
        return one

    def _expire(self) -> None:
        now = self._clock()
        for file in [file for file, one in self._files.items() if now - one.at_s > KEPT_S]:
            self._drop(file)

    def _drop(self, file: str) -> None:
        one = self._files.pop(file)
        one.is_given_up.set()
        one.let_go()
