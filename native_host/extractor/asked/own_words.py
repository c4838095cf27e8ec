"""Fields in a person's own words: "who sent it", "when it is due", "wie viel Steuer". Each is turned into the name that labels know."""

from __future__ import annotations

import re
from functools import lru_cache

_IT = (
    "(?:it|this|that|us|them|(?:the|this|our) (?:bill|invoice|letter|reminder|receipt|slip|quote|document|paper|note|credit|credit note|certificate"
    "|statement|order|contract|money))"
)
_WHO = "(?:who|(?:the )?(?:name of )?(?:the )?(?:company|firm|business|organi[sz]ation|office|person|shop|store|supplier|seller|party)(?: (?:that|which|who|whom))?)"
_DAY = "(?:when|(?:the )?(?:day|date)(?: (?:on which|that|when|of))?)"
_THEY = "(?:they|he|she|the (?:candidate|applicant|person))"
_HAVE_TO = "(?:has to|have to|must|should|need to|needs to|is to|are to|ought to)"

# The first that fits the whole folded name counts.
_ENGLISH = (
    (f"{_WHO} (?:it|this|that|the \\w+) (?:is|was|comes|came) from|{_WHO} (?:has |have )?(?:issued|sent|wrote|sold|supplied|provided|delivered|charged|charges"
     f"|issues|sends|sells|bills|invoices|billed|invoiced|gave)(?: {_IT})?|{_WHO} made {_IT}(?: out)?|{_WHO} (?:wants|asks for|is asking for) {_IT}|{_WHO} (?:gets|receives|takes|got) the money"
     f"|{_WHO} (?:is |was |gets |{_HAVE_TO} be )paid|(?:who|whom) (?:we|you|i) (?:pay|owe|paid|{_HAVE_TO} pay)|who to pay|{_WHO} giving (?:the )?credit|where {_IT} comes from"
     f"|(?:issuing|sending|selling|billing) (?:company|firm|business|party)", "supplier"),
    (f"{_WHO} (?:{_IT} |they )?(?:is|was|are) (?:for|to|addressed to|made out to|sent to|given to|billed to|meant for)|{_WHO} {_IT} (?:is|was) (?:for|to|addressed to|made out to|sent to|given to|billed to)"
     f"|{_WHO} {_HAVE_TO} pay|who pays|{_WHO} (?:is |was |being |to be )?(?:billed|charged|invoiced|addressed|credited)|whose (?:bill|invoice|order|account|receipt) (?:it|this) is|addressed to"
     f"|{_WHO} (?:bought|ordered|receives|received|gets) {_IT}|who (?:bought|ordered)|who is (?:the )?(?:customer|client|buyer)|customer (?:billed|credited|charged|invoiced)", "customer"),
    (f"{_DAY} {_IT} (?:is|falls|becomes) (?:due|payable)|{_DAY} {_IT} {_HAVE_TO} be paid(?: by)?|(?:by )?{_DAY} (?:we|you|i) {_HAVE_TO} pay(?: {_IT})?|(?:new |the )?(?:last|latest) day (?:to pay|for payment|of payment)"
     f"|(?:to be )?(?:pay|paid) by(?: when)?|by when(?: .*)?|(?:payment )?deadline|{_DAY} (?:the )?payment is due", "due date"),
    (f"{_DAY} {_THEY} (?:was|were) born|birthday|born on", "date of birth"),
    (f"{_DAY} (?:{_IT}|they|the goods) (?:will be |was |were |is |are |will )?(?:delivered|arrives?|arrived|shipped)", "delivery date"),
    (f"{_DAY} (?:the|this|our) (?:bill|invoice) (?:was|is) (?:written|made(?: out)?|issued|sent|created|printed|dated|drawn up)", "invoice date"),
    (f"{_DAY} {_IT} (?:was|is) (?:written|made(?: out)?|issued|sent|created|printed|dated|drawn up|given|awarded)|{_DAY} (?:it was |we |they |i )?(?:bought|purchased|filled up|paid|ate there|went there)(?: it)?"
     f"|{_DAY} (?:the )?(?:purchase|sale|meal)", "date"),
    (f"{_DAY} (?:the )?(?:visit|appointment|meeting)|when they (?:will )?come", "appointment date"),
    (f"{_DAY} {_IT} (?:runs out|ends|expires|stops|is over)|(?:good|valid) (?:until|till)", "end date"),
    (f"{_DAY} {_IT} (?:starts|begins|started|began)", "start date"),
    ("how much (?:of it is )?(?:the )?(?:tax|vat|gst|sales tax)(?: (?:it |there )?(?:is|was))?(?: on it)?|(?:the )?(?:tax|vat) (?:on|in) it", "vat"),
    ("(?:how much|what)(?: is| was)?(?: it)?(?: costs?| is)? (?:before|without) (?:tax|vat)", "net amount"),
    (f"(?:how much|what|sum|amount|money) (?:that )?(?:(?:we|you|i) (?:{_HAVE_TO} pay|owe)|(?:is|are|was) (?:due|owed|owing|to pay|to be paid)|to (?:be )?pa(?:y|id)|{_IT} (?:is|has) to be paid)(?: now| in all| altogether)?"
     "|(?:amount|sum|money) (?:to pay|owed|due|owing)(?: now| in all| altogether)?", "amount due"),
    (f"how much(?: (?:{_IT} )?(?:is|was|costs?|comes to|came to)(?: it)?)?(?: in all| altogether| in total)?|how much (?:we|they|you|i) (?:got|get|paid|spent|charged?|want)(?: back| for it)?|how much (?:was|is) (?:paid|charged|credited)"
     f"|what (?:was|is) (?:paid|charged)|what {_IT} costs?|(?:total|amount|sum) (?:charged|spent|credited|refunded)|credited (?:total|amount)", "total"),
    ("(?:how|where) to (?:phone|call|ring)(?: them| him| her)?|(?:phone |telephone )?number to (?:call|ring|phone|dial)|phone to call|(?:number|phone) (?:we|to) (?:can )?(?:call|ring)", "phone"),
    ("(?:how|where) to (?:e mail|email|mail|write to)(?: them| him| her)?|(?:e mail|email) to (?:use|write to)|mail address", "email"),
    ("where to (?:pay|send the money|transfer(?: the money| it)?)|account to pay (?:to|into)", "iban"),
    (f"what {_IT} (?:is|was) about|what (?:it|this) (?:is|concerns)|about what", "subject"),
    (f"(?:(?:firm|company|business)(?: that)?|who|where) {_THEY} (?:works?|is employed|are employed)(?: for| at)?(?: now| today| at the moment)?|present employer", "current employer"),
    (f"(?:job|what|work) {_THEY} (?:do|does|have|has)(?: now| today| at the moment)?|(?:current|present) (?:job|title|role|post|function|job title|occupation)", "current position"),
    (f"where {_THEY} (?:studied|went to (?:school|university|college))", "school"),
    (f"(?:number|no) of the (?:unpaid|open|overdue) (?:bill|invoice)|(?:number|no) (?:on|of) {_IT}|what number {_IT} has", "invoice number"),
    (f"(?:number|no) of {_IT} (?:it belongs to|being corrected)|(?:bill|invoice) (?:it belongs to|being corrected|that is corrected)", "original invoice number"),
    ("name of (?:the )?(?:applicant|candidate|person)|(?:applicant|candidate)s?(?: full)? name", "name"),
)  # fmt: skip
_GERMAN = (
    ("von wem(?: .*)?|wer (?:.* )?(?:ausgestellt|geschickt|gesendet|geschrieben|verschickt|verkauft|geliefert|berechnet) hat|wer (?:.* )?(?:ausstellt|schickt|schreibt|verkauft|liefert)|wer das geld (?:bekommt|will)", "supplier"),
    ("(?:fur|an) wen(?: .*)?|wer (?:.* )?(?:zahlt|bezahlt|(?:be)?zahlen (?:muss|soll)|bekommt|erhalt)", "customer"),
    ("wann (?:.* )?(?:fallig|zahlbar|zu (?:be)?zahlen|bezahlt werden|zahlen)(?: .*)?|bis wann(?: .*)?", "due date"),
    ("wann (?:.* )?(?:ausgestellt|geschrieben|gedruckt|erstellt|geschickt|gekauft)(?: .*)?", "date"),
    ("wann (?:.* )?geboren(?: .*)?", "date of birth"),
    ("wie ?viel (?:.* )?(?:steuer|mehrwertsteuer|umsatzsteuer|mwst|ust)(?: .*)?", "vat"),
    ("wie ?viel (?:.* )?(?:zu zahlen|zahlen|schulden|offen)(?: .*)?|was (?:wir|ich) zahlen (?:muss|mussen)", "amount due"),
    ("wie ?viel(?: .*)?|was (?:es|das) (?:kostet|gekostet hat)", "total"),
    ("worum (?:es )?geht(?: es)?|um was es geht", "subject"),
    ("wo (?:.* )?arbeitet|bei wem (?:.* )?arbeitet|(?:derzeitige|jetzige|aktuelle)r? (?:firma|arbeitsstelle)", "current employer"),
    ("was (?:.* )?arbeitet|(?:derzeitige|jetzige|aktuelle)r? (?:position|stelle|tatigkeit|funktion|beruf)", "current position"),
)  # fmt: skip
_FRENCH = (
    (
        "de qui(?: .*)?|qui (?:l a |a |nous )?(?:emis|envoye|ecrit|facture|vendu|emet|envoie|vend)(?: .*)?|qui (?:est )?l emetteur",
        "supplier",
    ),
    ("(?:pour|a) qui(?: .*)?|qui (?:doit )?(?:payer|paie|paye)(?: .*)?|qui recoit(?: .*)?", "customer"),
    ("quand (?:.* )?payer(?: .*)?|(?:avant|jusqu a) quand(?: .*)?", "due date"),
    ("quand (?:.* )?(?:ecrite?|emise?|etablie?|envoyee?|achetee?)(?: .*)?", "date"),
    ("quand (?:.* )?nee?(?: .*)?", "date of birth"),
    ("combien (?:de )?(?:tva|taxes?)(?: .*)?", "vat"),
    ("combien (?:.* )?(?:payer|doit|devons|du)(?: .*)?", "amount due"),
    ("combien(?: .*)?", "total"),
    ("de quoi (?:.* )?(?:agit|parle|question)(?: .*)?|a quel sujet", "subject"),
    ("(?:entreprise|societe|employeur) actuel(?:le)?|ou (?:.* )?travaille(?: .*)?", "current employer"),
    ("(?:poste|fonction|emploi|metier) actuel(?:le)?", "current position"),
    ("nom (?:et prenom )?(?:du|de la) candidate?", "name"),
)
_SPANISH = (
    (
        "de quien(?: .*)?|quien (?:la |lo |le |nos )?(?:emite|envia|escribe|factura|vende|cobra|emitio|envio|escribio|vendio)(?: .*)?",
        "supplier",
    ),
    ("(?:a|para) quien(?: .*)?|quien (?:debe |tiene que )?paga(?:r)?(?: .*)?", "customer"),
    ("cuando (?:.* )?(?:pagar|vence|pagarse)(?: .*)?|hasta cuando(?: .*)?", "due date"),
    ("cuando (?:.* )?(?:emitio|escribio|hizo|envio|compro)(?: .*)?", "date"),
    ("cuando (?:.* )?nacio", "date of birth"),
    ("cuanto (?:.* )?(?:iva|impuestos?)(?: .*)?", "vat"),
    ("cuanto (?:.* )?(?:pagar|debemos|debo)(?: .*)?", "amount due"),
    ("cuanto(?: .*)?", "total"),
    ("de que (?:se )?(?:trata|va)|sobre que(?: .*)?", "subject"),
    ("(?:empresa|empleador) actual|donde trabaja(?: .*)?", "current employer"),
    ("(?:puesto|cargo|funcion) actual", "current position"),
    ("nombre del candidato|nombre de la candidata", "name"),
)
_ITALIAN = (
    (
        "da chi(?: .*)?|chi (?:l ha |la |lo |ha |ci )?(?:emess[oa]|inviat[oa]|scritt[oa]|vendut[oa]|emette|invia|scrive|vende|fattura)(?: .*)?",
        "supplier",
    ),
    ("(?:per|a) chi(?: .*)?|chi (?:deve )?paga(?:re)?(?: .*)?", "customer"),
    ("quando (?:.* )?(?:pagare|pagat[oa]|scade)(?: .*)?|entro quando(?: .*)?", "due date"),
    ("quando (?:.* )?(?:emess|scritt|inviat|acquistat)[oa](?: .*)?", "date"),
    ("quando (?:.* )?nat[oa]", "date of birth"),
    ("quant[oa] (?:.* )?iva(?: .*)?", "vat"),
    ("quanto (?:.* )?(?:pagare|dobbiamo|devo)(?: .*)?", "amount due"),
    ("quanto(?: .*)?", "total"),
    ("di (?:che )?cosa (?:si )?(?:tratta|parla)", "subject"),
    ("(?:azienda|datore di lavoro|impresa) attuale|dove lavora(?: .*)?", "current employer"),
    ("(?:posizione|ruolo|impiego|mansione) attuale", "current position"),
    ("nome del candidato|nome della candidata", "name"),
)
_DUTCH = (
    (
        "van wie(?: .*)?|wie (?:.* )?(?:verstuurd|gestuurd|opgesteld|geschreven|verkocht|stuurt|verstuurt)(?: .*)?",
        "supplier",
    ),
    ("(?:voor|aan) wie(?: .*)?|wie (?:.* )?betal(?:en|t)(?: .*)?", "customer"),
    ("wanneer (?:.* )?(?:betaald|betalen|vervalt)(?: .*)?|(?:voor|tot) wanneer(?: .*)?", "due date"),
    ("wanneer (?:.* )?(?:geschreven|opgesteld|gemaakt|verstuurd|gekocht)(?: .*)?", "date"),
    ("hoeveel (?:.* )?btw(?: .*)?", "vat"),
    ("hoeveel (?:.* )?(?:betalen|verschuldigd)(?: .*)?", "amount due"),
    ("hoeveel(?: .*)?", "total"),
    ("waar (?:het |de brief )?over (?:gaat|het gaat)|waarover(?: .*)?", "subject"),
    ("huidige (?:werkgever|bedrijf|baas)", "current employer"),
    ("huidige (?:functie|baan|rol)", "current position"),
)
_ALL = (*_ENGLISH, *_GERMAN, *_FRENCH, *_SPANISH, *_ITALIAN, *_DUTCH)
_EACH = tuple((re.compile(pattern), meant) for pattern, meant in _ALL)
_MOST_CHARS = 70


@lru_cache(maxsize=4096)
def in_own_words(key: str) -> str | None:
    """The name that a folded one means; null where it is none of these questions."""
    if len(key) > _MOST_CHARS:
        return None
    return next((meant for pattern, meant in _EACH if pattern.fullmatch(key)), None)
