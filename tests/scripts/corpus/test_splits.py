"""What is held back for test is nowhere in train: templates by family, open values by value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from scripts.lib.corpus.language.language import codes, language
from scripts.lib.corpus.splits import Part, deal_again, part_of_value, parts_of_lines
from scripts.lib.corpus.values.locales import HELD_BACK, LOCALES
from scripts.lib.corpus.values.pools import all_pools
from scripts.lib.corpus.values.syllables import made_up

Corpus = dict[str, list[dict[str, Any]]]


def families(records: list[dict[str, Any]]) -> set[str]:
    return {family for r in records for family in r["template"].split(":", 1)[1].split("+")} - {""}


def values(records: list[dict[str, Any]], kind: str) -> set[str]:
    unspoilt = [r for r in records if r["form"] not in ("typos", "caps")]
    return {r["text"][s["start"] : s["end"]].casefold() for r in unspoilt for s in r["spans"] if s["type"] == kind}


@pytest.mark.parametrize("held_back", ["test_templates", "test_both", "clean_test"])
def test_families_held_back_are_not_in_train(corpus: Corpus, held_back: str) -> None:
    found = families(corpus[held_back])
    assert len(found) > 20
    assert not found & (families(corpus["train"]) | families(corpus["test_values"]) | families(corpus["dev"]))


@pytest.mark.parametrize("held_back", ["test_values", "test_both"])
@pytest.mark.parametrize("kind", ["PERSON", "STREET_ADDRESS", "OCCUPATION", "USERNAME"])
def test_values_held_back_are_not_in_train(corpus: Corpus, held_back: str, kind: str) -> None:
    found = values(corpus[held_back], kind)
    assert found
    shared = found & (values(corpus["train"], kind) | values(corpus["test_templates"], kind))
    assert len(shared) <= len(found) * 0.02, shared  # Initials and nicknames may meet by chance.


def test_no_text_stands_twice(corpus: Corpus) -> None:
    texts = [r["text"] for records in corpus.values() for r in records]
    assert len(texts) == len(set(texts))


def test_pools_share_no_name() -> None:
    pools = all_pools()
    for kind in ("given.m", "given.f", "family", "city", "street_name", "company"):
        names = {
            part: {n.casefold() for g in pools[part].all_groups(kind) for n in pools[part].of(kind, *g)} for part in Part
        }
        assert names[Part.TEST]
        assert not names[Part.TRAIN] & names[Part.TEST], kind
        assert not names[Part.DEV] & names[Part.TEST], kind


def test_whole_locales_are_held_back() -> None:
    known = {locale for locales in LOCALES.values() for locale in locales.split()}
    assert known >= HELD_BACK
    assert len(known) >= 60
    assert len(HELD_BACK) >= 15


def test_a_rule_of_some_length_has_lines_for_test() -> None:
    parts = parts_of_lines("rule", [f"line {i}" for i in range(20)])
    assert parts.count(Part.TEST) == 2
    assert parts.count(Part.DEV) == 1


@pytest.mark.parametrize("rule", ["code.snippet", "code.own", "log.line", "clean.snippet"])
def test_what_languages_share_is_held_back_in_all_of_them(rule: str) -> None:
    parts = [language(code).rules[rule] for code in codes()]
    of_line = [dict(zip(map(str, r.lines), r.parts, strict=True)) for r in parts]
    assert all(one[line] is part for one in of_line for line, part in of_line[0].items() if line in one)


def test_case_and_accents_make_no_other_value() -> None:
    assert part_of_value("Chloé") is part_of_value("CHLOE")


def test_made_up_names_belong_to_their_part() -> None:
    import random

    assert part_of_value(made_up(random.Random(3), Part.TEST)) is Part.TEST


@pytest.fixture
def dealt_again() -> Iterator[None]:
    deal_again("another")
    yield
    deal_again("")


def test_another_deal_gives_other_parts_of_the_same_shares(dealt_again: None) -> None:
    lines = [f"line {number}" for number in range(280)]
    again, values = parts_of_lines("rule", lines), [part_of_value(line) for line in lines]
    deal_again("")
    first, first_values = parts_of_lines("rule", lines), [part_of_value(line) for line in lines]
    assert again != first and values != first_values
    assert again.count(Part.TEST) == first.count(Part.TEST) == 40
