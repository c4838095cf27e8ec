"""Values that the user hid by hand: found wherever they stand, whatever their case, and never cut out of a word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.merge import Candidate
from native_host.detector.terms import is_inside_word

HIDE = "user:hide"
_MANY = 100
_HEAD = 4


def exact_candidates(text: str, values: Iterable[str]) -> Iterator[Candidate]:
    """Where the values stand. One inside a longer word ("Heron" in "Herons") takes the whole word with it.

    So it does not leave, and no half word beside a placeholder does. Each spelling is a value of its own: restoring gives
    its bytes back.
    """
    wanted = [value for value in dict.fromkeys(values) if value]
    if not wanted:
        return
    folded = _Folded(text)
    needles = list(dict.fromkeys(value.casefold() for value in wanted))
    after: dict[str, int] = {}  # What has been found of a value: its next place begins no earlier.
    places = _one_by_one(folded.text, needles, after) if len(needles) < _MANY else _together(folded.text, needles)
    for at, needle in places:
        if at < after.get(needle, 0):
            continue
        start, end = folded.original(at, at + len(needle))
        start, end = _whole_words(text, start, end)
        yield Candidate(Finding(start, end, Entity.CUSTOM.value, 1.0, HIDE))
        after[needle] = max(folded.place(end), at + 1)


def _one_by_one(text: str, needles: Sequence[str], after: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """Places of every needle, needle by needle: a look through the whole text costs next to nothing."""
    for needle in needles:
        at = text.find(needle)
        while at >= 0:
            yield at, needle
            at = text.find(needle, after.get(needle, at + 1))


def _together(text: str, needles: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The same in one pass, place by place: thousands may be hidden of one text, and no time grows with its square."""
    heads: dict[int, set[str]] = {}
    tails: dict[str, dict[int, set[str]]] = {}
    for needle in needles:
        head = needle[:_HEAD]
        heads.setdefault(len(head), set()).add(head)
        tails.setdefault(head, {}).setdefault(len(needle), set()).add(needle)
    for size, known in heads.items():
        for at in range(len(text) - size + 1):
            head = text[at : at + size]
            if head in known:
                for length, of_length in tails[head].items():
                    found = text[at : at + length]
                    if found in of_length:
                        yield at, found


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
