"""Small whole numbers as words, and numbers in figures as each language writes them."""

from __future__ import annotations

import re
from fractions import Fraction

from native_host.answerer.specialists.phrases import Ambiguous

_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_DE = (
    "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig"
)
_FR = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt"
)
_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte"
)
_MORE = {
    "en": {
        "a": 1,
        "an": 1,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "ninety": 90,
        "a hundred": 100,
        "one hundred": 100,
    },
    "de": {
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "einem": 1,
        "einer": 1,
        "fuenf": 5,
        "zwoelf": 12,
        "dreissig": 30,
        "vierzig": 40,
        "funfzig": 50,
        "fuenfzig": 50,
        "sechzig": 60,
        "neunzig": 90,
        "hundert": 100,
        "einhundert": 100,
    },
    "fr": {"une": 1, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt-dix": 90, "cent": 100},
    "es": {"un": 1, "una": 1, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90, "cien": 100},
}
WORDS: dict[str, dict[str, int]] = {
    language: {word: value for value, word in enumerate(row.split())} | _MORE[language]
    for language, row in (("en", _EN), ("de", _DE), ("fr", _FR), ("es", _ES))
}
_FIGURES = re.compile(r"(?P<whole>[0-9]{1,15})(?:(?P<point>[.,])(?P<rest>[0-9]{1,12}))?", re.ASCII)
_GROUPED = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3}){1,4}|(?:\.[0-9]{3}){1,4}|(?:'[0-9]{3}){1,4})", re.ASCII)


def read_number(text: str, language: str) -> Fraction | None:
    """A number not below zero: "12", "1.5", "1,5", "two". Raises Ambiguous for "1,234" unless `language` settles it."""
    word = WORDS[language].get(text)
    if word is not None:
        return Fraction(word)
    if _GROUPED.fullmatch(text):
        return _grouped(text, language)
    figures = _FIGURES.fullmatch(text)
    if figures is None:
        return None
    return Fraction(f"{figures['whole']}.{figures['rest'] or 0}")


def _grouped(text: str, language: str) -> Fraction:
    separators = {letter for letter in text if not letter.isdigit()}
    digits = text
    for separator in separators:
        digits = digits.replace(separator, "")
    whole = Fraction(int(digits))
    if text.startswith("0"):
        if sum(not letter.isdigit() for letter in text) == 1 and "'" not in separators and text[1] in ".,":
            return whole / 1000
        raise Ambiguous
    if "'" in separators or sum(not letter.isdigit() for letter in text) > 1:
        return whole
    # French and Spanish write groups either way, or with a space: one group of three stays open there.
    if (language, *separators) in (("en", ","), ("de", ".")):
        return whole
    raise Ambiguous
