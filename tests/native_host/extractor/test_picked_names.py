"""The words by which a page lets fields be picked are words that the host reads."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from native_host.extractor.wanted import wanted_in_words

EXTENSION = Path(__file__).resolve().parents[3] / "extension"
PICKS = re.findall(r"'(\w+)'", (EXTENSION / "documents/picks.ts").read_text(encoding="utf-8").split("] as const")[0])
MEANT = {
    "invoice_number": "invoice_number",
    "date": "date",
    "due_date": "due_date",
    "total": {"total", "gross"},
    "net": "net",
    "tax": "tax",
    "supplier": "supplier",
    "customer": "customer",
    "order_number": "order_number",
    "iban": "iban",
    "email": "email",
    "phone": "phone",
}


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_pick_means_its_field(language: str) -> None:
    messages = json.loads((EXTENSION / f"public/_locales/{language}/messages.json").read_text(encoding="utf-8"))
    assert set(PICKS) == set(MEANT)
    for pick in PICKS:
        word = messages["entity_IBAN_CODE" if pick == "iban" else f"field_{pick}"]["message"]
        (wanted,) = wanted_in_words(word)
        meant = MEANT[pick]
        assert wanted.concepts & (meant if isinstance(meant, set) else {meant}), word
