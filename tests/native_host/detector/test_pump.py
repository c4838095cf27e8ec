"""No rule is slower than linear (T-44): each meets texts made of its own matches, whole and cut short."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator

import pytest

from native_host.detector.catalogue import all_rules, default_detector
from native_host.detector.compiled import Runnable, compiled
from native_host.detector.detector import Detector
from native_host.detector.encoded import Encoded
from native_host.detector.rule import Rule, Scanner
from tests.native_host.detector.found import unlimited
from tests.native_host.detector.linear import is_slower_than_linear
from tests.native_host.detector.pattern_samples import as_python, sample

SHORT_CHARS, LONG_CHARS, LONGEST_CHARS = 6_000, 24_000, 96_000
_SAMPLES = 2
_UNBOUNDED = re.compile(r"(?<!\\)(?:[*+]|,\})")
_GENERIC = (
    *("1", "1 ", "1.", "1-", "+1", "+49 1", "(0) ", "DE12 ", "DE1", "f:", "1.1.", "a@a.", "key=", "a ", "A1", "\n", "0 1 "),
    *("password: ", 'password: "', "key='a", "token=aB3", "4111 1111 1111 111", "00 49 30 ", "-----BEGIN ", "secret"),
    *("Name: Anna Berg, ", "name: ", "姓名：王晓梅，", "Diagnosis: a, b, ", "Patient: Anna "),
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


def _work(rule: Runnable, text: str) -> Callable[[], object]:
    return lambda: list(rule.run(Encoded(text)))


def slow_pumps(rule: Rule | Scanner) -> Iterator[str]:
    """The beginnings of the texts on which a rule is slower than linear.

    What looks slow is tried on texts four times as long again: RE2 takes slower engines above a certain length, once.
    """
    ready = compiled(rule)
    for short, long, longest in zip(*(_pumps(rule, n) for n in (SHORT_CHARS, LONG_CHARS, LONGEST_CHARS)), strict=True):
        if is_slower_than_linear(_work(ready, short), _work(ready, long)) and is_slower_than_linear(
            _work(ready, long), _work(ready, longest)
        ):
            yield long[:60]


class Quadratic:
    """Looks behind every eighth character to the end of the text."""

    name = "quadratic"

    def scan(self, text: str) -> list[Scanner]:
        for place in range(0, len(text), 8):
            text.count("\x00\x01", place)
        return []


def test_a_quadratic_rule_would_be_noticed() -> None:
    assert next(slow_pumps(Quadratic()), None) is not None  # type: ignore[arg-type]


@pytest.mark.timeout(300)
def test_no_rule_is_slower_than_linear_on_its_own_pumps() -> None:
    slow = {rule.name: pumps for rule in all_rules() if (pumps := list(slow_pumps(rule)))}
    assert slow == {}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "seed",
    [
        *("1 ", "0 1", "a", "A1", "DE12 ", "jane@example.com ", "%41", "&#64;", "password: ", "4111 1111 1111 1111 "),
        *("Main St 12, ", "born 1.2.1990 ", "[EMAIL_ADDRESS_1] a@b.de ", "00 49 30 ", "1.", "call 415-555-2671 or "),
        *(
            "a,phone\n1,4155552671\n",
            "phone,dob\n",
            "a,b\n\n",
            'a,"b\nc,"d\n',
            "PO Box 12 ",
            "12 rue de la ",
            "reg ab12 cde ",
            "Name: Anna Berg, ",
        ),
    ],
)
def test_the_whole_detector_is_linear(seed: str) -> None:
    detector = unlimited()
    detector.detect(seed * 300)
    short, long = (seed * (chars // len(seed)) for chars in (10_000, 40_000))
    assert not is_slower_than_linear(lambda: detector.detect(short), lambda: detector.detect(long))


def test_a_million_characters_of_prose_are_checked_within_the_budget() -> None:
    prose = "Now we look at how a parser of this kind reads 42 tokens; see section 3.4 of the book (1986), and mail nobody. "
    text = prose * (1_000_000 // len(prose)) + "jane@example.com"
    detection = default_detector().detect(text)
    assert detection.is_complete
    assert [finding.type for finding in detection.findings] == ["EMAIL_ADDRESS"]


def test_a_million_characters_full_of_values_are_checked_within_the_budget() -> None:
    line = (
        "| Jane Kolb | jane@example.com | 415-555-{:04} | 4111 1111 1111 1111 | 1980-01-02 | 12 Main St, Oxford OX1 4AA |\n"
    )
    rows = 1_000_000 // len(line)
    text = "| name | mail | phone | card | dob | address |\n|--|--|--|--|--|--|\n" + "".join(map(line.format, range(rows)))
    # The time of this process, so that other work on the machine does not count.
    detection = Detector(all_rules(), clock=time.process_time).detect(text)
    assert detection.is_complete
    assert len(detection.findings) == 5 * rows
