"""Table of record numbers: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.record_number import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("QX7M2P", "my booking is {} for a flight, they changed the time"),
    ("ZL8WQ3", "UPDATE seats SET holder = NULL WHERE pnr='{}'"),
    ("E-40917", "badge {}, cannot open the lab door"),
    ("PALS/26/1187", "complaint to the trust, ref {}, was answered late"),
    ("77120418", "our customer number is {}."),
    ("KD-2291-07", "claim no. {} was refused"),
    ("8F3K2Q", "Reservation code: {}"),
    ("sess_9f2c81ab", "session id: {} and then it logs me out"),
    ("M-20418", "membership no {}, please cancel it"),
    ("4471-B", "patient id {} was moved"),
    ("55810234", "meine Kundennummer lautet {}"),
    ("D-88412", "dossiernummer {} is nog niet behandeld"),
    ("2024/558-K", "número de expediente {} en Hacienda"),
    ("0099187", "numéro de dossier : {}"),
    ("PR-77310", "pratica n. {}"),
    ("KR-55021", "numer sprawy {}"),
    ("KD-2291", "customer_id: {}"),
    ("48211093", "customer_number={}"),
    ("48211093", "policy #{} lapsed"),
    ("1:24-cv-01123", "docket number {} in Texas"),
    ("48211093", "**Customer number:** {}"),
    ("QX7M2P", "| Booking reference | {} |"),
    ("48211093", "customer number - {}"),
    ("55810234", "Kundennummer – {}"),
    ("24/11872/AB", "crime reference number {}"),
    ("12/3457/81", "claim reference number {}"),
    ("55810234", "Kd-Nr. {}"),
    ("558102", "référence {} s'il vous plaît"),
)
NOT_FOUND = (
    "order 66",
    "the order number 5 on the menu",
    "case 12 of the switch statement falls through",
    "a claim of 25000 euros",
    "policy 2030 of the EU",
    "ticket prices rose by 12000",
    "session 4 of 10",
    "reference ISO-27001 and RFC 9110",
    "ref v1.24.3",
    "Order ID: 12345",
    "invoice number XXXXX",
    "the file is called report-2024.docx",
    "file is utf-8 encoded",
    "customer is king",
    "request is GET /api/v1/items/10042",
    "the reservation is for 20 people at 19:30",
    "Explain membership functions F1-F5 in fuzzy logic",
    "contract law 101",
    "student grades: A1, B2, C3",
    "case HTTP-404: return",
    "the client is Windows-11 based",
    "application is at https://example.com/a1b2c3",
    "loan of 250000 at 4.5 %",
    "incident in 1986",
    "Staff Engineer L6",
    "patient is 45",
    "order by created_at desc limit 10000",
    "client TLS1.2 handshake fails",
    "curl request 127.0.0.1:8080 refused",
    "the contract ERC-1155 in Solidity",
    "session PHP8.3",
    "ticket 2024-01-15",
    "rename file 2024-01-15 to x",
    "booking is 12/05/2024, how many days until then?",
    "membership number 2023/2024",
    "ref NCT04368728 and ref PMC7096724",
    "reference NM_000546.6",
    "What did Executive Order No. 13526 change?",
    "Explain case no. 19-1392 Dobbs v. Jackson",
    "docket no. 21-476, 303 Creative",
    "policy number 2016/679 is the GDPR",
    "student numbers 45000 in 2023",
    "error file code 0x80070005",
    "confirmation number 1000001",
    "session id = base64_url",
    "order number 1e10000",
    "order 12-24-36 for screws",
    "ticket HTTP-404",
    "order number 48211093 has not arrived",
    "ticket no. 4155552671 was closed",
    "reference 127.0.0.1:8080",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("ID_NUMBER", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
