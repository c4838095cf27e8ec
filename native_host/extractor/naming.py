"""What may be somebody's name: no title, no greeting, no word of a label."""

from __future__ import annotations

import re

from native_host.extractor.amounts import amounts
from native_host.extractor.bearers import is_office, is_public
from native_host.extractor.blocks import is_town
from native_host.extractor.companies import company_in
from native_host.extractor.folding import folded, label_keys, words
from native_host.extractor.grid import Cell
from native_host.extractor.honorifics import name_at
from native_host.extractor.labels import Labels
from native_host.extractor.person import PERSON
from native_host.extractor.signature import is_closing
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.names import known_names
from native_host.extractor.words.roles import Role as R

TITLE = re.compile(
    r"\b\w*(?:invoice|receipt|statement|letter|page|bill|copy|original|rechnung|quittung|beleg|kontoauszug|seite|bon|kopie|facture|re\u00e7u"
    r"|ticket|relev\u00e9|duplicata|factura|recibo|extracto|p\u00e1gina|copia|fattura|ricevuta|scontrino|estratto|pagina|document\w*|curriculum|lebenslauf|resume|r\u00e9sum\u00e9"
    r"|factuur|kassabon|rekeningafschrift|fatura|tal\u00e3o|extrato|faktura|faktury|paragon|wyci\u0105g|\u00fa\u010dtenka|doklad|v\u00fdpis|kvitto|kvittering|kontoutdrag|kontoudtog|kontoutskrift|lasku|kuitti"
    r"|tiliote|sz\u00e1mla|nyugta|kivonat|bon fiscal|chitan\u021b\u0103|extras|fi\u015f|ekstre|\u017cyciorys|\u017eivotopis|ansioluettelo|\u00f6n\u00e9letrajz|\u00f6zge\u00e7mi\u015f|proforma|gutschrift|mahnung|credit note|quote|angebot|devis"
    r"|signature|unterschrift|stempel|podpis|handtekening|assinatura|firma e timbro|underskrift|allekirjoitus|order|bestellung|lieferschein|delivery note|reminder|customer|kunde|client|cliente"
    r"|welcome|willkommen|bienvenue|bienvenidos?|benvenuti?|thank|danke|merci|gracias|grazie|hello|dear|hallo|guten|sehr geehrt|bonjour|madame|monsieur|buen[ao]s|estimad|buongiorno|gentil|egregi"
    r"|welkom|bedankt|geachte|beste|obrigad|exmo|caro|dzi\u0119kuj|szanown|d\u011bkuj|v\u00e1\u017een|tack|hej|k\u00e4ra|tak for|k\u00e6re|takk|kiitos|hyv\u00e4|k\u00f6sz\u00f6n|tisztelt|mul\u021bum|stimat|te\u015fekk\u00fcr|say\u0131n)\w*\b",
    re.IGNORECASE,
)
_CONTRACT = re.compile(
    r"\b(?:agreement|contract|lease|\w*vertrag|contrat|contrato|contratto|\w*overeenkomst|\w*contract|umowa|smlouva|\w*avtal|\w*kontrakt|bail|account|girokonto|privatkonto|compte|cuenta|conto corrente|rekening)\b",
    re.IGNORECASE,
)
# "We write as soon as it is sent.": a full stop behind a word, and none behind what is cut short.
_SENTENCE = re.compile(r"[^\W\d_A-Z]{4,}[.!?](?:$| [^\W\d_]+ [a-z\u00df-\u00ff])")
_NO_NAMES = frozenset((R.SUPPLIER, R.CUSTOMER, R.PAPER, R.DATE, R.TAX, R.ADDRESS, R.PERIOD, R.NUMBER))
_NAME = re.compile(r"[^\W_][\w .,&'\u2019+!/()-]{1,58}[\w.!)]")


# Of an office, and none whom it writes to: "Der Bürgermeister - Bauamt".
_HEAD = re.compile(
    r"(?:der|die|the|le|la|el|il|o|a|de|l['\u2019])? ?(?:ober)?(?:b\u00fcrgermeister|landrat|landr\u00e4t|magistrat|stadtdirektor|gemeindevorstand|mayor|maire|prefet|pr\u00e9fet"
    r"|alcalde|alcaldesa|secretari[ao]|secretar\u00eda|sindaco|prefetto|burgemeester|presidente da c\u00e2mara|burmistrz|w\u00f3jt|starosta|borgmester|ordf\u00f8rer)\w*\b",
    re.IGNORECASE,
)


class Naming:
    def __init__(self, labels: Labels, language: str | None) -> None:
        self._labels, self._language = labels, language

    def is_addressee(self, cell: Cell) -> bool:
        """Behind what stands before a name on an envelope; not a department, whose office stands above it."""
        name = cell.text[name_at(cell.text) :]
        return self.is_name(cell, name) and (company_in(name) is not None or not is_office(name))

    def is_name(self, cell: Cell, text: str = "") -> bool:
        """`text`: a part of the cell, if not all of it."""
        text = text or cell.text
        if not _NAME.fullmatch(text) or not (text[0].isupper() or text[0].isdigit()) or re.search(r"\d{3}", text):
            return False
        if self._labels.is_label(cell) or is_name_of_something(text) or is_closing(text) or is_town(text):
            return False
        if any(one.is_money for one in amounts(text, None)) or _HEAD.match(text):
            return False
        if company_in(text):
            return True
        if _CONTRACT.search(text) or _SENTENCE.search(text):
            return False
        said = words(text)
        roles = {role for word in said for way in roles_of(word.folded, self._language) for role in way}
        if roles <= {R.SUPPLIER} and PERSON.fullmatch(text) and not roles_of(said[0].folded, self._language):
            roles = set()  # a trade for a surname: "Sol\u00e8ne Marchand"
        return not TITLE.search(text) and (is_public(text) or roles.isdisjoint(_NO_NAMES))  # "Steueramt Buchs"


def is_name_of_something(text: str) -> bool:
    return any(key in known_names() for key in label_keys(text)) or folded(text) in known_names()
