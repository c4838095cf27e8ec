"""The exam: its notation, its halves, and that nothing of it is in what the finder learns from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.lib.corpus.language.language import FOLDER as LANGUAGES
from scripts.lib.finder.exam import HALVES, PAPERS, BadPaper, exam
from scripts.lib.finder.labels import TOPICS, Span

_GENRES = {"court": 40, "templates": 160, "prompts": 120, "tweets": 150, "support": 110}
_WORDS = 8  # So many in a row that two people hardly write by chance.
_SIGNS = 12  # The same of Chinese and Japanese.


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


def test_the_papers_are_whole() -> None:
    whole = {(paper, half): list(exam(paper, half)) for paper in PAPERS for half in HALVES}
    assert {key: len(records) for key, records in whole.items()} == {
        ("public", "dev"): 300,
        ("public", "test"): 300,
        ("private", "dev"): 150,
        ("private", "test"): 150,
        ("fresh", "dev"): 0,
        ("fresh", "test"): 302,
        **{(paper, half): count // 2 for paper, count in _GENRES.items() for half in HALVES},
    }
    for paper in _GENRES:
        assert not any(record.tells_topics for half in HALVES for record in whole[paper, half]), paper
    public = [record for paper in ("public", "fresh") for half in HALVES for record in whole[paper, half]]
    assert not any(record.spans or record.topics for record in public)
    assert len({record.lang for record in whole["fresh", "test"]}) == 10
    assert {topic for half in HALVES for record in whole["private", half] for topic in record.topics} == set(TOPICS)


def test_no_run_of_words_is_in_the_corpus_too() -> None:
    lines = [_bare(line) for path in LANGUAGES.glob("*/*.txt") for line in path.read_text("utf-8").splitlines()]
    taught = {run for line in lines for run in _runs(line)}
    whole = {_letters(line) for line in lines}
    records = [record for paper in PAPERS for half in HALVES for record in exam(paper, half)]
    assert len(taught) > 100_000
    assert not taught & {run for record in records for run in _runs(record.text)}
    assert not whole & {_letters(record.text) for record in records}


def test_what_is_copied_with_its_labels_is_seen() -> None:
    text = "My boss Ada Kern wants the slides for Oslo by noon"
    assert _runs(_bare("My boss {=PERSON:Ada Kern} wants the [slides] for {=LOCATION:Oslo} by noon")) & _runs(text) == set()
    assert _runs(_bare("My boss {=PERSON:Ada Kern} wants the slides for {=LOCATION:Oslo} by noon")) & _runs(text)
    assert _runs("昨天我在上海的医院见到了王医生和他的助手") & _runs("她说昨天我在上海的医院见到了王医生的同事")


def _bare(line: str) -> str:
    """Without the marks of private words; what a slot, a reference or a choice would put there parts what is around it."""
    return re.sub(r"(?<!\\)[<\[{][^>\]}]*[>\]}]", " \0 ", re.sub(r"\{=[A-Z_]+:([^}]*)\}", r"\1", line)).replace("\\n", "\n")


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text.lower()))


def _runs(text: str) -> set[tuple[str, ...]]:
    """Of words; where a script sets no space between them, of letters."""
    runs: set[tuple[str, ...]] = set()
    for part in text.split("\0"):
        words = re.findall(r"\w+", part.lower())
        runs |= {tuple(words[at : at + _WORDS]) for at in range(len(words) - _WORDS + 1)}
        for word in re.findall(r"[\u3040-\u30ff\u3400-\u9fff]+", part):
            runs |= {tuple(word[at : at + _SIGNS]) for at in range(len(word) - _SIGNS + 1)}
    return runs
