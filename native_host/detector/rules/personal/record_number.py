"""The number under which somebody keeps a matter of the user's: booking, claim, policy, file. Its name gives it away, not its shape."""

from __future__ import annotations

import re

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

# What has a record of somebody, with a word for "number" behind it: alone, most stand for public things as often. Orders, tickets,
# invoices and parcels are not among them: in examples and logs they are nobody's as often, and which is which takes reading.
_RECORDS = (
    r"booking|reservation|confirmation|record|policy|claim|complaint"
    r"|member(?:ship)?|customer|client|patient|hospital|tenant|tenancy|employee|staff|personnel|badge|student|pupil|enrol?ment"
    r"|application|permit|contract|loan|docket|file|crime|police report|dossier|pratica|processo"
)
_NUMBER = r"number|no\.?|nr\.?|num\.?|ref(?:erence)?(?:[ _-]?(?:number|no\.?|code))?|locator|n\.|n°|nº"
_WITH_ID = r"customer|client|patient|member|employee|staff|student|session|booking|tenant"
_WITH_CODE = r"booking|reservation|confirmation"
# These are nothing else.
_GERMANIC = (
    r"(?:kunden|vertrags|buchungs|mitglieds|personal|matrikel|vorgangs|schaden|schadens|policen|patienten|fall"
    r"|versicherungs|versicherungsschein|klant|dossier|polis|boekings|lid)[- ]?(?:nummer|nr\.?)"
    r"|kd\.?-?nr\.?|aktenzeichen|geschäftszeichen|az\.?:"
)
_ROMANCE = (
    r"(?:num[ée]ro|n[uú]mero|numer|nr|n[°ºo]\.?) (?:de |di |do |da |d['’])?(?:dossier|client[ei]?|contrat|réservation|sinistre|adhérent"
    r"|expediente|reserva|p[óo]liza|socio|pratica|prenotazione|polizza|processo|ap[óo]lice|encomenda|sprawy|klienta"
    r"|zamówienia|rezerwacji|polisy)"
)
_LINK = r"(?:[\"'*]{0,3}\s?[:=#|–-]\s{0,2}[*\"'(]{0,3}\s?|[\"'*]{0,3}\s(?:is|was|ist|lautet|est|es|è|é|to)[:\s]\s?|[*]{0,2}\s[\"'(*]{0,2}#?)"
_VALUE = r"(?P<value>[A-Z0-9]{1,24}(?:[-/._:][A-Z0-9]{1,12}){0,5})"
_END = r"(?:[^\pL\pN_@/.:-]|[./:-]?(?:\s|$)|[.,;:)][^\pN])"

_PUBLIC = (
    *(
        "ISO",
        "RFC",
        "DIN",
        "EN1",
        "CVE",
        "HTTP",
        "ICD",
        "GDPR",
        "IEEE",
        "UTF",
        "ASCII",
        "KB",
        "PEP",
        "JSR",
        "VAT",
        "SHA",
        "MD5",
        "COVID",
    ),
    *("NIST", "NCT", "PMC", "NM_", "ERC", "EIP", "TLS", "SSL", "SMB", "HLA", "IMG", "BASE64", "IPV", "TCP", "MQTT"),
    *("C-", "T-"),  # Cases of the EU's courts.
)
_SAMPLES = {
    "12345",
    "123456",
    "1234567",
    "12345678",
    "123456789",
    "ABC123",
    "ABC1234",
    "ABC12345",
    "XYZ123",
    "XYZ789",
    "A1B2C3",
}
# Dates, pairs of years, laws by year, versions, counts, addresses, court cases (22-451), powers, round numbers.
_NO_RECORD = re.compile(
    r"\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(19|20)\d\d[-/]\d{1,4}|\d+(\.\d+)+|\d{1,4}-\d{1,4}"
    r"|\d{1,2}(-\d{1,2})+|0x.*|\d+e\d+|.*0{4}.*|[\d.:]+:\d+",
    re.IGNORECASE,
)
_LONGEST = 24  # Longer ones are a machine's: a UUID, a digest.
_LOCATOR = 6  # IATA, resolution 830a: a record locator has six characters.


def is_record(value: str) -> bool:
    """Six digits, or letters and digits together: no word, no date, no count, no sample."""
    plain = "".join(character for character in value if character.isalnum())
    digits = sum(character.isdigit() for character in plain)
    if len(plain) > _LONGEST or plain.upper() in _SAMPLES or len(set(plain)) < 3:
        return False
    if value.upper().startswith(_PUBLIC) or _NO_RECORD.fullmatch(value):
        return False
    if digits == len(plain):
        return digits >= 6
    has_shape = any(mark in value for mark in "-/_.:") or len(plain) >= _LOCATOR
    return digits >= 2 and len(plain) >= 5 and has_shape


def is_shouted_record(value: str) -> bool:
    """Without a word for "number" beside it, in capitals alone, as it is printed."""
    return value.upper() == value and not value.replace(":", "").isdigit() and is_record(value)


_NAMED = (
    rf"(?:{_RECORDS})[ _-]?(?:{_NUMBER})|(?:{_WITH_ID})[ _-]?id|(?:{_WITH_CODE})[ _-]?code|{_GERMANIC}|{_ROMANCE}|mrn|pnr"
    r"|référence|referencia|referência|riferimento|ref(?:erence)?[ _-]?(?:number|no\.?)"
)
_ALONE = r"booking|reservation|confirmation|record locator|claim|complaint|badge|ref(?:erence)?\.?|mrn|pnr"

RULES = (
    Rule(
        name="record_number",
        entity=Entity.ID_NUMBER,
        pattern=rf"(?:^|[^\pL\pN_])(?:(?:{_NAMED}){_LINK}|(?:{_RECORDS})\s?#\s?){_VALUE}{_END}",
        score=0.8,
        validate=is_record,
    ),
    Rule(
        name="record_name",
        entity=Entity.ID_NUMBER,
        pattern=rf"(?:^|[^\pL\pN_])(?:{_ALONE}){_LINK}{_VALUE}{_END}",
        score=0.75,
        validate=is_shouted_record,
    ),
)
