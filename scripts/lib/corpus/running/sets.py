"""The running-text sets: where they lie, what their labels mean here, what counts as a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.lib.corpus.running.conll import Sentence, grouped, read, sentences

BASIC = {
    "PER": "PERSON",
    "LOC": "LOCATION",
    "ORG": "ORGANIZATION",
    "person": "PERSON",
    "location": "LOCATION",
    "corporation": "ORGANIZATION",
    "group": "ORGANIZATION",
    "Person": "PERSON",
    "Location": "LOCATION",
    "Organisation": "ORGANIZATION",
    "Nationality": "NRP",
    "Temporal": "DATE_TIME",
}
# GUM labels every mention, "he" and "the movement" too: only names and times with a capital or a digit are kept.
GUM = {"person": "PERSON", "place": "LOCATION", "organization": "ORGANIZATION", "time": "DATE_TIME"}


@dataclass(frozen=True, slots=True)
class Document:
    """A few sentences of one set; `document` says what must not be torn between train and test."""

    source: str
    document: str
    parts: list[Sentence]
    types: Mapping[str, str]


def documents(data: Path) -> Iterator[Document]:
    for name, size in (("wnut17train.conll", 1), ("emerging.dev.conll", 1)):
        yield from _file("wnut17", data / "wnut17_train" / name, "\t", size)
    for path in sorted((data / "ner_btc_train").glob("*.conll")):
        yield from _file("btc", path, "\t", 1)
    yield from _file("wikigold", data / "ner_wikigold/CONLL-format/data/wikigold.conll.txt", None, 3)
    yield from _file("sec", data / "ner_sec_train/FIN5.txt", None, 3)
    for path in sorted((data / "ner_re3d").rglob("*.conll")):
        yield from _file("re3d", path, "\t", 4, whole=True)
    for path in sorted((data / "ner_gum").rglob("*.tsv")):
        yield from _gum(path)


def _file(source: str, path: Path, separator: str | None, size: int, whole: bool = False) -> Iterator[Document]:
    """Sets without marked documents are cut into blocks of 50 texts, so that neighbours stay together."""
    found = list(sentences(read(path), separator))
    for number, parts in enumerate(grouped(found, size)):
        yield Document(source, f"{path.stem}-{'all' if whole else number // 50}", parts, BASIC)


def _gum(path: Path) -> Iterator[Document]:
    for parts in grouped([_names_only(s) for s in sentences(read(path), "\t", 1)], 4):
        yield Document("gum", path.stem, parts, GUM)


def _names_only(sentence: Sentence) -> Sentence:
    """Runs of one label without any name or number in them lose it; a leading article does too."""
    kept: Sentence = []
    for word, label in sentence:
        is_named = label in GUM and (word[:1].isupper() or word[:1].isdigit()) and word.lower() not in SMALL
        kept.append((word, label if is_named else "O"))
    return kept


SMALL = {
    "the",
    "a",
    "an",
    "i",
    "he",
    "she",
    "it",
    "we",
    "you",
    "they",
    "his",
    "her",
    "their",
    "my",
    "our",
    "your",
    "its",
    "this",
    "that",
    "these",
    "those",
    "there",
    "who",
}
