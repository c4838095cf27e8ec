"""Ages."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.age import Age
from tests.native_host.answerer.specialists.calendar_asks import (
    CalendarTool,
    answered,
    now,
)

TOOL = Age(now)

ASKS = {
    "**35 years** (1990-05-17 → 2026-03-01)": (
        "how old is someone born on 1990-05-17 on 2026-03-01",
        "How old was a person born 17 May 1990 on 1 March 2026?",
        "how old will someone born May 17, 1990 be on 2026-03-01",
        "age of someone born 1990-05-17 on 2026-03-01",
        "how old is someone who was born on 17 May 1990 on 2026-03-01",
        "calculate the age of a person born 1990-05-17 as of 2026-03-01",
    ),
    "**36 years** (1990-05-17 → 2026-11-26)": (
        "I was born on 17 May 1990. How old am I?",
        "i was born 1990-05-17, how old am i",
        "how old am i if i was born on 17 May 1990",
        "how old am I if I was born May 17th 1990?",
        "how old is someone born 17 May 1990",
        "how old is someone who was born on 1990-05-17",
        "how old is a person born on May 17, 1990 today",
        "born 17 May 1990 how old am i",
        "if i was born on 1990-05-17 how old am i",
        "age for birth date 1990-05-17",
        "what is the age of someone born on 17 May 1990",
        "date of birth 1990-05-17, how old",
        "my age if born 1990-05-17",
    ),
    "**36 Jahre** (1990-05-17 → 2026-11-26)": (
        "wie alt ist jemand, der am 17.5.1990 geboren ist?",
        "wie alt bin ich, wenn ich am 17.5.1990 geboren bin",
        "ich bin am 17. Mai 1990 geboren, wie alt bin ich",
        "ich wurde am 17.05.1990 geboren. Wie alt bin ich?",
        "wie alt ist man, wenn man am 17.5.1990 geboren ist",
        "wie alt ist jemand der am 17.5.1990 geboren wurde",
        "geboren am 17.5.1990 wie alt",
    ),
    "**36 ans** (1990-05-17 → 2026-11-26)": (
        "je suis né le 17 mai 1990, quel âge ai-je ?",
        "je suis née le 17/05/1990 quel âge ai-je",
        "quel âge a quelqu'un né le 17 mai 1990",
        "quel âge ai-je si je suis né le 17 mai 1990",
        "quel est l'âge d'une personne née le 17 mai 1990",
    ),
    "**36 años** (1990-05-17 → 2026-11-26)": (
        "nací el 17 de mayo de 1990, cuántos años tengo",
        "qué edad tiene alguien nacido el 17 de mayo de 1990",
        "cuántos años tiene alguien que nació el 17/05/1990",
        "qué edad tengo si nací el 17 de mayo de 1990",
    ),
    "**0 years** (2026-05-17 → 2026-11-26)": ("how old is a baby born on 2026-05-17",),
}
REFUSED = (
    "how old am i if i was born 05/06/1990",
    "how old is someone born in 1990",
    "how old is Obama",
    "how old is the universe",
    "how old is someone born on 2030-01-01",
    "how old is someone born on 1700-01-01",
    "how old is a person born on 2004-02-29 on 2026-02-28",
    "how old is someone born on 1990-05-17 in dog years",
    "how old is someone born on 1990-05-17 and what is their star sign",
    "i was born on 17 May 1990, what should i do with my life",
    "how old are you",
    "wie alt bist du",
    "wie alt ist der Kölner Dom",
    "wie alt ist jemand, der 1990 geboren ist",
    "quel âge a Macron",
    "quel âge as-tu",
    "cuántos años tienes",
    "qué edad tiene la tierra",
    "how old is someone born on 1990-02-30",
    "i was born on 17 May",
    "how old is my dog born in may",
)


class TestAge(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


@settings(max_examples=40)
@given(st.dates(date(1930, 1, 1), date(2026, 1, 1)), st.dates(date(2026, 1, 1), date(2070, 1, 1)))
def test_a_birthday_adds_a_year(born: date, on: date) -> None:
    birthdays = 0
    for year in range(born.year + 1, on.year + 1):
        try:
            birthday = born.replace(year=year)
        except ValueError:
            birthday = date(year, 3, 1)
        birthdays += birthday <= on
    said = answered(TOOL, f"how old is someone born on {born} on {on}")
    if said is None:
        assert (born.month, born.day, on.month, on.day) == (2, 29, 2, 28)
    else:
        assert said == f"**{birthdays} {'year' if birthdays == 1 else 'years'}** ({born} \u2192 {on})"
