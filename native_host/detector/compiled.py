"""Rules made ready to run: compiled, with the literals that say whether running them can be of any use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from native_host.contract.findings import Finding
from native_host.detector.context import Context
from native_host.detector.encoded import Encoded
from native_host.detector.merge import Candidate
from native_host.detector.pattern import Pattern
from native_host.detector.prefilter import Needs
from native_host.detector.rule import Rule, Scanner
from native_host.detector.selection import Selectable

_COMMON_CHARS = 2


class Runnable(Selectable, Protocol):
    """One rule, ready to run."""

    @property
    def name(self) -> str: ...

    def run(self, encoded: Encoded) -> Iterable[Candidate]: ...


class CompiledRule:
    """A `Rule` with its context compiled, and its pattern as soon as a text holds one of its literals.

    Six hundred patterns take a second to compile, and most never meet a text of this user.
    """

    __slots__ = ("_context", "_pattern", "_rule", "name", "needed_context", "needs", "shape")

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self.name = rule.name
        self._pattern: Pattern | None = None
        self._context = Context(rule.context, rule.context_chars, rule.context_chars_after) if rule.context else None
        self.needed_context = self._context if rule.needs_context else None
        self.needs: Needs = (tuple(literal.lower() for literal in rule.prefilter),) if rule.prefilter else ()
        self.shape = rule.shape if self.needed_context is None and _says_little(rule.prefilter) else None

    def run(self, encoded: Encoded) -> Iterator[Candidate]:
        rule, text, validate = self._rule, encoded.text, self._rule.validate

        def holds(start: int, end: int) -> bool:
            return validate is None or validate(text[start:end])

        self._pattern = self._pattern or self._compiled()
        for start, end in self._pattern.spans(encoded, holds if validate else None):
            score = self._score(text, start, end)
            if score is not None:
                finding = Finding(start, end, rule.entity.value, score, f"rule:{rule.name}", rule.kind)
                yield Candidate(finding, is_validated=validate is not None)

    def _compiled(self) -> Pattern:
        return Pattern(self._rule.pattern, is_case_sensitive=self._rule.is_case_sensitive)

    def _score(self, text: str, start: int, end: int) -> float | None:
        if self._context is None:
            return self._rule.score
        if self._context.is_near(text, start, end):
            return self._rule.context_score
        return None if self._rule.needs_context else self._rule.score


def _says_little(literals: tuple[str, ...]) -> bool:
    """Whether most texts hold one of the literals; of none, all do."""
    return min(map(len, literals), default=0) <= _COMMON_CHARS


class CompiledScanner:
    """A `Scanner`. It may carry `literals` (as `Rule.prefilter`), `shape` (a pattern that matches wherever it finds
    something) and `is_validated`, which says it checks a checksum."""

    __slots__ = ("_is_validated", "_scanner", "name", "needed_context", "needs", "shape")

    def __init__(self, scanner: Scanner) -> None:
        self._scanner = scanner
        self.name = scanner.name
        literals: tuple[str, ...] = tuple(getattr(scanner, "literals", ()))
        self.needs: Needs = (literals,) if literals else ()
        self.needed_context: Context | None = None
        self.shape: str | None = getattr(scanner, "shape", None)
        self._is_validated = bool(getattr(scanner, "is_validated", False))

    def run(self, encoded: Encoded) -> Iterator[Candidate]:
        for finding in self._scanner.scan(encoded.text):
            yield Candidate(finding, is_validated=self._is_validated)


def compiled(rule: Rule | Scanner) -> Runnable:
    """The rule, ready to run."""
    return CompiledRule(rule) if isinstance(rule, Rule) else CompiledScanner(rule)
