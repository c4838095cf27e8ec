"""The ways to ask for named fields and in which form. A name that means nothing refuses the whole ask."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from native_host.answerer.fields.labels import evenly_folded

Form = Literal["json", "table", "csv", "list"]

_FORM = (
    r"(?:(?:valid|simple|clean|flat|single|markdown|gultiges|einfaches|objet|un objet|objeto|un objeto)[ -]){0,2}"
    r"(?P<form{n}>json(?:[ -](?:object|format|objekt|valide))?|(?:markdown[ -]?)?(?:table|tabelle|tableau|tabla)|csv(?:["
    r" -](?:format|line|row|zeile))?|(?:bullet(?:ed)? |plain )?list|liste|lista)"
    r"(?: (?:format|markdown))?"
)
_AS = {
    "en": r"(?:,? ?(?:and )?(?:return|output|give|format|put|show|present|write)(?: (?:it|them|the result|the results"
    r"|the values|everything))?)?,? (?:as|in|into|to|in the form of)(?: an?| valid)? ",
    "de": r"(?:,? ?(?:und )?(?:gib|schreib|zeig)(?: (?:es|sie|das ergebnis|alles))?(?: mir)?)?,? (?:als|in|im|in form"
    r" von)(?: einer?| ein)? ",
    "fr": r"(?:,? ?(?:et )?(?:renvoie|donne|mets|retourne|presente|affiche)(?:[ -](?:les|le|le resultat))?)?,? (?:en|au"
    r" format|sous forme de|sous forme d'|dans)(?: une?)? ?",
    "es": r"(?:,? ?(?:y )?(?:devuelve|dame|pon|muestra|presenta)(?:los|las|lo)?(?: el resultado)?)?,? (?:en|como|en"
    r" formato|en forma de)(?: una?)? ",
}
_OBJ = {
    "en": r",? (?:from|in|out of|of|given in|contained in|found in)(?: (?:this|the|that|my|following|below|these|given"
    r"|attached|pasted)){0,2}"
    r"(?: (?:customer|support|sales|order|business|short|raw|plain|signature))?(?: (?:text|e-?mail|message|letter"
    r"|invoice|bill|receipt|order|document|form|note|notes|signature|confirmation|ticket|request|contract|contact"
    r"|booking|card|listing|ad|application|memo|conversation|paragraph|data|block|invitation|profile|resume|cv"
    r"|report|page|description|post|ticket|statement|bill|quote|offer|reservation|agreement|lease|label|record|entry"
    r"|reminder|newsletter|reply|complaint|case|notice|mail|advert|chat|transcript|thread|list|page|review))?"
    r"(?: (?:confirmation|text|e-?mail|message|form|details|block|letter|slip|note|page|thread|below|above))?",
    "de": r",? (?:aus|von|in|im|vom)(?: (?:diesem|dieser|dem|der|den|folgendem|folgender|diesen|unten|meiner|meinem"
    r"|folgenden)){0,2}"
    r"(?: (?:text|e-?mail|mail|nachricht|brief|rechnung|beleg|quittung|bestellung|dokument|formular|notiz|signatur"
    r"|bestatigung|buchung|anfrage|vertrag|auftragsbestatigung|bestellbestatigung|absatz|schreiben|ticket|anzeige"
    r"|mietvertrag|einladung|angebot|vertragstext|reservierung|lieferschein|mahnung|antrag|kontaktformular|beitrag"
    r"|bericht|meldung|visitenkarte|chat|verlauf|chatverlauf))?(?: (?:unten|oben))?",
    "fr": r",? (?:de|du|dans|depuis|a partir de|a partir du)(?: ?(?:ce|cet|cette|le|la|l'|ces)){0,2}"
    r" ?(?:texte|e-?mail|mail|courriel|message|lettre|facture|recu|ticket|commande|document|formulaire|note|signature"
    r"|confirmation|reservation|contrat|demande|annonce|bon de commande|invitation|devis|bail|rapport|page|fiche"
    r"|carte de visite|avis|bon de livraison|conversation|chat|discussion)?(?: (?:suivante?|ci-dessous|de commande"
    r"|de reservation))?",
    "es": r",? (?:de|del|en|desde|a partir de|a partir del)(?: (?:este|esta|el|la|estos)){0,2}"
    r"(?: (?:siguiente))?(?: (?:texto|correo|e-?mail|mensaje|carta|factura|recibo|ticket|pedido|documento|formulario"
    r"|nota|firma|confirmacion|reserva|contrato|solicitud|anuncio|invitacion|presupuesto|albaran|informe|ficha"
    r"|tarjeta|aviso|nomina|conversacion|chat))?(?: (?:siguiente|de abajo|electronico|de pedido|de reserva))?",
}
_VERB = {
    "en": r"(?:extract|get me|get|pull out|pull|find|give me|return|identify|grab|parse out|parse|list|show me|fetch"
    r"|take|pick out|collect|read|output)",
    "de": r"(?:extrahiere?|finde|lies|gib mir|hole?|nenne mir|nenne|liste|ziehe?|suche?|such|entnimm|erfasse|ermittle"
    r"|extrahier|extrahieren sie)(?: mir)?",
    "fr": r"(?:extrais|extraire|extrayez|trouve|donne-moi|donne moi|recupere|releve|liste|sors|recuperer|cherche"
    r"|identifie)(?:[ -]moi)?",
    "es": r"(?:extrae|extraer|extraiga|encuentra|dame|saca|obten|lista|busca|recoge|identifica|devuelve|extraeme)",
}
_WHAT = {
    "en": r"(?: please)?(?: (?:only|just))?(?: (?:the|these|those|following|the following|all)){0,2}(?: (?:fields?"
    r"|values?|data"
    r"|details|information|info|items|entities)(?: ?:| -)?)?",
    "de": r"(?: bitte)?(?: nur)?(?: (?:die|das|den|der|folgende|die folgenden|diese)){0,2}(?: (?:felder|feld|werte|daten"
    r"|angaben"
    r"|informationen|details)(?: ?:)?)?",
    "fr": r"(?: (?:les|le|la|l'|uniquement|seulement|ces)){0,2}(?: (?:champs|valeurs|donnees|informations|infos"
    r"|elements)(?: suivants?| suivantes?)?(?: ?:)?)?",
    "es": r"(?: por favor)?(?: (?:los|las|el|la|solo|estos|estas|siguientes|los siguientes)){0,2}(?: (?:campos|valores|datos"
    r"|informacion|detalles)(?: siguientes)?(?: ?:)?)?",
}
_LATE = {
    "en": "",
    "de": r"(?: (?:heraus|raus|aus|auf|extrahieren|auslesen|ermitteln|herausziehen))?",
    "fr": "",
    "es": "",
}
_IT = {
    "en": r"(?: (?:this|the|following|the following))?(?: (?:text|e-?mail|message|form|note|data))?",
    "de": r"(?: (?:das|den|diesen|diese|die|folgenden))?(?: (?:text|e-?mail|mail|nachricht|daten))?",
    "fr": r"(?: (?:ce|cet|le|l'))? ?(?:texte|e-?mail|mail|message)?",
    "es": r"(?: (?:este|el|lo siguiente))?(?: (?:texto|correo|mensaje))?",
}
_FIELDS = r"(?P<fields>[^\n]+?)"


def _patterns(lang: str) -> list[str]:
    verb, what, obj, as_, late = _VERB[lang], _WHAT[lang], _OBJ[lang], _AS[lang], _LATE[lang]

    def form(n: int) -> str:
        return _FORM.replace("{n}", str(n))

    tail = rf"(?:{obj})?(?:{as_}{form(1)})?(?:{obj})?{late}"
    with_ = {"en": "with|containing|including", "de": "mit", "fr": "avec|contenant", "es": "con"}[lang]
    keys = {
        "en": r"(?: (?:the|these|following)){0,2}(?: (?:fields|keys|columns|values))?(?: ?:)?",
        "de": r"(?: (?:den|folgenden|diesen)){0,2}(?: (?:feldern|schlusseln|spalten))?(?: ?:)?",
        "fr": r"(?: (?:les|ces))?(?: (?:champs|cles|colonnes))?(?: suivants)?(?: ?:)?",
        "es": r"(?: (?:los|las|estos))?(?: (?:campos|claves|columnas))?(?: siguientes)?(?: ?:)?",
    }[lang]
    return [
        rf"{verb}{what}{as_}{form(1)}(?:{obj})?(?: ?:)? {_FIELDS}{late}",
        rf"{verb}{what}{obj}(?:{as_}{form(1)})? ?: {_FIELDS}",
        rf"{verb}{what} {_FIELDS}{tail}",
        rf"{obj.removeprefix(',? ')},? {verb}{what} {_FIELDS}(?:{as_}{form(1)})?{late}",
        rf"{verb}{_IT[lang]}{as_}{form(1)},? (?:{with_}){keys} {_FIELDS}",
        rf"{verb}(?: an?| ein| eine[n]?| une?| una)? {form(1)}(?:{obj})? (?:{with_}){keys} {_FIELDS}(?:{obj})?",
        *([rf"{_FIELDS}{obj}{as_}{form(1)}{late}", rf"{_FIELDS}{as_}{form(1)}{obj}{late}"] if lang == "de" else []),
    ]


_PATTERNS = [(lang, re.compile(pattern)) for lang in ("en", "de", "fr", "es") for pattern in _patterns(lang)]
_WORD = re.compile(
    r"extr|get|pull|find|give|return|ident|grab|pars|list|show|fetch|take|pick|collect|read|output|gib|lies|hol|nenn"
    r"|zieh|such|entn|erfass|ermit|als |trouv|donn|r[e\u00e9]cup|rel[e\u00e8]v|sor|cherch|encuen|dame|saca|obt|busc"
    r"|recog|devuel",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:,\s*(?:and|und|et|y)?(?=\s)|;|&|\s(?:and|und|et|y)\s|\se\s(?=h?i))\s*")
_ARTICLE = re.compile(
    r"^(?:(?:the|an?|its|their|his|her|der|die|das|den|dem|le|la|les|un|une|son|sa|el|los|las|su)\s+|l['\u2019]\s*)",
    re.IGNORECASE,
)
_MOST_FIELDS = 15
_MOST_NAME_CHARS = 40


@dataclass(frozen=True, slots=True)
class FieldAsk:
    """`names` as the user wrote them, without articles; `form` "list" where none was asked for."""

    language: str
    names: tuple[str, ...] = field(repr=False)
    form: Form


def field_asks(ask: str) -> list[FieldAsk]:
    """Every way to read it. What is a field's name is for the caller to know; the reading of which all are known holds."""
    if _WORD.search(ask) is None:
        return []
    folded = evenly_folded(ask)
    found: dict[FieldAsk, None] = {}
    for language, pattern in _PATTERNS:
        hit = pattern.fullmatch(folded)
        names = _split(ask[hit.start("fields") : hit.end("fields")]) if hit else ()
        if hit and names:
            found[FieldAsk(language, names, _form(hit.groupdict().get("form1")))] = None
    return list(found)


def _split(fields: str) -> tuple[str, ...]:
    names = tuple(
        _ARTICLE.sub("", part.strip(" :\"'`\u201c\u201d"), count=1).strip() for part in _SPLIT.split(fields.strip())
    )
    if not 0 < len(names) <= _MOST_FIELDS or any(not name or len(name) > _MOST_NAME_CHARS for name in names):
        return ()
    return names if len({name.casefold() for name in names}) == len(names) else ()


def _form(said: str | None) -> Form:
    if not said:
        return "list"
    return "json" if said.startswith("json") else "csv" if said.startswith("csv") else "list" if "list" in said else "table"
