"""Fields that are asked for as a person would ask a colleague."""

from __future__ import annotations

import time

import pytest

from native_host.extractor.asked.own_words import in_own_words
from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded
from native_host.extractor.wanted import wanted_in_words
from tests.native_host.extractor.pages import text, value

BILL = text(
    "Brook Lane Joinery Ltd\n14 Mill Lane, Leeds LS6 2AB\nTel. 0113 496 0101\n\n"
    "Bill to: Harrow Dental LLP\n\n"
    "Invoice number: 2025-118\nInvoice date: 3 June 2025\nDue date: 17 June 2025\n\n"
    "Net 100.00\nVAT 20.00\nTotal GBP 120.00\n"
)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("who sent it", "Brook Lane Joinery Ltd"),
        ("company that issued it", "Brook Lane Joinery Ltd"),
        ("who wants the money", "Brook Lane Joinery Ltd"),
        ("who it is for", "Harrow Dental LLP"),
        ("whose bill it is", "Harrow Dental LLP"),
        ("who has to pay", "Harrow Dental LLP"),
        ("when it is due", "2025-06-17"),
        ("last day to pay", "2025-06-17"),
        ("when the bill was made out", "2025-06-03"),
        ("how much tax", "20.00"),
        ("how much we have to pay", "120.00"),
        ("how much it cost", "120.00"),
        ("number to call", "0113 496 0101"),
        ("wer die Rechnung geschickt hat", "Brook Lane Joinery Ltd"),
        ("bis wann wir zahlen müssen", "2025-06-17"),
        ("wie viel Mehrwertsteuer", "20.00"),
        ("à qui elle est adressée", "Harrow Dental LLP"),
        ("combien de TVA", "20.00"),
        ("quién la envía", "Brook Lane Joinery Ltd"),
        ("cuánto hay que pagar", "120.00"),
        ("chi paga", "Harrow Dental LLP"),
        ("entro quando", "2025-06-17"),
        ("van wie", "Brook Lane Joinery Ltd"),
        ("odbiorca faktury", "Harrow Dental LLP"),
        ("ditta emittente", "Brook Lane Joinery Ltd"),
    ],
)
def test_questions_name_fields(name: str, said: str) -> None:
    assert value(BILL, name) == said


@pytest.mark.parametrize("name", ["who laughed", "when the moon rises", "how", "what", "who", "warum", "qui", "size of it"])
def test_other_questions_name_none(name: str) -> None:
    assert in_own_words(folded(name)) is None and value(BILL, name) is None


@pytest.mark.parametrize(
    ("name", "concept"),
    [("NIF del proveedor", Concept.TAX_NUMBER), ("IBAN leverancier", Concept.IBAN), ("vendor e-mail", Concept.EMAIL)],
)
def test_what_is_asked_of_the_sender(name: str, concept: Concept) -> None:
    assert wanted_in_words(name)[0].concepts == {concept}


def test_what_is_asked_of_the_customer_is_not_the_senders() -> None:
    assert not wanted_in_words("NIF do cliente")[0].concepts


def test_long_names_cost_no_more() -> None:
    started = time.process_time()
    for one in ("who " * 17, "the name of the company that " * 2, "wann " + "a " * 30, "how much is it " * 4):
        for at in range(200):
            in_own_words(folded(f"{one}{at}")[:70])
    assert time.process_time() - started < 2
