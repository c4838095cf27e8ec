"""Tables of phrases, one a language, that must account for every word of an ask; the notation is `phrase_notation`'s."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from native_host.answerer.specialists.phrase_notation import QUOTATION, QUOTED, Phrase
from native_host.answerer.specialists.phrase_objects import OBJECTS

Table = Mapping[str, Sequence[str]]

_COURTESIES = re.compile(
    rf"(?P<kept>{QUOTATION})"
    r"|^(?:me )?(?:puedes|podrías|puede|podría)\s"
    r"|(?:^|(?<=\s))(?:please|pls|plz|kindly|bitte|mal|s'il (?:te|vous) pla[iî]t|stp|svp|por favor|porfa)(?:,?\s|$)",
    re.IGNORECASE,
)
_COMMAS = re.compile(rf"(?P<kept>{QUOTATION})|,(?= )")


@dataclass(frozen=True, slots=True)
class Found:
    """The language of the phrase that fitted ("en", "de", "fr", "es") and the parts that it hands over."""

    language: str
    parts: Mapping[str, str]

    def text(self, name: str) -> str:
        """A part without its quotation marks; empty where it was not said."""
        part = self.parts.get(name, "")
        return part[1:-1] if QUOTED.fullmatch(part) else part

    def quoted(self, name: str) -> bool:
        return QUOTED.fullmatch(self.parts.get(name, "")) is not None


def plain(ask: str) -> str:
    """Composed letters, straight apostrophes, no colon at the end."""
    return unicodedata.normalize("NFC", ask).replace("\u2019", "'").rstrip(" :,;.")


class Phrases:
    """Finds the language whose table has a phrase that is the whole ask, ignoring case."""

    def __init__(self, table: Table, slots: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._slots = slots or {}
        self._phrases: list[Phrase] = []
        for language, phrases in table.items():
            known: dict[str, Any] = {}
            self._phrases += (Phrase(phrase, language, partial(self._slot, language), known) for phrase in phrases)

    def find(self, ask: str) -> Found | None:
        bare = plain(ask)
        courteous = " ".join(_COURTESIES.sub(lambda found: found["kept"] or "", bare).split())
        uncommaed = _COMMAS.sub(lambda found: found["kept"] or "", courteous)
        for tried in dict.fromkeys((bare, courteous, uncommaed)):
            words = tried.lower().split(" ")
            for phrase in self._phrases:
                parts = phrase.parts(tried, words[0], words[-1])
                if parts is not None:
                    return Found(phrase.language, parts)
        return None

    def _slot(self, language: str, name: str) -> str:
        slots = self._slots.get(language, {})
        return slots[name] if name in slots else OBJECTS[language][name]
