"""Whole numbers written in words, 0 to 999,999, in English, German, French and Spanish."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import product

from native_host.answerer.specialists.reading_numerals import Language

# The words for 0 to 19 (Spanish: to 29), spellings parted by |, then those for the tens from 20 to 90.
_SMALL = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen",
    "de": "null eins|ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn"
    " fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept"
    " dixhuit dixneuf",
    "es": "cero uno|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    " diecisiete dieciocho diecinueve veinte veintiuno|veintiún veintidós veintitrés veinticuatro veinticinco veintiséis"
    " veintisiete veintiocho veintinueve",
}
_TENS = {
    "en": "twenty thirty forty|fourty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante quatrevingt|quatrevingts|huitante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
_HUNDREDS_ES = "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
_THOUSAND: dict[Language, str] = {"en": "thousand", "de": "tausend", "fr": "mille", "es": "mil"}
_LINKS: dict[Language, str] = {"en": "and hundred", "de": "", "fr": "et cent cents", "es": "y cien"}


def folded(word: str) -> str:
    """Lower case without accents, so that mas is más."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(letter))


def number_in_words(words: str, language: Language) -> int | None:
    """The number that all of `words` spell, parted by spaces or hyphens; null for anything else ("two three")."""
    joined = folded(words).replace(" ", "").replace("-", "")
    if not joined or len(joined) > 100:
        return None
    spelled = _below_thousand(language)
    thousand = _THOUSAND[language]
    if joined in spelled:
        return spelled[joined]
    before, found, after = joined.partition(thousand)
    # "one thousand" needs its "one" in English only.
    count = spelled.get(before) if before else (None if language == "en" else 1)
    rest = spelled.get(after.removeprefix("and") if language == "en" else after) if after else 0
    if not found or not count or rest is None or (after and rest == 0):
        return None
    return count * 1000 + rest


@cache
def number_vocabulary(language: Language) -> frozenset[str]:
    """The folded words that number words are made of (without those only found inside another word)."""
    words = f"{_SMALL[language]} {_TENS[language]} {_THOUSAND[language]} {_LINKS[language]}".replace("|", " ")
    if language == "es":
        words = f"{words} {_HUNDREDS_ES}"
    if language == "fr":
        words = f"{words} quatre vingts dix"
    return frozenset(folded(word) for word in words.split())


@cache
def _below_thousand(language: Language) -> dict[str, int]:
    spelled = {folded(text): value for value in range(100) for text in _below_hundred(value, language)}
    small = dict(spelled)
    for count in range(1, 10):
        for hundred in _hundreds(count, language):
            spelled[folded(hundred)] = count * 100
            for text, value in small.items():
                if value:
                    spelled[folded(hundred) + text] = count * 100 + value
                    if language == "en":
                        spelled[f"{hundred}and{text}"] = count * 100 + value
    if language == "es":
        spelled["cien"] = 100
    return spelled


def _below_hundred(value: int, language: Language) -> Iterator[str]:
    small = [word.split("|") for word in _SMALL[language].split()]
    tens = [word.split("|") for word in _TENS[language].split()]
    if value < len(small):
        yield from small[value]
    ten, one = divmod(value, 10)
    if ten < 2:
        return
    if one == 0:
        yield from tens[ten - 2]
    ones = small[one]
    for base, last in product(tens[ten - 2], ones):
        if one and language == "de":
            yield f"{'ein' if one == 1 else last}und{base}"
        elif one and language == "fr":
            yield from (f"{base}{last}", f"{base}et{last}") if one == 1 else (f"{base}{last}",)
        elif one:
            yield f"{base}y{last}" if language == "es" else f"{base}{last}"
    if language == "fr" and ten in (7, 9):
        # soixante-dix, quatre-vingt-dix-neuf
        for base, last in product(tens[ten - 3], small[10 + one]):
            yield f"{base}{last}"
            if value == 71:
                yield f"{base}et{last}"


def _hundreds(count: int, language: Language) -> Iterator[str]:
    ones = [word.split("|") for word in _SMALL[language].split()][count]
    if language == "es":
        yield _HUNDREDS_ES.split()[count - 1]
        return
    hundred = {"en": "hundred", "de": "hundert", "fr": "cent"}[language]
    if count == 1 and language != "en":
        yield hundred
    if count > 1 or language != "fr":
        for one in ones:
            yield f"{one}{hundred}"
    if count > 1 and language == "fr":
        yield from (f"{one}cents" for one in ones)
