"""Singapore, Malaysia, Indonesia, Thailand, Vietnam, Philippines: identity cards."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain, weighted


def is_nric(value: str) -> bool:
    """Weights 2 7 6 5 4 3 2 with an offset by series, modulo 11, a letter table for each series (S/T, F/G, M)."""
    text = plain(value)
    total = weighted(text[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"T": 4, "G": 4, "M": 3}.get(text[0], 0)
    table = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "M": "XWUTRQPNJLK"}.get(text[0], "XWUTRQPNMLK")
    place = total % 11
    return is_mixed(text) and text[8] == (table[10 - place] if text[0] == "M" else table[place])


RULES = (
    number("sg_nric", "[STFGM][0-9]{7}[A-Z]", is_nric, ("nric", "fin", "ic number"), is_distinctive=True, score=0.85),
    number("sg_uen", "[0-9]{8,9}[A-Z]|[TSR][0-9]{2}[A-Z]{2}[0-9]{4}[A-Z]", "sg.uen", ("uen",), entity=Entity.TAX_ID),
    number(
        "my_nric",
        "[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{2}-[0-9]{4}",
        "my.nric",
        ("mykad", "nric", "ic", "kad pengenalan"),
        is_distinctive=True,
        score=0.8,
    ),
    number(
        "my_nric_bare", "[0-9]{2}[01][0-9][0-3][0-9]{7}", "my.nric", ("mykad", "nric", "kad pengenalan", "no ic", "ic no")
    ),
    number("id_nik", "[1-9][0-9]{5}[0-7][0-9][01][0-9]{7}", "id.nik", ("nik", "ktp", "nomor induk kependudukan", "no ktp")),
    number(
        "id_npwp",
        "[0-9]{2}[.]?[0-9]{3}[.]?[0-9]{3}[.]?[0-9]-?[0-9]{3}[.]?[0-9]{3}",
        "id.npwp",
        ("npwp",),
        entity=Entity.TAX_ID,
    ),
    number("th_pin", "[1-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]", "th.pin", ("บัตรประชาชน",), is_distinctive=True, score=0.9),
    number(
        "th_pin_bare",
        "[1-8][0-9]{12}|[1-8] [0-9]{4} [0-9]{5} [0-9]{2} [0-9]",
        "th.pin",
        ("เลขประจำตัวประชาชน", "บัตรประชาชน", "thai id"),
    ),
    number("vn_mst", "[0-9]{10}(?:-[0-9]{3})?", "vn.mst", ("mst", "mã số thuế"), entity=Entity.TAX_ID),
    number("vn_cccd", "0[0-9]{11}", is_mixed, ("cccd", "căn cước", "cmnd", "căn cước công dân")),
    number("ph_tin", "[0-9]{3}-[0-9]{3}-[0-9]{3}(?:-[0-9]{3,5})?", is_mixed, ("tin", "bir"), entity=Entity.TAX_ID),
    number("ph_philsys", "[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}", is_mixed, ("philsys", "psn", "pcn", "philid")),
)
