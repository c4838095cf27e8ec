"""Text that is written in pieces: a value may run over several of them, and before and after a tracked change differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from native_host.documents.copies.finder import Cut, Finder, applied


@dataclass(slots=True, eq=False)
class Piece:
    """One text of the file. `is_fixed`: it is an element that stands for a character, and stays."""

    text: str = field(repr=False)
    is_deleted: bool = False
    is_inserted: bool = False
    is_fixed: bool = False
    edits: list[Cut] = field(default_factory=list)
    taken: bytearray | None = None

    def settled(self) -> str:
        return applied(self.text, sorted(self.edits, key=lambda one: one.start)) if self.edits else self.text


def mark(pieces: Sequence[Piece], finder: Finder) -> bool:
    """Note in each piece what of it is replaced: the placeholder where a value begins, the rest of the value nowhere.

    A value is looked for as the text was before the tracked changes, as it is after them, and in all that is written.
    """
    found: list[tuple[Cut, list[Piece]]] = []
    for view in _views(pieces):
        found += [(cut, view) for cut in finder.cuts("".join(one.text for one in view))]
    if len(found) > 1:
        found.sort(key=lambda one: one[0].start - one[0].end)  # the longest first; equal ones in the order of their views
    for cut, view in found:
        _mark(cut, view)
    return bool(found)


def _views(pieces: Sequence[Piece]) -> list[list[Piece]]:
    if not any(one.is_deleted or one.is_inserted for one in pieces):
        return [list(pieces)] if pieces else []
    return [
        [one for one in pieces if not one.is_deleted],
        [one for one in pieces if not one.is_inserted],
        list(pieces),
    ]


def _mark(cut: Cut, view: list[Piece]) -> None:
    placeholder, at = cut.placeholder, 0
    for piece in view:
        start, end = max(cut.start - at, 0), min(cut.end - at, len(piece.text))
        at += len(piece.text)
        if start >= end or piece.is_fixed:
            if at >= cut.end:
                break
            continue
        taken = piece.taken = piece.taken or bytearray(len(piece.text))
        while start < end:
            if taken[start]:
                start += 1
                continue
            stop = taken.find(1, start, end)
            stop = end if stop < 0 else stop
            says = any(char.isalnum() for char in piece.text[start:stop])
            piece.edits.append(Cut(start, stop, placeholder if says else ""))
            if says:
                placeholder = ""
            taken[start:stop] = b"\x01" * (stop - start)
            start = stop
