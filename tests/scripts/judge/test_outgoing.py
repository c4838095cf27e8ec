"""Texts as they would leave, the arrays they are trained as, and the thresholds that are chosen on them."""

from __future__ import annotations

import random

import numpy as np

from scripts.lib.judge.egress_arrays import IGNORED, LABELS, Arrays
from scripts.lib.judge.egress_eval import Peak
from scripts.lib.judge.made_numbers import beside, made
from scripts.lib.judge.outgoing import KIND_OF, Labelled, redacted, with_misses
from scripts.lib.judge.thresholds import NEVER, alarm_thresholds

TEXT = "Dr Ada met Wen. Ada lives in Leeds."
SPANS = ((0, 2, "TITLE"), (3, 6, "PERSON"), (11, 14, "PERSON"), (16, 19, "PERSON"), (29, 34, "LOCATION"))
SOURCE = Labelled(TEXT, SPANS, "en", "chat")


def test_equal_values_share_a_placeholder() -> None:
    assert redacted(SOURCE, ()).text == "[TITLE_1] [PERSON_1] met [PERSON_2]. [PERSON_1] lives in [LOCATION_1]."


def test_what_is_missed_stays_where_its_offsets_say() -> None:
    out = redacted(SOURCE, (1, 4))
    assert [(out.text[left.start : left.end], left.type) for left in out.left] == [("Ada", "PERSON"), ("Leeds", "LOCATION")]


def test_a_value_is_missed_everywhere_or_nowhere_and_a_title_never() -> None:
    for seed in range(20):
        (out,) = with_misses(random.Random(seed), [SOURCE], 1)
        values = {out.text[left.start : left.end] for left in out.left}
        assert len(values) == 1 and "Dr" not in values
        assert out.text.count("Ada") in (0, 2)


def test_made_sentences_are_labelled_as_they_say() -> None:
    rng = random.Random(1)
    for _ in range(300):
        text = beside(rng, made(rng))
        for start, end, kind in text.spans:
            assert kind in KIND_OF and text.text[start:end].strip() == text.text[start:end] != ""


def test_arrays() -> None:
    arrays = Arrays([redacted(SOURCE, (0, 1)), redacted(SOURCE, ())])
    batch = arrays.batch(np.array([0, 1]))
    labels = batch["label"][0][batch["inside"][0]].tolist()
    person = LABELS["person"]
    assert labels == [IGNORED, person, 0, IGNORED, 0, IGNORED, 0, 0, IGNORED, 0]
    assert batch["word"].max() < len(batch["offsets"])
    thinned = arrays.batch(np.array([0, 1]), np.random.default_rng(1))
    assert len(thinned["rows"]) < len(batch["rows"]) and len(thinned["offsets"]) == len(batch["offsets"])
    assert (np.diff(thinned["offsets"]) > 0).all()


def test_thresholds_keep_the_alarms_they_may() -> None:
    rng = np.random.default_rng(1)
    clean = [Peak(tuple(row), "", "en", "chat") for row in rng.uniform(0, 0.8, (1000, 2))]
    missed = [Peak(tuple(row), "PERSON", "en", "chat") for row in rng.uniform(0.2, 1.0, (1000, 2))]
    chosen = alarm_thresholds([clean[:200], clean[200:]], missed, share=0.01)
    assert sum(peak.is_over(chosen) for peak in clean[:200]) <= 2
    assert sum(peak.is_over(chosen) for peak in clean[200:]) <= 8
    assert sum(peak.is_over(chosen) for peak in missed) > 250
    assert alarm_thresholds([clean], [Peak((0.0, 0.9), "PERSON", "en", "chat")], share=0.01)[0] == NEVER
