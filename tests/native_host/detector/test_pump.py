"""No rule is slower than linear (T-44): each meets strings made of its own classes and repeats, four times as long."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest

from native_host.detector.catalogue import all_rules
from native_host.detector.compiled import Runnable, compiled
from native_host.detector.detector import Detector
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern
from native_host.detector.rule import Rule, Scanner

SHORT_CHARS, LONG_CHARS = 50_000, 200_000
SLOWER_AT_MOST = 5.0
NOISE_S = 0.08  # Two busy cores: below this a ratio says nothing.

_ATOM = re.compile(r"\\x\{[0-9a-fA-F]+\}|\\[pP](?:\{\w+\}|\w)|\\.|\[(?:\\.|[^\]])+\]|[^\\\[\](){}|?*+^$]")
_SAMPLES = "a1AZ9f.-_ @:/=+'\"\n,;#&é"
_GENERIC = (
    "1",
    "1 ",
    "1.",
    "1-",
    "+1",
    "+49 1",
    "(0) ",
    "DE12 ",
    "DE1",
    "f:",
    "1.1.",
    "a@a.",
    "key=",
    "a ",
    "A1",
    "password: ",
    "\n",
)


def _signs(pattern: str) -> list[str]:
    """One character for each literal and class of the pattern, in its order."""
    signs = []
    for atom in dict.fromkeys(_ATOM.findall(pattern)):
        if atom in ("\\b", "\\B", "\\A", "\\z") or atom.startswith(("\\p", "\\P")):
            continue
        one = Pattern(f"^(?:{atom})$")
        signs.append(next((sign for sign in _SAMPLES if one.is_in(sign)), atom[-1]))
    return signs


def _seeds(rule: Rule | Scanner) -> Iterator[str]:
    if not isinstance(rule, Rule):
        yield from _GENERIC
        return
    signs = _signs(rule.pattern)
    head = rule.prefilter[0] if rule.prefilter else ""
    word = f"{rule.context[0]} " if rule.context else ""
    body = "".join(signs[:40])
    yield from (word + head + body, head + signs[-1], word + head)
    yield from {left + right for left, right in pairwise(signs[:7])}
    yield from set(signs[:6])


def _seconds(rule: Runnable, seed: str, chars: int, prefix: str) -> float:
    encoded = Encoded(prefix + seed * (chars // len(seed)))
    started = time.process_time()
    for _ in rule.run(encoded):
        pass
    return time.process_time() - started


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_no_rule_is_slower_than_linear_on_its_own_pumps() -> None:
    slow = []
    for rule in all_rules():
        ready = compiled(rule)
        prefix = rule.prefilter[0] if isinstance(rule, Rule) and rule.prefilter else ""
        for seed in filter(None, _seeds(rule)):
            long = _seconds(ready, seed, LONG_CHARS, prefix)
            if long > NOISE_S:
                short = min(_seconds(ready, seed, SHORT_CHARS, prefix) for _ in range(2))
                if min(long, _seconds(ready, seed, LONG_CHARS, prefix)) > SLOWER_AT_MOST * short + NOISE_S:
                    slow.append((rule.name, seed[:40], round(short, 3), round(long, 3)))
    assert slow == []


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", ["1 ", "0 1", "a", "A1", "DE12 ", "jane@example.com ", "%41", "password: "])
def test_the_whole_detector_is_linear(seed: str) -> None:
    detector = Detector(all_rules(), budget_s=None)
    detector.detect(seed * 1000)
    seconds = []
    for chars in (30_000, 120_000):
        started = time.process_time()
        detector.detect(seed * (chars // len(seed)))
        seconds.append(time.process_time() - started)
    assert seconds[1] <= SLOWER_AT_MOST * seconds[0] + NOISE_S


@pytest.mark.slow
def test_a_million_characters_of_prose_are_checked_within_the_budget() -> None:
    prose = "Now we look at how a parser of this kind reads 42 tokens; see section 3.4 of the book (1986), and mail nobody. "
    text = prose * (1_000_000 // len(prose)) + "jane@example.com"
    detection = Detector(all_rules()).detect(text)
    assert detection.is_complete
    assert [finding.type for finding in detection.findings] == ["EMAIL_ADDRESS"]
