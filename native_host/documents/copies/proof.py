"""The copy, read again by our own reader and looked through once more as bare characters."""

from __future__ import annotations

from native_host.contract.documents import Kind, Reason
from native_host.documents.copies.finder import Finder
from native_host.documents.formats.decoding import decoded, looks_like_text
from native_host.documents.formats.table import read_bytes
from native_host.documents.inside.gathered import Gathered, Unreadable


def prove(copy: bytes, finder: Finder, gathered: Gathered, kind: Kind) -> None:
    """Raises Unreadable where the copy is none, cannot be read whole, or still holds an original."""
    read_bytes(copy, gathered)
    if gathered.kind is not kind:
        raise Unreadable(Reason.COPY_DOUBTED)
    for one in gathered.unread:
        if not one.reason.is_remark:
            raise Unreadable(Reason.COPY_DOUBTED)
    for segment in gathered.segments:
        gathered.look_at_the_clock()
        if finder.finds(segment.text):
            raise Unreadable(Reason.COPY_DOUBTED)
    if looks_like_text(copy) and finder.finds(decoded(copy), only_strong=True):
        raise Unreadable(Reason.COPY_DOUBTED)
