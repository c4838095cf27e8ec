"""Whose pipe it is, by what Windows says of it in text (T-22). The texts are written after SDDL's documentation."""

from __future__ import annotations

import pytest

from native_host.bridge.pipe_owner import is_made_by_us

ME = "S-1-5-21-1004336348-1177238915-682003330-1001"
OTHER = "S-1-5-21-1004336348-1177238915-682003330-1002"
OWN = f"O:{ME}S:(ML;;NWNR;;;ME)"


@pytest.mark.parametrize(
    ("pipe", "own", "expected"),
    [
        (f"O:{ME}", OWN, True),
        (f"O:{ME}S:(ML;;NW;;;ME)", OWN, True),
        (f"O:{ME}G:BUS:(ML;;NW;;;HI)", OWN, True),
        ("O:BAS:(ML;;NW;;;HI)", "O:BAS:(ML;;NW;;;HI)", True),
        (f"O:{OTHER}", OWN, False),
        (f"O:{ME}0", OWN, False),
        (f"O:{ME[:-1]}", OWN, False),
        ("O:BA", OWN, False),
        ("O:SY", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;LW)", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;S-1-16-0)", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;S-1-16-4096)", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;ME)(ML;;NW;;;LW)", OWN, False),
        (f"O:{ME}S:(ML;broken", OWN, False),
        (f"G:{ME}", OWN, False),
        (f" O:{ME}", OWN, False),
        ("", OWN, False),
        ("", "", False),
        (f"O:{ME}", "", False),
    ],
)
def test_only_a_pipe_of_our_own_and_of_no_sandbox(pipe: str, own: str, expected: bool) -> None:
    assert is_made_by_us(pipe, own) is expected
