"""Greece and Cyprus: social security (AMKA) and tax (AFM, TIC) numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number("gr_amka", "[0-3][0-9][01][0-9]{8}", "gr.amka", ("αμκα", "amka", "κοινωνικής ασφάλισης", "α.μ.κ.α.")),
    number(
        "gr_afm", "(?:EL ?)?[0-9]{9}", "gr.vat", ("αφμ", "α.φ.μ.", "afm", "φορολογικού μητρώου", "vat"), entity=Entity.TAX_ID
    ),
    number("cy_tic", "[0-9]{8}[A-Z]", "cy.vat", ("tic", "φπα", "vat", "cyprus"), entity=Entity.TAX_ID),
)
