"""The strict parser accepts what JSON.stringify makes, and its errors carry nothing of the input."""

from __future__ import annotations

import json
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.strict_json import loads_object

well_formed = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | well_formed,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(well_formed, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(well_formed, values, max_size=5), st.booleans())
def test_accepts_what_stringify_makes(value: dict[str, object], escapes: bool) -> None:
    assert loads_object(json.dumps(value, ensure_ascii=escapes).encode()) == value


@given(st.binary(max_size=60))
def test_any_bytes_end_in_an_object_or_a_refusal(data: bytes) -> None:
    try:
        assert isinstance(loads_object(data), dict)
    except Refused as refused:
        assert refused.code is RefusalCode.MALFORMED


@pytest.mark.parametrize("data", [b'{"a":"my-password', b'{"my-password":"\xff"}', b'{"a":"my-password\\ud800"}'])
def test_a_refusal_holds_nothing_of_the_input(data: bytes) -> None:
    with pytest.raises(Refused) as caught:
        loads_object(data)
    refused = caught.value
    assert refused.__context__ is None and refused.__cause__ is None
    # The test's own source line is not part of what would be logged: only the exception's words are.
    assert "my-password" not in "".join(traceback.format_exception_only(refused)) + refused.detail + repr(refused)


def test_a_million_brackets_are_refused_without_recursion() -> None:
    with pytest.raises(Refused) as caught:
        loads_object(b'{"a":' + b"[" * 1_000_000)
    assert caught.value.detail == "depth"
