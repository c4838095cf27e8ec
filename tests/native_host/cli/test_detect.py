"""`postern detect`: the fields of an answer, code points, and refusals."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from native_host.cli.detect import detect_line
from native_host.contract.findings import Finding
from native_host.contract.refusals import RefusalCode, Refused
from native_host.detector.catalogue import default_detector
from native_host.detector.detector import Detector


class Broken:
    name = "broken"

    def scan(self, text: str) -> Iterable[Finding]:
        raise RuntimeError(text)


def test_a_value_with_its_offsets_in_code_points() -> None:
    assert detect_line(default_detector(), {"id": "a", "text": "\U0001f600 jane@example.com"}) == {
        "id": "a",
        "spans": [{"start": 2, "end": 18, "type": "EMAIL_ADDRESS", "score": 0.95, "source": "rule:email"}],
        "topics": [],
        "private": True,
    }


def test_nothing_private() -> None:
    assert detect_line(default_detector(), {"id": 1, "text": "How do I boil an egg?"}) == {
        "id": 1,
        "spans": [],
        "topics": [],
        "private": False,
    }


def test_a_marking_alone_is_private() -> None:
    answer = detect_line(default_detector(), {"text": "CONFIDENTIAL\n\nThe plan is simple."})
    assert (answer["id"], answer["spans"], answer["private"]) == (None, [], True)
    assert answer["topics"] == [{"name": "marked_confidential", "score": 0.9}]


@pytest.mark.parametrize("line", [{}, {"text": None}, {"text": 1}, {"text": ["a"]}])
def test_a_line_without_a_text_is_refused(line: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        detect_line(default_detector(), line)
    assert refused.value.code is RefusalCode.BAD_FIELD


def test_a_text_that_could_not_be_searched_is_never_called_clean() -> None:
    with pytest.raises(Refused) as refused:
        detect_line(Detector((Broken(),)), {"text": "a"})
    assert refused.value.code is RefusalCode.DEADLINE
