"""Fields that name a party beside something else: "odbiorca faktury" is the customer, "NIF del proveedor" the supplier's number."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice, product

from native_host.extractor.concepts import Concept
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.roles import Role as R

_MOST_WORDS, _MOST_WAYS = 6, 32
_BESIDE = frozenset((R.GLUE, R.KIND, R.BY, R.TO))
_OF_IT = frozenset((R.PAPER, R.NAME, R.ORDER, R.LETTER))
# Who sends papers of a kind, or gets them: what they are called is no label of other papers.
_BY_TRADE = {
    **dict.fromkeys("hotel|guest house|unterkunft|hebergement|alojamiento|alojamento|albergo|struttura|accommodation|accommodatie".split("|"), Concept.SUPPLIER),
    **dict.fromkeys("tax office|tax authority|steueramt|finanzamt|steuerbehorde|centre des impots|administration fiscale|oficina tributaria|agencia tributaria|ufficio delle imposte|agenzia delle entrate|belastingdienst|belastingkantoor".split("|"), Concept.SUPPLIER),
    **dict.fromkeys("taxpayer|tax payer|steuerpflichtiger|steuerpflichtige|steuerzahler|contribuable|contribuyente|contribuente|belastingplichtige|contribuinte|podatnik".split("|"), Concept.CUSTOMER),
}  # fmt: skip
_CONTACT = (
    "contact",
    "kontakt",
    "ansprechp",
    "interlocut",
    "referent",
    "contatto",
    "osoba kontakt",
    "bearbeiter",
    "sachbearb",
)
_PARTIES = {R.SUPPLIER: Concept.SUPPLIER, R.CUSTOMER: Concept.CUSTOMER}
# A firm, whichever: "ditta emittente".
_FIRM = frozenset(
    "company firm business firma unternehmen betrieb entreprise societe empresa ditta azienda impresa bedrijf onderneming spolka spolecnost foretag"
    " virksomhed yritys ceg sirket".split()
)


def party_named(key: str) -> Concept | None:
    """Where each word is the party, the paper or joins the two; or by the trade of who sends such papers."""
    if of_trade := _BY_TRADE.get(key):
        return of_trade
    for told in _ways(key.split()):
        for role, concept in _PARTIES.items():
            if role in told and told <= _OF_IT | {role}:
                return concept
    return None


def asks_for_a_contact(keys: Collection[str]) -> bool:
    """Whom to reach, and not whose paper it is."""
    return any(word.startswith(_CONTACT) for key in keys for word in key.split())


def without_supplier(key: str) -> str | None:
    """What is asked of the sender; null where no word says so."""
    said = key.split()
    left = [word for word in said if not any(R.SUPPLIER in way for way in roles_of(word, None))]
    if len(left) == len(said) or len(said) > _MOST_WORDS:
        return None
    while left and all(set(way) <= _BESIDE for way in roles_of(left[-1], None)) and roles_of(left[-1], None):
        left.pop()
    return " ".join(left) or None


def _ways(said: list[str]) -> Iterator[frozenset[R]]:
    if not 1 < len(said) <= _MOST_WORDS:
        said = said if len(said) == 1 and len(said[0]) > 6 else []  # a compound
    each = [((R.NAME,),) if word in _FIRM else roles_of(word, None) for word in said]
    if not each or not all(each):
        return
    for way in islice(product(*each), _MOST_WAYS):
        yield frozenset(role for word in way for role in word) - _BESIDE
