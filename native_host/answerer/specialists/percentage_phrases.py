"""How people ask for percentages, per language; every pattern is for text in lower case without accents.

<P> is a number with its percent sign or word, <A> and <B> are amounts, <%> is the sign or word alone. Each pattern stands
for one kind of sum, named in `percentages`.
"""

from __future__ import annotations

from native_host.answerer.specialists.reading_numerals import Language

PERCENT: dict[Language, str] = {
    "en": r"%|percent|per cent|pct|percentage",
    "de": r"%|prozent|percent",
    "fr": r"%|pour ?cents?|pourcents?",
    "es": r"%|por ciento|porciento",
}
_TAX_EN = r"(?:vat|sales tax|gst|tax)"
_TAX_DE = r"(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer)"
_BILL_EN = r"(?: bill| check| tab| meal| dinner| restaurant bill| order| ride| lunch| haircut)?"
_AT_FR = r"(?:(?:avec |a |et )?(?:une )?(?:tva (?:de |a )?)?<P>(?: de tva)?)"
_AT_ES = r"(?:(?:con |al |y )?(?:un |el )?(?:iva (?:del |al |de )?)?<P>(?: de iva)?)"

PATTERNS: dict[Language, dict[str, str]] = {
    "en": {
        "hundredths": r"(?:convert |express |write |change )?<A> (?:as an?|as|to an?|to|into an?|in) <%>",
        "part": r"(?:take |the )?<P> of <A>|<A> (?:\*|x|times|multiplied by|\u00d7) <P>|<P> (?:\*|x|times|\u00d7) <A>",
        "divided": r"<A> ?(?:/|\u00f7|divided by) ?<P>",
        "plus": r"<A> ?(?:\+|plus) ?<P>",
        "minus": r"<A> (?:-|\u2212|minus|less) <P>",
        "increase": r"(?:increase|raise|grow|bump|up|mark up|bump up) <A> by <P>|<A> (?:increased|raised"
        r"|marked up|going up) by <P>"
        r"|add <P> (?:to|onto) <A>|<A> (?:with|after) an? <P> (?:increase|raise|rise|markup|mark-up)"
        r"|<P> (?:more|higher) than <A>"
        r"|<A> (?:and )?(?:add|up) <P>|apply an? <P> (?:increase|markup) to <A>|increase <A> with <P>",
        "decrease": r"(?:decrease|reduce|lower|cut|drop) <A> by <P>|<A> (?:decreased|reduced|lowered|cut"
        r"|discounted) by <P>"
        r"|(?:subtract|deduct|take(?: away)?) <P> from <A>|<P> (?:less|lower) than <A>"
        r"|<A> (?:with|after) an? <P> (?:decrease|reduction|cut|drop)|apply an? <P> (?:reduction|decrease) to <A>",
        "discount": r"<P> off(?: of| from)? <A>|(?:an? )?<P> discount (?:on|of|off|from|for) <A>|<A> (?:with"
        r"|after|at|minus) (?:an? )?<P>"
        r" (?:off|discount)|apply an? <P> discount to <A>|take <P> off(?: of| from)? <A>|<A> <P> off"
        r"|discount <A> by <P>",
        "share": r"(?:convert |express |write |change )<A> ?/ ?<B> (?:as an?|as|to an?|to|into an?) <%>"
        r"|<A> (?:is|are) (?:what|how many|how much) <%> (?:of|out of) <B>|(?:what|which"
        r"|how many) <%> (?:is|are) <A> (?:of|out of|from) <B>"
        r"|what <%> of <B> (?:is|are) <A>|<A> (?:of|out of|over|/) ?<B> (?:in|as an?|as|to|to an?|into) ?<%>"
        r"|<A> as an? <%> of <B>"
        r"|<A> (?:of|out of) <B> is what <%>|(?:the )?<%> (?:of )?<A> out of <B>"
        r"|what's the <%> of <A> out of <B>|<A> as <%> of <B>"
        r"|<A>/<B> (?:in|as an?|as|to|to an?|into) ?<%>|what <%> <A> is of <B>|what <%> of <B> is equal to <A>",
        "whole": r"<A> (?:is|are|equals) <P> of (?:what|what number|which number|what amount|how much)"
        r"|<P> of (?:what|what number) (?:is|equals) <A>"
        r"|<A> is <P> of",
        "change": r"(?:the )?<%> change (?:from|going from) <A> to <B>|(?:the )?change from <A> to <B> (?:in"
        r"|as an?|as) <%>"
        r"|<A> to <B> (?:in |as an? )?<%> change|(?:what is the )?<%> change when going from <A> to <B>"
        r"|from <A> to <B> <%> change",
        "rise": r"(?:the )?<%> (?:increase|rise|growth|gain|raise) from <A> to <B>|(?:the )?(?:increase|rise"
        r"|growth) from <A> to <B> (?:in|as an?|as) <%>"
        r"|<A> to <B> (?:in |as an? )?<%> increase|from <A> to <B> <%> increase",
        "fall": r"(?:the )?<%> (?:decrease|drop|fall|loss|decline|reduction) from <A> to <B>"
        r"|(?:the )?(?:decrease|drop|fall|decline) from <A> to <B> (?:in|as an?|as) <%>|from <A> to <B> <%> decrease",
        "tip": rf"(?:an? |the )?<P> (?:tip|gratuity) (?:on|for|of) (?:an? |the )?<A>{_BILL_EN}|(?:an? "
        rf"|the )?(?:tip|gratuity) (?:of |at )?<P> (?:on|for)"
        rf" (?:an? |the )?<A>{_BILL_EN}|tip <P> on (?:an? )?<A>{_BILL_EN}|(?:how much )?(?:should i |do i "
        rf"|would i |to )?tip (?:on|for)"
        rf" (?:an? )?<A>{_BILL_EN} at <P>|<A>{_BILL_EN} (?:with|plus) (?:an? )?<P> tip"
        rf"|add (?:an? )?<P> tip to (?:an? )?<A>{_BILL_EN}",
        "tax_added": rf"add <P> {_TAX_EN} to <A>|<A> (?:plus|\+) <P> {_TAX_EN}|<A> (?:plus|\+) {_TAX_EN} (?:at|of) <P>",
        "tax_on": rf"(?:the )?<P> {_TAX_EN} on <A>|(?:the )?{_TAX_EN} (?:at|of) <P> on <A>"
        rf"|(?:the )?{_TAX_EN} on <A> at <P>",
        "tax_removed": rf"(?:remove|exclude|take out|back out) <P> {_TAX_EN} from <A>|(?:the )?net (?:price "
        rf"|amount |value )?(?:of|for|from) <A>"
        rf" (?:at|with|including|incl\.?|gross at) <P>(?: {_TAX_EN})?|<A> (?:excluding|without|net of"
        rf"|ex) <P> {_TAX_EN}"
        rf"|<A> (?:including|incl\.?) <P> {_TAX_EN},? (?:net|without {_TAX_EN}|excluding {_TAX_EN})",
        "tax_in": rf"(?:how much )?{_TAX_EN} (?:is )?(?:in|included in|contained in) <A> at <P>"
        rf"|<P> {_TAX_EN} (?:included|contained) in <A>",
    },
    "de": {
        "hundredths": r"(?:wandle |schreibe |rechne )?<A> (?:in|als) (?:<%>|prozentzahl|prozentwert)(?: um)?",
        "part": r"<P> (?:von|aus|vom) <A>|<A> (?:\*|x|mal|\u00d7) <P>|<P> (?:\*|x|mal|\u00d7) <A>",
        "divided": r"<A> ?(?:/|\u00f7|geteilt durch|durch) ?<P>",
        "plus": r"<A> ?(?:\+|plus|zuzuglich) ?<P>",
        "minus": r"<A> (?:-|\u2212|minus|abzuglich) <P>",
        "increase": r"(?:erhohe|steigere|erhohen|vergrossere) <A> um <P>|<A> erhoht um <P>"
        r"|<A> um <P> (?:erhoht|erhohen|gesteigert|mehr|steigern)"
        r"|addiere <P> zu <A>|<P> mehr als <A>|schlage <P> auf <A> auf|<P> (?:aufschlag|zuschlag) auf <A>"
        r"|<A> mit <P> (?:aufschlag|zuschlag)",
        "decrease": r"(?:senke|reduziere|verringere|vermindere|kurze) <A> um <P>|<A> (?:reduziert|vermindert"
        r"|gesenkt|verringert) um <P>"
        r"|<A> um <P> (?:reduziert|verringert|gesenkt|vermindert|senken|reduzieren|verringern|gekurzt)"
        r"|<P> weniger als <A>"
        r"|(?:ziehe|zieh) <P> von <A> ab|subtrahiere <P> von <A>",
        "discount": r"<P> (?:rabatt|nachlass|skonto|preisnachlass) (?:auf|von|fur|bei) <A>|<A> (?:mit|bei"
        r"|minus|abzuglich|nach) <P> (?:rabatt|nachlass|skonto)"
        r"|(?:rabatt|nachlass|skonto) von <P> auf <A>|<P> auf <A> (?:rabatt|nachlass)|<A> <P> rabatt"
        r"|<A> um <P> rabattiert",
        "share": r"wie ?viele? <%> (?:sind|ist) <A> (?:von|aus) <B>|<A> (?:sind|ist) wie ?viele? <%> von <B>"
        r"|wie ?viele? <%> von <B> (?:sind|ist) <A>"
        r"|<A> (?:von|aus) <B> (?:in|als) <%>|<A> in <%> von <B>|wie ?viele? <%> <A> von <B>(?: sind)?"
        r"|(?:prozentualer )?anteil von <A> an <B> in <%>"
        r"|prozentualer anteil von <A> an <B>|welche[rn] (?:prozentsatz|anteil in prozent) (?:sind"
        r"|ist) <A> von <B>|wie ?viele? <%> machen <A> von <B> aus",
        "whole": r"<A> (?:sind|ist|entspricht|entsprechen) <P> von (?:was|wie ?viel|welcher zahl"
        r"|welchem wert)|von welcher zahl sind <A> <P>"
        r"|von welcher zahl sind <P> <A>",
        "change": r"(?:die )?prozentuale (?:veranderung|anderung|abweichung) von <A> (?:auf|zu) <B>"
        r"|(?:die )?(?:veranderung|anderung) von <A> (?:auf|zu) <B> in <%>"
        r"|von <A> auf <B> in <%>",
        "rise": r"(?:die |der |das )?prozentuale[rs]? (?:steigerung|anstieg|zunahme|erhohung|wachstum) von <A> auf <B>"
        r"|(?:die |der |das )?(?:steigerung|anstieg|zunahme|erhohung|wachstum) von <A> auf <B> in <%>",
        "fall": r"(?:die |der )?prozentuale[rs]? (?:abnahme|ruckgang|senkung|verringerung|reduzierung) von <A> auf <B>"
        r"|(?:die |der )?(?:abnahme|ruckgang|senkung|verringerung) von <A> auf <B> in <%>",
        "tip": r"<P> trinkgeld (?:auf|fur|bei|von|zu) <A>|trinkgeld (?:von )?<P> (?:auf|bei|fur) <A>"
        r"|<A> (?:mit|plus) <P> trinkgeld"
        r"|trinkgeld (?:auf|bei|fur) <A> (?:bei|mit|von) <P>",
        "tax_added": rf"<A>(?: netto)? (?:plus|\+|zzgl\.?|zuzuglich) <P> {_TAX_DE}"
        rf"|addiere <P> {_TAX_DE} zu <A>|(?:der )?brutto(?:betrag|preis|wert)?"
        rf" (?:von|aus|bei|zu|fur) <A>(?: netto)? (?:bei|mit|und|plus) <P>(?: {_TAX_DE})?|<A> netto (?:in|zu"
        rf"|nach) brutto (?:bei|mit) <P>(?: {_TAX_DE})?"
        rf"|rechne <P> {_TAX_DE} auf <A> drauf",
        "tax_on": rf"<P> {_TAX_DE} auf <A>|{_TAX_DE} von <P> auf <A>|{_TAX_DE} auf <A> (?:bei|mit) <P>",
        "tax_removed": rf"(?:der )?netto(?:betrag|preis|wert)? (?:von|aus|bei|zu|fur) <A>(?: brutto)? (?:bei"
        rf"|mit|und|inkl\.?) <P>(?: {_TAX_DE})?"
        rf"|<A> brutto (?:in|zu|nach) netto (?:bei|mit) <P>(?: {_TAX_DE})?|<A> ohne <P> {_TAX_DE}"
        rf"|rechne <P> {_TAX_DE} aus <A> (?:heraus|raus)"
        rf"|<A> (?:inkl\.?|inklusive) <P> {_TAX_DE} (?:ohne {_TAX_DE}|netto|in netto)",
        "tax_in": rf"(?:wie ?viel )?{_TAX_DE} (?:ist |steckt |sind )?in <A> (?:bei|mit) <P>"
        rf"|wie ?viel <P> {_TAX_DE} (?:sind|stecken|ist) in <A>"
        rf"|(?:enthaltene )?{_TAX_DE} in <A> (?:bei|mit) <P>|<P> {_TAX_DE} enthalten in <A>",
    },
    "fr": {
        "hundredths": r"(?:convertis |ecris |exprime )?<A> en (?:pourcentage|<%>)",
        "part": r"(?:les )?<P> (?:de|d') ?<A>|<A> (?:\*|x|fois|\u00d7) <P>|<P> (?:\*|x|fois|\u00d7) <A>|<P> sur <A>",
        "divided": r"<A> ?(?:/|\u00f7|divise par) ?<P>",
        "plus": r"<A> ?(?:\+|plus) ?<P>",
        "minus": r"<A> (?:-|\u2212|moins) <P>",
        "increase": r"(?:augmente|augmenter|majore|hausse) <A> de <P>|<A> (?:augmente|majore|hausse) de <P>"
        r"|(?:ajoute|ajouter) <P> a <A>"
        r"|<A> avec (?:une )?(?:augmentation|hausse|majoration) de <P>|<P> de plus que <A>",
        "decrease": r"(?:diminue|diminuer|reduis|reduire|baisse|baisser) <A> de <P>|<A> (?:diminue|reduit"
        r"|baisse|minore) de <P>"
        r"|(?:enleve|enlever|retire|retirer|soustrais) <P> (?:a|de) <A>|<A> avec (?:une )?(?:baisse"
        r"|diminution) de <P>|<P> de moins que <A>",
        "discount": r"<P> de (?:reduction|remise|rabais|reduc|promo) sur <A>|<A> (?:avec|moins"
        r"|a) <P> de (?:reduction|remise|rabais|reduc)"
        r"|(?:une )?(?:reduction|remise|rabais) de <P> sur <A>|<A> avec une (?:reduction|remise) de <P>",
        "share": r"quel pourcentage de <B> (?:represente|representent|est|font|fait) <A>"
        r"|quel pourcentage (?:est|represente|representent|font|fait)"
        r" <A> (?:de|sur) <B>|<A> (?:represente|representent|est|sont|c'est|fait|font) (?:quel pourcentage"
        r"|combien de <%>|combien en <%>) (?:de|sur) <B>"
        r"|<A> (?:sur|/) ?<B> en (?:pourcentage|<%>)|combien de <%> (?:font|fait|represente"
        r"|representent) <A> (?:de|sur) <B>"
        r"|<A> en (?:pourcentage|<%>) de <B>|(?:le )?pourcentage de <A> (?:sur|par rapport a) <B>",
        "whole": r"<A> (?:est|represente|representent|c'est|sont|font) (?:les )?<P> de (?:quoi|combien|quel nombre)",
        "change": r"(?:la |le |l')?(?:variation|evolution) (?:en )?(?:pourcentage|<%>) (?:de|entre) <A> (?:a"
        r"|et) <B>|(?:la |l')?(?:variation|evolution) de <A> a <B> en"
        r" (?:pourcentage|<%>)|(?:le )?(?:pourcentage|taux) (?:de variation|d'evolution) (?:de|entre) <A> (?:a"
        r"|et) <B>",
        "rise": r"(?:le )?pourcentage (?:d'augmentation|de hausse|de croissance) (?:de|entre) <A> (?:a"
        r"|et) <B>|(?:l')?augmentation (?:en )?(?:pourcentage|<%>)"
        r" de <A> a <B>|(?:l')?augmentation de <A> a <B> en (?:pourcentage|<%>)",
        "fall": r"(?:le )?pourcentage de (?:baisse|diminution|reduction) (?:de|entre) <A> (?:a|et) <B>"
        r"|(?:la )?(?:baisse|diminution) de <A> a <B> en"
        r" (?:pourcentage|<%>)",
        "tip": r"(?:un )?pourboire (?:de|a) <P> (?:sur|pour) (?:une (?:note|addition) de )?<A>"
        r"|<P> de pourboire (?:sur|pour) (?:une (?:note|addition) de )?<A>",
        "tax_added": rf"<A>(?: ht)? (?:plus|\+) <P> de tva|ajoute <P> de tva a <A>|(?:le )?(?:prix "
        rf"|montant )?ttc (?:de|pour) <A>(?: ht)? {_AT_FR}"
        rf"|<A> ht en ttc {_AT_FR}",
        "tax_on": r"(?:la )?tva (?:de|a) <P> sur <A>|<P> de tva sur <A>",
        "tax_removed": rf"(?:le )?(?:prix |montant )?ht (?:de|pour) <A>(?: ttc)? {_AT_FR}"
        rf"|<A> ttc en ht {_AT_FR}|<A> sans <P> de tva",
        "tax_in": r"combien de tva dans <A>(?: ttc)? (?:a|avec) <P>|(?:la )?tva (?:incluse )?dans <A>(?: ttc)? a <P>",
    },
    "es": {
        "hundredths": r"(?:convierte |expresa |escribe |pasa )?<A> (?:en|a|como) (?:porcentaje|<%>)",
        "part": r"(?:el |un )?<P> (?:de|del) <A>|<A> (?:\*|x|por|\u00d7) <P>|<P> (?:\*|x|por|\u00d7) <A>",
        "divided": r"<A> ?(?:/|\u00f7|dividido entre|dividido por|entre) ?<P>",
        "plus": r"<A> ?(?:\+|mas) ?(?:el |un )?<P>",
        "minus": r"<A> (?:-|\u2212|menos) (?:el |un )?<P>",
        "increase": r"(?:aumenta|incrementa|sube|aumentar|incrementar) <A> (?:en un |un |en )?<P>"
        r"|<A> (?:aumentado|incrementado) (?:en un |un |en )?<P>"
        r"|(?:suma|anade|agrega|sumar|sumale) (?:un |el )?<P> a <A>|<A> con (?:un )?(?:aumento|incremento"
        r"|recargo) (?:del|de) <P>",
        "decrease": r"(?:disminuye|reduce|baja|rebaja|reducir|disminuir) <A> (?:en un |un |en )?<P>"
        r"|<A> (?:reducido|disminuido|rebajado) (?:en un |un |en )?<P>"
        r"|(?:resta|quita|restar|quitar|descuenta) (?:un |el )?<P> (?:a|de) <A>",
        "discount": r"(?:el |un )?<P> de descuento (?:en|sobre|a|de|para) <A>|<A> con (?:el "
        r"|un )?<P> de descuento|(?:un )?descuento (?:del|de) <P> (?:en|sobre|a|de) <A>"
        r"|<A> con (?:un )?descuento (?:del|de) <P>|<A> menos (?:el |un )?<P> de descuento",
        "share": r"que (?:porcentaje|<%>) de <B> (?:es|son|representa|representan) <A>|que (?:porcentaje"
        r"|<%>) (?:es|son|representa|representan) <A> de <B>"
        r"|<A> (?:es|son|representa) (?:que|cual) (?:porcentaje|<%>) de <B>|<A> (?:de|sobre"
        r"|entre) <B> en (?:porcentaje|<%>)"
        r"|<A> (?:como|en) porcentaje de <B>|cuanto (?:porcentaje|<%>) es <A> de <B>",
        "whole": r"<A> (?:es|son) (?:el )?<P> de (?:que|que numero|cuanto|que cantidad)|de que numero es <A> el <P>",
        "change": r"(?:la |el )?(?:variacion|cambio) porcentual de <A> a <B>|(?:el )?porcentaje de (?:cambio"
        r"|variacion) de <A> a <B>"
        r"|(?:la |el )?(?:variacion|cambio) de <A> a <B> en (?:porcentaje|<%>)",
        "rise": r"(?:el )?(?:aumento|incremento|crecimiento) porcentual de <A> a <B>"
        r"|(?:el )?porcentaje de (?:aumento|incremento|crecimiento) de <A> a <B>"
        r"|(?:el )?(?:aumento|incremento) de <A> a <B> en (?:porcentaje|<%>)",
        "fall": r"(?:la |el )?(?:disminucion|reduccion|descenso|caida|bajada) porcentual de <A> a <B>"
        r"|(?:el )?porcentaje de (?:disminucion|reduccion) de <A> a <B>",
        "tip": r"(?:una )?propina (?:del|de) <P> (?:en|sobre|para|de) (?:una cuenta de )?<A>|(?:el "
        r"|un )?<P> de propina (?:en|sobre|para|de) (?:una cuenta de )?<A>",
        "tax_added": r"<A> (?:mas|\+) (?:el )?<P> de iva|<A> mas (?:el )?iva (?:del|al) <P>|(?:anade|suma"
        r"|agrega|sumale) (?:el )?<P> de iva a <A>"
        r"|(?:anade|suma|agrega) (?:el )?iva (?:del|al) <P> a <A>",
        "tax_on": r"(?:el )?<P> de iva (?:sobre|para) <A>|(?:el )?iva (?:del|al) <P> (?:sobre|para) <A>",
        "tax_removed": rf"<A> sin (?:el )?<P> de iva|<A> sin (?:el )?iva (?:del|al) <P>"
        rf"|(?:la )?base imponible de <A> {_AT_ES}"
        r"|quita(?:r)? (?:el )?<P> de iva (?:a|de) <A>|quita(?:r)? (?:el )?iva (?:del|al) <P> (?:a|de) <A>",
        "tax_in": r"cuanto iva (?:hay en|tiene|lleva|incluye) <A> (?:al|con el|con un) <P>",
    },
}
# The words in the answers: (tip or tax with) total, discount, tax, net.
TOTAL: dict[Language, str] = {"en": "total", "de": "gesamt", "fr": "total", "es": "total"}
DISCOUNT: dict[Language, str] = {"en": "discount", "de": "Rabatt", "fr": "remise", "es": "descuento"}
TAX: dict[Language, str] = {"en": "tax", "de": "Steuer", "fr": "TVA", "es": "IVA"}
NET: dict[Language, str] = {"en": "net", "de": "netto", "fr": "HT", "es": "sin IVA"}
OF: dict[Language, str] = {"en": "of", "de": "von", "fr": "de", "es": "de"}


def alternatives(pattern: str) -> list[str]:
    """Parted at every | that is in no parentheses."""
    parts, depth = [""], 0
    for letter in pattern:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts
