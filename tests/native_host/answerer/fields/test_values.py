"""One field, one value: by its label, or as the only one of its kind; two of equal right are none."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.answerer.fields.kinds import Kind as K
from native_host.answerer.fields.kinds import kinds_named, plain_name
from native_host.answerer.fields.values import Values
from native_host.contract.findings import Finding
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("text", "kind", "expected"),
    [
        ("I want to order 100 chairs for the hall, please.", K.ORDER_NUMBER, None),
        ("Order: 100 chairs", K.ORDER_NUMBER, None),
        ("Contract: 24 months", K.CONTRACT_NUMBER, None),
        ("Ticket: 3rd floor", K.TICKET_NUMBER, None),
        ("The total is not €50 but €60.", K.TOTAL, None),
        ("Discount: €5.00", K.TOTAL, None),
        ("Deposit: €20", K.TOTAL, None),
        ("Due date: 5 May 2025", K.DATE, None),
        ("Old e-mail: a@x.example\nNew e-mail: b@x.example", K.EMAIL, None),
        ("Name: n/a", K.PERSON, None),
        ("Name: 12345", K.PERSON, None),
        ("Fax: 030 1234567", K.PHONE, None),
        ("Phone: see below\nMobile: 0171 2345678", K.PHONE, "0171 2345678"),
        ("Total: 100 to 200 EUR", K.TOTAL, None),
        ("Total: 1 640 €", K.TOTAL, "1 640 €"),
        ("Le total est de 1 640 € TTC", K.TOTAL, "1 640 €"),
        ("Total (net): 100 €", K.TOTAL, None),
        ("Total (incl. VAT): 119 €", K.TOTAL, "119 €"),
        ("Subtotal: 10 €\nShipping: 5 €", K.TOTAL, None),
        ("From: a@x.example\nTo: b@x.example", K.EMAIL, None),
        ("Email: a@x.example or b@x.example", K.EMAIL, None),
        ("IBAN: DE89 3704 0044 0532 0130 01", K.IBAN, None),
        ("Date: 3 and 5 March 2025", K.DATE, None),
        ("Invoice date: 1.2.2025, due date: 1.3.2025", K.INVOICE_DATE, "1.2.2025"),
        ("Invoice date: 1.2.2025, due date: 1.3.2025", K.DUE_DATE, "1.3.2025"),
        ("Date\n12 March 2025\nTotal\n€5.00", K.DATE, "12 March 2025"),
        ("Date\n12 March 2025\nTotal\n€5.00", K.TOTAL, "€5.00"),
        ("Contact\nFor questions call us at any time of the day or night.", K.PERSON, None),
        ("| Name | Rosa Imani |\n| Total | €5.00 |", K.PERSON, "Rosa Imani"),
        ("| Name | Rosa Imani |\n| Total | €5.00 |", K.TOTAL, "€5.00"),
        ("The price per unit is €5. We need 10.", K.TOTAL, None),
        ("Call 555-010-4477 before 5 May 2025.", K.DATE, "5 May 2025"),
        ("Your total comes to $12.00 today.", K.TOTAL, "$12.00"),
        ("A total of 12 people came.", K.TOTAL, None),
        ("Meeting on 5 May 2025 or 6 May 2025", K.DATE, None),
        ("My name is not important.", K.PERSON, None),
        ("Company: Brandt & Co. KG", K.COMPANY, "Brandt & Co. KG"),
        ("- **Name:** Rosa Imani\n- **E-mail:** rosa@x.example", K.PERSON, "Rosa Imani"),
        ("- **Name:** Rosa Imani\n- **E-mail:** rosa@x.example", K.EMAIL, "rosa@x.example"),
        ("Address: see attachment", K.ADDRESS, None),
        ("Status: see below", K.STATUS, None),
        ("Subject: Re: Your order", K.SUBJECT, "Re: Your order"),
        ("Version: 2.4\nVersion: 2.5", K.VERSION, None),
        ("Order number: to follow", K.ORDER_NUMBER, None),
        ("customer: the number is 4711", K.CUSTOMER_NUMBER, None),
        ("Time: 10:00-11:00", K.TIME, None),
        ("Time: 10:00", K.TIME, "10:00"),
        ("between 8:00 and 11:00", K.TIME, None),
        ("Total: ~€50", K.TOTAL, None),
        ("Total: €50 (estimate)", K.TOTAL, "€50"),
        ("Estimated total: €50", K.TOTAL, None),
        ("Previous total: €50\nNew total: €60", K.TOTAL, None),
        ("Name of the product: Lamp", K.PERSON, None),
        ("Product name: Lamp", K.PERSON, None),
        ("Company name: Lamp Ltd", K.PERSON, None),
        ("User name: rosa77", K.PERSON, None),
        ("File name: plan.pdf", K.PERSON, None),
        ("Street name: High Street", K.PERSON, None),
        ("Project: Atlas\nName: Atlas 2", K.PERSON, None),
        ("Total pages: 12", K.TOTAL, None),
        ("Total distance: 12 km", K.TOTAL, None),
        ("Room: 4.12", K.PLACE, "4.12"),
        ("Date of invoice: 1.2.2025", K.INVOICE_DATE, "1.2.2025"),
        ("Date of invoice: 1.2.2025", K.DATE, None),
        ("The deadline was moved from 5 May 2025 to 9 May 2025.", K.DUE_DATE, None),
        ("The deadline is 5 May 2025, not 9 May 2025.", K.DUE_DATE, "5 May 2025"),
        ("The order number is not 12345-A.", K.ORDER_NUMBER, None),
        ("Is your order number 12345-A or 12345-B?", K.ORDER_NUMBER, None),
    ],
)
def test_the_value(text: str, kind: K, expected: str | None) -> None:
    value = Values(text).of(kind)
    assert (text[value.start : value.end] if value else None) == expected


@every_case(
    ("text", "kind", "expected"),
    [
        ("Our total budget of $5,000 was cut.", K.TOTAL, None),
        ("In total, 45 euros were collected.", K.TOTAL, "45 euros"),
        ("We totalled $300 in tips and spent $20.", K.TOTAL, None),
        ("The order of 5 May 2025 has been cancelled.", K.ORDER_NUMBER, None),
        ("Order date: 5 May 2025", K.ORDER_NUMBER, None),
        ("Invoice for May 2025", K.INVOICE_NUMBER, None),
        ("Your invoice 2025 is ready", K.INVOICE_NUMBER, None),
        ("Please quote reference AB-1234 or CD-9999.", K.TICKET_NUMBER, None),
        ("Reference: AB-1234. Old reference: CD-9999.", K.TICKET_NUMBER, "AB-1234"),
        ("The contact person is out of office.", K.PERSON, None),
        ("Contact: Sales department", K.PERSON, None),
        ("Customer: see invoice", K.PERSON, None),
        ("Client: 3 items", K.PERSON, None),
        ("The meeting is not on 5 May 2025.", K.DATE, None),
        ("The date was moved from 5 May 2025 to Friday.", K.DATE, None),
        ("Date: 5/6/2025 - 7/6/2025", K.DATE, None),
        ("Date: 05.2025", K.DATE, None),
        ("Arrival: 5 May 2025\nDeparture: 9 May 2025", K.DATE, None),
        ("Born on 5 May 1980 in Calden", K.BIRTH_DATE, "5 May 1980"),
        ("Born on 5 May 1980 in Calden", K.DATE, None),
        ("Price: $5 (was $7)", K.PRICE, None),
        ("Price: from $5", K.PRICE, None),
        ("Price: $5 - $7", K.PRICE, None),
        ("Amount: -$5.00", K.AMOUNT, "-$5.00"),
        ("Amount: $1.5 million", K.AMOUNT, "$1.5 million"),
        ("Amount paid: $5.00\nAmount due: $7.00", K.TOTAL, "$7.00"),
        ("Amount paid: $5.00\nAmount due: $7.00", K.AMOUNT, None),
        ("Total: $5.00\nTotal: $5.00", K.TOTAL, "$5.00"),
        ("Total: $5.00\nGrand total: $7.00", K.TOTAL, None),
        ("Email: rosa@x.example (do not use)", K.EMAIL, "rosa@x.example"),
        ("E-mail me at rosa@x.example, not at ro@x.example", K.EMAIL, None),
        ("Tel.: 030 123456, Fax: 030 123457", K.PHONE, "030 123456"),
        ("Tel 030 123456 Fax 030 123457", K.PHONE, "030 123456"),
        ("IBAN: DE89 3704 0044 0532 0130 00 or GB82 WEST 1234 5698 7654 32", K.IBAN, None),
        ("Time: 9:00 to 17:00", K.TIME, None),
        ("Start: 9:00", K.START_DATE, None),
        ("Address: 5 Mill Lane\nAddress: 7 Mill Lane", K.ADDRESS, None),
        ("City: Port Alden", K.CITY, "Port Alden"),
        ("Version 2.4.1 fixes a bug of version 2.4.0", K.VERSION, None),
        ("Status: Open\nPrevious status: Closed", K.STATUS, "Open"),
        ("Deadline extended: 5 May 2025", K.DUE_DATE, None),
        ("The deadline is no longer 5 May 2025.", K.DUE_DATE, None),
        ("Was the total $50?", K.TOTAL, None),
        ("If the total is $50 you get a gift.", K.TOTAL, None),
        ("Orders with a total of $50 or more ship free.", K.TOTAL, None),
        ("The total was supposed to be $50.", K.TOTAL, None),
        ("Total due on 5 May 2025: $90.00", K.TOTAL, "$90.00"),
        ("Total due on 5 May 2025: $90.00", K.DUE_DATE, None),
        ("Rechnungsbetrag inkl. MwSt: 119,00 €", K.TOTAL, "119,00 €"),
        ("Gesamtbetrag ohne MwSt: 100,00 €", K.TOTAL, None),
        ("Total without VAT: $100.00", K.TOTAL, None),
        ("Total excl. VAT: $100.00", K.TOTAL, None),
        ("Total HT : 100,00 €", K.TOTAL, None),
        ("Total estimado: 100,00 €", K.TOTAL, None),
        ("Voraussichtlicher Gesamtbetrag: 100,00 €", K.TOTAL, None),
    ],
)
def test_a_value_that_looks_like_the_one(text: str, kind: K, expected: str | None) -> None:
    value = Values(text).of(kind)
    assert (text[value.start : value.end] if value else None) == expected


def people(text: str) -> Sequence[Finding]:
    return [
        Finding(start, start + len(name), type_, 0.9, "test")
        for name, type_ in (("Rosa Imani", "PERSON"), ("Tom Weller", "PERSON"), ("Larsen Glass", "ORGANIZATION"))
        if (start := text.find(name)) >= 0
    ]


@every_case(
    ("text", "kind", "expected"),
    [
        ("Yesterday Rosa Imani called.", K.PERSON, "Rosa Imani"),
        ("Yesterday Rosa Imani called Tom Weller.", K.PERSON, None),
        ("Rosa Imani of Larsen Glass", K.COMPANY, "Larsen Glass"),
        ("Rosa Imani of Larsen Glass", K.ADDRESS, None),
        ("Name: Ines Falk. Rosa Imani called.", K.PERSON, None),
        ("Name: Ines Falk\nRosa Imani called.", K.PERSON, "Ines Falk"),
    ],
)
def test_a_finder_gives_who_no_label_names(text: str, kind: K, expected: str | None) -> None:
    value = Values(text, people).of(kind)
    assert (text[value.start : value.end] if value else None) == expected


def test_names_are_read_without_articles_accents_and_hyphens() -> None:
    assert plain_name("l'E-Mail") == "e mail"
    assert kinds_named("die Rechnungsnummer") == {K.INVOICE_NUMBER}
    assert kinds_named("Num\u00e9ro de commande") == {K.ORDER_NUMBER}
    assert kinds_named("mood") == set()


def test_long_texts_take_no_long_time() -> None:
    for text in ("total " * 5_000, "Total: " * 4_000, "n\u00b0 " * 7_000, "a: b, " * 5_000, "1 " * 15_000):
        Values(text).of(K.TOTAL)
