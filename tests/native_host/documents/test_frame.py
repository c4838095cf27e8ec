"""The parent believes no answer that an honest reading could not give."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.documents import Document, Kind, Part, Reason, Segment, Unread
from native_host.documents.frame import NotAnAnswer, packed, unpacked
from native_host.documents.limits import LIMITS, Limits
from native_host.wire.framing import frame

DOCUMENT = Document(
    Kind.XLSX,
    (
        Segment("one", Part.BODY, None, 1, "A1", None, False, False),
        Segment("zwei ü 😀", Part.COMMENT, 3, None, None, 7, True, True),
    ),
    (Unread(Reason.PICTURES, page=2, count=4), Unread(Reason.MACROS_PRESENT)),
)


def test_there_and_back() -> None:
    assert unpacked(packed(DOCUMENT, LIMITS), LIMITS) == DOCUMENT
    assert unpacked(packed(Document(None), LIMITS), LIMITS) == Document(None)


def whole() -> dict[str, Any]:
    return json.loads(packed(DOCUMENT, LIMITS)[4:])  # type: ignore[no-any-return]


def answer(changed: object) -> bytes:
    return frame(json.dumps(changed).encode(), LIMITS.answer_bytes)


def changed(column: int, value: object, which: str = "segments") -> dict[str, Any]:
    made = whole()
    made[which][column][0] = value
    return made


@pytest.mark.parametrize(
    "made",
    [
        [],
        {},
        whole() | {"more": 1},
        whole() | {"kind": "exe"},
        whole() | {"kind": 1},
        whole() | {"kind": ""},
        whole() | {"segments": {}},
        whole() | {"segments": []},
        whole() | {"segments": whole()["segments"][:-1]},
        whole() | {"segments": [*whole()["segments"][:-1], []]},
        whole() | {"segments": [*whole()["segments"][:-1], None]},
        whole() | {"unread": None},
        changed(0, 1),
        changed(0, None),
        changed(1, "elsewhere"),
        changed(1, 0),
        changed(2, 0),
        changed(2, -1),
        changed(2, True),
        changed(2, 1.5),
        changed(3, "1"),
        changed(3, 10**9),
        changed(4, "a1"),
        changed(4, "A1; DROP"),
        changed(4, 1),
        changed(5, 0),
        changed(6, 1),
        changed(7, None),
        changed(0, "because", "unread"),
        changed(3, None, "unread"),
        changed(3, 0, "unread"),
    ],
)
def test_an_answer_that_is_none(made: object) -> None:
    with pytest.raises(NotAnAnswer):
        unpacked(answer(made), LIMITS)


@pytest.mark.parametrize(
    "limits", [Limits(segments=1), Limits(characters=5), Limits(answer_bytes=50)], ids=["segments", "characters", "bytes"]
)
def test_an_answer_beyond_the_limits(limits: Limits) -> None:
    with pytest.raises(NotAnAnswer):
        unpacked(packed(DOCUMENT, LIMITS), limits)


def test_two_answers_or_half_of_one() -> None:
    one = packed(DOCUMENT, LIMITS)
    for data in (b"", one[:3], one[:-1], one + b"x", one + one):
        with pytest.raises(NotAnAnswer):
            unpacked(data, LIMITS)


@given(st.binary(max_size=200))
def test_bytes_of_any_kind(data: bytes) -> None:
    with pytest.raises(NotAnAnswer):
        unpacked(data, LIMITS)


@pytest.mark.parametrize("piece", [b"[]", b"{}", b"1", b'""', b'"[",[1]'])
def test_what_is_no_answer_costs_its_reader_little(piece: bytes) -> None:
    """A process that was taken over may send millions of them."""
    limits = Limits(segments=1_000, characters=10_000)
    data = frame(b'{"kind":null,"segments":[' + b",".join([piece] * 100_000) + b'],"unread":[[],[],[],[]]}', 2**22)
    tracemalloc.start()
    with pytest.raises(NotAnAnswer):
        unpacked(data, limits)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * len(data) + 100_000


def test_texts_may_hold_what_looks_like_lists_and_quotes() -> None:
    texts = ["[[[[{{{{,,,,", 'say "x\\", [1]', "\\\\", '\\"', "\n\x00"]
    document = Document(Kind.TXT, tuple(Segment(text) for text in texts * 8))
    assert unpacked(packed(document, Limits(segments=40)), Limits(segments=40)) == document
