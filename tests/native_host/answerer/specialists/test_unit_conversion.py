from __future__ import annotations

import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.unit_conversion import UnitConversion
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([UnitConversion()])


def _answer(text: str) -> str | None:
    exact = _TOOLS.answer(text)
    return None if exact is None else exact.text


def _parts(table: str) -> list[str]:
    return [text for text in re.split(r"[|\n]", table) if text]


_EN = """
5 feet in cm|5 feet to cm|5ft in cm|5 ft to cm|5' in cm|convert 5 feet to cm|convert 5 feet into centimeters
what is 5 feet in cm?
what's 5 ft in centimetres|whats 5 feet in cm|how many cm is 5 feet|how many cm are in 5 feet|how many cm in 5 feet
5 feet = ? cm
how many centimeters are there in 5 feet|how much is 5 feet in cm|how long is 5 feet in cm|how tall is 5 feet in cm
5 feet as cm|5 feet -> cm
change 5 feet to cm|turn 5 feet into cm|express 5 feet in cm|can you convert 5 feet to cm please
5 feet equals how many cm|5 feet is how many cm
give me 5 feet in cm|five feet in cm|60 inches in cm|5 ft 0 in in cm|5'0" in cm|number of cm in 5 feet
tell me 5 feet in cm
what is 1.524 m in cm|5 feet converted to cm|hey, convert 5 feet to cm thanks|5 FEET TO CM|5 feet to centimeters
"""
_COMMA = """
5 Fuß in cm|wie viele cm sind 5 Fuß?|wieviel cm sind 5 Fuß|rechne 5 Fuß in cm um|wandle 5 Fuß in cm um
konvertiere 5 Fuß in cm|5 Fuß in Zentimeter
was sind 5 Fuß in cm|wie viel sind 5 Fuß in cm|5 Fuß in cm umrechnen|5 Fuß sind wie viele cm|Umrechnung 5 Fuß in cm
5 Fuss in cm
kannst du mir 5 Fuß in cm umrechnen|wie lang sind 5 Fuß in cm|fünf Fuß in cm|60 Zoll in cm
bitte rechne 5 Fuß in Zentimeter um|5 Fuß nach cm
1,524 Meter in Zentimeter|wie viele Zentimeter sind 5 Fuß|wie viel ist 5 Fuß in cm|gib mir 5 Fuß in cm|5 Fuß als cm
5 Fuß = wie viele cm
5 pieds en cm|combien de cm font 5 pieds ?|convertis 5 pieds en cm|convertir 5 pieds en centimètres
combien font 5 pieds en cm|5 pieds font combien de cm
combien de centimètres dans 5 pieds|combien y a-t-il de cm dans 5 pieds|c'est quoi 5 pieds en cm
conversion de 5 pieds en cm|cinq pieds en cm
peux-tu convertir 5 pieds en cm|5 pieds = combien de cm|60 pouces en cm|transforme 5 pieds en cm
à combien de cm équivalent 5 pieds|passe 5 pieds en cm
donne-moi 5 pieds en cm|exprime 5 pieds en cm|combien valent 5 pieds en cm|5 pieds vers cm|1,524 mètre en centimètres
5 pieds en centimètres svp
"""
_ES = """
5 pies en cm|5 pies a cm|¿Cuántos cm son 5 pies?|cuantos cm son 5 pies|cuántos centímetros hay en 5 pies
convierte 5 pies a cm|convertir 5 pies en cm
cuánto es 5 pies en cm|cuánto son 5 pies en centímetros|pasa 5 pies a cm|pasar 5 pies a cm|conversión de 5 pies a cm
5 pies son cuántos cm|cinco pies en cm
puedes convertir 5 pies a cm|a cuántos cm equivalen 5 pies|transforma 5 pies a cm|dame 5 pies en cm|60 pulgadas en cm
5 pies = cuántos cm|expresa 5 pies en cm
por favor convierte 5 pies a centímetros|5 pies equivalen a cuántos cm|cambia 5 pies a cm|calcula 5 pies en cm
cuánto mide 5 pies en cm
"""


@every_case("text", _parts(_EN) + _parts(_ES))
def test_many_ways_to_ask(text: str) -> None:
    assert _answer(text) == "**152.4 cm**"


@every_case("text", _parts(_COMMA))
def test_many_ways_to_ask_with_a_comma(text: str) -> None:
    assert _answer(text) == "**152,4 cm**"


@every_case(
    ("text", "answer"),
    [
        ("10 miles in km", "**16.09344 km**"),
        ("10 km in miles", "**6.21371 mi** (rounded to 6 significant digits)"),
        ("10 km in miles rounded to 2 decimal places", "**6.21 mi** (rounded to 2 decimal places)"),
        ("20 c to f", "**68 °F**"),
        ("-40 f in c", "**-40 °C**"),
        ("minus 10 Grad Celsius in Fahrenheit", "**14 °F**"),
        ("0 K in C", "**-273.15 °C**"),
        ("5 gallons in litres", "**18.92705892 L** (US) / **22.73045 L** (imperial)"),
        ("20 litres in gallons", "**5.28344 US gal** / **4.39938 imp gal** (rounded to 6 significant digits)"),
        ("2 gallons in pints", "**16 pt**"),
        ("16 oz in g", "**453.59237 g**"),
        ("16 oz in ml", "**473.176473 mL** (US) / **454.609 mL** (imperial)"),
        ("5 GB in MB", "**5000 MB** (decimal units; as binary units, 5 GiB = 5120 MiB)"),
        ("5 GiB in MiB", "**5120 MiB**"),
        ("1 GB in MiB", "**953.674 MiB** (rounded to 6 significant digits)"),
        ("100 Mbps in MB/s", "**12.5 MB/s**"),
        ("5'11\" in cm", "**180.34 cm**"),
        ("6 ft 2 in in cm", "**187.96 cm**"),
        ("6 lb 4 oz in g", "**2834.95 g** (rounded to 6 significant digits)"),
        ("180 cm in feet and inches", "**5 ft 10.87 in** (rounded to 2 decimal places)"),
        ("72 inches in feet and inches", "**6 ft 0 in**"),
        ("half a mile in metres", "**804.672 m**"),
        ("3/4 inch in mm", "**19.05 mm**"),
        ("2 1/2 inches in cm", "**6.35 cm**"),
        ("½ inch in mm", "**12.7 mm**"),
        ("1.234 Meter in Zentimeter", "**123400 cm**"),
        ("what is 1,234 m in cm", "**123400 cm**"),
        ("1,5 km in m", "**1500 m**"),
        ("1 acre in square feet", "**43560 ft²**"),
        ("100 Stundenkilometer in m/s", "**27,7778 m/s** (auf 6 signifikante Stellen gerundet)"),
        ("how many feet in a mile", "**5280 ft**"),
        ("wie viele Gramm hat ein Kilo", "**1000 g**"),
        ("combien de grammes dans un kilo", "**1000 g**"),
        ("cuántas onzas tiene una libra", "**16 oz**"),
    ],
)
def test_forms(text: str, answer: str) -> None:
    assert _answer(text) == answer


_FOREIGN = """
5 tons in kg|25 Unzen in Gramm|70 kg in Pfund|70 kg en livres|100 calories in kJ|100 cal in kJ|1 hp in kW
500 BTU in kJ|2 cups in ml|1 tbsp in ml
2 cups of flour in grams|1 m in min|10 M to ft|5 k in c|5 m in seconds|5 kg in km|100 mb in kbit|1 kb in bytes
1,234 m in cm|1.234 m in cm
1.234,5.6 m in cm|1,00 0 m in cm|-5 km in miles|-300 c to f|-1 K in C|5 km in km|convert 70 kg|convert kg to lbs
kg to lbs|5 km|km
70 kg in lbs and explain|5 km in miles like a pirate|5 km in miles and 10 km in miles|5 or 6 km in miles
5-6 km in miles|5 to 6 km in miles
about 5 km in miles|how many miles did I run in 5 km|100 pounds to dollars|100 pounds in euros
how many people in a mile|5 km in Berlin
how far is Berlin in km|how long is a marathon in miles|how tall is Everest in feet|how many cups in a pint
1 light year in km|convert it to km
convert the above to miles|convert these to kg|a second in time|5 feet in the sea|10 in in a row|what is a foot
what is a pound of feathers in kg
how much is a pound|5'13" in cm|5 ft 12 in in cm|1e3 m in km|007 m in km|0 0 m in km|1/0 km in m|3/2 1/2 km in m
five six km in m
5 degrees in fahrenheit|98.6 to celsius|is 5 km more than 3 miles|5 km + 3 miles in km|5 km * 2 in m
5 square km in km|5 m2 in m
wie viel sind 5 Pfund in kg|wie viele Einwohner hat ein Kilometer|5 km in Meilen und warum|5 Fuß in der Tür
wie weit ist es in km
combien de km jusqu'à Paris|5 km en miles et pourquoi|5 pieds en anglais|cuántos km hay a Madrid
5 km en millas y explica|5 pies de foto en cm
2 500 kcal in kJ|in in in|how many in in in|how many|convert|5 in|to to to|=|5 = 5|5 km =|5 km in|in km
"""


@every_case("text", _parts(_FOREIGN))
def test_foreign_requests_are_refused(text: str) -> None:
    assert _answer(text) is None


_WORDS = [
    "convert",
    "5",
    "km",
    "in",
    "to",
    "miles",
    "feet",
    "how many",
    "are",
    "5'10\"",
    "°C",
    "1/2",
    "MB",
    "en",
    "cuántos",
    "=",
    "and",
    "a",
]


@given(st.lists(st.sampled_from(_WORDS) | st.text(max_size=4), max_size=20).map(" ".join))
@settings(max_examples=50, deadline=None)
def test_never_raises(text: str) -> None:
    _answer(text)


@every_case(
    "text",
    [
        "5 km in " * 24,
        "in " * 66,
        "how many " + "in " * 60 + "a foot",
        "5 ft and " * 22,
        "9" * 190 + " km in m",
        "x" * 200_000,
        "= " * 99,
    ],
)
def test_hostile_input_is_quick(text: str) -> None:
    _answer("5 km in m")
    start = time.process_time()
    assert _answer(text) is None
    assert time.process_time() - start < 2
