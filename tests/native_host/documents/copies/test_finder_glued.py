"""Values with words, numbers and each other glued to them: nothing of a value stays, and no longer word loses a piece."""

from __future__ import annotations

from itertools import product

import pytest

from native_host.documents.copies.finder import Finder
from native_host.documents.corners.pieces import Pieces
from native_host.documents.corners.strong import values
from native_host.documents.inside.gathered import Gathered
from native_host.documents.limits import LIMITS

MAIL, IBAN, CARD, PHONE = "anna@firma.de", "DE89370400440532013000", "4111111111111111", "+49 30 12345678"
VALUES = {
    MAIL: "[A]", IBAN: "[B]", CARD: "[C]", PHONE: "[D]", "Anna Berg": "[E]", "Al": "[F]", "Lee": "[G]", "12345678": "[H]"
}  # fmt: skip
FINDER = Finder(VALUES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ANNA@FIRMA.DETelefon", "[A]Telefon"),
        ("Anna@Firma.DETelefon", "[A]Telefon"),
        ("ANNA@FIRMA.DEtelefon", "[A]telefon"),
        (f"{MAIL}Telefon{PHONE}{IBAN} x", "[A]Telefon[D][B] x"),
        (f"{MAIL}{CARD}{IBAN}", "[A][C][B]"),
        (f"Telefon{CARD}x", "Telefon[C]x"),
        (f"{PHONE}{CARD}", "[D][C]"),
        (f"~{MAIL}Tel, %{MAIL}Tel", "~[A]Tel, %[A]Tel"),
        (f"n\\n{MAIL}Tel, %20{MAIL}, \\u000a{MAIL}", "n\\n[A]Tel, %20[A], \\u000a[A]"),
        (f"n\\n{CARD} %0a{CARD}", "n\\n[C] %0a[C]"),
        (f"{MAIL}{MAIL}{MAIL}", "[A][A][A]"),
        (f"{MAIL}bo@firma.de", "[A]bo@firma.de"),
        (f"Anna Berg{MAIL}", "[E][A]"),
        (f"{CARD}{MAIL}", "[C][A]"),
        (f"ZOË{MAIL}", "ZOË[A]"),
        (f"Lee{CARD}", "[G][C]"),
    ],
)
def test_what_is_glued_to_a_value_is_no_part_of_it(text: str, wanted: str) -> None:
    assert FINDER.replaced(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "ANNA@FIRMA.DENTAL",
        "anna@firma.dental",
        "ANNA@FIRMA.DEA",
        "joanna@firma.de",
        "5anna@firma.de",
        f"Al{MAIL}",  # Alanna's
        f"Joanna Berg{CARD[:-1]}",
        f"5{CARD}, {CARD}5",
        "x12345678, 12345678x",
        f"%de{MAIL}",
    ],
)
def test_a_piece_of_a_longer_word_is_no_value(text: str) -> None:
    assert FINDER.replaced(text) == text


def test_no_copy_of_up_to_three_pieces_is_doubted() -> None:
    """As the proof doubts one: a value is found in it once more, or the sweep sees one."""
    pieces = (
        *VALUES, MAIL.upper(), "Anna@Firma.DE", "lee", "ZOË", " ", ", ", "x", "5", "'", "_", "\u0301", "~", "%", "-", ".",
        "\\n", "%20", "Tel",
    )  # fmt: skip
    reader = Pieces(Gathered(LIMITS))
    for count in (1, 2, 3):
        for text in map("".join, product(pieces, repeat=count)):
            copy = FINDER.replaced(text)
            assert not FINDER.finds(copy), text
            if "@" in copy or "111" in copy or "370400" in copy:
                seen = {value for one in reader.of(copy.encode()) for value in values(one)}
                assert not FINDER.is_among(seen), text
