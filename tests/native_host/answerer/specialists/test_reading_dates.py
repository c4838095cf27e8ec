"""Dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from native_host.answerer.specialists.phrases import Ambiguous, plain, without_pauses
from native_host.answerer.specialists.reading_dates import read_date, read_month_day
from tests.native_host.answerer.every_case import every_case

TODAY = date(2026, 11, 26)


def read(text: str, language: str) -> date | None:
    return read_date(without_pauses(plain(text)), language, TODAY)


@every_case(
    ("text", "language"),
    [
        (text, "en")
        for text in (
            "2026-03-29",
            "2026/3/29",
            "2026.03.29",
            "20260329",
            "29 March 2026",
            "March 29, 2026",
            "Mar 29th 2026",
            "the 29th of March, 2026",
            "29-Mar-2026",
            "Sunday, 29 March 2026",
            "3/29/2026",
            "29/03/2026",
            "29.3.2026",
        )
    ]
    + [
        (text, "de")
        for text in (
            "29.3.2026",
            "29. 3. 2026",
            "29. März 2026",
            "dem 29. Maerz 2026",
            "29/3/2026",
            "Sonntag, 29. März 2026",
            "29. Mrz. 2026",
        )
    ]
    + [(text, "fr") for text in ("29 mars 2026", "le 29 mars 2026", "29/03/2026", "dimanche 29 mars 2026")]
    + [
        (text, "es")
        for text in ("29 de marzo de 2026", "el 29 de marzo del 2026", "29/3/2026", "domingo 29 de marzo de 2026")
    ],
)
def test_one_day_in_many_ways(text: str, language: str) -> None:
    assert read(text, language) == date(2026, 3, 29)


@every_case("text", ["3/4/2025", "03/04/2025", "3.4.2025", "03-04-2025", "Monday 29 March 2026"])
def test_two_readings_are_ambiguous_in_english(text: str) -> None:
    with pytest.raises(Ambiguous):
        read(text, "en")


def test_the_day_comes_first_elsewhere() -> None:
    for language in ("de", "fr", "es"):
        assert read("3/4/2025", language) == date(2025, 4, 3)
    assert read("4/4/2025", "en") == date(2025, 4, 4)


@every_case(
    "text",
    [
        "2026-02-29",
        "2026-13-01",
        "0000-01-01",
        "1500-01-01",
        "31 June 2026",
        "29 March",
        "March 2026",
        "3/4/25",
        "29 Foo 2026",
        "2026-03-29 12",
        "2026-3",
        "",
        "-",
        "29 March 20266",
        "\u0662\u0660\u0662\u0666-03-29",
        "2026-03/29",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert read(text, "en") is None


def test_days_without_a_year() -> None:
    assert read_month_day("3 march") == (3, 3)
    assert read_month_day("christmas") == (12, 25)
    assert read_month_day("weihnachten") is None
    assert read_month_day("31 june") is None
