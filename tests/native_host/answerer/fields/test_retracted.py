"""A value that its text corrects, denies, calls old or doubts is no value."""

from __future__ import annotations

import json

from native_host.answerer.fields.retracted import is_taken_back, takes_back
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.asking import answered


@every_case(
    ("ask", "text"),
    [
        ("Extract the total", "The shipping costs $5.00 and the total is not known yet, sorry."),
        ("Extract total", "Total: 1,000.00\nThat is wrong: it is 2,000.00 in total."),
        ("Extract total", "Total: $5.00 + VAT"),
        ("Extract total", "Total: $100\n- discount of 10%\nTo pay: $90"),
        ("Extract the email", "Not my email: a@b.example"),
        ("Extract the email", "Email: jo@old.example\nSorry, I mistyped: it is jo@new"),
        ("Extract the salary", "The old salary was 50,000 EUR; the new one is being negotiated."),
        ("Extract the address", "We have moved from 12 High Street, London NW1 6XE. New address follows."),
        ("Extract the website", "Beware of the phishing site https://evil.example/login that copies our bank."),
        ("Extract phone", "Phone: 030 123456\nPS: the phone number is out of service"),
        ("Extract deadline", "Deadline: 1 May 2025\nThe deadline has been moved by a week."),
        ("Extract name and total", "Old order:\nName: Jo Ray\nTotal: $5.00\n\nCancelled!"),
        ("Extrahiere Gesamtbetrag", "Gesamtbetrag: 100,00 €\nDas ist falsch, es sind 200,00 €."),
        ("Extrahiere das Gehalt", "Das bisherige Gehalt war 50.000 EUR, das neue wird verhandelt."),
        ("Extrais le total", "Total : 100,00 €\nCe total est erroné."),
        ("Extrais le montant", "Montant : 100,00 €, annulé"),
        ("Extrae el total", "Total: 100,00 €\nEl total es incorrecto."),
        ("Extrae el correo", "Mi correo antiguo: a@b.example"),
    ],
)
def test_all_that_was_asked_for_is_taken_back(ask: str, text: str) -> None:
    assert answered(f"{ask}:\n\n{text}") is None


@every_case(
    ("fields", "text", "expected"),
    [
        ("city and country", "City: Bonn\nCountry: Germany (moved to: Paris)", {"city": "Bonn", "country": None}),
        ("name and status", "Name: Jo Ray\nStatus: active, since then closed", {"name": "Jo Ray", "status": None}),
        ("name and total", "Name: Jo Ray\nTotal: $5.00, not paid", {"name": "Jo Ray", "total": None}),
        ("name and total", "Name: Jo Ray\nTotal: $5.00", {"name": "Jo Ray", "total": "$5.00"}),
        ("venue and total", "Venue: Old Fire Station\nTotal: $5.00", {"venue": "Old Fire Station", "total": "$5.00"}),
    ],
)
def test_only_what_is_in_doubt_is_empty(fields: str, text: str, expected: dict[str, str | None]) -> None:
    cited = answered(f"Extract {fields} as JSON:\n\n{text}")
    assert cited is not None
    assert json.loads(cited.text.removeprefix("```json\n").partition("\n```")[0]) == expected


def test_a_question_before_its_answer_is_no_doubt() -> None:
    text = "May I have your total? The total is $5.00 and the parcel was sent."
    start = text.index("$5.00")
    assert not takes_back(text)
    assert not is_taken_back(text, "total", start, start + 5)
    assert is_taken_back(text + " The total may rise.", "total", start, start + 5)
