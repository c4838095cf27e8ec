"""No rule that is left out would have found anything."""

from __future__ import annotations

import pytest

from native_host.detector.catalogue import all_rules
from native_host.detector.compiled import compiled
from native_host.detector.encoded import Encoded
from native_host.detector.rule import Rule
from native_host.detector.selection import Selection
from native_host.detector.shapes import Shapes
from tests.native_host.detector.pattern_samples import as_python, sample
from tests.native_host.detector.test_clean_texts import CLEAN

READY = [compiled(rule) for rule in all_rules()]
SELECTION = Selection(READY)
PRIVATE = (
    "card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, +49 151 23456789, (212) 555-0143, 81.2.69.142, 123-45-6789",
    "Musterstraße 5, 10115 Berlin; 12 Main Street, Springfield, IL 62704; Дата рождения: 12.03.1984; 電話番号は03-1234-5678",
    "password: hunter2X!9 AKIAQ3EGJ7WZP2LM5TXB 52.520008, 13.404954 00:1b:44:11:3a:b7 "
    "0x52908400098527886E0F7030069857D2E4169EE7",
)


@pytest.mark.parametrize("text", [*PRIVATE, "\n".join(CLEAN), ""])
def test_a_rule_that_is_left_out_finds_nothing(text: str) -> None:
    encoded = Encoded(text)
    left_out = set(range(len(READY))) - set(SELECTION.runnable(encoded))
    assert [READY[index].name for index in left_out if list(READY[index].run(encoded))] == []


def test_a_rule_is_run_where_its_own_pattern_matches() -> None:
    missed = []
    for index, rule in enumerate(all_rules()):
        if isinstance(rule, Rule):
            text = " ".join([*rule.context, *rule.prefilter, sample(as_python(rule.pattern))])
            encoded = Encoded(text)
            if list(READY[index].run(encoded)) and index not in SELECTION.runnable(encoded):
                missed.append(rule.name)
    assert missed == []


def test_few_rules_are_run_on_prose() -> None:
    assert len(SELECTION.runnable(Encoded("We walked along the river and talked about the holidays. " * 5))) <= 5


def test_a_pass_that_does_not_finish_leaves_no_rule_out(monkeypatch: pytest.MonkeyPatch) -> None:
    class OutOfMemory:
        def Match(self, _text: bytes) -> list[int]:
            return []

    shapes = Shapes(["[0-9]{4}", None, "[A-Z]{4}"])
    assert shapes.without_absent([0, 1, 2], Encoded("1234")) == [0, 1]
    monkeypatch.setattr(shapes, "_groups", (((0, 2), OutOfMemory()),))
    assert shapes.without_absent([0, 1, 2], Encoded("1234")) == [0, 1, 2]
