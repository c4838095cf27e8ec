"""Romania, Bulgaria, Croatia, Slovenia, Serbia and its neighbours: personal numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number("ro_cnp", "[1-9][0-9]{12}", "ro.cnp", ("cnp", "cod numeric personal", "c.n.p."), is_distinctive=True, score=0.5),
    number("ro_cui", "(?:RO ?)?[0-9]{6,10}", "ro.cui", ("cui", "cif", "cod fiscal"), entity=Entity.TAX_ID),
    number("bg_egn", "[0-9]{10}", "bg.egn", ("егн", "egn", "единен граждански номер")),
    number("hr_oib", "(?:HR ?)?[0-9]{11}", "hr.oib", ("oib", "osobni identifikacijski broj")),
    number("si_emso", "[0-3][0-9][01][0-9]{4}5[0-9]{5}", "si.emso", ("emšo", "emso"), is_distinctive=True, score=0.5),
    number("si_ddv", "(?:SI ?)?[1-9][0-9]{7}", "si.ddv", ("davčna številka", "davcna", "ddv"), entity=Entity.TAX_ID),
    number("yu_jmbg", "[0-3][0-9][01][0-9]{10}", "si.emso", ("jmbg", "јмбг", "matični broj", "матични број", "емб", "embg")),
    number("rs_pib", "[0-9]{9}", "rs.pib", ("pib", "пиб"), entity=Entity.TAX_ID),
    number("al_nipt", "[JKLM][0-9]{8}[A-Z]", "al.nipt", ("nipt", "nuis"), entity=Entity.TAX_ID),
)
