"""The judge of answers is opened once, when it is asked, and one that cannot be used says which way."""

from __future__ import annotations

from native_host.service.answer_judge import AnswerJudge, Score
from native_host.service.build_answers import open_answer_score


def test_the_shipped_one_scores_and_is_opened_once() -> None:
    opened: list[Score | str] = []

    def opening() -> Score | str:
        opened.append(open_answer_score())
        return opened[-1]

    judge = AnswerJudge(opening)
    good, none = judge.score("Name two rivers.", "Rhine and Rhone"), judge.score("Name two rivers.", "")
    assert good is not None and none is not None and good > none
    assert len(opened) == 1 and judge.faults == ()


def test_without_its_file_there_is_no_score_and_a_fault() -> None:
    judge = AnswerJudge(lambda: "judge_missing")
    assert not judge.faults
    assert [judge.score("Name two rivers.", "Rhine and Rhone") for _ in range(2)] == [None, None]
    assert judge.faults == ("judge_missing",)
