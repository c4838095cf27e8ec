from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.reading_numerals import LANGUAGES
from native_host.answerer.specialists.unit_conversion import UnitConversion
from native_host.answerer.specialists.unit_lookup import Unit, _names, convert, units_named

# By definition: the international yard and pound of 1959, SI, IEC 80000-13, and the gallons of 231 in³ and 4.54609 L.
_INCH, _POUND = Fraction("0.0254"), Fraction("0.45359237")
_GALLON, _IMPERIAL_GALLON = 231 * (_INCH * 100) ** 3 / 1000, Fraction("4.54609")
_GRAVITY = Fraction("9.80665")
_IN_SI: Mapping[str, Mapping[str, str | int | Fraction]] = {
    "length": {
        "m": "1",
        "km": "1000",
        "dm": "0.1",
        "cm": "0.01",
        "mm": "0.001",
        "µm": "0.000001",
        "nm": "0.000000001",
        "nmi": "1852",
        "in": _INCH,
        "ft": 12 * _INCH,
        "yd": 36 * _INCH,
        "mi": 63360 * _INCH,
    },
    "mass": {
        "kg": "1",
        "g": "0.001",
        "mg": "0.000001",
        "µg": "0.000000001",
        "t": "1000",
        "lb": _POUND,
        "oz": _POUND / 16,
        "st": 14 * _POUND,
        "short tons": 2000 * _POUND,
        "long tons": 2240 * _POUND,
        "oz t": Fraction("0.0311034768"),
    },
    "volume": {
        "L": "1",
        "dL": "0.1",
        "cL": "0.01",
        "mL": "0.001",
        "hL": "100",
        "m³": "1000",
        "cm³": "0.001",
        "in³": (_INCH * 10) ** 3,
        "ft³": (_INCH * 120) ** 3,
        "US gal": _GALLON,
        "US qt": _GALLON / 4,
        "US pt": _GALLON / 8,
        "US cups": _GALLON / 16,
        "US fl oz": _GALLON / 128,
        "US tbsp": _GALLON / 256,
        "US tsp": _GALLON / 768,
        "imp gal": _IMPERIAL_GALLON,
        "imp qt": _IMPERIAL_GALLON / 4,
        "imp pt": _IMPERIAL_GALLON / 8,
        "imp fl oz": _IMPERIAL_GALLON / 160,
    },
    "area": {
        "m²": "1",
        "km²": "1000000",
        "cm²": "0.0001",
        "mm²": "0.000001",
        "ha": "10000",
        "in²": _INCH**2,
        "ft²": (12 * _INCH) ** 2,
        "yd²": (36 * _INCH) ** 2,
        "mi²": (63360 * _INCH) ** 2,
        "acres": 4840 * (36 * _INCH) ** 2,
    },
    "speed": {
        "m/s": "1",
        "km/h": Fraction(1000, 3600),
        "mph": 63360 * _INCH / 3600,
        "ft/s": 12 * _INCH,
        "kn": Fraction(1852, 3600),
    },
    "data": {
        "bit": "1",
        "kbit": "1000",
        "Mbit": "1000000",
        "Gbit": "1000000000",
        "B": "8",
        "KiB": 8 * 2**10,
        "MiB": 8 * 2**20,
        "GiB": 8 * 2**30,
        "TiB": 8 * 2**40,
        "kB": 8 * 10**3,
        "MB": 8 * 10**6,
        "GB": 8 * 10**9,
        "TB": 8 * 10**12,
        "PB": 8 * 10**15,
    },
    "data rate": {
        "kbit/s": 10**3,
        "Mbit/s": 10**6,
        "Gbit/s": 10**9,
        "kB/s": 8 * 10**3,
        "MB/s": 8 * 10**6,
        "GB/s": 8 * 10**9,
    },
    "pressure": {
        "Pa": 1,
        "hPa": 100,
        "kPa": 1000,
        "MPa": 10**6,
        "bar": 10**5,
        "mbar": 100,
        "atm": 101325,
        "psi": _POUND * _GRAVITY / _INCH**2,
        "mmHg": Fraction("13.5951") * _GRAVITY,
    },
    "energy": {"J": 1, "kJ": 1000, "MJ": 10**6, "kcal": 4184, "Wh": 3600, "kWh": 3600000},
    "power": {"W": 1, "kW": 1000, "MW": 10**6, "PS": 75 * _GRAVITY},
}


def _all_units() -> set[Unit]:
    cased, free, words = _names()
    return {unit for table in (cased, free, *words.values()) for units in table.values() for unit in units}


def test_every_unit_has_its_defined_size() -> None:
    for unit in _all_units():
        if unit.dimension == "temperature":
            continue
        sizes = _IN_SI[unit.dimension]
        for other in _all_units():
            if other.dimension == unit.dimension:
                assert convert(Fraction(1), unit, other) == Fraction(sizes[unit.symbol]) / Fraction(sizes[other.symbol]), (
                    unit,
                    other,
                )


@given(st.fractions(-(10**6), 10**6))
@settings(max_examples=60, deadline=None)
def test_temperatures(value: Fraction) -> None:
    [celsius], [fahrenheit], [kelvin] = (
        units_named("celsius", "en"),
        units_named("fahrenheit", "en"),
        units_named("kelvin", "en"),
    )
    assert convert(value, celsius, fahrenheit) == value * Fraction(9, 5) + 32
    assert convert(value, fahrenheit, celsius) == (value - 32) * Fraction(5, 9)
    assert convert(value, celsius, kelvin) == value + Fraction("273.15")


def test_a_name_means_one_size_unless_its_systems_differ() -> None:
    for unit in _all_units():
        for language in LANGUAGES:
            by_dimension: dict[str, set[str]] = {}
            for named in units_named(unit.symbol, language):
                by_dimension.setdefault(named.dimension, set()).add(named.system)
            assert all("" not in systems or len(systems) == 1 for systems in by_dimension.values())


_TOOL = UnitConversion()


@given(st.integers(1, 10**9), st.sampled_from(sorted(_IN_SI["length"])), st.sampled_from(sorted(_IN_SI["length"])))
@settings(max_examples=60, deadline=None)
def test_answers_agree_with_the_definitions(value: int, source: str, target: str) -> None:
    exact = _TOOL.answer(Reading(f"convert {value} {source} to {target}"))
    # nm is also a nautical mile.
    if source == target or "nm" in (source, target):
        return
    assert exact is not None
    answer = exact.text
    number = re.match(r"\*\*([\d.]+)(?: × 10\^(-?\d+))?", answer)
    assert number is not None
    shown = Fraction(number[1]) * Fraction(10) ** int(number[2] or 0)
    expected = value * Fraction(_IN_SI["length"][source]) / Fraction(_IN_SI["length"][target])
    assert shown == expected or ("rounded" in answer and abs(shown - expected) <= expected / 10**5)
