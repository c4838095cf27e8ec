"""Merging: no overlaps, and no letter or digit that was covered is left uncovered."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.findings import Finding
from native_host.detector.merge import Candidate, merge
from tests.native_host.detector.linear import is_slower_than_linear

TEXT = "ab1 cd2, ef3-gh4 ij5.kl6 mn7 op8"


def one(start: int, end: int, score: float = 0.8, *, is_validated: bool = False, entity: str = "A") -> Candidate:
    return Candidate(Finding(start, end, entity, score, f"rule:{entity}"), is_validated)


candidates = st.lists(
    st.builds(
        lambda start, length, score, is_validated, entity: one(
            start, min(start + length, len(TEXT)), score, is_validated=is_validated, entity=entity
        ),
        st.integers(0, len(TEXT) - 1),
        st.integers(1, 20),
        st.sampled_from((0.3, 0.5, 0.75, 0.95)),
        st.booleans(),
        st.sampled_from("ABC"),
    ),
    max_size=12,
)


@given(candidates)
def test_nothing_overlaps_and_nothing_covered_is_lost(found: list[Candidate]) -> None:
    merged = merge(found, TEXT)
    assert all(left.end <= right.start for left, right in pairwise(merged))
    covered = {at for finding in merged for at in range(finding.start, finding.end)}
    asked = {at for each in found for at in range(each.finding.start, each.finding.end)}
    assert {at for at in asked if TEXT[at].isalnum()} <= covered <= asked


@given(candidates)
def test_the_order_of_candidates_does_not_matter(found: list[Candidate]) -> None:
    assert merge(found, TEXT) == merge(list(reversed(found)), TEXT)


def test_a_longer_finding_takes_in_what_lies_inside() -> None:
    assert merge([one(0, 16), one(4, 7, 0.9, entity="B")], TEXT) == (one(0, 16).finding,)


def test_a_held_checksum_wins_and_the_rest_of_the_loser_stays() -> None:
    checked = one(4, 7, 0.9, is_validated=True, entity="B")
    assert merge([one(0, 12), checked], TEXT) == (one(0, 3).finding, checked.finding, one(9, 12).finding)


def test_of_two_with_one_span_the_surer_stays() -> None:
    assert merge([one(0, 3, 0.5), one(0, 3, 0.9, entity="B")], TEXT) == (one(0, 3, 0.9, entity="B").finding,)


def test_neighbours_both_stay() -> None:
    assert len(merge([one(0, 3), one(3, 6)], TEXT)) == 2


def test_a_long_chain_of_overlaps_costs_its_length() -> None:
    """Each one reaches into the next, as a page made for it could have it: four times as many took sixteen times as long."""

    def work(count: int) -> Callable[[], object]:
        chain = [one(at * 3, at * 3 + 5, 0.5 + at % 7 / 20) for at in range(count)]
        text = "a" * (count * 3 + 2)
        assert len(merge(chain, text)) >= count // 2
        return lambda: merge(chain, text)

    assert not is_slower_than_linear(work(1_000), work(4_000), slower_at_most=6)  # It sorts.
