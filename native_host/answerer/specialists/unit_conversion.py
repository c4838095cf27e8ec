"""Conversion between units of measurement: "how many feet are 2 m", "5 gallons in litres"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from native_host.answerer.request import Reading
from native_host.answerer.specialists import unit_phrases as phrases
from native_host.answerer.specialists.quantities import SMALLER, Quantity, read_quantity
from native_host.answerer.specialists.reading_number_words import number_in_words
from native_host.answerer.specialists.reading_numerals import LANGUAGES, DecimalSign, Language
from native_host.answerer.specialists.rounding_phrases import ROUNDING
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.unit_lookup import Unit, convert, prepare, unaccented, units_named
from native_host.answerer.specialists.writing_numbers import (
    decimal_sign,
    exact,
    fixed,
    round_to_places,
    rounded_places_words,
    rounded_significant_words,
    significant,
)

_MOST_CHARS = 200
_EXACT_DIGITS = 10
_ROUNDED_DIGITS = 6
_BYTES = ("B", "kB", "MB", "GB", "TB", "PB")
_BINARY = ("B", "KiB", "MiB", "GiB", "TiB", "PiB")


@dataclass(frozen=True, slots=True)
class _Asked:
    """`then` is the smaller unit of "feet and inches"."""

    quantity: Quantity
    targets: tuple[Unit, ...]
    then: Unit | None
    places: int | None
    language: Language


@dataclass(frozen=True, slots=True)
class _Converted:
    source: Unit
    target: Unit
    value: Fraction
    is_same_in_all_systems: bool = False


class UnitConversion:
    name = "unit_conversion"

    def __init__(self) -> None:
        self._grammars = {language: _Grammar(language) for language in LANGUAGES}

    def prepare(self) -> None:
        """Loads the units, so that the first request does not wait for them."""
        prepare()

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None or len(reading.ask) > _MOST_CHARS:
            return None
        text = unaccented(reading.ask).replace("\u2019", "'")
        # Two ways to read it, in one language or in two, are none; they are the same way if they convert the same.
        found: dict[tuple[object, ...], tuple[_Asked, list[_Converted]]] = {}
        for grammar in self._grammars.values():
            for asked in grammar.asked(text):
                converted = _conversions(asked)
                if converted is None:
                    return None
                if converted:
                    key = (tuple((one.source, one.target, one.value) for one in converted), asked.then, asked.places)
                    found.setdefault(key, (asked, converted))
        if len(found) != 1:
            return None
        written = _written(*next(iter(found.values())))
        return None if written is None else Exact(written, self.name)


class _Grammar:
    def __init__(self, language: Language) -> None:
        self._language = language
        self._rounding = re.compile(rf"(?P<rest>.+?)(?:{ROUNDING[language]})\s?", re.IGNORECASE)
        self._lead = re.compile(rf"(?:(?:{phrases.LEAD[language]})(?![a-z'])[\s:]*)?", re.IGNORECASE)
        self._tail = re.compile(rf"(?P<rest>.+?)[\s,]+(?:{phrases.TAIL[language]})", re.IGNORECASE)
        self._link = re.compile(rf"(?=\s*(?P<link>(?<![a-z])(?:{phrases.LINK[language]})(?![a-z])))", re.IGNORECASE)
        self._unit_first = re.compile(rf"{phrases.UNIT_FIRST[language]}(?:(?<=')|\s)", re.IGNORECASE)
        self._unit_first_link = re.compile(rf"(?=\s(?P<link>(?:{phrases.UNIT_FIRST_LINK[language]})\s))", re.IGNORECASE)

        self._links = _each(phrases.LINK[language])
        self._unit_first_links = _each(phrases.UNIT_FIRST_LINK[language])

    def asked(self, text: str) -> Iterator[_Asked]:
        places = None
        if (match := self._rounding.fullmatch(text)) and match["n"]:
            count = match["n"].lower()
            places = int(count) if count.isdigit() else number_in_words(count, self._language)
            if places is None:
                return
            text = match["rest"]
        texts = [text]
        if match := self._tail.fullmatch(text):
            texts.append(match["rest"])
        for whole in texts:
            yield from self._quantity_first(whole, places)
            yield from self._target_first(whole, places)

    def _quantity_first(self, text: str, places: int | None) -> Iterator[_Asked]:
        lead = self._lead.match(text)
        start = lead.end() if lead else 0
        for link in self._link.finditer(text, start):
            # The same link may be read short or long: "=" or "= how many".
            for end in _ends(self._links, text, link.start("link")):
                yield from self._made(text[start : link.start()], text[end:], places)

    def _target_first(self, text: str, places: int | None) -> Iterator[_Asked]:
        lead = self._unit_first.match(text)
        if lead is None:
            return
        for link in self._unit_first_link.finditer(text, lead.end()):
            for end in _ends(self._unit_first_links, text, link.start("link")):
                yield from self._made(text[end:], text[lead.end() : link.start()], places)

    def _made(self, quantity_text: str, target_text: str, places: int | None) -> Iterator[_Asked]:
        targets, then = self._targets(target_text.strip(" ?:"))
        if not targets:
            return
        quantity = read_quantity(quantity_text.strip(" :"), self._language)
        if quantity is not None:
            yield _Asked(quantity, targets, then, places, self._language)

    def _targets(self, text: str) -> tuple[tuple[Unit, ...], Unit | None]:
        for start in phrases.PARTITIVE[self._language]:
            text = text.removeprefix(start)
        if len(text) > 60:
            return (), None
        if units := units_named(text, self._language):
            return units, None
        large, _, small = re.sub(rf" (?:{phrases.AND[self._language]}|&) |/", "\n", text).partition("\n")
        for one in units_named(large, self._language):
            for other in units_named(small, self._language):
                if (one.symbol, other.symbol) in SMALLER:
                    return (one,), other
        return (), None


def _each(alternatives: str) -> list[re.Pattern[str]]:
    return [re.compile(rf"{one}(?![a-z])", re.IGNORECASE) for one in alternatives.split("|")]


def _ends(patterns: list[re.Pattern[str]], text: str, start: int) -> Iterator[int]:
    for pattern in patterns:
        if (match := pattern.match(text, start)) is not None:
            yield match.end()


def _conversions(asked: _Asked) -> list[_Converted] | None:
    """Every conversion that may be meant; null where they cannot all be told."""
    sources, targets = asked.quantity.units, asked.targets
    pairs = [(one, other) for one in sources for other in targets if one.dimension == other.dimension]
    if len({one.system for one, _ in pairs}) > 1 and len({other.system for _, other in pairs}) > 1:
        pairs = [(one, other) for one, other in pairs if one.system == other.system]
    converted = []
    for source, target in pairs:
        if (source == target and not asked.quantity.is_sum) or (
            asked.quantity.value < 0 and source.dimension != "temperature"
        ):
            return None
        value = convert(asked.quantity.value, source, target)
        if source.dimension == "temperature" and not _is_above_absolute_zero(value, target):
            return None
        converted.append(_Converted(source, target, value))
    if len({one.value for one in converted}) == 1:
        return [replace(converted[0], is_same_in_all_systems=len(converted) > 1)]
    systems = {one.target.system or one.source.system for one in converted} | {one.source.system for one in converted}
    return converted if systems <= {"", "us", "imperial"} else None


def _is_above_absolute_zero(value: Fraction, unit: Unit) -> bool:
    return value >= {"K": Fraction(0), "°C": Fraction("-273.15"), "°F": Fraction("-459.67")}[unit.symbol]


def _written(asked: _Asked, converted: list[_Converted]) -> str | None:
    sign = decimal_sign(asked.language, asked.quantity.sign)
    if asked.then is not None:
        return _in_two_units(converted[0].value, converted[0].target, asked.then, asked.language, sign)
    texts, notes = [], []
    is_rounded = any(exact(one.value, sign, _EXACT_DIGITS) is None for one in converted)
    for one in converted:
        number, note = _number(one.value, asked.places, asked.language, sign, is_rounded=is_rounded)
        if number is None:
            return None
        system = phrases.SYSTEM_NAMES[asked.language].get(one.source.system, "") if len(converted) > 1 else ""
        label = f" ({system})" if system and not one.target.system else ""
        symbol = one.target.symbol.removeprefix("US ") if one.is_same_in_all_systems else one.target.symbol
        texts.append(f"**{number} {symbol}**{label}")
        notes += [note] if note else []
    if binary := _binary_note(asked, converted, sign):
        notes.append(binary)
    return " / ".join(texts) + (f" ({'; '.join(dict.fromkeys(notes))})" if notes else "")


def _number(
    value: Fraction, places: int | None, language: Language, sign: DecimalSign, *, is_rounded: bool = False
) -> tuple[str | None, str | None]:
    """The number, and how it is rounded if it is."""
    if places is not None:
        rounded = round_to_places(value, places)
        return (None if rounded is None else fixed(rounded, places, sign)), rounded_places_words(places, language)
    whole = exact(value, sign, _EXACT_DIGITS)
    if whole is not None and not is_rounded:
        return whole, None
    return significant(value, _ROUNDED_DIGITS, sign), rounded_significant_words(_ROUNDED_DIGITS, language)


def _in_two_units(value: Fraction, large: Unit, small: Unit, language: Language, sign: DecimalSign) -> str | None:
    if value < 0:
        return None
    times = SMALLER[(large.symbol, small.symbol)]
    total = value * times
    rounded = round_to_places(total, 2)
    if rounded is None:
        return None
    count, rest = divmod(rounded, times)
    if rounded == total:
        return f"**{count} {large.symbol} {exact(rest, sign)} {small.symbol}**"
    return f"**{count} {large.symbol} {fixed(rest, 2, sign)} {small.symbol}** ({rounded_places_words(2, language)})"


def _binary_note(asked: _Asked, converted: list[_Converted], sign: DecimalSign) -> str | None:
    source, target = converted[0].source.symbol, converted[0].target.symbol
    if source not in _BYTES or target not in _BYTES:
        return None
    from_index, to_index = _BYTES.index(source), _BYTES.index(target)
    value = asked.quantity.value * Fraction(1024) ** (from_index - to_index)
    number, _ = _number(value, None, asked.language, sign)
    given = exact(asked.quantity.value, sign)
    if number is None or given is None or len(converted) != 1:
        return None
    if exact(value, sign, _EXACT_DIGITS) is None:
        number = f"\u2248 {number}"
    return (
        phrases.BINARY_NOTE[asked.language]
        .format(given, _BINARY[from_index], number, _BINARY[to_index])
        .replace("= \u2248", "\u2248")
    )
