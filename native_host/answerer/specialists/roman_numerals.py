"""Roman numerals from 1 to 3999 in their standard form, both ways."""

from __future__ import annotations

import re

from native_host.answerer.request import Reading
from native_host.answerer.specialists.calculation_frame import plain
from native_host.answerer.specialists.specialist import Exact

_MOST_CHARS = 150
_VALUES = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
# Numerals that are better known as words or names.
_WORDS = re.compile(
    "MIX|CLI|DVI|CIV|XXX|MMI|MCI|MDI|CDI|CCI|MMC|CCD|CD|DC|MD|MC|LI|DI|CI|XL|MI|MM|CC|DM|CM|MV|DL|ML|LC|LV|MIC"
)
_N = r"(?:the )?(?:number |year |zahl |nombre |numero |ano |jahr )?(?P<n>[1-9]\d{0,3})"
_R = r"(?P<r>[ivxlcdm]{1,15})"
_ROMAN_EN = r"(?:roman (?:numerals?|numbers?|digits|letters|form|numeric)|roman)"
_ROMAN_DE = r"(?:romische[nr]? (?:zahlen|ziffern|zahl|ziffer|zahlzeichen|schreibweise)|romisch)"
_ROMAN_FR = r"(?:chiffres? romains?|nombres? romains?|romain|numeration romaine)"
_ROMAN_ES = r"(?:numeros? romanos?|numerales romanos|numeral romano|cifras romanas|romanos?)"
_ASK_EN = (
    r"(?:convert|change|translate|turn|write|express|what is|what's|whats|how do (?:you|i) write|how to write"
    r"|give me|show me|show|represent"
    r"|how would you write|put|what are|tell me|transform|spell) "
)
_ASK_DE = (
    r"(?:wandle|konvertiere|schreibe|schreib|was ist|wie schreibt man|wie schreibe ich|wie lautet|wie heisst"
    r"|gib mir|zeige|umrechnung|rechne"
    r"|ubersetze|stelle|was bedeutet|welche zahl ist) "
)
_ASK_FR = (
    r"(?:convertis|convertir|ecris|ecrire|comment (?:s'ecrit|ecrire|ecrit-on)|c'est quoi|donne-moi|traduis"
    r"|transforme|quel nombre est"
    r"|que vaut|combien vaut|quel est|exprime|mets) "
)
_ASK_ES = (
    r"(?:convierte|convertir|escribe|escribir|como se escribe|como escribo|cuanto es|que numero es|que es"
    r"|cual es|dame|pasa|pasar|transforma"
    r"|traduce|expresa|cuanto vale) "
)
_TO_ROMAN = (
    rf"(?:{_ASK_EN})?{_N} (?:to|in|into|as|using|with) (?:an? )?{_ROMAN_EN}",
    rf"(?:{_ASK_EN})?(?:the )?{_ROMAN_EN} (?:for|of) {_N}",
    rf"{_ROMAN_EN}:? {_N}",
    rf"(?:{_ASK_DE})?(?:die )?{_N} (?:in|als|mit|auf) (?:eine )?{_ROMAN_DE}(?: um| umwandeln| schreiben"
    rf"| umrechnen| dar)?",
    rf"(?:{_ASK_DE})?(?:die )?{_ROMAN_DE} (?:fur|von|zu) (?:die )?{_N}",
    rf"(?:{_ASK_FR})?(?:le )?{_N} (?:en|au) {_ROMAN_FR}",
    rf"(?:{_ASK_FR})?(?:le )?{_ROMAN_FR} (?:de|pour) {_N}",
    rf"(?:{_ASK_ES})?(?:el )?{_N} (?:en|a) {_ROMAN_ES}",
    rf"(?:{_ASK_ES})?(?:el )?{_ROMAN_ES} (?:de|para|del) {_N}",
)
# Their names leave no doubt that the letters are a numeral.
_FROM_NAMED = (
    rf"(?:{_ASK_EN}|what number is |what does )?(?:the )?{_ROMAN_EN} {_R}(?: (?:mean|stand for|in (?:numbers"
    rf"|arabic|decimal|digits|english)"
    r"|(?:to|into|as) (?:an? )?(?:arabic|arabic numerals?|arabic numbers?|decimal|numbers?|integer|digits)))?",
    rf"(?:{_ASK_EN}|what number is )?{_R} (?:in|from) {_ROMAN_EN}(?: to (?:arabic|decimal|numbers?|digits))?",
    rf"(?:{_ASK_DE})?(?:die )?{_ROMAN_DE} {_R}(?: in (?:arabische[nr]? )?(?:zahlen|ziffern)"
    rf"| als (?:arabische )?zahl| als dezimalzahl| um)?",
    rf"(?:{_ASK_FR})?(?:le )?{_ROMAN_FR} {_R}(?: en (?:chiffres? arabes?|nombre|decimal))?",
    rf"(?:{_ASK_ES})?(?:el )?{_ROMAN_ES} {_R}(?: (?:en|a) (?:numeros? arabigos?|arabigos?|decimal|numero))?",
)
# Taken from capital letters only.
_FROM_CAPITALS = (
    rf"(?:{_ASK_EN}){_R} (?:to|in|into|as) (?:an? )?(?:arabic|arabic numerals?|arabic numbers?|decimal"
    rf"|numbers?|integer|digits|normal numbers|regular numbers)",
    rf"what (?:number|year) is {_R}",
    rf"(?:{_ASK_DE}){_R} (?:in|als) (?:eine )?(?:arabische[nr]? )?(?:zahlen|ziffern|zahl|dezimalzahl)(?: um)?",
    rf"welche zahl ist {_R}",
    rf"(?:{_ASK_FR}){_R} en (?:chiffres? arabes?|nombre|decimal)",
    rf"(?:{_ASK_ES}){_R} (?:a|en) (?:numeros? arabigos?|arabigos?|decimal|numero)",
    rf"que numero es {_R}",
)


class RomanNumerals:
    name = "roman_numeral"

    def __init__(self) -> None:
        self._to_roman = [re.compile(pattern, re.ASCII) for pattern in _TO_ROMAN]
        self._from_named = [re.compile(pattern, re.ASCII) for pattern in _FROM_NAMED]
        self._from_capitals = [re.compile(pattern, re.ASCII) for pattern in _FROM_CAPITALS]

    def answer(self, reading: Reading) -> Exact | None:
        if len(reading.ask) > _MOST_CHARS or (reading.material is not None and len(reading.material) > 20):
            return None
        ask = f"{reading.ask} {reading.material.strip()}" if reading.material else reading.ask
        found = self._converted(ask)
        return None if found is None else Exact(f"**{found}**", self.name)

    def _converted(self, ask: str) -> str | None:
        text = plain(ask)
        for pattern in self._to_roman:
            if (match := pattern.fullmatch(text)) and int(match["n"]) <= 3999:
                return to_roman(int(match["n"]))
        for patterns, needs_capitals in ((self._from_named, False), (self._from_capitals, True)):
            for pattern in patterns:
                match = pattern.fullmatch(text)
                if match is None:
                    continue
                numeral = match["r"].upper()
                if needs_capitals and (
                    len(numeral) < 2 or _WORDS.fullmatch(numeral) or not re.search(rf"\b{numeral}\b", ask)
                ):
                    continue
                value = from_roman(numeral)
                if value is not None:
                    return str(value)
        return None


def to_roman(value: int) -> str:
    letters = ""
    for size, numeral in _VALUES:
        letters += numeral * (value // size)
        value %= size
    return letters


def from_roman(numeral: str) -> int | None:
    """Null for what is not the standard form, such as IIII."""
    value, at = 0, 0
    for size, letters in _VALUES:
        while numeral.startswith(letters, at):
            value += size
            at += len(letters)
    return value if at == len(numeral) and value <= 3999 and to_roman(value) == numeral else None
