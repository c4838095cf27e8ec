"""Fields in pictures: where the recogniser says that words stand is where they stand."""

from __future__ import annotations

from native_host.contract.documents import Document, Kind, Part, Segment
from native_host.contract.pictures import Box, Word
from native_host.extractor.grid import grid_of
from tests.native_host.extractor.pages import found, value


def seen(*rows: list[tuple[int, str]]) -> Document:
    """Each text begins at so many pixels from the left; a letter is ten wide."""
    made = [
        Segment(
            text,
            Part.PICTURE,
            1,
            line=number,
            is_beside=at > 0,
            words=(Word(0, len(text), Box(left, 30 * number, left + 10 * len(text), 30 * number + 20)),),
        )
        for number, row in enumerate(rows, 1)
        for at, (left, text) in enumerate(row)
    ]
    return Document(Kind.PNG, tuple(made))


INVOICE = seen(
    [(50, "Nordlicht Handels GmbH")],
    [(50, "Lange Gasse 4, 44135 Dortmund")],
    [(50, "Rechnungsnummer"), (400, "Datum"), (700, "Kundennummer")],
    [(50, "RE-2024-17"), (700, "4711")],
    [(400, "12.03.2024")],
    [(50, "Schrauben"), (400, "3"), (700, "3,60 EUR")],
    [(400, "Gesamtbetrag"), (700, "4,28 EUR")],
)


def test_labels_beside_and_above_by_their_places() -> None:
    said = {name: value(INVOICE, name) for name in ("invoice number", "total", "supplier", "customer number")}
    assert said == {
        "invoice number": "RE-2024-17",
        "total": "4.28",
        "supplier": "Nordlicht Handels GmbH",
        "customer number": "4711",
    }


def test_a_value_is_a_span_of_its_piece_of_the_picture() -> None:
    one = found(INVOICE, "total").values[0]
    assert one.segment.part is Part.PICTURE and one.segment.text[one.start : one.end] == one.text == "4,28 EUR"


def test_letters_that_look_alike_in_a_legal_form() -> None:
    page = seen([(50, "Ferrara Impianti S.r.I.")], [(50, "Via Roma 4, 20121 Milano")], [(50, "Fattura n. 17")])
    one = found(page, "supplier").values[0]
    assert (one.normal, one.text) == ("Ferrara Impianti S.r.l.", "Ferrara Impianti S.r.I.")


def test_pages_are_tables_of_their_own() -> None:
    first = seen([(50, "Rechnungsnummer")]).segments
    second = seen([(50, "RE-2024-17")]).segments
    pages = (*first, *(Segment(one.text, one.part, 2, line=1, words=one.words) for one in second))
    grid = grid_of(pages)
    assert len(set(grid.tables)) == 2 and value(Document(Kind.PDF, pages), "invoice number") is None


def test_a_piece_without_places_is_read_all_the_same() -> None:
    assert value(Document(Kind.PNG, (Segment("Total: EUR 9.50", Part.PICTURE),)), "total") == "9.50"
