"""What the detector asks of a learned model, and what becomes of its answer."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding, Topic, TopicName
from native_host.contract.reading import ReaderState, Reading
from native_host.detector.merge import Candidate, uncovered
from native_host.detector.plain_words import is_plain

NAME = "model"
_SURE = 0.9
# "4-2-8" is one house number, however little of it the model saw.
_REST_OF_A_NUMBER = re.compile(r"(?<=[0-9])(?:[-\u2010-\u2013\uff0d][0-9]{1,4})+(?![0-9])")

_HANGUL = re.compile("[\uac00-\ud7a3]")
_CUT_OFF = 2  # Syllables at most that the model loses at the beginning of a word.


class Reader(ReaderState, Protocol):
    """Reads whole texts. Raises nothing; null where there is no model, incomplete where time ran out."""

    @property
    def reads(self) -> bool:
        """False where every answer would be null: then nothing need be made ready for it."""
        ...

    def read(self, text: str, marks: Sequence[Finding], within_s: float | None) -> Reading | None: ...


class NoReader:
    """Patterns only."""

    reads = False
    is_ready = False
    on_gpu = False
    faults: tuple[str, ...] = ()

    def read(self, text: str, marks: Sequence[Finding], within_s: float | None) -> Reading | None:
        del text, marks, within_s
        return None

    def close(self) -> None:
        """Nothing to let go of."""


def model_candidates(reading: Reading, marks: Sequence[Finding], text: str) -> Iterator[Candidate]:
    """The model's values beside `marks`, what the rules found (sorted, not overlapping).

    Where a rule covers a value whole, it knows better what that is. A number of no more than some kind is only what the
    rules leave of it. Everything else goes its way through merge.
    """
    starts, ends = [mark.start for mark in marks], [mark.end for mark in marks]
    for finding in reading.findings:
        met = marks[bisect_right(ends, finding.start) : bisect_left(starts, finding.end)]
        if any(mark.start <= finding.start and finding.end <= mark.end for mark in met):
            continue
        if met and finding.type == Entity.ID_NUMBER.value:
            yield from map(Candidate, uncovered(finding, met, text))
        else:
            yield Candidate(finding)


def without_public(reading: Reading, marks: Sequence[Finding], is_public: Callable[[int, int], bool]) -> Reading:
    """The reading without famous names, in a text where nothing else is private: there they are what is talked about.

    `is_public` says of a span whether it is such a name. Beside something of somebody's the model's word stands (a famous
    firm may be the writer's customer); what it is sure is somebody's firm or place stands in any case ("I work at ...").
    """
    if marks or any(one.score >= _SURE and not is_public(one.start, one.end) for one in reading.findings):
        return reading
    kept = (one for one in reading.findings if _stays(one) or not is_public(one.start, one.end))
    return replace(reading, findings=tuple(kept))


def with_whole_values(reading: Reading, text: str) -> Reading:
    """Each value to the end of the hyphenated number that it ends in, and from the beginning of its Korean word."""
    ends = {one.end for one in reading.findings}
    whole = (_to_its_end(_from_its_start(one, ends, text), text) for one in reading.findings)
    return replace(reading, findings=tuple(whole))


def _from_its_start(finding: Finding, ends: set[int], text: str) -> Finding:
    """ "서울" with its first syllable, where no other value holds that: in Korean only what follows a name is glued on."""
    start = finding.start
    while start > 0 and finding.start - start <= _CUT_OFF and _HANGUL.match(text, start) and _HANGUL.match(text, start - 1):
        start -= 1
    is_cut = 0 < finding.start - start <= _CUT_OFF and ends.isdisjoint(range(start + 1, finding.start + 1))
    return replace(finding, start=start) if is_cut else finding


def _to_its_end(finding: Finding, text: str) -> Finding:
    rest = _REST_OF_A_NUMBER.match(text, finding.end)
    return finding if rest is None else replace(finding, end=rest.end())


def without_plain_rests(reading: Reading, marks: Sequence[Finding], text: str) -> Reading:
    """Without values of which the rules leave nothing but words of every sentence: "here a@b.com", told as one name.

    What a rule covers whole stays: its other places in the text are looked for by it (echoes.py).
    """
    return replace(reading, findings=tuple(one for one in reading.findings if not _leaves_plain_words(one, marks, text)))


def _leaves_plain_words(finding: Finding, marks: Sequence[Finding], text: str) -> bool:
    rests = [*uncovered(finding, marks, text)]
    return rests not in ([], [finding]) and all(is_plain(text[rest.start : rest.end]) for rest in rests)


def _stays(finding: Finding) -> bool:
    return finding.score >= _SURE and finding.type not in (Entity.PERSON.value, Entity.USERNAME.value)


def with_model_topics(topics: Sequence[Topic], reading: Reading | None) -> tuple[Topic, ...]:
    """Each topic once, with its best score. Which credentials keep a text here is no guess: contract/credentials.py."""
    best: dict[str, Topic] = {topic.name: topic for topic in topics}
    for topic in reading.topics if reading else ():
        if topic.name is TopicName.CREDENTIALS_HANDED_OVER:
            continue
        if topic.name not in best or topic.score > best[topic.name].score:
            best[topic.name] = topic
    return tuple(sorted(best.values(), key=lambda topic: topic.name))
