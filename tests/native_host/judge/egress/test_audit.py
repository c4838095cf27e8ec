"""The audit: a sure word holds a text, lesser ones are shown beside it, placeholders never."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from native_host.contract.findings import Doubt
from native_host.judge.egress.audit import EgressAudit
from native_host.judge.egress.features import rows_of


class ByWord:
    """A scorer that knows words by their rows."""

    kinds = ("person", "number")
    alarm = (0.9, 0.8)
    shown = (0.4, 0.4)

    def __init__(self, **scores: float) -> None:
        self._scores = {rows_of(word): score for word, score in scores.items()}

    def score(
        self, rows: Sequence[Sequence[int]], gaps: Sequence[int], deadline: float | None = None
    ) -> Sequence[tuple[float, int]]:
        assert len(rows) == len(gaps)
        return [(self._scores.get(tuple(word), 0.05), 0) for word in rows]


def spans(text: str, doubts: tuple[Doubt, ...]) -> list[str]:
    return [text[doubt.start : doubt.end] for doubt in doubts]


def test_nothing_sure_holds_nothing() -> None:
    assert EgressAudit(ByWord(Ada=0.89, Kolb=0.5)).audit("Ada met Kolb") == ()


def test_a_sure_word_is_shown_with_the_lesser_ones() -> None:
    text = "Ada Kolb met Wen, and Tom."
    doubts = EgressAudit(ByWord(Ada=0.95, Kolb=0.3, Wen=0.5, Tom=0.1)).audit(text)
    assert spans(text, doubts) == ["Ada Kolb", "Wen"]
    assert (doubts[0].score, doubts[0].kind) == (0.95, "person")


def test_a_sign_at_the_edge_is_no_part_of_the_value() -> None:
    scores = {"Ada": 0.95, ",": 0.5, "Kolb": 0.6}
    text = "Ada, Kolb,"
    assert spans(text, EgressAudit(ByWord(**scores)).audit(text)) == ["Ada, Kolb"]


def test_what_a_site_offers_behind_an_at_sign_is_not_doubted_a_handle_is() -> None:
    audit = EgressAudit(ByWord(archive=0.99, mira=0.99, k92=0.99)).audit
    assert audit("ask about @archive") == ()
    assert spans("ask archive", audit("ask archive")) == ["archive"]
    assert audit("see @archive, please") == ()
    assert spans("ask @mira_k92", audit("ask @mira_k92"))[0].startswith("mira")


def test_a_doubt_ends_with_its_line() -> None:
    text = "Ada\nKolb"
    assert spans(text, EgressAudit(ByWord(Ada=0.95, Kolb=0.95)).audit(text)) == ["Ada", "Kolb"]


def test_placeholders_are_never_doubted() -> None:
    scorer = ByWord(**{"[PERSON]": 1.0, "Ada": 0.95})
    assert EgressAudit(scorer).audit("[PERSON_1] wrote") == ()
    text = "Ada [PERSON_1] Ada"
    assert spans(text, EgressAudit(scorer).audit(text)) == ["Ada", "Ada"]


def test_each_kind_has_its_threshold() -> None:
    class Numbers(ByWord):
        def score(
            self, rows: Sequence[Sequence[int]], gaps: Sequence[int], deadline: float | None = None
        ) -> Sequence[tuple[float, int]]:
            return [(score, 1) for score, _ in super().score(rows, gaps)]

    assert EgressAudit(Numbers(x=0.85)).audit("x")[0].kind == "number"
    assert EgressAudit(ByWord(x=0.85)).audit("x") == ()


def test_an_empty_text() -> None:
    assert EgressAudit(ByWord()).audit("") == ()


def test_spared_words_are_never_doubted_nor_part_of_a_doubt() -> None:
    text = "Ada Bo Cy"
    audit = EgressAudit(ByWord(Ada=0.9, Bo=0.9, Cy=0.9)).audit
    assert spans(text, audit(text)) == ["Ada Bo Cy"]
    assert spans(text, audit(text, [(4, 6)])) == ["Ada", "Cy"]
    assert spans(text, audit(text, [(0, 3), (5, 9)])) == ["Ada Bo Cy"[4:6]], "half a word is not spared"
    assert audit(text, [(0, 9)]) == ()


def test_what_alarms_in_a_spared_place_holds_nothing_elsewhere() -> None:
    text = "Ada lesser"
    audit = EgressAudit(ByWord(Ada=0.9, lesser=0.6)).audit
    assert audit(text) != () and audit(text, [(0, 3)]) == ()


def test_a_deadline_that_is_over_ends_the_audit() -> None:
    audit = EgressAudit(ByWord(Ada=0.9)).audit
    assert audit("Ada", deadline=time.monotonic() + 60) != ()
    with pytest.raises(TimeoutError):
        audit("Ada", deadline=time.monotonic())


def test_a_secret_is_doubted_as_a_whole() -> None:
    class Secrets(ByWord):
        kinds = ("secret", "number")

    def found(text: str) -> list[str]:
        return spans(text, EgressAudit(Secrets(Qz=0.95, zebra=0.95)).audit(text))

    assert found("the key is *Qz8&H!lo for guests") == ["*Qz8&H!lo"]
    assert found('it is "Qz8!", (zebra).') == ["Qz8!", "zebra"]
    assert found("Qz8[PERSON_1] zebra") == ["Qz8", "zebra"]
    assert spans("*Qz8&H", EgressAudit(ByWord(Qz=0.95)).audit("*Qz8&H")) == ["Qz"], "a person's name is not"


def test_a_sign_or_a_picture_holds_nothing_by_itself() -> None:
    audit = EgressAudit(ByWord(**{"\U0001f642": 0.99, "#": 0.99, "Ada": 0.99})).audit
    assert audit("\U0001f642 and #") == ()
    assert spans("# Ada", audit("# Ada")) == ["# Ada"], "beside a word it is part of the doubt"
