"""What every record promises, and that the corpus has something of everything."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from scripts.lib.corpus import plan
from scripts.lib.corpus.files import write_all
from scripts.lib.corpus.language.facts import WEIGHTS
from scripts.lib.corpus.pieces import Piece, labelled
from scripts.lib.corpus.values.locales import OWN_LISTS
from tests.scripts.corpus.conftest import COUNT, SEED

Corpus = dict[str, list[dict[str, Any]]]
TYPES = {
    "PERSON",
    "LOCATION",
    "STREET_ADDRESS",
    "ORGANIZATION",
    "NRP",
    "DATE_TIME",
    "DATE_OF_BIRTH",
    "AGE",
    "TITLE",
    "OCCUPATION",
    "MEDICAL",
    "ACCOUNT_ID",
    "USERNAME",
    "EMAIL_ADDRESS",
    "PHONE_NUMBER",
    "IP_ADDRESS",
    "IBAN_CODE",
    "CREDIT_CARD",
}
TOPICS = {
    "health",
    "legal",
    "hr",
    "personal_finance",
    "trade_secret",
    "own_source_code",
    "credentials",
    "sexual_life",
    "beliefs",
    "children",
}
TASKS = {
    "summarise",
    "rewrite",
    "extract",
    "classify",
    "translate",
    "code",
    "maths",
    "question_with_text",
    "question",
    "brainstorm",
    "chat",
}
RESIDUE = re.compile(r"\{\{[a-z]|<<[a-z]|\{[pqrfgmkn](\.|\})|<[a-z]+\.[a-z*]+>|~(gen|dat|acc|loc|abl)")


def everything(corpus: Corpus) -> list[dict[str, Any]]:
    return [record for records in corpus.values() for record in records]


def test_pieces_become_text_and_spans() -> None:
    text, spans = labelled([Piece("I am "), Piece(" Ada\n", "PERSON"), Piece("!")])
    assert text == "I am  Ada\n!"
    assert [(text[s.start : s.end], s.type) for s in spans] == [("Ada", "PERSON")]


def test_spans_cut_whole_values_in_order(corpus: Corpus) -> None:
    for record in everything(corpus):
        end = 0
        for span in record["spans"]:
            value = record["text"][span["start"] : span["end"]]
            assert end <= span["start"] < span["end"] <= len(record["text"]), record
            assert value == value.strip() != "", record
            assert span["type"] in TYPES
            end = span["end"]


def test_labels_are_of_the_contract(corpus: Corpus) -> None:
    for record in everything(corpus):
        assert set(record["topics"]) <= TOPICS
        assert record["task"] is None or record["task"] in TASKS
        assert record["complexity"] is None


def test_nothing_of_the_notation_is_left(corpus: Corpus) -> None:
    left = [record["text"] for record in everything(corpus) if RESIDUE.search(record["text"])]
    assert left == []


def test_every_language_form_script_and_tradition_appears(corpus: Corpus) -> None:
    records = everything(corpus)
    assert {r["lang"] for r in records} == set(WEIGHTS)
    assert plan.STRUCTURED | plan.NAMED_FORMS | {"chat", "email", "cv", "code", "log"} <= {r["form"] for r in records}
    assert {"Latin", "Japanese", "Han", "Hangul", "Devanagari", "Arabic", "Cyrillic"} <= {r["script"] for r in records}
    assert set(OWN_LISTS) <= {r["tradition"] for r in records}
    assert {t for r in records for t in r["topics"]} == TOPICS
    assert {r["task"] for r in records} >= TASKS
    assert {s["type"] for r in records for s in r["spans"]} >= TYPES - {"IBAN_CODE", "CREDIT_CARD"}


def test_about_half_of_the_texts_are_clean(corpus: Corpus) -> None:
    train = corpus["train"]
    assert 0.40 <= sum(not r["spans"] for r in train) / len(train) <= 0.60
    assert all(not r["spans"] for r in corpus["clean_test"])


def test_a_private_topic_needs_no_span(corpus: Corpus) -> None:
    assert any(r["topics"] and not r["spans"] for r in corpus["train"])


@pytest.mark.slow
def test_a_seed_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    write_all(tmp_path, SEED, COUNT)
    for file in folder.glob("*.jsonl"):
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), file.name
