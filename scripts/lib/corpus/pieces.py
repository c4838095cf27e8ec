"""Text in pieces that know whether they are private: labels stay right whatever is done to the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from scripts.lib.corpus.record import Span


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    type: str | None = None


Pieces = list[Piece]


def plain(text: str) -> Pieces:
    return [Piece(text)]


def private(text: str, kind: str) -> Pieces:
    return [Piece(text, kind)]


def flat(pieces: Iterable[Piece]) -> str:
    return "".join(p.text for p in pieces)


def labelled(pieces: Iterable[Piece]) -> tuple[str, tuple[Span, ...]]:
    """The whole text and its spans; white space at a value's edge is no part of it."""
    text, spans, at = [], [], 0
    for piece in pieces:
        if piece.type is not None and (bare := piece.text.strip()):
            start = at + piece.text.index(bare)
            spans.append(Span(start, start + len(bare), piece.type))
        text.append(piece.text)
        at += len(piece.text)
    return "".join(text), tuple(spans)


def changed(pieces: Iterable[Piece], change: Callable[[str], str]) -> Pieces:
    return [Piece(change(p.text), p.type) for p in pieces]


def split_lines(pieces: Iterable[Piece]) -> list[Pieces]:
    """Lines; a value that runs over a line end is cut there, each part keeping its type."""
    lines: list[Pieces] = [[]]
    for piece in pieces:
        first, *others = piece.text.split("\n")
        lines[-1].append(Piece(first, piece.type))
        lines.extend([Piece(other, piece.type)] for other in others)
    return lines


def joined(parts: Iterable[Pieces], between: str) -> Pieces:
    result: Pieces = []
    for number, part in enumerate(parts):
        if number:
            result.append(Piece(between))
        result.extend(part)
    return result
