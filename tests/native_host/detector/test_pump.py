"""No rule is slower than linear (T-44): each meets texts made of its own matches, whole and cut short."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from native_host.detector.catalogue import all_rules, default_detector
from native_host.detector.compiled import Runnable, compiled
from native_host.detector.encoded import Encoded
from native_host.detector.rule import Rule, Scanner
from tests.native_host.detector.found import unlimited
from tests.native_host.detector.pattern_samples import as_python, sample

SHORT_CHARS, LONG_CHARS = 6_000, 24_000
# Four times the text may take four times as long; a quadratic rule takes sixteen times.
SLOWER_AT_MOST = 8.0
# Below this a ratio says nothing on a busy machine; a linear pass of the slowest kind takes 5 us for a character.
QUICK_S = 0.015
_ATTEMPTS = 3
_SAMPLES = 2
_UNBOUNDED = re.compile(r"(?<!\\)(?:[*+]|,\})")
_GENERIC = (
    *("1", "1 ", "1.", "1-", "+1", "+49 1", "(0) ", "DE12 ", "DE1", "f:", "1.1.", "a@a.", "key=", "a ", "A1", "\n", "0 1 "),
    *("password: ", 'password: "', "key='a", "token=aB3", "4111 1111 1111 111", "00 49 30 ", "-----BEGIN ", "secret"),
)


def _pumps(rule: Rule | Scanner, chars: int) -> Iterator[str]:
    """Texts of `chars` characters: what the rule finds over and over, its beginnings over and over, and one that goes on."""
    if not isinstance(rule, Rule):
        yield from (seed * (chars // len(seed)) for seed in _GENERIC)
        return
    words = f"{rule.context[0]} " if rule.context else ""
    pattern = as_python(rule.pattern)
    for seed in range(_SAMPLES if _UNBOUNDED.search(pattern) else 1):
        whole = sample(pattern, seed)
        yield from _pumped(words, whole, chars)


def _pumped(words: str, whole: str, chars: int) -> Iterator[str]:
    for cut in sorted({len(whole), len(whole) * 2 // 3, len(whole) // 3} - {0}):
        seed = words + whole[:cut]
        yield seed * (chars // len(seed))
        yield seed + whole[cut - 1] * (chars - len(seed))
    yield words + whole + "x " * (chars // 2)


def _seconds(rule: Runnable, text: str) -> float:
    encoded = Encoded(text)
    started = time.process_time()
    for _ in rule.run(encoded):
        pass
    return time.process_time() - started


def _is_slow(rule: Runnable, short: str, long: str) -> bool:
    if _seconds(rule, long) <= QUICK_S:
        return False
    times = [(_seconds(rule, short), _seconds(rule, long)) for _ in range(_ATTEMPTS)]
    quickest_short, quickest_long = min(one for one, _ in times), min(one for _, one in times)
    return quickest_long > QUICK_S and quickest_long > SLOWER_AT_MOST * quickest_short


def slow_pumps(rule: Rule | Scanner) -> list[str]:
    """The beginnings of the texts on which a rule is slower than linear."""
    ready = compiled(rule)
    pairs = zip(_pumps(rule, SHORT_CHARS), _pumps(rule, LONG_CHARS), strict=True)
    return [long[:60] for short, long in pairs if _is_slow(ready, short, long)]


class Quadratic:
    """Looks behind every character to the end of the text."""

    name = "quadratic"

    def scan(self, text: str) -> list[Scanner]:
        for place in range(len(text)):
            text.count("\x00", place)
        return []


def test_a_quadratic_rule_would_be_noticed() -> None:
    assert slow_pumps(Quadratic())  # type: ignore[arg-type]


@pytest.mark.timeout(300)
def test_no_rule_is_slower_than_linear_on_its_own_pumps() -> None:
    suspects = [rule for rule in all_rules() if slow_pumps(rule)]
    # On a machine with other work one measurement in ten thousand is off; a quadratic rule is slow every time.
    slow = {rule.name: pumps for rule in suspects if (pumps := slow_pumps(rule)) and slow_pumps(rule)}
    assert slow == {}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "seed",
    [
        *("1 ", "0 1", "a", "A1", "DE12 ", "jane@example.com ", "%41", "&#64;", "password: ", "4111 1111 1111 1111 "),
        *("Main St 12, ", "born 1.2.1990 ", "[EMAIL_ADDRESS_1] a@b.de "),
    ],
)
def test_the_whole_detector_is_linear(seed: str) -> None:
    detector = unlimited()
    detector.detect(seed * 300)
    seconds = []
    for chars in (10_000, 40_000):
        text = seed * (chars // len(seed))
        times = []
        for _ in range(2):
            started = time.process_time()
            detector.detect(text)
            times.append(time.process_time() - started)
        seconds.append(min(times))
    assert seconds[1] <= SLOWER_AT_MOST * seconds[0] + QUICK_S


def test_a_million_characters_of_prose_are_checked_within_the_budget() -> None:
    prose = "Now we look at how a parser of this kind reads 42 tokens; see section 3.4 of the book (1986), and mail nobody. "
    text = prose * (1_000_000 // len(prose)) + "jane@example.com"
    detection = default_detector().detect(text)
    assert detection.is_complete
    assert [finding.type for finding in detection.findings] == ["EMAIL_ADDRESS"]
