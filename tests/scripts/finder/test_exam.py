"""The exam: its notation, its halves, and that nothing of it is in what the finder learns from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.lib.corpus.language.language import FOLDER as LANGUAGES
from scripts.lib.finder.exam import HALVES, PAPERS, BadPaper, exam
from scripts.lib.finder.labels import TOPICS, Span

_WORDS = 8  # So many in a row that two people hardly write by chance.


def test_spans_topics_and_line_breaks(tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("en\tone\nde\t{+health}Für {=PERSON:Ada}:\\n{=ACCOUNT_ID:K-1} \\[x\\]\n", "utf-8")
    (record,) = exam("private", "test", tmp_path)
    assert (record.lang, record.text, record.topics) == ("de", "Für Ada:\nK-1 [x]", ("health",))
    assert record.spans == (Span(4, 7, "PERSON"), Span(9, 12, "ID_NUMBER"))


@pytest.mark.parametrize("line", ["no tab", "en\tHello <city>", "en\t{p} was here"])
def test_what_is_not_its_notation_is_refused(tmp_path: Path, line: str) -> None:
    (tmp_path / "public.txt").write_text(line + "\n", "utf-8")
    with pytest.raises(BadPaper):
        list(exam("public", "dev", tmp_path))


def test_both_papers_are_whole() -> None:
    whole = {(paper, half): list(exam(paper, half)) for paper in PAPERS for half in HALVES}
    assert {key: len(records) for key, records in whole.items()} == {
        ("public", "dev"): 300,
        ("public", "test"): 300,
        ("private", "dev"): 150,
        ("private", "test"): 150,
    }
    assert not any(record.spans or record.topics for half in HALVES for record in whole["public", half])
    assert {topic for half in HALVES for record in whole["private", half] for topic in record.topics} == set(TOPICS)


def test_no_run_of_words_is_in_the_corpus_too() -> None:
    taught = {
        run for path in LANGUAGES.glob("*/*.txt") for line in path.read_text("utf-8").splitlines() for run in _runs(line)
    }
    asked = {run for paper in PAPERS for half in HALVES for record in exam(paper, half) for run in _runs(record.text)}
    assert len(taught) > 100_000
    assert not taught & asked


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + _WORDS]) for at in range(len(words) - _WORDS + 1)}
