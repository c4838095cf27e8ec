"""A prompt as its possible readings: what is asked, and the text that it is asked of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from native_host.answerer.second_request import begins_with_request, ends_with_request, says_how_at_end

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
_END = re.compile(r"(?:[\s,;:.\u2026\uff1a\uff1f]|(?<!\* )\?|(?<![\d)\s!])!+)+$")
_SIGNS = re.compile(r"\W*")
_QUOTES = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb", "'": "'", "`": "`"}


@dataclass(frozen=True, slots=True)
class Reading:
    """`ask` without courtesies and the punctuation at its end, white space collapsed; `material` as it was pasted.

    `lead` and `cut` were taken off before and behind the ask; `is_apart`: a fence or quotation marks hold the material.
    `is_any_language`: an ask that names no language may be answered in the material's own.
    """

    ask: str
    material: str | None = None
    lead: str = field(default="", compare=False)
    cut: str = field(default="", compare=False)
    is_apart: bool = field(default=False, compare=False)
    is_any_language: bool = False

    @property
    def lower(self) -> str:
        return self.ask.lower()

    def may_lack(self, value: str) -> bool:
        """Whether `value` stands bare at an end of the ask where something was taken off, which may have been its own."""
        return bool((self.cut and self.ask.endswith(value)) or (self.lead and self.ask.startswith(value)))


def readings(text: str, asks_more: Callable[[str], bool] = ends_with_request) -> tuple[Reading, ...]:
    """Every way to part `text` into what is asked and what it is asked of; the whole as a question comes first.

    Nothing for a text that is empty or too long. An ask is at most 300 characters, one paragraph. `asks_more` says of a
    material behind its ask whether its end is a request of its own.
    """
    if len(text) > MOST_CHARS or not text.strip():
        return ()
    found = (_reading(*parted) for parted in _parted(text.strip("\n"), asks_more))
    return tuple(dict.fromkeys(reading for reading in found if reading is not None))


def _parted(text: str, asks_more: Callable[[str], bool]) -> Iterator[tuple[str, str | None, bool]]:
    """Ask, material, and whether the material is set apart by marks of its own."""
    yield text, None, False
    fences = list(_FENCE.finditer(text))
    if len(fences) == 1:
        fence = fences[0]
        yield f"{text[: fence.start()]} {text[fence.end() :]}", fence["inside"], True
    if fences:
        return
    lines = text.strip()
    first, line_end, rest = lines.partition("\n")
    if line_end:
        if not asks_more(rest):
            yield first, rest.strip("\n"), False
        before, _, last = lines.rpartition("\n")
        if not begins_with_request(before) and not says_how_at_end(before):
            yield last, before.strip("\n"), False
    colon = re.match(r"[^\n:\uff1a]{1,300}[:\uff1a](?=\s)", text)
    if colon and not asks_more(behind := text[colon.end() :]):
        # Blanks at either end of one line are typed by accident; those of lines below are part of what was pasted.
        yield colon[0], behind.strip() if "\n" not in behind.strip() else behind.lstrip(" \t").strip("\n"), False
    yield from _quoted(text)


def _quoted(text: str) -> Iterator[tuple[str, str | None, bool]]:
    """One quotation within one line, as in: encode "a b" as base64."""
    if "\n" in text.strip():
        return
    for opening, closing in _QUOTES.items():
        start = text.find(opening)
        end = text.rfind(closing)
        if 0 <= start < end and text.count(opening) + text.count(closing) == (4 if opening == closing else 2):
            yield f"{text[:start]} {text[end + len(closing) :]}", text[start + 1 : end], True


def _reading(ask: str, material: str | None, is_apart: bool) -> Reading | None:
    if len(ask) > 4 * _LONGEST_ASK:
        return None
    whole = " ".join(ask.split())
    start = whole.lstrip(" \u00bf\u00a1")
    polite = _POLITE_START.match(start)
    begun = start[polite.end() :] if polite else start
    ended = _END.sub("", _POLITE_END.sub("", begun))
    bare = ended.lstrip(" ,;:\u00bf\u00a1")
    if not bare or len(bare) > _LONGEST_ASK:
        return None
    lead = whole[: len(whole) - len(begun) + len(ended) - len(bare)].strip()
    return Reading(bare, material, lead, _cut(begun[len(ended) :]), is_apart)


def _cut(end: str) -> str:
    """The signs that came next. A comma before "please" is the sentence's own."""
    signs = _SIGNS.match(end)
    cut = signs[0].strip() if signs else ""
    return "" if cut == "," and signs and signs.end() < len(end) else cut
