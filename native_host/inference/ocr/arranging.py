"""Recognised pieces in reading order, as lines whose words have their boxes in the picture as it came."""

from __future__ import annotations

import math
from collections.abc import Sequence

from native_host.contract.pictures import Box, Line, Pixels, Word
from native_host.inference.ocr.reading import Piece, Upright

_SURE = 0.75  # the mean likelihood of a piece's letters: below it the text is a guess
_UNREAD = (
    0.04  # of a piece's ink without a letter: beyond it something is missing (measured: 0.024 at most in known scripts)
)
_MOST_SHRUNK = 1.6  # A picture that was made smaller than that before it came may have print that is gone.
_SAME_LINE = 0.5  # of a height
_NEAR = 1.2  # heights between two pieces that are one text


def lines_of(upright: Upright, pixels: Pixels) -> tuple[Line, ...]:
    """Rows from the top, pieces of a row from the left."""
    made: list[Line] = []
    for row in _rows(upright.pieces):
        before: Piece | None = None
        for piece in row:
            line = _line(piece, upright, pixels, is_beside=before is not None)
            is_text = line.text.strip() and made and made[-1].text.strip()
            if before is not None and is_text and _gap(before, piece) < _NEAR * piece.rectangle.height:
                made[-1] = _together(made[-1], line)
            else:
                made.append(line)
            before = piece
    if upright.has_more and pixels.page is None and pixels.full_width > _MOST_SHRUNK * pixels.width:
        made.append(Line("", is_sure=False))
    return tuple(made)


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Along the direction in which most of the text runs."""
    angles = sorted(one.rectangle.angle for one in pieces if one.rectangle.width > 4 * one.rectangle.height)
    angle = angles[len(angles) // 2] if angles else 0.0

    def across(one: Piece) -> float:
        return one.rectangle.y * math.cos(angle) - one.rectangle.x * math.sin(angle)

    rows: list[list[Piece]] = []
    at = -math.inf
    for piece in sorted(pieces, key=across):
        if across(piece) - at > _SAME_LINE * piece.rectangle.height or not rows:
            rows.append([])
            at = across(piece)
        rows[-1].append(piece)
        at += (across(piece) - at) / len(rows[-1])
    return [sorted(row, key=lambda one: one.rectangle.x) for row in rows]


def _gap(left: Piece, right: Piece) -> float:
    return right.rectangle.x - right.rectangle.width / 2 - left.rectangle.x - left.rectangle.width / 2


def _line(piece: Piece, upright: Upright, pixels: Pixels, *, is_beside: bool) -> Line:
    decoded = piece.decoded
    words = tuple(
        Word(start, end, _box(piece.rectangle.corners(left, right), upright, pixels))
        for start, end, left, right in decoded.words
    )
    return Line(decoded.text, words, is_beside, decoded.score >= _SURE and decoded.unread <= _UNREAD)


def _together(first: Line, second: Line) -> Line:
    at = len(first.text) + 1
    moved = tuple(Word(word.start + at, word.end + at, word.box) for word in second.words)
    text = f"{first.text} {second.text}"
    return Line(text, first.words + moved, first.is_beside, first.is_sure and second.is_sure)


def _box(corners: Sequence[tuple[float, float]], upright: Upright, pixels: Pixels) -> Box:
    """Around the corners, in the full picture before it was turned."""
    points = list(corners)
    width, height = upright.width, upright.height
    for _ in range(upright.turns % 4):
        points = [(height - y, x) for x, y in points]
        width, height = height, width
    across, down = pixels.full_width / pixels.width, pixels.full_height / pixels.height
    xs, ys = [x * across for x, _ in points], [y * down for _, y in points]
    return Box(
        max(0, math.floor(min(xs))),
        max(0, math.floor(min(ys))),
        min(pixels.full_width, math.ceil(max(xs))),
        min(pixels.full_height, math.ceil(max(ys))),
    )
