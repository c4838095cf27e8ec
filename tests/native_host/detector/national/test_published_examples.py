"""Specimens that the issuers themselves print, against the checksums written here."""

from __future__ import annotations

import pytest

from native_host.detector.catalogue import default_detector

PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
CARD = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"


def kinds(text: str) -> set[str | None]:
    return {one.kind for one in default_detector().detect(text).findings if one.source.startswith("rule:national.")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("NPI 1234567893", "us_npi"),
        ("ihre Rentenversicherungsnummer 15 070649 C 103", "de_rvnr"),
        ("Versichertennummer A123456780", "de_kvnr"),
        ("HKID A123456(3)", "hk_hkid"),
        ("身分證 A123456789", "tw_id"),
        ("NRIC S1234567D", "sg_nric"),
        ("FIN F1234567N", "sg_nric"),
        ("СНИЛС 112-233-445 95", "ru_snils"),
        ("Medicare card 2123 45670 1", "au_medicare"),
        ("DNI 12345678Z", "es_dni"),
        ("my driving licence is MORGA657054SM9IJ", "driver_license_uk"),
        (PASSPORT, "mrz_passport"),
        (CARD, "mrz_card"),
        ("Passport No: 533401372 issued 2020", "passport"),
        ("Reisepass C01X00T47", "passport"),
        ("passeport n° 12AB34567", "passport"),
        ("Führerschein B072RRE2I55", "driver_license_mixed"),
        ("driver's license D1234562", "driver_license"),
    ],
)
def test_the_specimen_is_found(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "NPI 1234567890",
        "ihre Rentenversicherungsnummer 15 070649 C 104",
        "HKID A123456(4)",
        "身分證 A123456788",
        "NRIC S1234567A",
        "СНИЛС 112-233-445 96",
        "DNI 12345678A",
        PASSPORT.replace("7408122", "7408121"),
        CARD.replace("7408122", "7408121"),
        "SSN 078-05-1120",
        "SSN 000-12-3456",
        "SSN 666-12-3456",
        "the order 123-45-67890 was late",
        "passport photos cost 12.50 in 2024",
        "My driver's license expires in 2027",
        "the pan is hot, bake 1200 g at 180 degrees",
    ],
)
def test_what_fails_its_check_is_left(text: str) -> None:
    assert kinds(text) == set()
