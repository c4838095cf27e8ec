"""India and its neighbours: Aadhaar, PAN, voter card, GSTIN; Pakistan's CNIC."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "in_aadhaar_grouped",
        "[2-9][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}",
        "in_.aadhaar",
        ("aadhaar", "aadhar", "uid", "uidai", "आधार"),
    ),
    number("in_aadhaar", "[2-9][0-9]{11}", "in_.aadhaar", ("aadhaar", "aadhar", "uid", "uidai", "आधार")),
    number(
        "in_pan",
        "[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]",
        "in_.pan",
        ("pan", "pan card", "permanent account", "income tax"),
        entity=Entity.TAX_ID,
        is_distinctive=True,
        score=0.6,
    ),
    number("in_epic", "[A-Z]{3}[0-9]{7}", "in_.epic", ("epic", "voter id", "voter", "election card")),
    number(
        "in_gstin",
        "[0-3][0-9][A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]",
        "in_.gstin",
        ("gst", "gstin"),
        entity=Entity.TAX_ID,
        is_distinctive=True,
        score=0.9,
    ),
    number("pk_cnic", "[0-9]{5}-[0-9]{7}-[0-9]", "pk.cnic", ("cnic", "nadra", "nic"), is_distinctive=True, score=0.7),
)
