"""Phrases over a whole ask."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.answerer.specialists.phrases import Ambiguous, Phrases, plain, without_pauses
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("text", "same"),
    [
        ("Wie VIELE Tage", "wie viele tage"),
        ("29. März", "29. marz"),
        ("combien d’années", "combien d'annees"),
        ("Straße", "strasse"),
        ("10²", "10²"),
        ("2\u03362", "2\u03362"),
        ("½ Stunde", "½ stunde"),
        ("1–5", "1-5"),
    ],
)
def test_plain(text: str, same: str) -> None:
    assert plain(text) == same


@every_case(
    ("text", "same"),
    [
        ("March 29, 2026", "March 29 2026"),
        ("1,5 hours", "1,5 hours"),
        ("15:00 in Berlin", "15:00 in Berlin"),
        ("born 17 May 1990. how old", "born 17 May 1990 how old"),
        ("29. march", "29. march"),
        ("0 0 12 * * ? mean", "0 0 12 * * ? mean"),
        ("cette expression : 0 9", "cette expression 0 9"),
    ],
)
def test_pauses(text: str, same: str) -> None:
    assert without_pauses(text) == same


def test_the_whole_ask_in_the_first_language_that_takes_it() -> None:
    phrases = Phrases({"en": ("add {x}",), "de": ("addiere {x}", "(?:a {x}|b {x})")}, {"x": "[0-9]"})

    def take(language: str, slots: Mapping[str, str]) -> str | None:
        if slots["x"] == "9":
            raise Ambiguous
        return f"{language} {slots['x']}"

    assert phrases.first("Add 1", take) == "en 1"
    assert phrases.first("addiere 2", take) == "de 2"
    assert phrases.first("b 3", take) == "de 3"
    assert phrases.first("tell me add 1", take) == "en 1"
    assert phrases.first("add 1 more", take) is None
    assert phrases.first("add 9", take) is None
