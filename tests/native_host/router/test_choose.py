"""The order of `choose_runtime` is fixed: an earlier row wins over every later one."""

from __future__ import annotations

import itertools

import pytest

from native_host.contract.policy import Runtime
from native_host.router.choose import Features, choose_runtime

ORDER = [
    ("is_batch_extraction", Runtime.EDGE_WORKER),
    ("must_stay", Runtime.LOCAL_ONLY),
    ("has_specialist", Runtime.LOCAL_SPECIALIST),
    ("needs_the_site", Runtime.ESCALATE_WITH_REDACTION),
]


@pytest.mark.parametrize("truths", list(itertools.product([False, True], repeat=4)))
def test_the_first_row_that_holds_wins(truths: tuple[bool, ...]) -> None:
    features = Features(**{name: truth for (name, _), truth in zip(ORDER, truths, strict=True)})
    expected = next((runtime for (_, runtime), truth in zip(ORDER, truths, strict=True) if truth), Runtime.LOCAL_DEFAULT)
    assert choose_runtime(features) is expected
