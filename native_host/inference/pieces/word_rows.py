"""One unit to its pieces: rows that depend on the unit alone, remembered for words that come again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from native_host.inference.pieces.rows import BUCKET_AT, HASHES, NOTHING, SCRIPT_AT, bucket
from native_host.inference.pieces.scripts import IN_VOCABULARY, LATIN, SPELLED_IN_LATIN, script
from native_host.inference.pieces.shape import shape
from native_host.inference.pieces.spelling import plain
from native_host.inference.pieces.units import Kind

# A longer run of letters is no word; as one piece it costs little and still has its ends.
_LONGEST_WORD = 40
_REMEMBERED = 8_192

Rows = tuple[int, int, int, tuple[int, ...]]  # piece, shape, script, hashes


class WordRows:
    """`vocabulary` maps pieces ("anna", "##s") to rows."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._known: dict[tuple[str, Kind], tuple[Rows, ...]] = {}

    def of(self, written: str, kind: Kind) -> tuple[Rows, ...]:
        """At least one piece for every unit: no character disappears."""
        key = (written, kind)
        rows = self._known.get(key)
        if rows is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            rows = self._known[key] = tuple(self._make(written, kind))
        return rows

    def _make(self, written: str, kind: Kind) -> Iterator[Rows]:
        number = script(written[0])
        form, family = shape(written, kind), SCRIPT_AT + number
        spelled = plain(written)
        hashes = _padded(_hashes(written.lower(), kind, number))
        if kind is Kind.CHARACTER or (kind is Kind.WORD and number not in IN_VOCABULARY) or len(spelled) > _LONGEST_WORD:
            yield self._vocabulary.get(spelled, NOTHING), form, family, hashes
            return
        pieces = list(self._pieces(spelled if kind is not Kind.SYMBOL else spelled[:1])) or [NOTHING]
        for piece in pieces:
            is_unknown = piece >= BUCKET_AT
            yield NOTHING if is_unknown else piece, form, family, (piece, *hashes[:-1]) if is_unknown else hashes

    def _pieces(self, spelled: str) -> Iterator[int]:
        """Greedy longest match; a character that no piece begins with becomes a bucket of its own."""
        at = 0
        while at < len(spelled):
            mark = "##" if at else ""
            for end in range(len(spelled), at, -1):
                row = self._vocabulary.get(mark + spelled[at:end])
                if row is not None:
                    yield row
                    at = end
                    break
            else:
                yield bucket("c", spelled[at])
                at += 1


def _hashes(low: str, kind: Kind, number: int) -> list[int]:
    """Parts of the spelling as it was written, accents and all: beginnings and endings tell names in every language."""
    if kind is Kind.CHARACTER:
        return [bucket("c", low)]
    if kind is Kind.SYMBOL:
        return [] if low[0].isascii() else [bucket("c", low[0])]
    if kind is Kind.NUMBER:
        return []
    ends = [bucket("p3", low[:3]), bucket("s3", low[-3:])]
    if number == LATIN:
        return ends
    ends += [bucket("s2", low[-2:]), bucket("w", low)]
    return ends if number in SPELLED_IN_LATIN else [*ends, bucket("p2", low[:2]), bucket("s4", low[-4:])]


def _padded(hashes: list[int]) -> tuple[int, ...]:
    return tuple((hashes + [NOTHING] * HASHES)[:HASHES])
