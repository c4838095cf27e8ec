"""How people ask for a calculation, per language; every pattern is for text in lower case without accents."""

from __future__ import annotations

from native_host.answerer.specialists.reading_numerals import NUMERAL, Language

# Before an expression. Those in CALCULATE leave no doubt that something is to be worked out; after those in WHAT_IS,
# "24/7" or "9/11" is a name.
CALCULATE: dict[Language, str] = {
    "en": r"(?:please )?(?:what do you get (?:for|from|with)|calculate|calc|calculat|compute|evaluate"
    r"|work out|figure out|find|solve|simplify"
    r"|do the math(?: on| for)?"
    r"|quick math|math|how much (?:is|are|does|do|would)|how many (?:is|are)|(?:what is |what's |whats |find "
    r"|give me |tell me )?"
    r"(?:the )?(?:result|answer|value|outcome)(?: of| to| for)?|what does|what do|what would|tell me what"
    r"|tell me|do you know what|give me|find out what"
    r"|how much'?s|what result does)"
    r"(?: this| the following| this expression| the expression| the following expression| this sum| the value of"
    r"| the result of)?",
    "de": r"(?:berechne|berechnen|rechne|rechne mir|rechnen sie|berechnen sie|wie ?viel (?:ist|sind|ergibt"
    r"|ergeben|macht|gibt|waren)"
    r"|was (?:ergibt|ergeben|macht|gibt|kommt raus bei)|(?:was ist |wie lautet |sag mir |nenne "
    r"|gib mir )?(?:(?:das )?ergebnis|"
    r"die losung|der wert|den wert)(?: von| fur)?|lose|ermittle|bestimme|rechne bitte|sag mir wie ?viel|sag mir was)"
    r"(?: mal)?(?: folgendes| das| den ausdruck| den folgenden ausdruck| die aufgabe)?",
    "fr": r"(?:calcule|calculer|calculez|calcule-moi|combien (?:font|fait|vaut|valent|donne|donnent|ca fait"
    r"|est-ce que font)"
    r"|(?:quel est |quelle est |donne-moi |donne moi |trouve )?(?:le |la )?(?:resultat|reponse|valeur)(?: de)?"
    r"|que (?:fait|font|vaut|"
    r"valent|donne|donnent)|evalue|resous|effectue|ca fait combien|dis-moi combien (?:font|fait)|a combien est egal)"
    r"(?: ceci| cette expression| l'expression| l'operation| le calcul| cette operation)?",
    "es": r"(?:calcula|calcular|calcule|calculame|cuanto (?:es|son|da|dan|hace|hacen|vale|seria|suma|suman)"
    r"|resuelve|evalua"
    r"|(?:cual es |dime |dame |encuentra |halla )?(?:el )?(?:resultado|valor)(?: de)?|haz la cuenta(?: de)?"
    r"|dime cuanto (?:es|son|da)"
    r"|a cuanto (?:equivale|es igual)|halla|resolver)(?: esto| esta expresion| la expresion| la operacion"
    r"| lo siguiente)?",
}
WHAT_IS: dict[Language, str] = {
    "en": r"what is|what's|whats|what are|what's the|wat is|wats|what equals|and what is",
    "de": r"was ist|was sind|was is|was ist denn|und was ist|was",
    "fr": r"c'est quoi|qu'est-ce que|qu'est-ce que c'est|combien est|combien",
    "es": r"que es|cual es|que son|cuanto",
}
# After it.
EQUALS: dict[Language, str] = {
    "en": r"equals?|equals? to|is equal to|are equal to|is|are|make|makes|come to|comes to|be|is what"
    r"|equals what|is how much",
    "de": r"ist gleich|gleich|ergibt|ergeben|ist|sind|macht|ausrechnen|aus|berechnen|ergibt was|ist wie ?viel|raus",
    "fr": r"egale?|est egal a|egale a|font|fait|ca fait|ca fait combien|font combien|fait combien"
    r"|est egal a combien|vaut",
    "es": r"es igual|es igual a|igual a|igual|son|es|da|es cuanto|cuanto es|cuanto da",
}

# What stands for a sign; longest first. A Fraction's text is a number, "word√" a root that takes one operand.
OPERATORS: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"multiplied by|multiply by|times|multiplied with", "*"),
        (r"divided by|divide by|over", "/"),
        (r"plus|added to", "+"),
        (r"minus|negative", "-"),
        (r"modulo|mod|modulus", "mod"),
        (r"raised to the power of|raised to the power|to the power of|to the power|raised to|power", "^"),
        (r"squared|to the second power", "^ 2"),
        (r"cubed|to the third power", "^ 3"),
        (r"to the fourth power", "^ 4"),
        (r"factorial", "!"),
        (r"(?:the )?(?:square root of|sqrt of|root of|square root|sqrt)", "word√2"),
        (r"(?:the )?(?:cube root of|cubic root of|cbrt of|third root of|cbrt|cube root)", "word√3"),
        (r"(?:the )?(?:fourth root of|4th root of)", "word√4"),
        (r"(?:the )?(?:fifth root of|5th root of)", "word√5"),
    ),
    "de": (
        (r"multipliziert mit|mal genommen mit|malgenommen mit|mal", "*"),
        (r"geteilt durch|dividiert durch|durch", "/"),
        (r"plus", "+"),
        (r"minus|weniger", "-"),
        (r"modulo|mod", "mod"),
        (r"zur potenz|hoch", "^"),
        (r"zum quadrat|quadriert|im quadrat", "^ 2"),
        (r"fakultat", "!"),
        (r"(?:die |der )?(?:quadratwurzel (?:aus|von)|wurzel (?:aus|von)|wurzel|sqrt)", "word√2"),
        (r"(?:die |der )?(?:kubikwurzel (?:aus|von)|dritte wurzel (?:aus|von)|3\. wurzel (?:aus|von))", "word√3"),
        (r"(?:die |der )?(?:vierte wurzel (?:aus|von)|4\. wurzel (?:aus|von))", "word√4"),
    ),
    "fr": (
        (r"multiplie par|multipliee par|fois", "*"),
        (r"divise par|divisee par|sur", "/"),
        (r"plus", "+"),
        (r"moins", "-"),
        (r"modulo|mod", "mod"),
        (r"a la puissance|puissance|exposant", "^"),
        (r"au carre", "^ 2"),
        (r"au cube", "^ 3"),
        (r"factorielle?", "!"),
        (r"(?:la )?(?:racine carree de|racine de|racine carree|racine|sqrt)", "word√2"),
        (r"(?:la )?(?:racine cubique de|racine cubique)", "word√3"),
        (r"(?:la )?racine quatrieme de", "word√4"),
    ),
    "es": (
        (r"multiplicado por|multiplicada por|por|veces", "*"),
        (r"dividido por|dividido entre|dividido para|dividida por|dividida entre|entre", "/"),
        (r"mas", "+"),
        (r"menos", "-"),
        (r"modulo|mod", "mod"),
        (r"elevado a la potencia de|elevado a la potencia|elevado a la|elevado a|a la potencia de|a la potencia", "^"),
        (r"al cuadrado|elevado al cuadrado", "^ 2"),
        (r"al cubo|elevado al cubo", "^ 3"),
        (r"factorial", "!"),
        (r"(?:la )?(?:raiz cuadrada de|raiz de|raiz cuadrada|raiz|sqrt)", "word√2"),
        (r"(?:la )?(?:raiz cubica de|raiz cubica)", "word√3"),
        (r"(?:la )?raiz cuarta de", "word√4"),
    ),
}
SCALES: dict[Language, dict[str, int]] = {
    "en": {"thousand": 3, "million": 6},
    "de": {"tausend": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9},
    "fr": {"million": 6, "millions": 6, "milliard": 9, "milliards": 9},
    "es": {"mil": 3, "millon": 6, "millones": 6},
}

# One operand of an instruction: a numeral or one word.
_A = rf"(?P<a>-?{NUMERAL}|[a-zß]+(?:-[a-z]+)*)"
_B = rf"(?P<b>-?{NUMERAL}|[a-zß]+(?:-[a-z]+)*)"
# Several operands, parted by commas with a space and a last "and".
_LIST = r"(?P<list>[^()]{1,250})"
# "+" joins the operands of a list; "mean" also divides by their count.
INSTRUCTIONS: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (rf"(?P<a>\d{{1,4}}/\d{{1,4}}) of {_B}", "(a) * (b)"),
        (rf"(?:(?:the )?(?:sum|total) of|add(?: up| together)?|sum(?: up)?) {_LIST}", "+"),
        (rf"(?:the )?product of {_LIST}", "*"),
        (rf"(?:the )?(?:average|mean|arithmetic mean) of {_LIST}", "mean"),
        (rf"add {_A} to {_B}", "(b) + (a)"),
        (rf"(?:the )?difference (?:between|of) {_A} and {_B}", "difference"),
        (rf"(?:subtract|take(?: away)?|deduct) {_A} from {_B}", "(b) - (a)"),
        (rf"{_A} subtracted from {_B}", "(b) - (a)"),
        (rf"multiply {_A} (?:by|with|and|times) {_B}", "(a) * (b)"),
        (rf"divide {_A} by {_B}", "(a) / (b)"),
        (rf"(?:the )?quotient of {_A} (?:and|divided by) {_B}", "(a) / (b)"),
        (rf"(?:the )?remainder (?:of|when|if) {_A} (?:is )?divided by {_B}", "(a) mod (b)"),
        (rf"(?:a |one )?half(?: of)? {_A}", "(a) / 2"),
        (rf"(?:a |one )third of {_A}", "(a) / 3"),
        (rf"(?:a |one )quarter of {_A}", "(a) / 4"),
        (rf"(?:double|twice) {_A}", "(a) * 2"),
        (rf"(?:triple|thrice) {_A}", "(a) * 3"),
        (rf"(?:the )?factorial of {_A}", "(a) !"),
    ),
    "de": (
        (rf"(?P<a>\d{{1,4}}/\d{{1,4}}) von {_B}", "(a) * (b)"),
        (rf"(?:(?:die )?summe (?:von|aus)|addiere|addieren) {_LIST}", "+"),
        (rf"(?:das )?produkt (?:von|aus) {_LIST}", "*"),
        (rf"(?:der |den )?(?:durchschnitt|mittelwert) (?:von|aus) {_LIST}", "mean"),
        (rf"(?:die )?differenz (?:von|zwischen|aus) {_A} und {_B}", "difference"),
        (rf"(?:subtrahiere|ziehe) {_A} von {_B}(?: ab)?", "(b) - (a)"),
        (rf"multipliziere {_A} mit {_B}", "(a) * (b)"),
        (rf"(?:dividiere|teile) {_A} durch {_B}", "(a) / (b)"),
        (rf"(?:der )?rest (?:von|bei) {_A} (?:geteilt )?durch {_B}", "(a) mod (b)"),
        (rf"(?:die )?halfte von {_A}", "(a) / 2"),
        (rf"(?:ein )?drittel von {_A}", "(a) / 3"),
        (rf"(?:ein )?viertel von {_A}", "(a) / 4"),
        (rf"(?:das )?doppelte von {_A}", "(a) * 2"),
        (rf"(?:die )?fakultat von {_A}", "(a) !"),
    ),
    "fr": (
        (rf"(?P<a>\d{{1,4}}/\d{{1,4}}) de {_B}", "(a) * (b)"),
        (rf"(?:(?:la )?somme de|additionne|additionner) {_LIST}", "+"),
        (rf"(?:le )?produit de {_LIST}", "*"),
        (rf"(?:la )?moyenne de {_LIST}", "mean"),
        (rf"(?:la )?difference (?:de|entre) {_A} et(?: de)? {_B}", "difference"),
        (rf"(?:soustrais|soustraire|enleve|retire) {_A} (?:de|a) {_B}", "(b) - (a)"),
        (rf"multiplie(?:r|z)? {_A} par {_B}", "(a) * (b)"),
        (rf"divise(?:r|z)? {_A} par {_B}", "(a) / (b)"),
        (rf"(?:le )?reste de (?:la division de )?{_A} (?:divise )?par {_B}", "(a) mod (b)"),
        (rf"(?:la )?moitie de {_A}", "(a) / 2"),
        (rf"(?:le |un )?tiers de {_A}", "(a) / 3"),
        (rf"(?:le |un )?quart de {_A}", "(a) / 4"),
        (rf"(?:le )?double de {_A}", "(a) * 2"),
        (rf"(?:la )?factorielle? de {_A}", "(a) !"),
    ),
    "es": (
        (rf"(?P<a>\d{{1,4}}/\d{{1,4}}) de {_B}", "(a) * (b)"),
        (rf"(?:(?:la )?suma de|suma|sumar) {_LIST}", "+"),
        (rf"(?:el )?producto de {_LIST}", "*"),
        (rf"(?:la |el )?(?:media|promedio)(?: aritmetica)? de {_LIST}", "mean"),
        (rf"(?:la )?diferencia (?:de|entre) {_A} y {_B}", "difference"),
        (rf"(?:resta|restar) {_A} (?:de|a) {_B}", "(b) - (a)"),
        (rf"(?:multiplica|multiplicar) {_A} (?:por|y) {_B}", "(a) * (b)"),
        (rf"(?:divide|dividir) {_A} (?:por|entre) {_B}", "(a) / (b)"),
        (rf"(?:el )?resto de (?:dividir )?{_A} (?:dividido )?(?:entre|por) {_B}", "(a) mod (b)"),
        (rf"(?:la )?mitad de {_A}", "(a) / 2"),
        (rf"(?:un |el )?tercio de {_A}", "(a) / 3"),
        (rf"(?:un |el )?cuarto de {_A}", "(a) / 4"),
        (rf"(?:el )?doble de {_A}", "(a) * 2"),
        (rf"(?:el )?factorial de {_A}", "(a) !"),
    ),
}
