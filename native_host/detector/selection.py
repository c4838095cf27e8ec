"""Which rules can find anything in a text at all: by their literals, the words they need nearby, and their shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from native_host.detector.context import Context, words_of
from native_host.detector.encoded import Encoded
from native_host.detector.prefilter import Needs, Prefilter
from native_host.detector.shapes import Shapes


class Selectable(Protocol):
    """What a rule says of the texts in which it finds nothing."""

    @property
    def needs(self) -> Needs:
        """Strings without which it finds nothing."""
        ...

    @property
    def needed_context(self) -> Context | None:
        """Words without one of which it finds nothing."""
        ...

    @property
    def shape(self) -> str | None:
        """A pattern that matches wherever it finds something."""
        ...


class Selection:
    """Cheap passes over the text that leave, of 800 rules, the few that are worth running; never one too few."""

    __slots__ = ("_prefilter", "_shapes", "_words")

    def __init__(self, rules: Sequence[Selectable]) -> None:
        self._prefilter = Prefilter([rule.needs for rule in rules])
        self._words = _WordIndex([rule.needed_context for rule in rules])
        self._shapes = Shapes([rule.shape for rule in rules])

    def runnable(self, encoded: Encoded) -> list[int]:
        """Indices, in order, of the rules to run."""
        low = encoded.text.lower()
        return self._shapes.without_absent(self._words.without_absent(self._prefilter.runnable(low), low), encoded)


class _WordIndex:
    """From a word to the rules that it is context for. A phrase is filed under its longest word."""

    __slots__ = ("_by_piece", "_by_word", "_keys", "_restricted")

    def __init__(self, contexts: Sequence[Context | None]) -> None:
        self._restricted = frozenset(index for index, context in enumerate(contexts) if context is not None)
        self._by_word: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._by_piece: dict[str, list[int]] = {}
        for index, context in enumerate(contexts):
            for group in context.word_groups if context else ():
                self._by_word.setdefault(max(sorted(group), key=len), []).append((index, group))
            for piece in context.pieces if context else ():
                self._by_piece.setdefault(piece, []).append(index)
        self._keys = frozenset(self._by_word)

    def without_absent(self, rules: list[int], low: str) -> list[int]:
        if self._restricted.isdisjoint(rules):
            return rules
        words = words_of(low)
        near = {index for key in self._keys & words for index, group in self._by_word[key] if group <= words}
        for piece, indices in self._by_piece.items():
            if piece in low:
                near.update(indices)
        absent = self._restricted - near
        return [rule for rule in rules if rule not in absent]
