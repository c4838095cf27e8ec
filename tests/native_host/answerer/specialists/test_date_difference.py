"""Days, weeks, months and years between dates."""

from __future__ import annotations

from native_host.answerer.specialists.date_difference import DateDifference
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.calendar_asks import answered, assert_calm, assert_wants_the_whole, now

TOOL = DateDifference(now)

ASKS = {
    "**106 days** (03-01 → 06-15)": (
        "How many days are there between 1 March and 15 June?",
        "how many days from March 1 to June 15",
    ),
    "**11 weeks and 3 days** (06-14 → 09-02)": ("from 14 june to 2 september how many weeks",),
    "**15 Wochen und 1 Tag** (03-01 → 06-15)": ("wie viele Wochen liegen zwischen dem 1. März und dem 15. Juni",),
    "**45 days** (2026-01-01 → 2026-02-15)": (
        "how many days between 2026-01-01 and 2026-02-15",
        "how many days are there between January 1, 2026 and February 15, 2026?",
        "How many days is it from 1 Jan 2026 to 15 Feb 2026",
        "days between 1 January 2026 and 15 February 2026",
        "days from 2026-01-01 to 2026-02-15",
        "number of days between 2026-01-01 and 2026-02-15",
        "the number of days from Jan 1st 2026 until Feb 15th 2026",
        "can you tell me how many days between 1/1/2026 and 2/15/2026",
        "calculate the number of days between 2026/01/01 and 2026/02/15",
        "calculate the days between 2026-01-01 and 2026-02-15 please",
        "difference in days between 2026-01-01 and 2026-02-15",
        "what is the difference between 2026-01-01 and 2026-02-15 in days",
        "whats the difference in days between 2026-01-01 and 2026-02-15",
        "date difference between 2026-01-01 and 2026-02-15",
        "what's the time between 2026-01-01 and 2026-02-15",
        "how long is it from January 1 2026 to February 15 2026",
        "how long between 1st January 2026 and 15th February 2026",
        "how much time is there between 2026-01-01 and 2026-02-15",
        "between 2026-01-01 and 2026-02-15 how many days are there",
        "from 2026-01-01 to 2026-02-15 how many days is that",
        "2026-01-01 to 2026-02-15 in days",
        "2026-02-15 minus 2026-01-01",
        "how many days apart are 2026-01-01 and 2026-02-15",
        "how far apart are 2026-01-01 and 2026-02-15",
        "how many days after 2026-01-01 is 2026-02-15",
        "how many days before 2026-02-15 is 2026-01-01",
        "days between 2026-02-15 and 2026-01-01",
        "how many days between January 1 and February 15, 2026",
        "how many days from Thursday 1 January 2026 to Sunday, 15 February 2026",
    ),
    "**45 Tage** (2026-01-01 → 2026-02-15)": (
        "Wie viele Tage liegen zwischen dem 1. Januar 2026 und dem 15. Februar 2026?",
        "wieviele tage sind es vom 1.1.2026 bis 15.2.2026",
        "wie viele Tage sind es vom 01.01.2026 bis zum 15.02.2026",
        "wieviel Tage zwischen 1.1.2026 und 15.2.2026",
        "Tage zwischen 01.01.2026 und 15.02.2026",
        "Anzahl der Tage zwischen 1.1.2026 und 15.2.2026",
        "Anzahl Tage von 1.1.2026 bis 15.2.2026",
        "berechne die Anzahl der Tage zwischen dem 1.1.2026 und dem 15.2.2026",
        "Differenz in Tagen zwischen 1.1.2026 und 15.2.2026",
        "was ist die Differenz zwischen dem 1.1.2026 und dem 15.2.2026 in Tagen",
        "Zeitraum zwischen 1.1.2026 und 15.2.2026",
        "wie ist der Abstand zwischen dem 1.1.2026 und dem 15.2.2026",
        "wie lange ist es vom 1. Januar 2026 bis 15. Februar 2026",
        "wie lange ist es von 1. Januar 2026 bis zum 15. Februar 2026",
        "wie viel Zeit liegt zwischen 1.1.2026 und 15.2.2026",
        "wie viele Tage liegen 1.1.2026 und 15.2.2026 auseinander",
        "1.1.2026 bis 15.2.2026 in Tagen",
        "zwischen 1.1.2026 und 15.2.2026 wie viele Tage",
        "vom 1.1.2026 bis zum 15.2.2026 sind es wie viele Tage",
        "kannst du mir sagen wie viele Tage zwischen 1.1.2026 und 15.2.2026 liegen",
        "Tage vom 1. Jan 2026 bis zum 15. Feb 2026",
        "wie viele tage vergehen zwischen dem 2026-01-01 und dem 2026-02-15",
        "wie viele Tage lagen zwischen 1.1.2026 und 15.2.2026",
        "zähle die Tage vom 1.1.2026 bis 15.2.2026",
        "weißt du wie viele Tage zwischen 1.1.2026 und 15.2.2026 liegen",
    ),
    "**45 jours** (2026-01-01 → 2026-02-15)": (
        "combien de jours entre le 1 janvier 2026 et le 15 février 2026",
        "Combien de jours y a-t-il entre le 1er janvier 2026 et le 15 février 2026 ?",
        "combien de jours il y a entre le 1er janvier 2026 et le 15 février 2026",
        "combien y a-t-il de jours entre le 1er janvier 2026 et le 15 février 2026",
        "combien de jours du 1er janvier 2026 au 15 février 2026",
        "nombre de jours entre le 01/01/2026 et le 15/02/2026",
        "le nombre de jours entre le 01/01/2026 et le 15/02/2026",
        "jours entre 01/01/2026 et 15/02/2026",
        "calcule le nombre de jours entre le 1er janvier 2026 et le 15 février 2026",
        "calculer le nombre de jours du 1er janvier 2026 au 15 février 2026",
        "donne-moi le nombre de jours entre le 1/1/2026 et le 15/2/2026",
        "différence en jours entre le 1er janvier 2026 et le 15 février 2026",
        "quelle est la différence entre le 1er janvier 2026 et le 15 février 2026 en jours",
        "quel est l'écart entre le 1er janvier 2026 et le 15 février 2026",
        "durée entre le 1er janvier 2026 et le 15 février 2026 en jours",
        "quelle est la durée du 1er janvier 2026 au 15 février 2026",
        "entre le 1er janvier 2026 et le 15 février 2026 il y a combien de jours",
        "combien de jours séparent le 1er janvier 2026 et le 15 février 2026",
        "combien de jours séparent le 1er janvier 2026 du 15 février 2026",
        "du 1er janvier 2026 au 15 février 2026 ça fait combien de jours",
        "1er janvier 2026 au 15 février 2026 en jours",
        "peux-tu calculer le nombre de jours entre le 1er janvier 2026 et le 15 février 2026 s'il te plaît",
        "combien de jours entre 2026-01-01 et 2026-02-15",
        "dis-moi combien de jours entre le 1er janv. 2026 et le 15 févr. 2026",
        "combien de jours s'écoulent entre le 1er janvier 2026 et le 15 février 2026",
    ),
    "**45 días** (2026-01-01 → 2026-02-15)": (
        "¿Cuántos días hay entre el 1 de enero de 2026 y el 15 de febrero de 2026?",
        "cuantos dias hay entre el 1 de enero de 2026 y el 15 de febrero de 2026",
        "cuántos días hay del 1 de enero de 2026 al 15 de febrero de 2026",
        "cuántos días pasan desde el 1 de enero de 2026 hasta el 15 de febrero de 2026",
        "cuántos días son del 01/01/2026 al 15/02/2026",
        "días entre 01/01/2026 y 15/02/2026",
        "número de días entre el 1/1/2026 y el 15/2/2026",
        "el número de días entre el 1/1/2026 y el 15/2/2026",
        "calcula el número de días entre el 1/1/2026 y el 15/2/2026",
        "calcula los días entre el 1/1/2026 y el 15/2/2026",
        "diferencia en días entre 01/01/2026 y 15/02/2026",
        "cuál es la diferencia en días entre el 1/1/2026 y el 15/2/2026",
        "qué diferencia de días hay entre el 1/1/2026 y el 15/2/2026",
        "cuánto tiempo hay entre el 1 de enero de 2026 y el 15 de febrero de 2026",
        "cuánto hay entre el 1/1/2026 y el 15/2/2026 en días",
        "cuánto tiempo pasó desde el 1/1/2026 hasta el 15/2/2026",
        "entre el 1 de enero de 2026 y el 15 de febrero de 2026 cuántos días hay",
        "del 1/1/2026 al 15/2/2026 cuántos días son",
        "dime cuántos días hay entre el 1/1/2026 y el 15/2/2026",
        "puedes calcular cuántos días hay entre 1/1/2026 y 15/2/2026",
        "cuántos días transcurren entre el 1/1/2026 y el 15/2/2026",
        "tiempo entre el 1/1/2026 y el 15/2/2026 en días",
        "1/1/2026 al 15/2/2026 en días",
        "cuántos días van del 1 ene 2026 al 15 feb 2026",
        "cuántos días desde el 1/1/2026 hasta el 15/2/2026 por favor",
    ),
    "**46 days**, both days counted (2026-01-01 → 2026-02-15)": (
        "how many days from 2026-01-01 to 2026-02-15 inclusive",
        "days between 2026-01-01 and 2026-02-15 including both days",
        "how many days between 2026-01-01 and 2026-02-15 including the end date",
    ),
    "**46 Tage**, beide Tage mitgezählt (2026-01-01 → 2026-02-15)": (
        "wie viele Tage sind es vom 1.1.2026 bis 15.2.2026 einschließlich",
    ),
    "**6 weeks and 3 days** (2026-01-01 → 2026-02-15)": (
        "how many weeks between 2026-01-01 and 2026-02-15",
        "weeks from 2026-01-01 to 2026-02-15",
    ),
    "**6 Wochen und 3 Tage** (2026-01-01 → 2026-02-15)": (
        "wie viele Wochen liegen zwischen dem 1.1.2026 und dem 15.2.2026",
    ),
    "**1 month and 14 days** (2026-01-01 → 2026-02-15)": ("how many months between 2026-01-01 and 2026-02-15",),
    "**36 years, 6 months and 9 days** (1990-05-17 → 2026-11-26)": ("how many years between 1990-05-17 and 2026-11-26",),
    "**29 days** (2026-11-26 → 2026-12-25)": (
        "how many days until Christmas",
        "how many days till christmas?",
        "days until xmas",
        "how many days left until Christmas",
        "how many days are left until Christmas",
        "how long until christmas",
        "how many days to go until 25 December 2026",
        "how many days from today until 2026-12-25",
        "how many days from now to Christmas",
        "countdown to Christmas",
        "how many days away is Christmas",
    ),
    "**28 Tage** (2026-11-26 → 2026-12-24)": (
        "wie viele Tage noch bis Heiligabend",
        "wie viele Tage sind es noch bis Heiligabend?",
        "wie lange noch bis Heiligabend",
        "wie viele Tage bis zum 24.12.2026",
    ),
    "**29 jours** (2026-11-26 → 2026-12-25)": (
        "combien de jours avant Noël",
        "combien de jours reste-t-il avant Noël",
        "dans combien de jours est Noël",
        "combien de temps avant Noël",
    ),
    "**29 días** (2026-11-26 → 2026-12-25)": (
        "cuántos días faltan para Navidad",
        "cuánto falta para Navidad",
        "cuantos dias quedan para navidad",
    ),
    "**329 days** (2026-01-01 → 2026-11-26)": (
        "how many days since 2026-01-01",
        "how long has it been since 1 January 2026",
        "how many days ago was January 1, 2026",
        "days since 1 January 2026",
    ),
    "**329 Tage** (2026-01-01 → 2026-11-26)": (
        "wie viele Tage sind seit dem 1.1.2026 vergangen",
        "wie lange ist der 1.1.2026 her",
    ),
    "**329 jours** (2026-01-01 → 2026-11-26)": ("combien de jours depuis le 1er janvier 2026",),
    "**329 días** (2026-01-01 → 2026-11-26)": ("cuántos días han pasado desde el 1 de enero de 2026",),
}
REFUSED = (
    "how many days between 1 February and 15 June",
    "how many days between 15 June and 1 March",
    "days between 03/04/2025 and 03/05/2025",
    "how many days between 5/6/2026 and 7/6/2026",
    "how many working days between 2026-01-01 and 2026-02-15",
    "how many business days from 2026-01-01 to 2026-02-15",
    "how many days between 2026-01-01 and 2026-02-15 excluding weekends",
    "how many days between 2026-01-01 and 2026-02-15 and how many weeks",
    "how many days between 2026-01-01 and 2026-02-15, explain how",
    "how many days between 2026-01-01 and 2026-02-15 like a pirate",
    "how many days between 2026-01-01 and 2026-02-30",
    "how many days from 2026-02-15 to 2026-01-01",
    "how many days between Friday 1 January 2026 and 15 February 2026",
    "how many days between 1 January 1500 and 2 January 1500",
    "how many days until the meeting",
    "how many days until Weihnachten 2020",
    "wie viele Tage bis Weihnachten",
    "how many days since 2030-01-01",
    "how many days until 2020-01-01",
    "how many days between 01-02-03 and 2026-02-15",
    "how many months from 2026-01-31 to 2026-03-01",
    "2026-01-01 minus 2026-02-15",
    "how many hours between 2026-01-01 and 2026-02-15",
    "how many days between the wars",
    "how many sundays between 2026-01-01 and 2026-02-15",
    "how many days between 2026-01-01, 2026-02-15 and 2026-03-01",
    "combien de jours entre le 1er janvier 2026 et le 15 février 2026 sans compter les dimanches",
    "wie viele Tage zwischen 1.1.2026 und 15.2.2026 ohne Wochenenden",
    "cuántos días hay entre el 1/1/2026 y el 15/2/2026 sin festivos",
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
