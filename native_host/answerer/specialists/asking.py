"""Phrase tables: whether an ask is, word for word, one of a tool's ways to ask, and in which language.

A template is a line of words. `[a|b]` may be there or not, `(a|b)` must be, `{x}` is a slot whose pattern comes with the
table, `<obj>` is what languages call a pasted text ("this text"). Templates are written folded: lower case, no accents,
blanks for hyphens.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

_PART = re.compile(r"\[[^\]]*\]|\([^)]*\)|\S+")
_SLOT = re.compile(r"\{([a-z0-9]+)\}")
_SLOT_END = re.compile(r"__[0-9]+(?:_0)?")  # "kind__7_0" is the slot kind, "kind__7_1" its second: kind_1.
_HYPHENS = re.compile(r"[-\u2010-\u2015]")
_PUNCTUATION = re.compile(r"[\s:,\u00bf\u00a1]+")
# What stays of a courtesy once a quotation is taken out of the ask's middle.
_COURTESY = re.compile(
    r"\b(?:for me|please|pls|plz|kindly|bitte|mal|por favor|porfa|s'il te plait|s'il vous plait|svp|stp|fur mich|pour moi"
    r"|para mi)\b"
)
_ELISION = re.compile(r"\b([ld])'")

_OBJECTS = {
    "en": "[this|that|the following|following|the|it|my|the given|this following|a|an|the below|the word|the string|the"
    " text]"
    " [text|string|word|sentence|phrase|message|data|value|input|line|content|plain text|utf 8 text|unicode text] [below]",
    "de": "[diesen|diese|dieses|dies|das|den|die|der|dem|folgenden|folgende|folgendes|den folgenden|die folgende|das"
    " folgende"
    "|dem folgenden|mein|meinen|meine|es] [text|string|zeichenkette|wort|satz|nachricht|zeile|daten|inhalt|wert|eingabe]",
    "fr": "[ce|cet|cette|le|la|l'|un|une|ceci|cela|ca|ce qui suit|mon|ma|le present] [texte|chaine|chaine de caracteres|mot"
    "|phrase|message|donnees|contenu|valeur|ligne|string] [suivant|suivante|ci dessous]",
    "es": "[este|esta|esto|el|la|lo siguiente|el siguiente|la siguiente|mi|un|una|lo] [texto|cadena|cadena de texto|palabra"
    "|frase|mensaje|datos|contenido|valor|linea|string] [siguiente]",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """`kind` names the table's row, `slots` what stood in its slots, folded; a slot's second place is `x_1`."""

    language: str
    kind: str
    slots: Mapping[str, str]


def folded(ask: str) -> str:
    """Lower case, without accents, hyphens, colons and commas; French l' and d' stand apart."""
    letters = unicodedata.normalize("NFD", ask.casefold().replace("\u2019", "'"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    bare = _PUNCTUATION.sub(" ", _HYPHENS.sub(" ", bare))
    return " ".join(_ELISION.sub(r"\1' ", _COURTESY.sub(" ", bare)).split()).strip(" ?.!;")


class Phrases:
    """`rows`: kind -> language -> templates. An ask that two kinds claim belongs to none."""

    def __init__(self, rows: Mapping[str, Mapping[str, Iterable[str]]], **slots: str) -> None:
        self._rows = rows
        self._slots = slots

    @cached_property
    def _patterns(self) -> list[tuple[str, str, re.Pattern[str]]]:
        """Compiled when first needed: most prompts never come this far."""
        return [
            (kind, language, re.compile("|".join(_pattern(line, language, self._slots, n) for n, line in enumerate(lines))))
            for kind, languages in self._rows.items()
            for language, lines in languages.items()
        ]

    def match(self, ask: str) -> Asked | None:
        text = folded(ask) + " "
        found: Asked | None = None
        for kind, language, pattern in self._patterns:
            hit = pattern.fullmatch(text)
            if hit is None:
                continue
            slots = {_SLOT_END.sub("", name): value.strip() for name, value in hit.groupdict().items() if value is not None}
            if found is None:
                found = Asked(language, kind, slots)
            elif found.kind != kind:
                return None
        return found


def _pattern(line: str, language: str, slots: Mapping[str, str], number: int) -> str:
    pieces = []
    for part in _PART.findall(line.replace("<obj>", _OBJECTS[language])):
        inside = part[1:-1] if part[0] in "[(" else part
        pieces.append(f"(?:(?:{inside}) )?" if part[0] == "[" else f"(?:{inside}) ")
    seen: dict[str, int] = {}

    def filled(slot: re.Match[str]) -> str:
        name = slot[1]
        seen[name] = seen.get(name, -1) + 1
        return f"(?P<{name}__{number}_{seen[name]}>{slots[name]})"

    return _SLOT.sub(filled, "".join(pieces))
