"""Table of email: what is found, as a whole, and what is not."""

from __future__ import annotations

import time

import pytest

from native_host.detector.rules.personal.email import RULES, EmailAddresses
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("jane.doe+news@example.co.uk", "write to {} please"),
    ("müller@straße-köln.de", "Mail: {}"),
    ('"john doe"@example.com', "Mail: {}"),
    ("o'brien@example.ie", "({})"),
    ("jane (at) example (dot) com", "mail me: {}"),
    ("jane.doe [at] example [dot] co [dot] uk", "mail me: {}"),
    ("jane at example dot com", "mail me: {}!"),
    ("jane@пример.рф", "адрес {}."),
    ("jane@example.com", "see {}.pdf"),
    ("jane@example.co.uk", "open {}.tar.gz and read"),
    ("jane@example.com", "the picture {}.HEIC"),
    ("jane@example.com", "restore {}.mbox.gpg"),
    ("jane@example.com", "Write to {}.Thanks a lot"),
    ("jane@example.com", "Write to {}.I wait"),
    ("JANE@EXAMPLE.COM", "SEND TO {}.THANKS"),
    ("jane@example.de", "Mail {}Telefon 030"),
    ("jane@example.co.uk", "Mail {}FAX"),
    ("jane@example.de", "Mail {}4711 08"),
    ("Jane@example.de", "Mail {}DE89 of it"),
    ("JANE@EXAMPLE.DE", "Mail {}Telefon 030"),
    ("JANE@EXAMPLE.DE", "Mail {}telefon"),
    ("JANE@EXAMPLE.DE", "Mail {}DE89 of it"),
    ("JANE@EXAMPLE.DE", "Mail {}4711 08"),
    ("jane@example.deTelefon.com", "Mail {}"),
    ("jane@example.de", "Mail {}_Telefon 030"),
    ("jane@example.de", "Mail {}-Telefon 030"),
    ("jane@example.de", "Mail {}E-Mail"),
    ("jane@example.de", "Mail {}12 34"),
    ("_jane@example.de", "Mail {}_ please"),
    ("Jane@Example.de", "Mail {}Telefon 030"),
    ("jane@example.DE", "Mail {}Telefon 030"),
    ("Jane@Example.DE", "Mail {}_Telefon 030"),
    ("JANE@EXAMPLE.DE", "Mail {}E-Mail"),
    ("JANE@EXAMPLE.DE", "Mail {}12 34"),
    ("anna@example.debert@example.at", "Mail {} please"),
    ("anna@example.debert@example.atcleo@example.com", "Mail .{}Telefon"),
    ("bert@example.at", "@{} is on it"),
)
NOT_FOUND = (
    "npm i lodash@4.17.21 @types/node@20.1.0",
    '@app.route("/x")',
    "x = a@b.T",
    "git clone git@github.com:a/b.git",
    "icon@2x.png",
    "icon@2x.min.css",
    "uses: actions/checkout@v4",
    "scores = q@k.transpose(0, 1)",
    "user@host",
    "y = x@self.fc1 + x@self.isReady",
    "y = x@self.it2",
    "this@run.itValue, return@MainActivity.deView",
    "x = w@self.net_W1 + w@self.com_ + w@cls.pt_Value",
    "x = w@layer.net_weights + w@layer.it2 - w@layer.se_block",
    "this@Main.deView",
    "git@example.deTelefon",
    "pip install tool@1.0.rc123",
    "JANE@EXAMPLE.DENTALE",
    "https://jane:secret@example.deTelefon/",
    "y = w@layer.id.T + b",
    "the icon@2x.Thanks",
    "look at the dot in the middle",
    "meet me at noon dot",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("EMAIL_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []


def test_a_row_of_addresses_takes_no_longer_than_its_length() -> None:
    rule = EmailAddresses()
    for text in ("a@" * 100_000 + "x.at", ("a@" * 60 + "b@x.at ") * 1_500, "a.b@x.de" * 20_000):
        began = time.process_time()
        list(rule.scan(text))
        assert time.process_time() - began < 4.0
