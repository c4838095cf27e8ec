"""A name that is sure in one place is private in every other: the model reads each place by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.merge import Candidate
from native_host.detector.rules.word_list import words

SOURCE = "model:echo"
_SURE = 0.9
_ECHOED = {Entity.PERSON.value, Entity.ORGANIZATION.value, Entity.STREET_ADDRESS.value, Entity.USERNAME.value}
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
# Han, kana, Hangul, Thai: no spaces tell where a word ends, so only the value as a whole is looked for.
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SHORTEST_WORD = 3
_MOST_UNSPACED = 100  # Each is a pass over the text.
_MOST_ALIKE = 20  # That begin with the same word: each is looked for wherever it stands.
# Names that are words of every day. Alone and with a capital they stand at the beginning of any sentence.
_ALSO_WORDS = frozenset(
    words("""
        abu and april art august autumn bill bin bob brook chase christian christmas church cliff dale das dawn day
        dean del della den der des die dos drew earl east easter faith field ford forest frank friday gene glen good
        grace grant green guy hall hand harmony heath hill holly hope house hunter ibn jack jewel joy june king lake
        lane large law les little long love major mark mason may mercy miles monday moss newman north old page park
        pat patience piper pope price pride prince queen ray reed rich rob rock rose rush sage sandy short sky small
        smart south spring star sterling stone storm street strong sue summer sunday sunny swift tab temple the trip
        true turn van violet von wade wall ward west white will win winter wood young
    """)
)


def echoes(text: str, findings: Iterable[Finding]) -> Iterator[Candidate]:
    """Candidates wherever a sure name of `findings` stands again, letter for letter; a person's also by each of its words.

    Linear in the text for any number of names.
    """
    sure = [one for one in findings if one.score >= _SURE and one.type in _ECHOED]
    if not sure:
        return
    starts: dict[str, dict[str, Finding]] = {}
    unspaced: dict[str, Finding] = {}
    for one in sure:
        value = text[one.start : one.end]
        if _UNSPACED.search(value):
            if len(value) > 1 and len(unspaced) < _MOST_UNSPACED:
                unspaced.setdefault(value, one)
            continue
        for part in _parts(value, one.type):
            first = _WORD.search(part)
            if first is not None and first.start() == 0:
                beginning = starts.setdefault(first[0], {})
                if len(beginning) < _MOST_ALIKE:
                    beginning.setdefault(part, one)
    yield from _spaced(text, starts)
    for value, one in unspaced.items():
        yield from (_echo(one, at, at + len(value)) for at in _places(text, value))


def _parts(value: str, kind: str) -> Iterator[str]:
    every = _WORD.findall(value)
    if len(every) > 1 or _is_telling(value):
        yield value
    if kind == Entity.PERSON.value:
        yield from filter(_is_telling, every)


def _is_telling(word: str) -> bool:
    return len(word) >= _SHORTEST_WORD and word[0].isupper() and word.lower() not in _ALSO_WORDS


def _spaced(text: str, starts: dict[str, dict[str, Finding]]) -> Iterator[Candidate]:
    for word in _WORD.finditer(text):
        for part, one in starts.get(_bare(word[0]), {}).items():
            end = word.start() + len(part)
            if text.startswith(part, word.start()) and not text[end : end + 1].isalnum():
                yield _echo(one, word.start(), end)


def _bare(word: str) -> str:
    """Without a possessive ending."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _places(text: str, value: str) -> Iterator[int]:
    at = text.find(value)
    while at >= 0:
        yield at
        at = text.find(value, at + len(value))


def _echo(one: Finding, start: int, end: int) -> Candidate:
    # Not as sure as what it echoes: where the model itself says something of this place, that stands.
    return Candidate(replace(one, start=start, end=end, score=round(one.score * 0.9, 4), source=SOURCE))
