"""Turkey and Israel: citizens' numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "tr_tckn",
        "[1-9][0-9]{10}",
        "tr.tckimlik",
        ("tc", "t.c.", "tc kimlik", "kimlik", "kimlik no", "tckn", "kimlik numarası"),
    ),
    number("tr_vkn", "[0-9]{10}", "tr.vkn", ("vkn", "vergi", "vergi no", "vergi kimlik"), entity=Entity.TAX_ID),
    number("il_idnr", "[0-9]{8,9}", "il.idnr", ("ת.ז", "תעודת זהות", "תז", "teudat zehut", "israeli id")),
)
