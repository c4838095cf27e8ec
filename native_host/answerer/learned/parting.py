"""A prompt as an instruction and the text that it is about, in every way that fits; the longest instruction first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from native_host.answerer.prose_request import begins_with_order, ends_with_order, prose_readings
from native_host.answerer.repeat.reading import read

_MOST_PROMPT = 4_000
_MOST_INSTRUCTION = 1_200
# The embedder reads 256 pieces. Letters of other scripts are a piece each; of Latin ones two and more make one.
_MOST_TEXT, _MOST_BEYOND_LATIN = 600, 200
_LATIN_END = "\u024f"
_MOST_PARAGRAPHS = 8
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n+")
# What holds today and not tomorrow, beside the words of time that repeats know.
_PASSES = re.compile(
    r"\b(?:overdue|expire[sd]?|expiring|late|already|since|too old|up ?to ?date|outdated"
    r"|\u00fcberf\u00e4llig\w*|abgelaufen\w*|versp\u00e4tet\w*|schon|bereits|veraltet\w*|noch"
    r"|en retard|expir\u00e9\w*|d\u00e9j\u00e0|encore|vencid[oa]s?|caducad[oa]s?|ya|todav\u00eda|a\u00fan)\b",
    re.IGNORECASE,
)
# Who asks to choose one of some labels throws no dice; who says one of these does. What was said elsewhere is not here.
_ELSEWHERE = re.compile(
    r"\b(?:random\w*|dice|coin|lottery|zuf\u00e4llig\w*|gew\u00fcrfelt|w\u00fcrfle?|hasard|al\u00e9atoire\w*|azar|aleatori\w+"
    r"|(?:our|my|your|the) (?:last|latest|earlier|previous|other|first)"
    r"|(?:unser|mein|dein)\w* (?:letzt|vorig|fr\u00fcher)\w*|(?:notre|mon|ton|votre) derni\w+"
    r"|(?:nuestr[oa]|mi|tu) \u00faltim\w+)\b",
    re.IGNORECASE,
)
_HARMLESS = ("language", "empty")  # Of a line in a list of labels; the instruction as a whole must be understood.


@dataclass(frozen=True, slots=True)
class Parted:
    """`key`: what is the same in every prompt of a workflow, to the letter but for case and blanks."""

    instruction: str = field(repr=False)
    text: str = field(repr=False)

    @property
    def key(self) -> str:
        return self.instruction.casefold()


def parted(prompt: str) -> tuple[Parted, ...]:
    """Nothing of a prompt whose text may not be read whole, or carries a request of its own."""
    if len(prompt) > _MOST_PROMPT:
        return ()
    found = {(one.key, one.text): one for one in (*_readings(prompt), *_paragraphs(prompt)) if _is_short(one)}
    return tuple(sorted(found.values(), key=lambda one: -len(one.instruction)))


def may_stay(instruction: str) -> bool:
    """Whether what the instruction asks depends on the text alone: not on a time, a place, chance or the conversation."""
    if (
        read(instruction, True).refused not in ("", "chance")
        or _PASSES.search(instruction)
        or _ELSEWHERE.search(instruction)
    ):
        return False
    lines = re.split(r"(?<=[.!?:;])\s+", instruction)
    return all(read(line, True).refused in ("", "chance", *_HARMLESS) for line in lines)


def _readings(prompt: str) -> Iterator[Parted]:
    for reading in prose_readings(prompt):
        if reading.material is not None:
            yield _parted((reading.lead, reading.ask + reading.cut), reading.material)


def _paragraphs(prompt: str) -> Iterator[Parted]:
    """An instruction of several lines, a blank one, and the text."""
    for end in list(_PARAGRAPH_END.finditer(prompt.strip()))[:_MOST_PARAGRAPHS]:
        before, text = prompt.strip()[: end.start()], prompt.strip()[end.end() :]
        if "\n" in before and not begins_with_order(text) and not ends_with_order(text):
            yield _parted((before,), text)


def _parted(instruction: tuple[str, ...], text: str) -> Parted:
    return Parted(" ".join(" ".join(instruction).split()), " ".join(text.split()))


def _is_short(one: Parted) -> bool:
    beyond = sum(sign > _LATIN_END for sign in one.text)
    is_text = 0 < len(one.text) <= _MOST_TEXT and beyond <= _MOST_BEYOND_LATIN
    return is_text and any(sign.isalpha() for sign in one.text) and 0 < len(one.instruction) <= _MOST_INSTRUCTION
