from __future__ import annotations

import re

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.arithmetic import Arithmetic
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([Arithmetic()])


def _answer(text: str) -> str | None:
    exact = _TOOLS.answer(text)
    return None if exact is None else exact.text


_SEVEN = """
what is 3 + 4|what's 3+4|whats 3 + 4|what is 3 plus 4?|calculate 3 + 4|Calculate: 3 + 4|compute 3+4|evaluate 3 + 4
work out 3 + 4
how much is 3 plus 4|how much does 3 + 4 equal|what does 3 plus 4 equal?|what do you get for 3 + 4|the result of 3 + 4
what is the result of 3 + 4|what is the value of 3 + 4|give me the answer to 3 + 4|tell me what 3 + 4 is|3 + 4 =
3+4=?|3 + 4 equals
find 3 + 4|solve 3 + 4|add 3 and 4|add 3 to 4|the sum of 3 and 4|sum of 3 and 4|what is three plus four
three plus four|10 minus 3
hey, could you calculate 3 + 4 please?|do the math: 3 + 4|quick math 3+4|14 / 2|14 divided by 2|14 over 2 =|49 ^ 0.5
square root of 49
sqrt(49)|√49|subtract 3 from 10|divide 14 by 2|half of 14|the difference between 10 and 3|17 mod 10
average of 6, 7 and 8|7 times 1
Was ist 3 + 4?|was ist 3 plus 4|wie viel ist 3 + 4|wieviel ist 3 plus 4|berechne 3 + 4
rechne 3 + 4 aus|was ergibt 3 + 4|was macht 3 plus 4|was gibt 3 + 4|das Ergebnis von 3 + 4|Ergebnis von 3+4
drei plus vier|zehn minus drei
kannst du mir 3 + 4 berechnen|addiere 3 und 4|die Summe von 3 und 4|Summe aus 3 und 4|teile 14 durch 2
14 geteilt durch 2|Wurzel aus 49
ziehe 3 von 10 ab|subtrahiere 3 von 10|die Hälfte von 14|Hälfte von 14|Differenz zwischen 10 und 3
Durchschnitt von 6, 7 und 8
sag mir wieviel 3 + 4 ist|3 + 4 ist gleich|3 plus 4 ergibt|bitte rechne 3 + 4|sieben mal eins
wie lautet das Ergebnis von 3 + 4?
combien font 3 + 4|combien fait 3 plus 4 ?|calcule 3 + 4|calculer 3 + 4|peux-tu calculer 3 + 4
quel est le résultat de 3 + 4 ?
résultat de 3+4|3 plus 4 égale|3 + 4 ça fait combien|3 plus 4 font combien|trois plus quatre|dix moins trois
que fait 3 + 4
donne-moi le résultat de 3 + 4|la somme de 3 et 4|somme de 3 et 4|additionne 3 et 4|divise 14 par 2|14 divisé par 2
racine carrée de 49
soustrais 3 de 10|la moitié de 14|moitié de 14|différence entre 10 et 3|moyenne de 6, 7 et 8|sept fois un
c'est quoi 3 + 4
combien vaut 3 + 4|effectue 3 + 4|évalue 3 + 4|quelle est la valeur de 3 + 4|3 + 4 svp|s'il te plaît calcule 3 + 4
¿Cuánto es 3 + 4?|cuanto es 3 mas 4|cuánto son 3 más 4|calcula 3 + 4|calcular 3 + 4|cuánto da 3 + 4
cual es el resultado de 3 + 4
resultado de 3+4|dime cuánto es 3 + 4|3 más 4 es igual a|3 + 4 es cuanto|tres más cuatro|diez menos tres
puedes calcular 3 + 4
la suma de 3 y 4|suma 3 y 4|divide 14 entre 2|14 entre 2|14 dividido por 2|raíz cuadrada de 49|resta 3 de 10
la mitad de 14
diferencia entre 10 y 3|promedio de 6, 7 y 8|siete por 1|resuelve 3 + 4|haz la cuenta 3 + 4|el valor de 3 + 4
por favor calcula 3 + 4
"""


@every_case("text", [t for t in re.split(r"[|\n]", _SEVEN) if t])
def test_many_ways_to_ask_for_seven(text: str) -> None:
    assert _answer(text) == "**7**"


@every_case(
    ("text", "answer"),
    [
        ("0.1 + 0.2", "**0.3**"),
        ("2,5 * 3", "**7,5**"),
        ("what is 1,234 + 5", "**1239**"),
        ("was ist 1.234,5 + 1", "**1235,5**"),
        ("was ist 1.234 + 1", "**1235**"),
        ("1,234,567 + 1", "**1234568**"),
        ("12,34,567 + 1", "**1234568**"),
        ("calcule 1 234 + 1", "**1235**"),
        ("2^100", "**1267650600228229401496703205376**"),
        ("2^-2", "**0.25**"),
        ("27^(1/3)", "**3**"),
        ("what is 5!", "**120**"),
        ("10! / 8!", "**90**"),
        ("5²", "**25**"),
        ("3 to the 4th power", "**81**"),
        ("cube root of 64", "**4**"),
        ("10 / 3", "**3.33333333333** (rounded to 12 significant digits; exactly 10/3)"),
        ("square root of 3", "**1.73205080757** (rounded to 12 significant digits)"),
        ("Wurzel aus 2", "**1,41421356237** (auf 12 signifikante Stellen gerundet)"),
        ("2/3 to 3 significant figures", "**0.667** (rounded to 3 significant digits)"),
        ("round 2.5 to the nearest whole number", "**3** (rounded to a whole number)"),
        ("convert 0.75 to a fraction", "**3/4**"),
        ("wandle 0,75 in einen Bruch um", "**3/4**"),
        ("convert 75% to a decimal", "**0.75**"),
        ("3/4 of 100", "**75**"),
        ("was ist 9 : 3", "**3**"),
        ("100 - 10 - 5", "**85**"),
        ("1.5 million / 3", "**500000**"),
        ("1.5 million * 2 million", "**3000000000000**"),
        ("what is 0.5 in percent of the whole thing", None),
    ],
)
def test_forms(text: str, answer: str | None) -> None:
    assert _answer(text) == answer


_FOREIGN = """
1,234 + 5|1.234 * 2|es igual 1.234 + 1
1.234,5 + 1.5|1,5 + 1.5
what is 3 + 4 and why|what is 3 + 4 like a pirate|what is 3 + 4 in French|3 + 4 in a poem|explain 3 + 4
what is 3 + 4 except on Sundays
is 3 + 4 = 7|3 + 4 = 7|2 + 2 = 5|what is 3 + 4 in binary|what is 3 + x|2x + 3|2x - 3|2 x - 3|2x(3 + 1)|3x4x|3 x
3 + + 4|+3 + 4|solve x + 3 = 7|what is 3 + 4 then add the above
add 5 to the result|now times 3|multiply it by 4|what is half of that|and 3 + 4 for the second one
the sum of the above|sum of all
2^3^2|-2^2|6/2(1+2)|8 / 2(2+2)|3!!|square root of 16 + 9|5 % 3|1 / 0|0^0|(-8)^(1/3)|√-4|5 mod 0|-7 mod 3|1001! + 1
9^99999999
0x10 + 5|007 + 1|1e5 * 2|5k + 3|what is 1 billion + 1|one trillion plus one|3 million|2nd + 3rd|3–5|1..2 + 3|1,23,4 + 1
what is 42|convert 101 to decimal|1010 as a decimal|write 3 + 4|9:3|5 to 2 places
3 to 1 decimal|how much is 5|what is pi times 2|sin(30) + 1
log 10|what is love plus one|two three + four
twenty ten plus one
((((|3 +|+ 3|* 3|3 3|3 + + 4 5|()|3 ()|what is|calculate|calculate this|equals|plus|what is plus
was ist 3 mal 4 und warum|was ist 3 mal 4 auf Englisch|combien font 3 fois 4 en anglais|cuánto es 3 más 4 y explica
3 mal am Tag
difference between 3 and 10|how many days are 3 + 4|3 apples + 4 apples|$3 + $4|3 km + 4 km|3% + 4
the sum of 3 and 4 times 2
what is the average of two hundred and five and six|round 3.14159|round -2.5 to the nearest integer
add 3 + 4 to my list|1 + 1 more thing
"""


@every_case("text", [t for t in re.split(r"[|\n]", _FOREIGN) if t])
def test_foreign_requests_are_refused(text: str) -> None:
    assert _answer(text) is None


@every_case(
    "text",
    [
        "Calculate this:\n\n3 + 4",
        "```\n3 + 4\n```\ncalculate",
        'what is "3 + 4"',
        "what is\n3 + 4",
        "calculate:\n```\n3+4\n```",
    ],
)
def test_a_pasted_expression(text: str) -> None:
    assert _answer(text) == "**7**"


@every_case("text", ["calculate:\n3 + 4\n5 + 6", "explain this\n3 + 4", 'minus "3 + 4"', "calculate\n1 + 4\n500 + 6"])
def test_pasted_text_that_is_not_one_expression(text: str) -> None:
    assert _answer(text) is None
