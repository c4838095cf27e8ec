"""The number under which somebody keeps a matter of the user's: booking, ticket, claim, file. Its name gives it away, not its shape."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

# What has a record of somebody. A name that stands for a public thing as often ("order 66", "case 5") needs "number" after it.
_RECORDS = (
    r"booking|reservation|confirmation|pnr|record locator|tracking|policy|claim|complaint|(?:support |service )?(?:ticket|case|request)"
    r"|member(?:ship)?|customer|client|patient|tenant|tenancy|employee|staff|personnel|badge|student|pupil|enrol?ment|invoice|order"
    r"|application|permit|contract|loan|docket|incident|file|casefile|session"
    r"|dossier|réservation|commande|sinistre|adhérent|contrat|expediente|reserva|pedido|póliza|socio|pratica|prenotazione|ordine|polizza"
    r"|processo|apólice|encomenda|sprawy|rezerwacji|zamówienia|polisy"
)
_NUMBER = r"numbers?|no\.?|nr\.?|num\.?|id|code|ref(?:erence|\.)?|locator|n\.|n°|nº|#"
_GERMANIC = (
    r"(?:kunden|vertrags|buchungs|rechnungs|auftrags|bestell|mitglieds|personal|matrikel|vorgangs|schaden|schadens|policen|patienten"
    r"|versicherungsschein|klant|dossier|order|polis|boekings|factuur|lid)[- ]?(?:nummer|nr\.?)|aktenzeichen|geschäftszeichen|az\.:"
)
_ROMANCE = (
    r"(?:num[ée]ro|n[uú]mero|numer|nr|n[°ºo]\.?) (?:de |di |do |da |d['’])?(?:dossier|client[ei]?|commande|contrat|réservation|sinistre|adhérent"
    r"|expediente|pedido|reserva|p[óo]liza|socio|pratica|ordine|prenotazione|polizza|processo|ap[óo]lice|encomenda|sprawy|klienta|zamówienia"
    r"|rezerwacji|polisy)"
)
_LINK = r"[\"']?(?:\s?[:=#]\s?|\s(?:is|was|ist|lautet|est|es|è|é|to)[:\s]\s?|\s)[\"'#(]?"
_VALUE = r"(?P<value>[A-Z0-9]{1,12}(?:[-/._][A-Z0-9]{1,12}){0,4})"
_END = r"(?:[^\pL\pN_@/.-]|[./-]?(?:\s|$)|[.,;:)][^\pN])"
_PUBLIC = (
    "ISO",
    "RFC",
    "DIN",
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
    "ID",
    "C-",
    "T-",
)  # The last two: cases of the EU's courts.
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
_LONGEST = 24  # Longer ones are a machine's: a UUID, a digest.
_LOCATOR = 6  # IATA, resolution 830a: a record locator has six characters.


def is_record(value: str) -> bool:
    """Five digits, or letters and digits together: no word, no year, no count, no sample."""
    plain = "".join(character for character in value if character.isalnum())
    digits = sum(character.isdigit() for character in plain)
    if len(plain) > _LONGEST or plain.upper() in _SAMPLES or len(set(plain)) < 3 or value.upper().startswith(_PUBLIC):
        return False
    if digits == len(plain):
        return digits >= 5
    has_shape = any(mark in value for mark in "-/_.") or len(plain) >= _LOCATOR
    return digits >= 2 and len(plain) >= 5 and has_shape


def is_shouted_record(value: str) -> bool:
    """Without a word for "number" beside it, in capitals alone, as it is printed."""
    return value.upper() == value and not value.isdigit() and is_record(value)


RULES = (
    Rule(
        name="record_number",
        entity=Entity.ID_NUMBER,
        pattern=(
            rf"(?:^|[^\pL\pN_])(?:(?:{_RECORDS})[ -](?:{_NUMBER})(?:[ -](?:{_NUMBER}))?|{_GERMANIC}|{_ROMANCE}|mrn|pnr)"
            rf"{_LINK}{_VALUE}{_END}"
        ),
        score=0.8,
        validate=is_record,
    ),
    Rule(
        name="record_name",
        entity=Entity.ID_NUMBER,
        pattern=rf"(?:^|[^\pL\pN_])(?:{_RECORDS}|ref(?:erence)?\.?|mrn){_LINK}{_VALUE}{_END}",
        score=0.75,
        validate=is_shouted_record,
    ),
)
