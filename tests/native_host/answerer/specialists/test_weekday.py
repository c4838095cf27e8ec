"""Days of the week of dates."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.weekday import Weekday
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = Weekday(now)

ASKS = {
    "**Sunday** (1969-07-20)": (
        "what day of the week was July 20, 1969",
        "What day of the week was 20 July 1969?",
        "what weekday was 1969-07-20",
        "what day was 1969-07-20",
        "which day of the week was 20 July 1969",
        "what day was it on July 20 1969",
        "what day of the week did July 20, 1969 fall on",
        "on what day of the week did 20 July 1969 fall",
        "what day did 1969-07-20 fall on",
        "day of the week for 1969-07-20",
        "day of week of 1969-07-20",
        "weekday of 1969-07-20",
        "what is the weekday of 1969-07-20",
        "what is the day of the week for July 20, 1969",
        "1969-07-20 day of the week",
        "1969-07-20 weekday",
        "July 20th 1969 was what day of the week",
        "tell me what day of the week July 20, 1969 was",
        "do you know what day 20 July 1969 was",
        "what weekday is 20.07.1969",
        "what day of the week is 7/20/1969",
        "find the day of the week for 1969-07-20",
        "what day of the week was the 20th of July 1969",
        "which weekday was 20 Jul 1969",
        "on which day did July 20, 1969 fall",
    ),
    "**Donnerstag** (1989-11-09)": (
        "Welcher Wochentag war der 9. November 1989?",
        "welcher wochentag war der 9.11.1989",
        "welcher Tag war der 9.11.1989",
        "was für ein Wochentag war der 9.11.1989",
        "was für ein Tag war der 9. November 1989",
        "an welchem Wochentag war der 9.11.1989",
        "auf welchen Wochentag fiel der 9.11.1989",
        "auf welchen Tag fiel der 9. November 1989",
        "Wochentag vom 9.11.1989",
        "der Wochentag von 9.11.1989",
        "was war der Wochentag vom 9.11.1989",
        "welcher Wochentag war am 9.11.1989",
        "welchen Wochentag hatten wir am 9.11.1989",
        "9.11.1989 Wochentag",
        "der 9.11.1989 war welcher Wochentag",
        "9. November 1989 war was für ein Tag",
        "nenne mir den Wochentag vom 9.11.1989",
        "bestimme den Wochentag des 9.11.1989",
        "sag mir welcher Wochentag der 9.11.1989 war",
        "welcher Tag der Woche war der 9.11.1989",
        "welcher Wochentag war 1989-11-09",
        "welcher Wochentag war der 09.11.1989",
        "kannst du mir sagen welcher Wochentag der 9.11.1989 war",
        "Wochentag 9.11.1989",
        "weißt du welcher Wochentag der 9.11.1989 war",
    ),
    "**vendredi** (1989-07-14)": (
        "quel jour de la semaine était le 14 juillet 1989",
        "Quel jour était le 14 juillet 1989 ?",
        "c'était quel jour le 14 juillet 1989",
        "quel jour est tombé le 14 juillet 1989",
        "quel jour tombait le 14 juillet 1989",
        "le 14 juillet 1989 c'était quel jour",
        "le 14 juillet 1989 tombe quel jour",
        "jour de la semaine du 14 juillet 1989",
        "quel est le jour de la semaine du 14/07/1989",
        "le 14/07/1989 était quel jour de la semaine",
        "donne-moi le jour de la semaine du 14 juillet 1989",
        "trouve le jour de la semaine pour le 14/7/1989",
        "sais-tu quel jour était le 14 juillet 1989",
        "quel jour de la semaine 14/07/1989",
        "14 juillet 1989 jour de la semaine",
        "on était quel jour le 14 juillet 1989",
    ),
    "**lunes** (1992-10-12)": (
        "qué día de la semana fue el 12 de octubre de 1992",
        "¿Qué día fue el 12 de octubre de 1992?",
        "que dia de la semana era el 12/10/1992",
        "qué día cayó el 12 de octubre de 1992",
        "en qué día de la semana cayó el 12 de octubre de 1992",
        "el 12 de octubre de 1992 qué día de la semana fue",
        "día de la semana del 12/10/1992",
        "cuál fue el día de la semana del 12/10/1992",
        "dime qué día de la semana fue el 12/10/1992",
        "12/10/1992 qué día fue",
        "calcula el día de la semana del 12/10/1992",
        "qué día de la semana 12/10/1992",
        "sabes qué día fue el 12 de octubre de 1992",
        "dame el día de la semana del 12 de octubre de 1992",
        "el 12/10/1992 cayó en qué día",
    ),
    "**Yes**: 2026-03-29, Sunday": (
        "is 2026-03-29 a Sunday",
        "is March 29, 2026 a Sunday?",
    ),
    "**No**: 2026-03-29, Sunday": ("is 29 March 2026 a Monday",),
    "**Ja**: 2026-03-29, Sonntag": ("ist der 29.3.2026 ein Sonntag",),
    "**Non**: 2026-03-29, dimanche": ("est-ce que le 29 mars 2026 est un lundi",),
    "**Sí**: 2026-03-29, domingo": ("el 29 de marzo de 2026 es domingo",),
    "**Friday** (2026-12-25)": ("what day of the week is Christmas",),
    "**Thursday** (2026-11-26)": (
        "what day is today",
        "what day of the week is it today",
    ),
    "**Freitag** (2026-11-27)": ("welcher Tag ist morgen",),
}
REFUSED = (
    "what day was Christmas",
    "what day was December 3",
    "what day was July 4",
    "what day of the week was 03/04/2025",
    "what day is the French revolution",
    "what day of the week was July 20, 1969 and what happened",
    "what day of the week is best for surgery",
    "which day of the week was invented first",
    "what day was 1500-01-01",
    "what day of the week was 2026-02-30",
    "what day was July 20, 1969 in the Hebrew calendar",
    "what day is it in Tokyo",
    "what day should we meet",
    "is Sunday 2026-03-29 a Sunday holiday",
    "is 2026-03-29 a holiday",
    "is 2026-03-29 a public holiday",
    "what day of the week were 2026-03-29 and 2026-03-30",
    "what weekday was 29.2.2026",
    "welcher Wochentag passt dir am besten",
    "welcher Wochentag war der Mauerfall",
    "was für ein Tag war der 9.11.1989 politisch",
    "welcher Tag ist Weihnachten",
    "quel jour est férié en mai",
    "quel jour de la semaine préfères-tu",
    "quel jour était le 14 juillet 1989 et pourquoi",
    "qué día de la semana es mejor para viajar",
    "qué día fue la batalla de Lepanto",
    "what day of the week was Monday 20 July 1969",
    "what day of the week was July 1969",
)


class TestWeekday(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.dates(date(1583, 1, 1), date(9999, 12, 31)))
def test_weekdays_follow_zellers_congruence(day: date) -> None:
    month, year = (day.month, day.year) if day.month > 2 else (day.month + 12, day.year - 1)
    zeller = (day.day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400) % 7
    name = ("Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")[zeller]
    assert answered(TOOL, f"what day of the week is {day}") == f"**{name}** ({day})"
