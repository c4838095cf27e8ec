"""No rule is slower than linear (T-44): each meets strings made of its own classes and repeats, four times as long."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from native_host.detector.catalogue import all_rules, default_detector
from native_host.detector.compiled import Runnable, compiled
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern
from native_host.detector.rule import Rule, Scanner

SHORT_CHARS, LONG_CHARS = 50_000, 200_000
SLOWER_AT_MOST = 5.0
NOISE_S = 0.08  # Two busy cores: below this a ratio says nothing.

_ATOM = re.compile(r"\\x\{[0-9a-fA-F]+\}|\\[pP](?:\{\w+\}|\w)|\\.|\[(?:\\.|[^\]])+\]|[^\\\[\](){}|?*+^$]")
_SAMPLES = "a1AZ9f.-_ @:/=+'\"\n,;#&é"
_GENERIC = ("1", "1 ", "1.", "1-", "+1", "+49 1", "(0) ", "DE12 ", "DE1", "f:", "1.1.", "a@a.", "key=", "a ", "A1", "password: ", "\n")


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
    yield from {left + right for left, right in zip(signs[:6], signs[1:7], strict=False)}
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
@pytest.mark.parametrize("seed", [*_GENERIC, "jane@example.com ", "AKIA", "%41", "&#64;", "\u200b", "QUJD", "[EMAIL_ADDRESS_1]"])
def test_a_million_characters_take_no_more_than_linear_time(seed: str) -> None:
    detector = default_detector()
    short, long = seed * (250_000 // len(seed)), seed * (1_000_000 // len(seed))
    detector.detect(short[:10_000])
    started = time.process_time()
    detector.detect(short, deadline=time.monotonic() + 60)
    middle = time.process_time()
    detector.detect(long, deadline=time.monotonic() + 60)
    assert time.process_time() - middle <= SLOWER_AT_MOST * (middle - started) + NOISE_S
