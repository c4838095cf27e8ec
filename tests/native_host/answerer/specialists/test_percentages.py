from __future__ import annotations

import re
import time
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.answerer.specialists.percentages import Percentages
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([Percentages(), Arithmetic()])


def _answer(text: str) -> str | None:
    exact = _TOOLS.answer(text)
    return None if exact is None else exact.text


_EN_57_8 = """
17% of 340|17 % of 340|what is 17% of 340?|what's 17% of 340|whats 17% of 340|calculate 17% of 340|compute 17% of 340
find 17% of 340
how much is 17% of 340|how much is 17 percent of 340|17 percent of 340|17 per cent of 340|17 pct of 340
seventeen percent of 340
17% of 340 =|17% of 340 = ?|17% of 340 is|what does 17% of 340 equal|work out 17% of 340|give me 17% of 340
take 17% of 340
can you calculate 17% of 340 please|hey what is 17% of 340|tell me what 17% of 340 is|340 * 17%|17% * 340
340 times 17%|17% x 340
what would 17% of 340 be|the result of 17% of 340|17.0% of 340|17% of 0.34k|17% of three hundred and forty
"""
_COMMA_57_8 = """
17% von 340|17 Prozent von 340|was ist 17% von 340|was sind 17% von 340?|wie viel sind 17% von 340
wieviel sind 17 Prozent von 340
wie viel ist 17% von 340|berechne 17% von 340|rechne 17% von 340 aus|kannst du mir 17% von 340 berechnen
17% von 340 sind|17% aus 340
17% von 340 ist gleich|das Ergebnis von 17% von 340|was ergibt 17% von 340|was macht 17% von 340
bitte berechne 17 % von 340
siebzehn Prozent von 340|340 mal 17%|sag mir wieviel 17% von 340 sind|17 % vom 340|17,0% von 340
combien font 17% de 340|combien fait 17 % de 340 ?|17 pour cent de 340|17 pourcent de 340|calcule 17% de 340
calculer 17% de 340
quel est le résultat de 17% de 340|que fait 17% de 340|c'est quoi 17% de 340|17% de 340 ça fait combien|340 fois 17%
donne-moi le résultat de 17% de 340|peux-tu calculer 17% de 340|combien vaut 17% de 340|dix-sept pour cent de 340
"""
_ES_57_8 = """
cuánto es el 17% de 340|cuanto es 17% de 340|¿Cuánto es el 17 por ciento de 340?|calcula el 17% de 340
calcular el 17% de 340
el 17% de 340|17 por ciento de 340|cuál es el resultado de el 17% de 340|dime cuánto es el 17% de 340
cuánto da el 17% de 340
el 17% de 340 es|diecisiete por ciento de 340|puedes calcular el 17% de 340|por favor calcula el 17% de 340|340 por 17%
"""


def _parts(table: str) -> list[str]:
    return [text for text in re.split(r"[|\n]", table) if text]


@every_case("text", _parts(_EN_57_8) + _parts(_ES_57_8))
def test_many_ways_to_ask_for_a_part(text: str) -> None:
    assert _answer(text) == "**57.8**"


@every_case("text", _parts(_COMMA_57_8))
def test_many_ways_to_ask_for_a_part_with_a_comma(text: str) -> None:
    assert _answer(text) == "**57,8**"


# Each answer in a line, below it the requests for it.
_SUMS = """
: **60**
increase 50 by 20%|50 increased by 20%|raise 50 by 20 percent|add 20% to 50|20% more than 50|what is 50 increased by 20%?
erhöhe 50 um 20%|50 um 20 Prozent erhöht|20% mehr als 50|augmente 50 de 20%|ajoute 20% à 50|aumenta 50 un 20%
: **40**
decrease 50 by 20%|reduce 50 by 20 percent|subtract 20% from 50|50 reduced by 20%|20% less than 50|senke 50 um 20%
reduziere 50 um 20 Prozent|diminue 50 de 20%|réduis 50 de 20 %|reduce 50 un 20%|resta el 20% a 50|ziehe 20% von 50 ab
: **60** (50 + 20% of 50)
50 + 20%|what is 50 plus 20%|50+20% =
: **60** (50 + 20% von 50)
was ist 50 plus 20%|50 zuzüglich 20 Prozent
: **40** (50 - 20% of 50)
50 - 20%|what is 50 minus 20 percent
: **40** (discount 10)
20% off 50|20% off of 50|20% discount on 50|50 with 20% off|50 with a 20% discount|take 20% off 50|50 minus 20% discount
: **40** (Rabatt 10)
20% Rabatt auf 50|50 mit 20% Rabatt|20 Prozent Nachlass auf 50|Rabatt von 20% auf 50
: **40** (remise 10)
20% de réduction sur 50|50 avec 20% de remise|une remise de 20% sur 50
: **40** (descuento 10)
20% de descuento en 50|50 con un 20% de descuento|un descuento del 20% en 50
: **25%**
20 is what percent of 80|what percent is 20 of 80|what percentage of 80 is 20|20 out of 80 as a percentage|20/80 in percent
20 as a percentage of 80|what is 20 as a percentage of 80|how many percent is 20 of 80|20 out of 80 in %
: **75%**
convert 0.75 to a percentage|0.75 as a percentage|3/4 in percent|convert 3/4 to percent|write 0.75 as a percentage
: **75 %**
0,75 in Prozent|0,75 en pourcentage|schreibe 0,75 als Prozentzahl
: **25 %**
wie viel Prozent sind 20 von 80|20 sind wie viel Prozent von 80|wieviel % sind 20 von 80|20 von 80 in Prozent
wie viel Prozent von 80 sind 20|quel pourcentage de 80 représente 20|20 sur 80 en pourcentage
20 représente quel pourcentage de 80|qué porcentaje de 80 es 20|20 es qué porcentaje de 80|20 de 80 en porcentaje
: **33.3333%** (rounded to 6 significant digits)
1 is what percent of 3
: **33.3%** (rounded to 1 decimal place)
1 is what percent of 3 to 1 decimal place
: **+20%**
percent change from 50 to 60|percentage change from 50 to 60|the change from 50 to 60 in percent
: **-20%**
percentage change from 50 to 40
: **20%**
percentage increase from 50 to 60|% increase from 50 to 60|percent decrease from 50 to 40|percentage drop from 50 to 40
: **+20 %**
prozentuale Veränderung von 50 auf 60|Veränderung von 50 auf 60 in Prozent|variation en % de 50 à 60
variación porcentual de 50 a 60|taux de variation de 50 à 60
: **20 %**
prozentuale Steigerung von 50 auf 60|aumento porcentual de 50 a 60|pourcentage d'augmentation de 50 à 60
: **150**
30 is 20% of what|30 is 20% of what number|20% of what is 30|30 sind 20% von was|30 est 20% de combien|30 es el 20% de cuánto
: **$12.00** (total $92.00)
15% tip on $80|a 15% tip on an $80 bill|how much is a 15% tip on $80|tip 15% on $80|tip on $80 at 15%
: **12,00 €** (gesamt 92,00 €)
15% Trinkgeld auf 80 €|Trinkgeld von 15% auf 80 €
: **12,00 €** (total 92,00 €)
pourboire de 15% sur 80 €|15% de pourboire sur 80 €
: **12.00 €** (total 92.00 €)
15% de propina sobre 80 €|propina del 15% sobre 80 €
: **119** (tax 19)
add 19% VAT to 100|100 plus 19% VAT
: **119** (Steuer 19)
100 plus 19% MwSt|100 zzgl. 19% MwSt|brutto von 100 bei 19% MwSt|100 netto in brutto bei 19%
: **120** (TVA 20)
100 plus 20% de TVA|100 HT en TTC avec TVA 20%|TTC de 100 HT avec 20% de TVA
: **121** (IVA 21)
100 más 21% de IVA|100 más IVA del 21%
: **100** (tax 20)
remove 20% VAT from 120|120 without 20% VAT|120 including 20% VAT, net
: **100** (Steuer 19)
netto aus 119 bei 19% MwSt|119 brutto in netto bei 19%|119 ohne 19% MwSt|rechne 19% MwSt aus 119 heraus
: **100** (TVA 20)
120 TTC en HT avec TVA 20%|prix HT de 120 TTC à 20%
: **100** (IVA 21)
121 sin 21% de IVA|base imponible de 121 al 21%|quita el IVA del 21% a 121
: **19** (gesamt 119)
19% MwSt auf 100
: **20** (net 100)
how much VAT is in 120 at 20%
: **20** (netto 100)
wie viel MwSt steckt in 120 bei 20%
: **12.675** (total 97.175; rounded to 2 decimal places: 12.68, total 97.18)
what's a 15% tip on 84.50
: **12,675** (gesamt 97,175; auf 2 Nachkommastellen gerundet: 12,68, gesamt 97,18)
15% Trinkgeld auf 84,50
: **79.992** (discount 19.998; rounded to 2 decimal places: 79.99, discount 20.00)
20% off 99.99
: **12** (total 92)
15% tip on 80
: **12.675**
15% of 84.50
: **39.992** (discount 9.998; rounded to 2 decimal places: 39.99, discount 10.00)
20% off 49.99
: **$39.99** (discount $10.00; rounded to 2 decimal places)
20% off $49.99
: **100000**
5% of 2 million
: **86,415**
7% von 1.234,50
"""


def _sums() -> list[tuple[str, str]]:
    blocks = [block.split("\n", 1) for block in _SUMS.strip().removeprefix(": ").split("\n: ")]
    return [(text, answer) for answer, texts in blocks for text in _parts(texts)]


@every_case(("text", "answer"), _sums())
def test_sums(text: str, answer: str) -> None:
    assert _answer(text) == answer


_FOREIGN = """
17% of 340 in words|what is 17% of 340 and why|17% of 340 like a pirate|what is 17% of it|17% of the above
17% of my salary|17% of them
what is 20% of the population of France|what percent of people are left-handed|what percentage of the earth is water
17%|what is 17%
percentage difference between 40 and 50|percentage increase from 50 to 40|percent decrease from 40 to 50
percentage change between 1 and 2
5-10%|5 - 10% of 50|between 5% and 10% of 50|5% or 10% of 50|10% of 20% of 50|about 17% of 340|17% of 340 apples
17% of 340 km
increase it by 10%|increase my score by 10%|increase 50 by 20|20% off everything|20% off|is 20% a good tip
how much should I tip
how do I calculate 17% of 340|explain 17% of 340|show me how to get 17% of 340|write 17% of 340 as a story
add VAT to 100|100 plus VAT
17% of 340 and 18% of 350|17% of 1.234,5.6|what percent is 20|20 is what percent|20 is what percent of 0
30 is 0% of what|17% of
150% off 50|20% tip on dinner|100% of the time|give 110%|1% of 1%|50% chance of rain|$5 is what percent of €10
007% of 5|17% of 007
17% von meinem Gehalt|17% von 340 auf Englisch|wie viel Prozent Alkohol hat Bier|wie viel Prozent sind das
20% Rabatt auf alles
combien font 17% de la population|17% de 340 en lettres|quel pourcentage des gens|cuánto es el 17% de la población
17% de 340 y explica
es 17% de 1.234|qué porcentaje de personas|20% de descuento en todo|5% of 1 billion|17%% of 340|17% of -340|-17% of 340
"""


@every_case("text", _parts(_FOREIGN))
def test_foreign_requests_are_refused(text: str) -> None:
    assert _answer(text) is None


@given(st.integers(0, 10**6), st.integers(1, 4), st.integers(1, 10**9))
@settings(max_examples=60, deadline=None)
def test_agrees_with_fractions(scaled: int, places: int, amount: int) -> None:
    percent = Fraction(scaled, 10**places)
    text = f"{scaled / 10**places:.{places}f}"
    assert Fraction(text) == percent
    answers = {f"{text}% of {amount}": percent * amount / 100, f"increase {amount} by {text}%": amount * (1 + percent / 100)}
    for ask, value in answers.items():
        answer = _answer(ask)
        assert answer is not None
        shown = Fraction(answer.split("**")[1])
        assert shown == value or ("rounded" in answer and abs(shown - value) <= value / 10**5)


_WORDS = [
    "what",
    "is",
    "17%",
    "%",
    "of",
    "340",
    "from",
    "to",
    "percent",
    "off",
    "tip",
    "on",
    "$5",
    "VAT",
    "von",
    "de",
    "increase",
    "by",
    "€",
]


@given(st.lists(st.sampled_from(_WORDS) | st.text(max_size=4), max_size=25).map(" ".join))
@settings(max_examples=50, deadline=None)
def test_never_raises(text: str) -> None:
    _answer(text)


@every_case(
    "text",
    ["1% of " * 48, "% " * 145, "1%" * 100_000, "17% of " + "9" * 280, "a" * 190 + "%", "17% of\n" + "340\n" * 40_000],
)
def test_hostile_input_is_quick(text: str) -> None:
    start = time.process_time()
    assert _answer(text) is None
    assert time.process_time() - start < 2
