"""A text to what the finder reads: one row of numbers per piece, and which unit each piece belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from native_host.contract.findings import Finding
from native_host.inference.pieces.place import places
from native_host.inference.pieces.rules import rule_rows
from native_host.inference.pieces.units import Unit, units
from native_host.inference.pieces.word_rows import WordRows


@dataclass(frozen=True, slots=True)
class Encoded:
    """`rows`: SLOTS numbers for each piece. `firsts`: for each unit its first piece, and at the end the count of pieces."""

    units: tuple[Unit, ...]
    rows: list[tuple[int, ...]]
    firsts: list[int]


class Encoder:
    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._words = WordRows(vocabulary)

    def encode(self, text: str, marks: Sequence[Finding] = ()) -> Encoded:
        every = tuple(units(text))
        hints = rule_rows(every, marks)
        rows: list[tuple[int, ...]] = []
        firsts: list[int] = []
        for unit, (place, line), hint in zip(every, places(text, every), hints, strict=True):
            firsts.append(len(rows))
            for piece, form, family, hashes in self._words.of(text[unit.start : unit.end], unit.kind):
                rows.append((piece, form, family, place, line, hint, *hashes))
        firsts.append(len(rows))
        return Encoded(every, rows, firsts)


def read_vocabulary(lines: bytes) -> dict[str, int]:
    """One piece a line, the line's number is its row."""
    return {piece: row for row, piece in enumerate(lines.decode("utf-8").splitlines())}
