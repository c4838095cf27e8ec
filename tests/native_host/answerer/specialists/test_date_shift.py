"""Dates so long after or before others."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.date_shift import DateShift
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.calendar_asks import answered, assert_calm, assert_wants_the_whole, now

TOOL = DateShift(now)

ASKS = {
    "**2026-03-01** (Sunday)": (
        "what date is 45 days after 2026-01-15",
        "what is the date 45 days after January 15, 2026",
        "What's the date 45 days after 15 January 2026?",
        "whats 45 days after 2026-01-15",
        "which date is 45 days after 2026-01-15",
        "what day is 45 days after 2026-01-15",
        "when is 45 days after Jan 15 2026",
        "45 days after 2026-01-15",
        "45 days from 2026-01-15",
        "2026-01-15 plus 45 days",
        "2026-01-15 + 45 days",
        "add 45 days to 2026-01-15",
        "add 45 days to January 15th, 2026 please",
        "calculate 45 days after 2026-01-15",
        "calculate the date 45 days after 2026-01-15",
        "what date is 2026-01-15 plus 45 days",
        "2026-01-15 add 45 days",
        "count 45 days forward from 2026-01-15",
        "what date is 6 weeks and 3 days after 2026-01-15",
        "what date is 10 days before 2026-03-11",
        "10 days before March 11, 2026",
        "2026-03-11 minus 10 days",
        "2026-03-11 - 10 days",
        "subtract 10 days from 2026-03-11",
        "take 10 days from 2026-03-11",
        "what is 1 month before 2026-04-01",
        "what date is two months after 1 January 2026",
        "one year after 2025-03-01",
        "10 years before 1 March 2036",
        "a year before 2027-03-01",
    ),
    "**2026-03-01** (Sonntag)": (
        "welches Datum ist 45 Tage nach dem 15.1.2026",
        "Welcher Tag ist 45 Tage nach dem 15. Januar 2026?",
        "was ist 45 Tage nach dem 15.1.2026",
        "wann ist 45 Tage nach dem 15.1.2026",
        "45 Tage nach dem 15.01.2026",
        "45 Tage ab 15.1.2026",
        "15.1.2026 plus 45 Tage",
        "15.1.2026 + 45 Tage",
        "addiere 45 Tage zum 15.1.2026",
        "addiere 45 Tage zu 15.1.2026",
        "rechne 45 Tage zum 15.1.2026 dazu",
        "berechne das Datum 45 Tage nach dem 15.1.2026",
        "10 Tage vor dem 11.3.2026",
        "welches Datum ist 10 Tage vor dem 11. März 2026",
        "11.3.2026 minus 10 Tage",
        "11.3.2026 - 10 Tage",
        "ziehe 10 Tage vom 11.3.2026 ab",
        "subtrahiere 10 Tage von 11.3.2026",
        "zwei Monate nach dem 1.1.2026",
        "ein Jahr nach dem 1.3.2025",
        "sechs Wochen und 3 Tage nach dem 15.1.2026",
        "welches Datum ist 45 Tage später als der 15.1.2026",
        "was war 10 Jahre vor dem 1.3.2036",
        "kannst du mir sagen welches Datum 45 Tage nach dem 15.1.2026 ist",
        "einen Monat nach dem 1. Februar 2026",
    ),
    "**2026-03-01** (dimanche)": (
        "quelle date 45 jours après le 15 janvier 2026",
        "quelle est la date 45 jours après le 15 janvier 2026",
        "quelle date est-ce 45 jours après le 15/01/2026",
        "quel jour est-ce 45 jours après le 15 janvier 2026",
        "45 jours après le 15 janvier 2026",
        "45 jours à partir du 15 janvier 2026",
        "45 jours à compter du 15/1/2026",
        "15/01/2026 plus 45 jours",
        "15/01/2026 + 45 jours",
        "ajoute 45 jours au 15 janvier 2026",
        "ajouter 45 jours à la date du 15 janvier 2026",
        "donne-moi la date 45 jours après le 15 janvier 2026",
        "calcule la date 45 jours après le 15 janvier 2026",
        "10 jours avant le 11 mars 2026",
        "quelle est la date 10 jours avant le 11 mars 2026",
        "11/03/2026 moins 10 jours",
        "11/03/2026 - 10 jours",
        "soustrais 10 jours au 11 mars 2026",
        "enlève 10 jours au 11 mars 2026",
        "deux mois après le 1er janvier 2026",
        "un an après le 1er mars 2025",
        "six semaines et 3 jours après le 15 janvier 2026",
        "un mois avant le 1er avril 2026",
        "calcule 15/01/2026 plus 45 jours",
        "dix ans avant le 1er mars 2036",
    ),
    "**2026-03-01** (domingo)": (
        "qué fecha es 45 días después del 15 de enero de 2026",
        "cuál es la fecha 45 días después del 15 de enero de 2026",
        "qué día es 45 días después del 15/01/2026",
        "45 días después del 15 de enero de 2026",
        "45 días a partir del 15 de enero de 2026",
        "45 días desde el 15/1/2026",
        "15/01/2026 más 45 días",
        "15/01/2026 + 45 días",
        "suma 45 días al 15 de enero de 2026",
        "sumar 45 días al 15/1/2026",
        "añade 45 días al 15/1/2026",
        "agrega 45 días a la fecha 15/1/2026",
        "dame la fecha 45 días después del 15/1/2026",
        "calcula la fecha 45 días después del 15/1/2026",
        "10 días antes del 11 de marzo de 2026",
        "qué fecha es 10 días antes del 11/3/2026",
        "11/03/2026 menos 10 días",
        "11/03/2026 - 10 días",
        "resta 10 días al 11 de marzo de 2026",
        "quita 10 días al 11/3/2026",
        "dos meses después del 1 de enero de 2026",
        "un año después del 1 de marzo de 2025",
        "seis semanas y 3 días después del 15/1/2026",
        "un mes antes del 1 de abril de 2026",
        "diez años antes del 1 de marzo de 2036",
    ),
    "**2027-02-24** (Wednesday)": (
        "what date is it in 90 days",
        "what day will it be in 90 days?",
        "90 days from today",
        "what is 90 days from now",
        "what's the date 90 days from today",
        "today plus 90 days",
        "in 90 days what date is it",
        "what will the date be in 90 days",
    ),
    "**2026-11-05** (Thursday)": (
        "what date was it 3 weeks ago",
        "what day was it three weeks ago",
        "3 weeks before today",
        "what was the date 3 weeks ago",
    ),
    "**2026-12-10** (Donnerstag)": (
        "welches Datum ist in zwei Wochen",
        "Welches Datum haben wir in 2 Wochen?",
        "welcher Tag ist in 14 Tagen",
        "heute in zwei Wochen",
        "heute plus 14 Tage",
    ),
    "**2026-11-12** (Donnerstag)": ("welches Datum war vor zwei Wochen",),
    "**2026-12-10** (jeudi)": (
        "quelle date serons-nous dans deux semaines",
        "quel jour sera-t-on dans 14 jours",
        "quelle sera la date dans 2 semaines",
    ),
    "**2026-11-12** (jeudi)": ("quelle date était-ce il y a deux semaines",),
    "**2026-12-10** (jueves)": (
        "qué fecha será dentro de dos semanas",
        "qué día será en 14 días",
    ),
    "**2026-11-12** (jueves)": ("qué fecha era hace dos semanas",),
}
REFUSED = (
    "two weeks from now",
    "a week from today",
    "zwei Wochen ab heute",
    "03/04/2025 + 10 days",
    "5/6/2026 minus 10 days",
    "2026-01-31 + 1 month",
    "what date is one year after 2024-02-29",
    "what date is 10 business days after 2026-01-15",
    "what date is 10 working days from today",
    "what date is 45 days after 2026-01-15 excluding weekends",
    "what date is 45 days after the contract was signed",
    "what date is 45 days after 2026-01-15 and what weekday",
    "what date is 1.5 days after 2026-01-15",
    "what date is 3 hours after 2026-01-15",
    "what date is 45 days after 2026-02-30",
    "in 3 weeks",
    "3 weeks ago",
    "two weeks notice",
    "what date is 2 days 3 days after 2026-01-15",
    "what date is a few days after 2026-01-15",
    "add 45 days to my subscription",
    "what date is 45 days after 1500-01-15",
    "what date is 9000 years after 2026-01-15",
    "what day is it in 3 weeks if i start tomorrow",
    "welches Datum ist 10 Arbeitstage nach dem 15.1.2026",
    "45 Tage nach dem 15.1. ohne Feiertage",
    "quelle date 10 jours ouvrés après le 15 janvier 2026",
    "qué fecha es 10 días hábiles después del 15/1/2026",
    "2026-01-15 + 45",
)


@every_case(("ask", "answer"), [(ask, answer) for answer, asks in ASKS.items() for ask in asks])
def test_asks_are_answered(ask: str, answer: str) -> None:
    assert answered(TOOL, ask) == answer


@every_case("ask", REFUSED)
def test_near_misses_are_refused(ask: str) -> None:
    assert answered(TOOL, ask) is None


def test_foreign_and_hostile_texts_are_refused() -> None:
    assert_calm(TOOL)


def test_a_word_more_is_refused() -> None:
    assert_wants_the_whole(TOOL, [ask for asks in ASKS.values() for ask in asks])


@settings(max_examples=40)
@given(st.dates(date(1700, 1, 1), date(2300, 1, 1)), st.integers(1, 20_000), st.booleans())
def test_days_move_as_timedelta_does(start: date, days: int, back: bool) -> None:
    moved = start - timedelta(days=days) if back else start + timedelta(days=days)
    ask = f"what date is {days} days {'before' if back else 'after'} {start}"
    assert answered(TOOL, ask) == f"**{moved}** ({moved:%A})"
