"""Sweden, Norway, Denmark, Finland, Iceland: personal identity numbers."""

from __future__ import annotations

from datetime import date

from native_host.detector.rules.national.numbers import is_mixed, number, plain


def is_cpr(value: str) -> bool:
    """A date only: the modulo 11 check was given up in 2007 (CPR-kontoret)."""
    digits = plain(value)
    try:
        date(2000, int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return False
    return is_mixed(digits)


_SE_WORDS = ("personnummer", "personnr", "pnr", "samordningsnummer", "person-nr", "folkbokförd", "swedish id")
_DK_WORDS = ("cpr", "cpr-nummer", "cpr-nr", "cprnr", "personnummer", "cpr nummer", "sygesikring")
RULES = (
    number(
        "se_personnummer", "(?:19|20)?[0-9]{6}[-+][0-9]{4}", "se.personnummer", _SE_WORDS, is_distinctive=True, score=0.75
    ),
    number("se_personnummer_bare", "(?:19|20)?[0-9]{10}", "se.personnummer", _SE_WORDS),
    number(
        "no_fodselsnummer",
        "[0-9]{6} ?[0-9]{5}",
        "no.fodselsnummer",
        ("fødselsnummer", "fodselsnummer", "personnummer", "fnr", "d-nummer", "fødselsnr", "norwegian id"),
    ),
    number("dk_cpr", "[0-3][0-9][01][0-9]{3}[- ]?[0-9]{4}", is_cpr, _DK_WORDS),
    number(
        "fi_hetu",
        "[0-3][0-9][01][0-9]{3}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]",
        "fi.hetu",
        ("hetu", "henkilötunnus", "personbeteckning"),
        is_distinctive=True,
        score=0.9,
    ),
    number("is_kennitala", "[0-7][0-9][01][0-9]{3}-?[0-9]{4}", "is_.kennitala", ("kennitala", "kt", "kt.")),
)
