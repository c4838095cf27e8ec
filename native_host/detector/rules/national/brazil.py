"""Brazil: CPF and CNPJ."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "br_cpf",
        "[0-9]{3}[.][0-9]{3}[.][0-9]{3}-[0-9]{2}",
        "br.cpf",
        ("cpf",),
        entity=Entity.TAX_ID,
        is_distinctive=True,
        score=0.95,
    ),
    number(
        "br_cpf_bare",
        "[0-9]{9}-?[0-9]{2}|[0-9]{3} [0-9]{3} [0-9]{3} [0-9]{2}",
        "br.cpf",
        ("cpf", "contribuinte"),
        entity=Entity.TAX_ID,
    ),
    number(
        "br_cnpj",
        "[0-9]{2}[.][0-9]{3}[.][0-9]{3}/[0-9]{4}-[0-9]{2}",
        "br.cnpj",
        ("cnpj",),
        entity=Entity.TAX_ID,
        is_distinctive=True,
        score=0.95,
    ),
    number("br_cnpj_bare", "[0-9]{14}", "br.cnpj", ("cnpj",), entity=Entity.TAX_ID),
)
