"""Text to findings: every rule over every window of every reading of the text, within a budget, merged into one answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from native_host.contract.findings import Detection, Finding
from native_host.contract.reading import Reading
from native_host.detector.budget import Budget
from native_host.detector.compiled import Runnable, compiled
from native_host.detector.context import Context
from native_host.detector.echoes import echoes
from native_host.detector.encoded import Encoded, without_surrogates
from native_host.detector.exact import exact_candidates
from native_host.detector.fields.blanks import without_blank_fields
from native_host.detector.merge import Candidate, merge
from native_host.detector.noise import without_noise
from native_host.detector.placeholders import outside, placeholder_spans
from native_host.detector.prefilter import Literals
from native_host.detector.public.names import PublicNames
from native_host.detector.reader import (
    NAME,
    NoReader,
    Reader,
    model_candidates,
    with_model_topics,
    with_whole_values,
    without_plain_rests,
    without_public,
)
from native_host.detector.rule import Rule, Scanner
from native_host.detector.selection import Selection
from native_host.detector.terms import NO_TERMS, CompiledTerms
from native_host.detector.topics import topics_of
from native_host.detector.user import CONFIDENTIAL, never_hidden, term_candidates, without_never
from native_host.detector.views.columns import columns_view
from native_host.detector.views.encoded_tokens import encoded_tokens_view
from native_host.detector.views.plain import plain_view
from native_host.detector.views.view import View
from native_host.detector.windows import windows

BUDGET_S = 2.0
# Long texts get more: twice what rules and model take for them on two cores. Of what lies beyond 200,000 characters nobody
# waits for the model (extension/shared/patience.ts says the same): such a text counts as unchecked, and soon enough.
_S_PER_CHAR, _READ_BY_THE_MODEL, _S_PER_CHAR_BEYOND = 5e-5, 200_000, 5e-6


class Detector:
    """A set of rules, compiled once, safe to use from several threads."""

    def __init__(
        self,
        rules: Sequence[Rule | Scanner],
        *,
        reader: Reader | None = None,
        budget_s: float | None = BUDGET_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rules: tuple[Runnable, ...] = tuple(compiled(rule) for rule in rules)
        self._selection = Selection(self._rules)
        self.reader: Reader = reader or NoReader()
        self._names = Context([word for rule in rules for word in getattr(rule, "context", ())], 0, 0)
        self._public = PublicNames()
        self._budget_s = budget_s
        self._clock = clock

    @property
    def rule_count(self) -> int:
        return len(self._rules)

    def detect(
        self,
        text: str,
        terms: CompiledTerms = NO_TERMS,
        extra_hide: Sequence[str] = (),
        *,
        deadline: float | None = None,
        is_patient: bool = False,
    ) -> Detection:
        """What is private in `text`. `deadline` is a time of the clock; the budget ends there if that is sooner.

        `is_patient`: nobody waits with a finger on Enter, and the deadline alone is the budget.

        `extra_hide` are values the user hid by hand: they are found wherever they stand, whatever their case.
        """
        limit = deadline if is_patient else self._limit(len(text), deadline)
        budget = Budget(self._clock, limit)
        whole = Encoded(without_surrogates(text))
        found = [candidate for view in self._views(whole, budget) for candidate in self._search(view, terms, budget)]
        reading: Reading | None = None
        if self.reader.reads and not budget.overruns:
            marks = merge(found, whole.text)
            reading = self._read(whole.text, marks, budget, limit)
            if reading:
                reading = without_blank_fields(without_noise(reading, whole.text), whole.text)
                reading = with_whole_values(reading, whole.text)
                reading = without_plain_rests(reading, marks, whole.text)
                reading = without_public(reading, marks, partial(self._public.covers, whole.text))
                found += model_candidates(reading, marks, whole.text)
                found += echoes(whole.text, reading.findings)
        found += exact_candidates(whole.text, map(without_surrogates, extra_hide))
        kept = outside(without_never(found, whole, terms), placeholder_spans(whole.text))
        findings = merge(kept, whole.text)
        is_confidential = any(finding.source == CONFIDENTIAL for finding in findings)
        topics = topics_of(whole.text, findings, is_confidential=is_confidential)
        task, complexity = (reading.task, reading.complexity) if reading else (None, None)
        topics = with_model_topics(topics, reading)
        return Detection(findings, topics, budget.overruns, task, complexity, never_hidden(whole, terms))

    def _read(self, text: str, marks: Sequence[Finding], budget: Budget, limit: float | None) -> Reading | None:
        """The model's reading; what it did not read to the end counts as overrun."""
        within_s = None if limit is None else max(0.0, limit - self._clock())
        reading = self.reader.read(text, marks, within_s)
        if reading is not None and not reading.is_complete:
            budget.overran(NAME)
        return reading

    def _views(self, whole: Encoded, budget: Budget) -> Iterator[View]:
        yield View(whole.text)
        for view in (
            plain_view(whole.text, budget),
            encoded_tokens_view(whole, budget),
            columns_view(whole.text, self._is_name, budget),
        ):
            if view is not None:
                yield view

    def _is_name(self, name: str) -> bool:
        return self._names.is_anywhere(name)

    def _limit(self, length: int, deadline: float | None) -> float | None:
        limits = [self._clock() + self._budget_s + _extra_s(length)] if self._budget_s is not None else []
        return min([*limits, *([deadline] if deadline is not None else [])], default=None)

    def _search(self, view: View, terms: CompiledTerms, budget: Budget) -> Iterator[Candidate]:
        for window in windows(len(view.text)):
            piece = Encoded(view.text[window.start : window.end])
            for candidate in self._run(piece, terms, budget):
                start, end = candidate.finding.start + window.start, candidate.finding.end + window.start
                if window.owned_from <= start < window.owned_to and start < end:
                    yield candidate.moved(view.original(start, end))

    def _run(self, piece: Encoded, terms: CompiledTerms, budget: Budget) -> Iterator[Candidate]:
        for index in self._selection.runnable(piece):
            yield from _guarded(self._rules[index], piece, budget)
        if budget.is_over():
            budget.overran("terms")
        else:
            yield from term_candidates(piece, Literals(piece.text), terms)


def _extra_s(length: int) -> float:
    beyond = max(0, length - _READ_BY_THE_MODEL)
    return (length - beyond) * _S_PER_CHAR + beyond * _S_PER_CHAR_BEYOND


def _guarded(rule: Runnable, piece: Encoded, budget: Budget) -> list[Candidate]:
    """The rule's candidates; a rule that raises, or is not done when time is up, is named instead of forgotten (T-44)."""
    if budget.is_over():
        budget.overran(rule.name)
        return []
    found: list[Candidate] = []
    try:
        for candidate in rule.run(piece):
            found.append(candidate)
            if len(found) % 256 == 0 and budget.is_over():
                break
    except Exception:  # A rule of any kind may fail in any way; the verdict is "undecided", not a crash.
        budget.overran(rule.name)
    if budget.is_over():
        budget.overran(rule.name)
    return found
