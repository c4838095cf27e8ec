"""France: social security (NIR), tax (NIF), company numbers of sole traders (SIREN, SIRET)."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

_NIR_WORDS = (
    *("nir", "sécurité sociale", "securite sociale", "sécu", "secu", "insee", "carte vitale", "n° ss", "numéro de sécu"),
    "assuré",
)
_MONTH = "(?:0[1-9]|1[0-2]|[2-9][0-9])"

RULES = (
    # In one piece or as it is printed: other groupings are met in every column of numbers.
    number(
        "fr_nir",
        f"[1-478] [0-9]{{2}} {_MONTH} [0-9][0-9AB] [0-9]{{3}} [0-9]{{3}} [0-9]{{2}}"
        f"|[1-478][0-9]{{2}}{_MONTH}[0-9][0-9AB][0-9]{{6}} ?[0-9]{{2}}",
        "fr.nir",
        _NIR_WORDS,
        is_distinctive=True,
    ),
    number(
        "fr_nir_grouped",
        f"[1-478] ?[0-9]{{2}} ?{_MONTH} ?[0-9][0-9AB] ?[0-9]{{3}} ?[0-9]{{3}} ?[0-9]{{2}}",
        "fr.nir",
        _NIR_WORDS,
    ),
    number(
        "fr_nif",
        "[0-3][0-9] ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        "fr.nif",
        ("nif", "spi", "numéro fiscal", "numero fiscal", "fiscal", "impôts", "impots"),
        entity=Entity.TAX_ID,
    ),
    number("fr_siret", "[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[0-9]{5}", "fr.siret", ("siret",), entity=Entity.TAX_ID),
    number("fr_siren", "[0-9]{3} ?[0-9]{3} ?[0-9]{3}", "fr.siren", ("siren", "rcs"), entity=Entity.TAX_ID),
    number(
        "fr_tva",
        "FR ?[0-9A-HJ-NP-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        "fr.tva",
        ("tva",),
        entity=Entity.TAX_ID,
        is_distinctive=True,
    ),
)
