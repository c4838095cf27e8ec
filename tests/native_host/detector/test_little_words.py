"""An article is no date and stays outside one; a machine named like a trade is nobody's occupation."""

from __future__ import annotations

import pytest

from tests.native_host.detector.test_reader import found


@pytest.mark.parametrize(
    ("text", "seen", "dates"),
    [
        ("seit dem 3. Oktober", ["dem", "3. Oktober"], ["3. Oktober"]),
        ("seit dem 1. März 2025", ["dem 1. März 2025"], ["1. März 2025"]),
        ("bis zum 5. Juli", ["bis zum", "5. Juli"], ["5. Juli"]),
        ("depuis le 3 mars", ["le", "3 mars"], ["3 mars"]),
        ("dès l'8 mars", ["l'8 mars"], ["8 mars"]),
        ("desde el 3 de marzo", ["el 3 de marzo"], ["3 de marzo"]),
        ("riparte il 4 aprile", ["il", "4 aprile"], ["4 aprile"]),
        ("desde o dia, o 3 de maio", ["o 3 de maio"], ["3 de maio"]),
        ("vanaf het 4 april", ["vanaf het 4 april"], ["4 april"]),
        ("jestem chory od 3 marca", ["od", "3 marca"], ["3 marca"]),
        ("ill since the 3rd of March", ["since", "the 3rd of March"], ["the 3rd of March"]),
        ("ill since the 3rd of March", ["the", "3rd of March"], ["the 3rd of March"]),
        ("ill since the 3rd of March", ["since the", "3rd of March"], ["the 3rd of March"]),
        ("am Montag", ["am Montag"], ["am Montag"]),
        ("May the 4th", ["May the 4th"], ["May the 4th"]),
        ("last Friday, 3 May", ["last Friday", "3 May"], ["last Friday", "3 May"]),
        ("Mai 2024", ["Mai 2024"], ["Mai 2024"]),
    ],
)
def test_an_article_is_no_date_and_stays_outside_of_one(text: str, seen: list[str], dates: list[str]) -> None:
    assert found(text, *((one, "DATE_TIME", 0.6) for one in seen)) == dates


def test_an_article_is_none_of_a_birth_and_some_of_a_name() -> None:
    assert found("né le 3 mars 1990", ("le 3 mars 1990", "DATE_OF_BIRTH", 0.9)) == ["3 mars 1990"]
    assert found("I met den 3 on it", ("den 3", "PERSON", 0.9)) == ["den 3"]


@pytest.mark.parametrize(
    ("text", "machine"),
    [
        ("My dishwasher was delivered on 4 April", "dishwasher"),
        ("My cooker needs repair, I am cold", "cooker"),
        ("my vacuum cleaner was delivered", "vacuum cleaner"),
        ("The boiler is broken again", "boiler"),
        ("the warranty of our printer is over", "printer"),
        ("The router was installed in May", "router"),
        ("Mein Trockner ist kaputt", "Trockner"),
        ("Der Drucker wurde geliefert", "Drucker"),
        ("mi impresora está averiada", "impresora"),
    ],
)
def test_a_machine_is_nobodys_trade(text: str, machine: str) -> None:
    assert found(text, (machine, "OCCUPATION", 0.97)) == []


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("My sister is a dishwasher at the hotel that delivered it", "dishwasher"),
        ("I work as a printer in Leeds and repair boats", "printer"),
        ("My dishwasher quit after he was paid", "dishwasher"),
        ("They hired a cooker and bought a shop", "cooker"),
        ("My cleaner has broken it", "cleaner"),
        ("The mower of Leeds came. It was delivered", "mower"),
        ("the plumber repaired it", "plumber"),
    ],
)
def test_a_trade_stays_one(text: str, trade: str) -> None:
    assert found(text, (trade, "OCCUPATION", 0.97)) == [trade]
