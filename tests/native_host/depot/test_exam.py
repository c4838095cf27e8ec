"""The exam's checkers take what is right and nothing else, and the interval decides what a model may serve."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from native_host.contract.tasks import Task
from native_host.depot.catalogue import read_catalogue
from native_host.depot.exam import Question, Result, is_right, read_exam, results, wilson_lower
from native_host.depot.failure import DepotFailed
from native_host.depot.measurements import Measured, read_measured, served, write_measured
from native_host.depot.store import Store

ROOT = Path(__file__).resolve().parents[3]
EXAM = ROOT / "models/language_exam.jsonl"


def question(text: str = "Give 3 of 40.", **checks: Any) -> Question:
    return Question("1", Task.QUESTION, text, checks)


@pytest.mark.parametrize(
    ("checks", "right", "wrong"),
    [
        ({"all": [["mon", "tue"], ["9"]]}, "Tuesday, 9", "Tuesday"),
        ({"none": ["never"]}, "always", "Never!"),
        ({"exact": ["He and I went"]}, "he and I went.", "He and I went there"),
        ({"sentences": [1, 2]}, "One is 2.5 long. Two.", "One. Two. Three."),
        ({"words": [2, 3]}, "a b", "a"),
        ({"lines": [2, 2]}, "a\n\nb", "a\nb\nc"),
        ({"numbers_given": True}, "40 and 3", "40 and 4"),
        ({"json": {"a": "3", "b": "x"}}, '```json\n{"b": "X", "a": 3}\n```', '{"a": "3"}'),
        ({"json": {"a": "3"}}, '{"a": "3"}', "[" * 100_000),
    ],
)
def test_each_checker(checks: dict[str, Any], right: str, wrong: str) -> None:
    assert is_right(question(**checks), right)
    assert not is_right(question(**checks), wrong)
    assert not is_right(question(**checks), " ")


def test_the_shipped_exam_can_open_each_of_its_classes() -> None:
    counts = Counter(one.task for one in read_exam(EXAM))
    assert sum(counts.values()) >= 60
    assert all(Result(count, count).is_good for count in counts.values())


def test_exact_questions_accept_their_own_answers_and_no_request_has_its_answer_wrong() -> None:
    for one in read_exam(EXAM):
        if "exact" in one.checks:
            assert all(is_right(one, answer) for answer in one.checks["exact"])
        if "json" in one.checks:
            assert is_right(one, json.dumps(one.checks["json"]))
            assert all(str(value).casefold() in one.text.casefold() for value in one.checks["json"].values())


@pytest.mark.parametrize("line", ['{"id": 1}', "x", '{"id": "1", "task": "question", "text": "", "checks": {"guess": 1}}'])
def test_a_damaged_exam_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "exam.jsonl"
    path.write_text(line)
    with pytest.raises(DepotFailed, match=r"exam\.jsonl is damaged"):
        read_exam(path)


def test_the_lower_end_of_wilson_s_interval() -> None:
    """Against its defining equation: at the end of the interval the score statistic is z."""
    for right, count in ((12, 12), (11, 12), (5, 9), (1, 100)):
        low = wilson_lower(right, count)
        assert abs((right / count - low) / (low * (1 - low) / count) ** 0.5 - 1.96) < 1e-6
    assert wilson_lower(0, 5) == pytest.approx(0) and wilson_lower(0, 0) == 0
    assert Result(12, 12).is_good and not Result(11, 12).is_good


def test_results_are_kept_by_class() -> None:
    other = Question("2", Task.CLASSIFY, "", {"exact": ["a"]})
    found = results([(question(exact=["yes"]), "Yes"), (question(exact=["yes"]), "no"), (other, "a")])
    assert found == {Task.QUESTION: Result(1, 2), Task.CLASSIFY: Result(1, 1)}


def test_figures_of_other_files_open_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    measured = Measured(100.0, 20.0, {Task.QUESTION: Result(12, 12), Task.SUMMARISE: Result(7, 12)})
    write_measured(store, "tiny", "these files", measured)
    assert read_measured(store, "tiny", "these files") == measured
    assert read_measured(store, "tiny", "others") is None
    assert served(None, measured) == {Task.QUESTION}
    (tmp_path / ".measured/tiny.json").write_text("{}")
    assert read_measured(store, "tiny", "these files") is None


def test_without_figures_the_card_decides() -> None:
    entry = next(iter(read_catalogue(ROOT / "models/catalogue.json").values()))
    assert served(entry, None) == frozenset(entry.tasks)
    assert served(None, None) == frozenset()
