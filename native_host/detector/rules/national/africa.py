"""South Africa, Egypt, Kenya, Nigeria, Ghana, Morocco, Tunisia: identity and tax numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number

RULES = (
    number(
        "za_id",
        "[0-9]{2}[01][0-9][0-3][0-9] ?[0-9]{4} ?[01][0-9]{2}",
        "za.idnr",
        ("id number", "id no", "id", "identity number", "south african id", "sa id", "rsa id", "identiteitsnommer"),
    ),
    number("eg_id", "[23][0-9]{2}[01][0-9][0-3][0-9]{8}", is_mixed, ("الرقم القومي", "national id", "egyptian id")),
    number("eg_tn", "[0-9]{3}-?[0-9]{3}-?[0-9]{3}", "eg.tn", ("الرقم الضريبي", "egyptian tax"), entity=Entity.TAX_ID),
    number("ke_pin", "[AP][0-9]{9}[A-Z]", "ke.pin", ("kra", "kra pin", "pin"), entity=Entity.TAX_ID),
    number("ng_nin", "[0-9]{11}", is_mixed, ("nin", "national identification number", "nimc", "bvn")),
    number("gh_card", "GHA-[0-9]{9}-[0-9]", is_mixed, ("ghana card",), is_distinctive=True, score=0.9),
    number("gh_tin", "[CPGQV]00[0-9]{7}[0-9X]", "gh.tin", ("tin", "gra"), entity=Entity.TAX_ID),
    number("ma_ice", "[0-9]{15}", "ma.ice", ("ice", "identifiant commun"), entity=Entity.TAX_ID),
    number("tn_mf", "[0-9]{7}/?[A-Z](?:/?[ABDNP]/?[CMNP]/?[0-9]{3})?", "tn.mf", ("matricule fiscal",), entity=Entity.TAX_ID),
)
