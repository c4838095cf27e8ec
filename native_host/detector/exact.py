"""Values that the user hid by hand: found wherever they stand, whatever their case, and never cut out of a word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.merge import Candidate
from native_host.detector.terms import is_inside_word

HIDE = "user:hide"


def exact_candidates(text: str, values: Iterable[str]) -> Iterator[Candidate]:
    """Where the values stand. One inside a longer word ("Heron" in "Herons") takes the whole word with it.

    So it does not leave, and no half word beside a placeholder does. Each spelling is a value of its own: restoring gives
    its bytes back.
    """
    wanted = [value for value in dict.fromkeys(values) if value]
    if not wanted:
        return
    folded = _Folded(text)
    for value in wanted:
        needle = value.casefold()
        at = folded.text.find(needle)
        while at >= 0:
            start, end = folded.original(at, at + len(needle))
            start, end = _whole_words(text, start, end)
            yield Candidate(Finding(start, end, Entity.CUSTOM.value, 1.0, HIDE))
            at = folded.text.find(needle, max(folded.place(end), at + 1))


class _Folded:
    """A text without case, and the way back: some letters become two ("ß", "ss")."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text.casefold()
        # No letter folds to nothing, so texts of one length go letter by letter.
        is_aligned = len(self.text) == len(text)
        self._starts = None if is_aligned else [0, *accumulate(len(letter.casefold()) for letter in text)]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text that holds this stretch of the folded one."""
        if self._starts is None:
            return start, end
        return bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)

    def place(self, at: int) -> int:
        return at if self._starts is None else self._starts[at]


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while is_inside_word(text, start):
        start -= 1
    while is_inside_word(text, end):
        end += 1
    return start, end
