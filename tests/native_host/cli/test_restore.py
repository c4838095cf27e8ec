"""`postern restore`: whole or in chunks, the same text; secrets and made-up names stay."""

from __future__ import annotations

import pytest

from native_host.cli.restore import restore_line
from native_host.contract.refusals import RefusalCode, Refused

BINDINGS = {"[PERSON_1]": "Mira", "[EMAIL_ADDRESS_2]": "m@post.example", "[SECRET_1]": "sk-abc"}
TEXT = "Dear person_1? [Person 1], \\[EMAIL\\_ADDRESS\\_2\\] [SECRET_1] [PERSON_9] [PERSON_9] https://e.example/[PERSON_1]"
SHOWN = "Dear Mira? Mira, m@post.example [SECRET_1] [PERSON_9] [PERSON_9] https://e.example/[PERSON_1]"


def test_a_whole_text() -> None:
    answer = restore_line({"id": "a", "bindings": BINDINGS, "text": TEXT})
    assert answer == {"id": "a", "text": SHOWN, "restored": 3, "unknown": ["[PERSON_9]"], "one_way": ["[SECRET_1]"]}


@pytest.mark.parametrize("size", [1, 2, 3, 7, 20])
def test_chunks_of_any_size(size: int) -> None:
    chunks = [TEXT[at : at + size] for at in range(0, len(TEXT), size)]
    assert restore_line({"id": "a", "bindings": BINDINGS, "chunks": chunks})["text"] == SHOWN


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ({"text": "x"}, "bindings"),
        ({"bindings": {"PERSON_1": "x"}, "text": "x"}, "bindings"),
        ({"bindings": {"[NOBODY_1]": "x"}, "text": "x"}, "bindings"),
        ({"bindings": {"[PERSON_1]": 1}, "text": "x"}, "bindings"),
        ({"bindings": {}}, "text"),
        ({"bindings": {}, "text": "x", "chunks": ["x"]}, "text"),
        ({"bindings": {}, "chunks": ["x", 1]}, "text"),
    ],
)
def test_a_bad_field_is_refused_by_name(line: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refused:
        restore_line(line)
    assert (refused.value.code, refused.value.detail) == (RefusalCode.BAD_FIELD, field)


def test_a_secret_is_one_way_with_or_without_a_binding() -> None:
    answer = restore_line({"id": "a", "bindings": {}, "text": "key [SECRET_1]"})
    assert (answer["one_way"], answer["unknown"]) == (["[SECRET_1]"], [])
