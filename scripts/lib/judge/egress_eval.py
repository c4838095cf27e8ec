"""Measures the auditor: how often it alarms on what may leave, and which missed values it finds."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from native_host.judge.egress.features import rows_of
from native_host.judge.egress.scorer import WordScorer
from native_host.judge.egress.tokens import tokens
from scripts.lib.finder.exam import exam
from scripts.lib.judge.outgoing import CREDENTIALS, Labelled, Outgoing, read, redacted, with_misses

FILES = ("test_templates", "test_values", "test_both")


@dataclass(frozen=True, slots=True)
class Peak:
    """The highest score of each kind in one text, or in one value."""

    of_kind: tuple[float, ...]
    type: str
    lang: str
    form: str

    def is_over(self, thresholds: Sequence[float]) -> bool:
        return any(score >= least for score, least in zip(self.of_kind, thresholds, strict=True))


def peaks(scorer: WordScorer, text: Outgoing) -> tuple[Peak, list[Peak]]:
    """Of the text without what is left in it, and of each value that is."""
    found = tokens(text.text)
    scores = scorer.score([rows_of(token.word) for token in found], [token.gap for token in found])
    rest = [0.0] * len(scorer.kinds)
    of_values = [[0.0] * len(scorer.kinds) for _ in text.left]
    for token, (score, kind) in zip(found, scores, strict=True):
        if token.is_placeholder:
            continue
        hits = [i for i, left in enumerate(text.left) if left.start < token.end and token.start < left.end]
        for held in [of_values[i] for i in hits] or [rest]:
            held[kind] = max(held[kind], score)
    values = [Peak(tuple(held), left.type, text.lang, text.form) for held, left in zip(of_values, text.left, strict=True)]
    return Peak(tuple(rest), "", text.lang, text.form), values


def written(paper: str, half: str) -> Iterator[Labelled]:
    """The exam of hand-written prompts, without those that hand over credentials: their passwords have no label."""
    for record in exam(paper, half):
        if any(topic in CREDENTIALS for topic in record.topics):
            continue
        yield Labelled(record.text, tuple((s.start, s.end, s.type) for s in record.spans), record.lang, f"exam-{paper}")


def corpus(folders: Iterable[Path], names: Sequence[str], most: int) -> Iterator[Labelled]:
    for folder in folders:
        for name in names:
            yield from islice(read(folder / f"{name}.jsonl"), most)


def clean_peaks(scorer: WordScorer, sources: Iterable[Labelled]) -> list[Peak]:
    """Of texts with every value redacted."""
    return [peaks(scorer, redacted(source, ()))[0] for source in sources]


def missed_peaks(scorer: WordScorer, sources: Iterable[Labelled], k: int, seed: int) -> list[list[Peak]]:
    """For each text with values, of those that were left in it."""
    return [peaks(scorer, text)[1] for text in with_misses(random.Random(seed), list(sources), k)]


def dev_peaks(scorer: WordScorer, folders: Iterable[Path]) -> tuple[list[list[Peak]], list[Peak]]:
    """What thresholds may be chosen on: clean texts, redacted and public ones apart, and values missed one a text."""
    dev = [*corpus(folders, ("dev",), 10**9), *written("private", "dev")]
    redacted_ones = clean_peaks(scorer, (text for text in dev if text.spans))
    public = clean_peaks(scorer, chain((text for text in dev if not text.spans), written("public", "dev")))
    return [redacted_ones, public], [peak for peaks in missed_peaks(scorer, dev, 1, seed=1) for peak in peaks]
