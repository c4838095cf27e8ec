"""Lithuania, Latvia, Estonia: personal codes."""

from __future__ import annotations

from native_host.detector.rules.national.numbers import number

RULES = (
    number("lt_asmens_kodas", "[3-9][0-9]{10}", "lt.asmens", ("asmens kodas", "asmens kodo", "a.k.", "personal code")),
    number(
        "lv_personas_kods",
        "[0-3][0-9][01][0-9]{3}-[0-9]{5}|32[0-9]{4}-?[0-9]{5}",
        "lv.pvn",
        ("personas kods", "personas kodu", "p.k.", "personal code"),
    ),
    number("ee_isikukood", "[1-8][0-9]{10}", "ee.ik", ("isikukood", "isikukoodi", "personal code", "id-kood")),
)
