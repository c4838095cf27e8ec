"""Postal addresses: street and number, with post code and town where they follow, also on the next line."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.personal.address_parts import (
    AU_CODE,
    CA_CODE,
    ENGLISH_KINDS,
    GAP,
    NAME,
    SHORT,
    TOWN,
    UK_CODE,
    US_CODE,
)

_UNIT = (
    r"(?:,?\s{1,2}(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|Building|PO Box|#)"
    r"\.?\s?#?[A-Z0-9-]{1,6}(?:st|nd|rd|th)?(?: Floor)?)?"
)
_ENGLISH_STREET = (
    r"(?:(?:Flat|Apt|Apartment|Suite|Unit) [0-9A-Z]{1,4},? )?[0-9]{1,6}[A-Za-z]?(?:[-/][0-9]{1,4}[A-Za-z]?)?,? "
    rf"(?:[NSEW]{{1,2}}\.? |North |South |East |West )?(?:(?:{NAME}|[0-9]{{1,3}}(?:st|nd|rd|th)|of|the) ){{1,4}}"
    rf"(?:{ENGLISH_KINDS})\b\.?(?: (?:[NSEW]{{1,2}}|North|South|East|West)\b\.?)?{_UNIT}"
)
_ENGLISH_TAIL = rf"(?:{GAP}{TOWN}){{1,3}}{GAP}(?:{US_CODE}|{CA_CODE}|{AU_CODE}|{UK_CODE})|{GAP}(?:{US_CODE}|{UK_CODE})"

_GERMAN_STREET = (
    r"(?:(?:\p{Lu}[\pL.]*[ -]){0,3}\p{Lu}\pL*(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|ufer|damm|"
    r"chaussee|steig|stieg|pfad|graben|markt"
    r"|berg|hof|garten|park|wall|tor|brücke|zeile|promenade|kamp|heide)"
    r"|(?:\p{Lu}[\pL.]*[ -]){1,3}(?:Str(?:aße|asse|\.)|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm|Chaussee|"
    r"Steig|Markt|Berg|Hof|Wall|Tor)"
    r"|(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Hinter der|Unter den|Unter der|Bei "
    r"der|Beim) \p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+)?)"
)
_GERMAN_NUMBER = r" ?[0-9]{1,4} ?(?:[a-hA-H]\b)?(?:[-/][0-9]{1,4}[a-h]?)?"
_GERMAN_TAIL = rf"{GAP}(?:(?:D|DE|A|AT|CH)[- ])?[0-9]{{4,5}} {TOWN}"

_FRENCH_NAME = rf"[\pL0-9'’-]*(?:[ -](?:de |du |des |la |le |d['’]|l['’]|et )?{SHORT}{{0,2}}\p{{Lu}}[\pL'’-]*){{0,4}}"
_FRENCH_STREET = (
    r"[0-9]{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:(?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|impasse|"
    r"all[ée]e|quai|cours|route|sentier"
    r"|passage|faubourg|villa|cit[ée]|rond-point|esplanade|r[ée]sidence|ruelle|mont[ée]e|chauss[ée]e) "
    r"(?:(?:d[eu]s?|de la|de l['’]|d['’]|l['’]|la|le|les|et|aux?|sur|en) ?){0,3}"
    rf"{SHORT}{{0,2}}[\pL0-9]"
    # "600 square feet" is a size: this word needs an article or a capital behind it.
    rf"|square (?:(?:du |des? |de la |de l['’]|d['’]|la |le |les )[\pL0-9]|\p{{Lu}})){_FRENCH_NAME}"
)
_FRENCH_TAIL = rf"(?:,? (?:B[âa]t(?:iment|\.)?|App?t\.?|Esc\.?|Étage) ?[A-Z0-9]{{1,4}})?{GAP}(?:F-|B-|L-|CH-)?[0-9]{{4,5}} {TOWN}(?: CEDEX(?: [0-9]{{1,2}})?)?"

_SPANISH_STREET = (
    r"(?:Calle|C/|C\.|Avenida|Avda\.?|Av\.|Plaza|Pza\.?|Paseo|P\.º|Carrera|Camino|Ronda|Travesía|"
    r"Carretera|Glorieta|Rambla|Gran Vía|Rua|Avinguda|Carrer) ?"
    r"(?:(?:de|del|la|las|los|el|d['’]|da|do|dos) ){0,3}"
    rf"{SHORT}{{0,2}}\p{{Lu}}[\pL'’-]*(?: (?:(?:de|del|la|las|los|y|i|da|do) ){{0,2}}{SHORT}{{0,2}}\p{{Lu}}[\pL'’-]*){{0,4}}"
    r",? ?(?:n[ºo°]\.? ?|núm\.? ?|número )?[0-9]{1,4}(?: ?bis)?(?:,? [0-9]{1,2}[ºªo°][ "
    r"-]?[\pL0-9]{0,4}(?: ?(?:izq|dcha|izda|derecha|izquierda)\.?)?)?(?:, ?(?:piso|puerta|escalera|bajo|"
    r"[0-9][A-Z]) ?[0-9A-Z]{0,3}){0,2}"
)
_SPANISH_TAIL = rf"{GAP}(?:E-)?[0-9]{{4,5}}(?:-[0-9]{{3}})?,? {TOWN}(?: ?\({TOWN}\))?"

_ITALIAN_STREET = (
    r"(?:Via|[Vv]iale|V\.le|[Pp]iazza|P\.zza|Piazzale|Corso|C\.so|Largo|Vicolo|Strada|Lungomare|Lungotevere|"
    r"Lungarno|Contrada|Borgo|Salita|Galleria|Calle|Fondamenta) "
    r"(?:(?:d[aei]l?|dell['’]|della|delle|dei|degli|dello|san|santa|sant['’]) ?)"
    rf"{{0,2}}{SHORT}{{0,2}}[\p{{Lu}}0-9][\pL'’0-9]*"
    rf"(?: (?:(?:d[aei]l?|della|delle|dei|degli|e) ){{0,2}}{SHORT}{{0,2}}[\p{{Lu}}0-9][\pL'’]*){{0,4}}"
    r",? ?(?:n\.? ?|n°? ?)?[0-9]{1,4}(?:[/ ]?[A-Za-z]\b)?"
)
_ITALIAN_TAIL = rf"{GAP}(?:I-)?[0-9]{{5}},? {TOWN}(?:,? ?\(?[A-Z]{{2}}\b\)?)?"

_DUTCH_STREET = (
    r"(?:(?:['’]s-)?\p{Lu}[\pL'’.]*[ -](?:van (?:de[rn]? )?|de[rn]? )?){0,3}\p{Lu}?[\pL'’]*(?:straat|laan|weg|plein|"
    r"gracht|kade|dijk|singel|hof|pad|steeg|markt|dreef|park|plantsoen|haven|burgwal)"
    r" [0-9]{1,4}(?: ?[-/]? ?(?:bis|ter|[a-zA-Z]{1,2}|[IVX]{1,4}|[0-9]{1,3})\b)?(?: ?(?:bus|hs) ?[0-9]{0,3})?"
)
_DUTCH_TAIL = rf"{GAP}(?:(?:NL-)?[1-9][0-9]{{3}} ?[A-Z]{{2}}(?:{GAP}{TOWN})?|(?:B-)?[1-9][0-9]{{3}} {TOWN})"

_POLISH_STREET = rf"(?:ul|al|pl|os)\. (?:(?:gen|św|ks|dr|prof|marsz)\. )?{NAME}(?: {NAME}){{0,3}} [0-9]{{1,4}}[A-Za-z]?(?:/[0-9]{{1,4}})?(?: m\. ?[0-9]{{1,4}})?"
_POLISH_TAIL = rf"{GAP}[0-9]{{2}}-[0-9]{{3}} {TOWN}"

_NORDIC_STREET = (
    rf"(?:(?:{NAME} ){{0,2}}\p{{Lu}}?\pL{{2,}}(?:gatan|gata|vägen|gränd|gången|torget|vej|gade|allé|veien|vegen|gaten|plass|gate|katu|kuja|tie)"
    rf"|(?:{NAME} ){{1,2}}(?:gata|väg|gade|allé|gate|vei|plass)) "
    r"[0-9]{1,4} ?[A-Za-z]?\b(?:,? (?:lgh|st|tv|th|mf|[0-9]{1,2}\.) ?[0-9]{0,4}(?: ?(?:tv|th|mf)\.?)?)?"
)
_NORDIC_TAIL = rf"{GAP}(?:(?:SE?|DK|NO?|FIN?)-)?(?:[0-9]{{3}} [0-9]{{2}}|[0-9]{{4,5}}) {TOWN}"

_WORDS = (
    *(
        "address",
        "addresses",
        "live",
        "lives",
        "living",
        "ship",
        "shipping",
        "deliver",
        "delivery",
        "mail",
        "send",
        "home",
        "house",
    ),
    *(
        "residence",
        "resides",
        "residing",
        "located",
        "location",
        "moved",
        "street",
        "anschrift",
        "adresse",
        "wohnhaft",
        "wohne",
        "wohnt",
    ),
    *(
        "lieferadresse",
        "straße",
        "habite",
        "domicilié",
        "domicile",
        "livraison",
        "dirección",
        "domicilio",
        "vivo",
        "vive",
        "indirizzo",
    ),
    *("abito", "abita", "residente", "adres", "woon", "woont", "wonende", "at", "endereço", "office"),
)


def _address(name: str, street: str, tail: str, literals: tuple[str, ...] = ()) -> tuple[Rule, Rule]:
    """A street with its post code and town, and the street alone, which only counts beside a word for living or sending."""
    start = r"(?:^|[^\pL\pN.,/\\-])"
    full = Rule(
        name=f"address_{name}",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"{start}(?P<value>(?:{street})(?:{tail}))(?:[^\pL\pN]|$)",
        score=0.9,
        prefilter=literals,
        is_case_sensitive=True,
    )
    alone = Rule(
        name=f"street_{name}",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"{start}(?P<value>{street})(?:[^\pL\pN]|$)",
        score=0.55,
        prefilter=literals,
        context=_WORDS,
        needs_context=True,
        context_score=0.75,
        is_case_sensitive=True,
    )
    return full, alone


RULES = (
    *_address("english", _ENGLISH_STREET, _ENGLISH_TAIL),
    *_address("german", _GERMAN_STREET + _GERMAN_NUMBER, _GERMAN_TAIL),
    *_address("french", _FRENCH_STREET, _FRENCH_TAIL),
    *_address("spanish", _SPANISH_STREET, _SPANISH_TAIL),
    *_address("italian", _ITALIAN_STREET, _ITALIAN_TAIL),
    *_address("polish", _POLISH_STREET, _POLISH_TAIL, ("ul.", "al.", "pl.", "os.")),
    *_address("nordic", _NORDIC_STREET, _NORDIC_TAIL),
    *_address("dutch", _DUTCH_STREET, _DUTCH_TAIL),
)
