"""A prompt as its possible readings: what is asked, and the text that it is asked of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from native_host.answerer.second_request import begins_with_request, ends_with_request

# Beyond it no exact tool looks at a text: it would take some tools longer than a person waits.
MOST_CHARS = 100_000
_LONGEST_ASK = 300

_COURTESIES = "please|pls|plz|bitte|s[\u2019']il te pla[i\u00ee]t|s[\u2019']il vous pla[i\u00ee]t|stp|svp|por favor|porfa"
_OPENINGS = (
    "hi|hey|hello|ok|okay|so|kindly|can you|could you|would you|will you|can u|i need you to|i want you to|help me"
    "|hallo|kannst du mir|kannst du|k\u00f6nntest du|k\u00f6nnen sie|k\u00f6nnten sie|mal"
    "|bonjour|salut|peux-tu|peux tu|pouvez-vous|pouvez vous|pourrais-tu|pourriez-vous"
    "|hola|puedes|podr\u00edas|puede|podr\u00eda"
)
_THANKS = "thanks|thank you|thx|for me|danke|merci|gracias"
_POLITE_START = re.compile(rf"(?:(?:{_COURTESIES}|{_OPENINGS})\b[\s,:!]*)+", re.IGNORECASE)
_POLITE_END = re.compile(rf"(?:[\s,;.!?\u2026]+(?:{_COURTESIES}|{_THANKS}))+[\s,;.!?\u2026]*$", re.IGNORECASE)
_FENCE = re.compile(r"^(?P<mark>`{3,}|~{3,})[^\n`]*\n(?P<inside>.*?)\n?^(?P=mark)[ \t]*$", re.DOTALL | re.MULTILINE)
# "5!" is a number of its own, and "0 0 12 * * ?" a schedule.
_END = re.compile(r"(?:[\s,;:.\u2026\uff1a\uff1f]|(?<!\* )\?|(?<![\d)\s])!)+$")
_QUOTES = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb", "'": "'", "`": "`"}


@dataclass(frozen=True, slots=True)
class Reading:
    """`ask` without courtesies and the punctuation at its end, white space collapsed; `material` as it was pasted."""

    ask: str
    material: str | None = None

    @property
    def lower(self) -> str:
        return self.ask.lower()


def readings(text: str) -> tuple[Reading, ...]:
    """Every way to part `text` into what is asked and what it is asked of; the whole as a question comes first.

    Nothing for a text that is empty or too long. An ask is at most 300 characters, one paragraph.
    """
    if len(text) > MOST_CHARS or not text.strip():
        return ()
    found = (Reading(asked, material) for ask, material in _parted(text.strip("\n")) if (asked := _bare(ask)) is not None)
    return tuple(dict.fromkeys(found))


def _parted(text: str) -> Iterator[tuple[str, str | None]]:
    yield text, None
    fences = list(_FENCE.finditer(text))
    if len(fences) == 1:
        fence = fences[0]
        yield f"{text[: fence.start()]} {text[fence.end() :]}", fence["inside"]
    if fences:
        return
    lines = text.strip()
    first, line_end, rest = lines.partition("\n")
    if line_end:
        if not ends_with_request(rest):
            yield first, rest.strip("\n")
        before, _, last = lines.rpartition("\n")
        if not begins_with_request(before):
            yield last, before.strip("\n")
    colon = re.match(r"[^\n:\uff1a]{1,300}[:\uff1a](?=\s)", text)
    if colon and not ends_with_request(behind := text[colon.end() :]):
        # Blanks at either end of one line are typed by accident; those of lines below are part of what was pasted.
        yield colon[0], behind.strip() if "\n" not in behind.strip() else behind.lstrip(" \t").strip("\n")
    yield from _quoted(text)


def _quoted(text: str) -> Iterator[tuple[str, str | None]]:
    """One quotation within one line, as in: encode "a b" as base64."""
    if "\n" in text.strip():
        return
    for opening, closing in _QUOTES.items():
        start = text.find(opening)
        end = text.rfind(closing)
        if 0 <= start < end and text.count(opening) + text.count(closing) == (4 if opening == closing else 2):
            yield f"{text[:start]} {text[end + len(closing) :]}", text[start + 1 : end]


def _bare(ask: str) -> str | None:
    if len(ask) > 4 * _LONGEST_ASK:
        return None
    bare = " ".join(ask.split()).lstrip(" \u00bf\u00a1")
    bare = _POLITE_END.sub("", _POLITE_START.sub("", bare, count=1) if _POLITE_START.match(bare) else bare)
    bare = _END.sub("", bare).lstrip(" ,;:\u00bf\u00a1")
    return bare if bare and len(bare) <= _LONGEST_ASK else None
