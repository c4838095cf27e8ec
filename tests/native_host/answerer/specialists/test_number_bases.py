from __future__ import annotations

import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.number_bases import NumberBases, in_base
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([NumberBases()])


def _answer(text: str) -> str | None:
    exact = _TOOLS.answer(text)
    return None if exact is None else exact.text


_FF = """
255 in hex|what is 255 in hex?|what's 255 in hexadecimal|whats 255 in hex|convert 255 to hex
convert 255 to hexadecimal|255 to hex
convert the number 255 to hex|255 as hex|255 into hexadecimal|write 255 in hex|how do you write 255 in hex
255 in base 16|255 decimal to hex
convert 255 from decimal to hex|decimal 255 in hex|decimal to hex: 255|hex of 255|hex value of 255
the hexadecimal representation of 255
hex for 255|express 255 in hexadecimal|255 in hexadecimal notation|give me 255 in hex|show 255 as hex|dec 255 to hex
0b11111111 in hex
binary 11111111 to hex|11111111 binary in hex|11111111 in base 2 to base 16|octal 377 in hex|0o377 to hex
binary 1111 1111 to hex
255 in hexadezimal|was ist 255 in hexadezimal?|255 als Hexadezimalzahl|wandle 255 in hexadezimal um
rechne 255 in hex um|konvertiere 255 in hex
wie schreibt man 255 in hex|255 im Hexadezimalsystem|255 ins Hexadezimalsystem umrechnen|Binärzahl 11111111 in hex
die Zahl 255 in hex
255 von dezimal in hex|dezimal 255 in hex
255 en hexadécimal|convertis 255 en hexadécimal|c'est quoi 255 en hexa|écris 255 en hexadécimal
binaire 11111111 en hexadécimal
255 du décimal en hexadécimal|comment s'écrit 255 en hexadécimal|convertir 255 en base 16|le nombre 255 en hexadécimal
255 a hexadecimal|convierte 255 a hexadecimal|convertir 255 en hexadecimal|cuánto es 255 en hexadecimal
pasa 255 a hexadecimal
el número 255 en hexadecimal|255 de decimal a hexadecimal|cómo se escribe 255 en hexadecimal
binario 11111111 a hexadecimal
"""


@every_case("text", [t for t in re.split(r"[|\n]", _FF) if t])
def test_many_ways_to_ask_for_hex(text: str) -> None:
    assert _answer(text) == "**FF**"


@every_case(
    ("text", "answer"),
    [
        ("0xFF in decimal", "**255**"),
        ("what is 0xff in decimal?", "**255**"),
        ("hex ff to decimal", "**255**"),
        ("ff to decimal", "**255**"),
        ("7F in decimal", "**127**"),
        ("1010 to binary", "**1111110010**"),
        ("1010 binary to decimal", "**10**"),
        ("convert 1010 from binary to decimal", "**10**"),
        ("0 in binary", "**0**"),
        ("35 in base 36", "**Z**"),
        ("zz in base 36 to decimal", "**1295**"),
        ("10 in binary and hex", "- binary: **1010**\n- hex: **A**"),
        ("Binary to decimal\n1010", "**10**"),
        ("hex deadbeef to binary", "**11011110101011011011111011101111**"),
    ],
)
def test_forms(text: str, answer: str) -> None:
    assert _answer(text) == answer


_FOREIGN = """
convert 101 to decimal|binary to decimal: 01000001 01000010|1010 to hex|1010 in octal|010 in hex|1e5 in decimal
12b to decimal|25d to decimal
cafe in decimal|bad to decimal
hello in binary|convert hello to hex|hex of hello|text to binary|-5 in binary|5.5 in binary|1,000 in hex
255 in base 64|255 in base 1
255 to base64|255 in base 37|#ff0000 to decimal|what is 0x80070005|what is 0xff|255 in hex and explain
255 in hex like a pirate
convert this to hex|convert it to binary|binary of the above|binary 102 to decimal|octal 8 to decimal
hex fg to decimal|0b12 to decimal
0xFF binary to decimal|255 decimal to decimal|hex ff to hex|255 in hexameters|what is binary|what is hexadecimal
who invented binary
10 in binary search|binary to decimal|255 hex|255|two in binary|-0x10 in decimal|5 in roman|how does binary work
255 + 1 in hex
255 in Hex und warum|255 en binaire et explique|255 en binario por qué|write code to convert 255 to hex
python convert 255 to hex
255 in 8-bit binary|255 in two's complement|convert 10 to binary using recursion|16 bit binary of 5|0x in decimal
0b in decimal
"""


@every_case("text", [t for t in re.split(r"[|\n]", _FOREIGN) if t])
def test_foreign_requests_are_refused(text: str) -> None:
    assert _answer(text) is None


@given(st.integers(0, 10**20), st.integers(2, 36))
@settings(max_examples=50, deadline=None)
def test_agrees_with_int(value: int, base: int) -> None:
    digits = in_base(value, base)
    assert int(digits, base) == value
    if base != 10:
        assert _answer(f"convert {digits} from base {base} to base 10") == f"**{value}**"
        assert _answer(f"{value} base 10 in base {base}") == f"**{digits}**"


_WORDS = [
    "convert",
    "255",
    "0xFF",
    "binary",
    "to",
    "in",
    "hex",
    "1010",
    "from",
    "base",
    "16",
    "decimal",
    "of",
    "the",
    "en",
    "von",
]


@given(st.lists(st.sampled_from(_WORDS) | st.text(max_size=4), max_size=12).map(" ".join))
@settings(max_examples=50, deadline=None)
def test_never_raises(text: str) -> None:
    _answer(text)


@every_case(
    "text", ["1 " * 140, "binary to " * 29, "0b" + "1" * 250 + " to hex", "101 " * 60 + "binary to hex", "hex " * 50_000]
)
def test_hostile_input_is_quick(text: str) -> None:
    start = time.process_time()
    assert _answer(text) is None
    assert time.process_time() - start < 2
