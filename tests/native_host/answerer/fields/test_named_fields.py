"""The forms of an answer, and which asks are no asks for fields."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from native_host.answerer.cited import CitingTools
from native_host.answerer.fields.field_asks import field_asks
from native_host.answerer.fields.named_fields import NamedFields
from native_host.contract.findings import Finding
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.asking import answered

TEXT = 'Name: Rosa "Ro" Imani, Ltd\nTotal: $1,200.00\nDate: 5 May 2025'


def body(ask: str, text: str = TEXT) -> str:
    cited = answered(f"{ask}:\n\n{text}")
    assert cited is not None
    return cited.text


def test_json() -> None:
    said = body("Extract the total, date and email as JSON")
    block, _, note = said.removeprefix("```json\n").partition("\n```")
    assert json.loads(block) == {"total": "$1,200.00", "date": "5 May 2025", "email": None}
    assert "not in the text" in note


def test_csv() -> None:
    said = body("Extract total, date and email as CSV").removeprefix("```csv\n").partition("\n```")[0]
    assert list(csv.reader(io.StringIO(said))) == [["total", "date", "email"], ["$1,200.00", "5 May 2025", ""]]


def test_table_and_list() -> None:
    assert body("Extract total and date as a table").splitlines()[2] == "| `$1,200.00` | `5 May 2025` |"
    assert body("Extract total and date") == "- total: `$1,200.00`\n- date: `5 May 2025`"


def test_a_note_in_the_language_of_the_ask() -> None:
    text = "Gesamtbetrag: 20,00 \u20ac\nDatum: 05.05.2025"
    assert "Leer:" in body("Extrahiere Gesamtbetrag und E-Mail als JSON", text)
    assert "Vide" in body("Extrais le total et l'e-mail en JSON", "Total : 20,00 \u20ac\nLa date est le 5 mai 2025.")
    assert "Vac\u00edo" in body("Extrae total y correo en JSON", "Total: 20,00 \u20ac\nLa fecha es el 5 de mayo de 2025.")


@every_case(
    "ask",
    [
        "Extract name and mood as JSON",
        "Extract the total as JSON and sort it",
        "Extract total in euros as JSON",
        "Extract total, total as JSON",
        "Extract all totals as JSON",
        "Extract the total as XML",
        "Extract",
        "Extract the",
        "How do I extract the total as JSON",
        "Extract the total of the second invoice as JSON",
        "Extract the total as JSON, convert dates to ISO",
    ],
)
def test_other_asks(ask: str) -> None:
    assert answered(f"{ask}:\n\n{TEXT}") is None


def test_hidden_letters_are_not_shown() -> None:
    assert answered("Extract total and name as JSON:\n\nName: Ro\u202esa Imani\nTotal: $5.00") is None


def test_all_empty_is_no_answer() -> None:
    assert answered("Extract email and phone as JSON:\n\nThe lamp is blue and stands in the hall.") is None


def test_the_callers_finder_is_asked() -> None:
    def finder(text: str) -> Sequence[Finding]:
        start = text.index("Rosa Imani")
        return [Finding(start, start + 10, "PERSON", 0.9, "test")]

    text = "Yesterday Rosa Imani paid a total of $40.00."
    ask = f"Extract name and total as JSON:\n\n{text}"
    cited = CitingTools([NamedFields(finder)]).answer(ask)
    assert cited is not None
    assert [(place.name, ask[place.start : place.end]) for place in cited.places] == [
        ("name", "Rosa Imani"),
        ("total", "$40.00"),
    ]
    without = answered(ask)
    assert without is not None and '"name": null' in without.text


def test_no_text_in_what_is_printed_of_objects() -> None:
    cited = answered(f"Extract the total as JSON:\n\n{TEXT}")
    assert "1,200" not in repr(cited) and "total" not in repr(cited)
    assert "mood" not in repr(field_asks("extract name and mood as JSON"))
