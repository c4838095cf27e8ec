"""One copy: read first, made, and read again. What could not be read whole is not copied."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.contract.documents import Copied, Kind, Reason
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.proof import prove
from native_host.documents.copies.table import copier
from native_host.documents.formats.table import read_bytes
from native_host.documents.inside.gathered import Gathered, Unreadable
from native_host.documents.limits import Limits

_LEFT_OUT = (Reason.EMBEDDED_FILE, Reason.UNSEEN_VALUE)  # The copy is made without them.


class Order:
    """`kind` is known as soon as the original was looked at, whatever comes of the copy."""

    def __init__(self, limits: Limits, deadline: float, prefers: Kind | None) -> None:
        self._limits, self._deadline, self._prefers = limits, deadline, prefers
        self.kind: Kind | None = None
        self.copied: Copied | None = None

    def fill(self, data: bytes, replacements: Mapping[str, str]) -> None:
        """Raises Unreadable, and whatever a hostile file makes of a reader."""
        self.kind = self._read(data, self._prefers)
        finder = Finder(replacements)
        if any(finder.finds(placeholder) for placeholder in replacements.values()):
            raise Unreadable(Reason.NOT_COPIED)  # It would itself say what it stands for.
        make, ending = copier(self.kind)
        copy = make(data, finder, self._gathered(self.kind))
        if not copy:
            raise Unreadable(Reason.EMPTY)
        prove(copy, finder, self._gathered(Kind(ending)), Kind(ending))
        self.copied = Copied(self.kind, copy, None, ending)

    def _read(self, data: bytes, prefers: Kind | None) -> Kind | None:
        gathered = self._gathered(prefers)
        try:
            read_bytes(data, gathered)
        finally:
            self.kind = gathered.kind
        for one in gathered.unread:
            if not one.reason.is_remark and one.reason not in _LEFT_OUT:
                raise Unreadable(one.reason)
        return gathered.kind

    def _gathered(self, prefers: Kind | None) -> Gathered:
        return Gathered(self._limits, deadline=self._deadline, prefers=prefers)
