from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.roman_numerals import RomanNumerals, from_roman, to_roman
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([RomanNumerals()])


def _answer(text: str) -> str | None:
    exact = _TOOLS.answer(text)
    return None if exact is None else exact.text


_TO = """
49 in roman numerals|what is 49 in roman numerals?|whats 49 in roman numerals|convert 49 to roman numerals
convert 49 to a roman numeral
write 49 in roman numerals|how do you write 49 in roman numerals|how to write 49 in roman numerals
roman numeral for 49|the roman numeral for 49
what is the roman numeral for 49|roman numerals for 49|roman numeral of 49|49 as a roman numeral|49 to roman
49 in roman|express 49 in roman numerals
show me 49 in roman numerals|the number 49 in roman numerals|49 into roman numerals
please convert 49 to roman numerals|represent 49 in roman numerals
49 in römischen Zahlen|49 als römische Zahl|was ist 49 in römischen Zahlen?|wie schreibt man 49 in römischen Zahlen
schreibe 49 in römischen Ziffern
wandle 49 in römische Zahlen um|römische Zahl für 49|die Zahl 49 in römischen Zahlen|konvertiere 49 in römische Zahlen
49 en chiffres romains|écris 49 en chiffres romains|comment écrire 49 en chiffres romains
convertis 49 en chiffres romains|le nombre 49 en chiffres romains
49 en números romanos|cómo se escribe 49 en números romanos|convierte 49 a números romanos
escribe 49 en numeros romanos|el número 49 en números romanos
"""
_FROM = """
what is XLIX in numbers|what number is XLIX|what number is the roman numeral XLIX|roman numeral XLIX
roman numeral xlix|convert XLIX to a number
convert the roman numeral XLIX to decimal|what does the roman numeral XLIX mean|XLIX in roman numerals
convert XLIX to arabic numerals
convert roman numeral XLIX to arabic|what is the roman numeral XLIX|roman numeral XLIX in numbers
what is XLIX as a number
römische Zahl XLIX|welche Zahl ist XLIX|was ist XLIX in arabischen Zahlen|die römische Zahl XLIX in arabischen Zahlen
chiffre romain XLIX|convertis XLIX en chiffres arabes|nombre romain XLIX|número romano XLIX|qué número es XLIX
convierte XLIX a números arábigos
"""


@every_case("text", [t for t in re.split(r"[|\n]", _TO) if t])
def test_many_ways_to_ask_for_a_numeral(text: str) -> None:
    assert _answer(text) == "**XLIX**"


@every_case("text", [t for t in re.split(r"[|\n]", _FROM) if t])
def test_many_ways_to_ask_for_its_value(text: str) -> None:
    assert _answer(text) == "**49**"


_FOREIGN = """
0 in roman numerals|4000 in roman numerals|-5 in roman numerals|1.5 in roman numerals|IIII in roman numerals
roman numeral IC|roman numeral VX
who was Louis XIV|what is a roman numeral|roman numerals|explain roman numerals|how do roman numerals work
49 in roman numerals and why
write 49 in roman numerals in a poem|convert it to roman numerals|what number is MIX|what is CD in numbers
what is DC in numbers|convert MM to numbers
what number is mix|what is civil in numbers|what number is I|hello in roman numerals|roman numeral hello
today in roman numerals
my age in roman numerals|49 and 50 in roman numerals|49 in roman history|49 in romanian|the roman empire in numbers
049 in roman numerals
49 in römischen Zahlen und warum|49 en chiffres romains et pourquoi|49 en números romanos por qué|super bowl XLIX
what is XLIX
"""


@every_case("text", [t for t in re.split(r"[|\n]", _FOREIGN) if t])
def test_foreign_requests_are_refused(text: str) -> None:
    assert _answer(text) is None


def _tallied(value: int) -> str:
    """Strokes, five of which are bundled, then the shortened forms of four and nine."""
    numeral = "I" * value
    for strokes, bundle in [("IIIII", "V"), ("VV", "X"), ("XXXXX", "L"), ("LL", "C"), ("CCCCC", "D"), ("DD", "M")]:
        numeral = numeral.replace(strokes, bundle)
    for long, short in [("DCCCC", "CM"), ("CCCC", "CD"), ("LXXXX", "XC"), ("XXXX", "XL"), ("VIIII", "IX"), ("IIII", "IV")]:
        numeral = numeral.replace(long, short)
    return numeral


def test_agrees_with_tallying() -> None:
    for value in range(1, 4000):
        numeral = _tallied(value)
        assert to_roman(value) == numeral
        assert from_roman(numeral) == value


@given(st.text("IVXLCDM", max_size=12))
@settings(max_examples=50, deadline=None)
def test_only_standard_forms_have_a_value(numeral: str) -> None:
    value = from_roman(numeral) if numeral else None
    assert value is None or to_roman(value) == numeral


@given(
    st.lists(
        st.sampled_from(["what", "is", "XIV", "in", "roman", "numerals", "49", "to", "number"]) | st.text(max_size=4)
    ).map(" ".join)
)
@settings(max_examples=50, deadline=None)
def test_never_raises(text: str) -> None:
    _answer(text)
