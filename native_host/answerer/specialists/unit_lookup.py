"""Units by name, and exact conversion between them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from native_host.answerer.specialists.reading_numerals import LANGUAGES, Language
from native_host.answerer.specialists.unit_names import UNITS

System = Literal["", "us", "imperial", "byte", "bit"]
_FIRST_LANGUAGE_COLUMN = 4
_COLUMNS = _FIRST_LANGUAGE_COLUMN + len(LANGUAGES)


@dataclass(frozen=True, slots=True)
class Unit:
    """`factor` times the unit that pint calls `pint`."""

    symbol: str
    pint: str
    factor: int
    dimension: str
    system: System


def unaccented(text: str) -> str:
    """Without accents, its case as it is."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def units_named(name: str, language: Language) -> tuple[Unit, ...]:
    """Every unit that `name` may mean to a writer of `language`; English names are known in all.

    `name` is without accents, in its own case: Mb and MB differ.
    """
    name = name.replace("\u00b2", "2").replace("\u00b3", "3").replace("^", "").replace("\u03bc", "\u00b5").rstrip(".")
    cased, free, words = _names()
    lower = name.lower()
    for found in (cased.get(name), free.get(lower), words[language].get(lower), words["en"].get(lower)):
        if found:
            return found
    return ()


@cache
def _names() -> tuple[dict[str, tuple[Unit, ...]], dict[str, tuple[Unit, ...]], dict[Language, dict[str, tuple[Unit, ...]]]]:
    cased: dict[str, tuple[Unit, ...]] = {}
    free: dict[str, tuple[Unit, ...]] = {}
    words: dict[Language, dict[str, tuple[Unit, ...]]] = {language: {} for language in LANGUAGES}
    dimension = ""
    for line in UNITS.replace("\n  ", " ").strip().split("\n"):
        cells = [cell.strip() for cell in line.split(";")]
        if len(cells) == 1:
            dimension = cells[0]
            continue
        cells += [""] * (_COLUMNS - len(cells))
        factor, _, pint = cells[1].rpartition(" ")
        unit = Unit(cells[0], pint, int(factor or 1), dimension, _system(cells[0], dimension))
        _add(free, cells[2], unit)
        _add(cased, cells[3], unit)
        for language, names in zip(LANGUAGES, cells[_FIRST_LANGUAGE_COLUMN:], strict=True):
            _add(words[language], names.lower(), unit)
    return cased, free, words


def _add(names: dict[str, tuple[Unit, ...]], cell: str, unit: Unit) -> None:
    for name in unaccented(cell).split():
        key = name.replace("_", " ")
        names[key] = (*names.get(key, ()), unit)


def _system(symbol: str, dimension: str) -> System:
    if symbol.startswith("US "):
        return "us"
    if symbol.startswith("imp "):
        return "imperial"
    if dimension == "data":
        return "bit" if "bit" in symbol else "byte"
    return ""


def convert(value: Fraction, source: Unit, target: Unit) -> Fraction:
    """Exact; both units are of one dimension."""
    source_factor, source_offset = _to_base(source)
    target_factor, target_offset = _to_base(target)
    return (value * source_factor + source_offset - target_offset) / target_factor


_BASES = {
    "length": "meter",
    "mass": "gram",
    "volume": "liter",
    "temperature": "kelvin",
    "area": "meter**2",
    "speed": "meter/second",
    "data": "bit",
    "data rate": "bit/second",
    "pressure": "pascal",
    "energy": "joule",
    "power": "watt",
}


@cache
def _to_base(unit: Unit) -> tuple[Fraction, Fraction]:
    """(a, b) such that x of `unit` is a * x + b of its dimension's base unit."""
    quantity = _registry().Quantity
    base = _BASES[unit.dimension]
    offset = Fraction(quantity(Fraction(0), unit.pint).to(base).magnitude)
    one = Fraction(quantity(Fraction(unit.factor), unit.pint).to(base).magnitude)
    return one - offset, offset


@cache
def _registry() -> Any:
    # Half a second for the first conversion alone.
    import pint

    return pint.UnitRegistry(non_int_type=Fraction, cache_folder=None)


def prepare() -> None:
    """Loads pint, so that no request waits for it."""
    _registry()
    _names()
