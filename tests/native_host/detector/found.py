"""What a detector finds, as (entity, value) pairs: the form of the tables in these tests."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from native_host.contract.findings import Detection
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.detector.rule import Rule, Scanner

Pairs = list[tuple[str, str]]


def pairs(text: str, detection: Detection) -> Pairs:
    """The findings with their text; a detection that is not complete has no place in a table."""
    assert detection.is_complete, detection.overruns
    return [(finding.type, text[finding.start : finding.end]) for finding in detection.findings]


def finder(rules: Sequence[Rule | Scanner]) -> Detector:
    """A detector with these rules alone and no limit of time."""
    return Detector(rules, budget_s=None)


@lru_cache(maxsize=1)
def unlimited() -> Detector:
    """All rules without a limit of time, built once for all tests."""
    return Detector(all_rules(), budget_s=None)
