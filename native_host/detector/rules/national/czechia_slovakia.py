"""Czechia and Slovakia: birth numbers (rodné číslo) and company numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

_WORDS = ("rodné číslo", "rodne cislo", "rodné čislo", "r.č.", "rč", "rod. č.", "rodného čísla", "birth number")
RULES = (
    number("cz_rodne_cislo", "[0-9]{6}/[0-9]{3,4}", "cz.rc", _WORDS, is_distinctive=True, score=0.75),
    number("cz_rodne_cislo_bare", "[0-9]{9,10}", "cz.rc", _WORDS),
    number("cz_dic", "CZ ?[0-9]{8,10}", "cz.dic", ("dič", "dic", "vat"), entity=Entity.TAX_ID, is_distinctive=True),
    number("sk_dph", "SK ?[0-9]{10}", "sk.dph", ("ič dph", "dph", "vat"), entity=Entity.TAX_ID, is_distinctive=True),
)
