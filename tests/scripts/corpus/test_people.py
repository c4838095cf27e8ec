"""Names in their cases and shapes."""

from __future__ import annotations

import random

import pytest

from scripts.lib.corpus.people.latin import ascii_letters
from scripts.lib.corpus.people.person import Person
from scripts.lib.corpus.people.slavic import patronymic, polish, russian, woman_polish, woman_russian


@pytest.mark.parametrize(
    ("name", "gender", "case", "is_family", "expected"),
    [
        ("Иванов", "m", "ins", True, "Ивановым"),
        ("Иванова", "f", "dat", True, "Ивановой"),
        ("Островский", "m", "gen", True, "Островского"),
        ("Мария", "f", "acc", False, "Марию"),
        ("Ольга", "f", "gen", False, "Ольги"),
        ("Андрей", "m", "dat", False, "Андрею"),
        ("Игорь", "m", "gen", False, "Игоря"),
        ("Черных", "f", "gen", True, "Черных"),
        ("Бондаренко", "m", "ins", True, "Бондаренко"),
    ],
)
def test_russian_cases(name: str, gender: str, case: str, is_family: bool, expected: str) -> None:
    assert russian(name, gender, case, is_family) == expected


@pytest.mark.parametrize(
    ("name", "gender", "case", "is_family", "expected"),
    [
        ("Kowalski", "m", "ins", True, "Kowalskim"),
        ("Kowalska", "f", "gen", True, "Kowalskiej"),
        ("Anna", "f", "dat", False, "Annie"),
        ("Agnieszka", "f", "gen", False, "Agnieszki"),
        ("Zofia", "f", "acc", False, "Zofię"),
        ("Tomasz", "m", "ins", False, "Tomaszem"),
        ("Adam", "m", "dat", False, "Adamowi"),
    ],
)
def test_polish_cases(name: str, gender: str, case: str, is_family: bool, expected: str) -> None:
    assert polish(name, gender, case, is_family) == expected


def test_names_of_women_and_fathers() -> None:
    assert woman_polish("Wiśniewski") == "Wiśniewska"
    assert woman_russian("Смирнов") == "Смирнова"
    assert woman_russian("Жуковский") == "Жуковская"
    assert patronymic("Сергей", "f") == "Сергеевна"
    assert patronymic("Иван", "m") == "Иванович"


def test_order_and_joints_follow_the_tradition() -> None:
    assert Person("直樹", "佐藤", "m", "japanese", "Han").full() == "佐藤直樹"
    assert Person("Naoki", "Sato", "m", "japanese", "Latin").full() == "Naoki Sato"
    assert Person("Lan", "Nguyễn", "f", "vietnamese", "Latin").full() == "Nguyễn Lan"
    assert Person("Anna", "van der Meer", "f", "dutch", "Latin").reversed() == "van der Meer, Anna"


def test_accounts_are_plain_letters() -> None:
    someone = Person("Çağla", "Müller-Ødegård", "f", "turkish", "Latin")
    for number in range(20):
        assert someone.account(random.Random(number)).isascii()
    assert ascii_letters("Łukasz Groß") == "lukaszgross"
