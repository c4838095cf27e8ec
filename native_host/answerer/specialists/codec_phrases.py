"""The ways to ask for a text to be encoded or decoded, folded, in four languages."""

from __future__ import annotations

# Names of the codings; the first that a name matches in full is meant.
NAMES = {
    "base64url": r"base ?64 ?url(?: safe)?|url ?safe base ?64|b64url",
    "base64": r"base ?64|b64",
    "form": r"(?:application/)?x www form urlencoded|form(?: data)?(?: url)?",
    "component": r"(?:url|uri) component|uricomponent|(?:query|url)(?: string)? parameter|parametre d' url|parametro de url",
    "percent": r"url|uri|percent|prozent|% ?",
    "hex": r"hex|hexadecimal|hexa|hex code|hexcode|hex bytes|hexadezimal|en hexadecimal",
    "html": r"html|html ?(?:entity|entities|entitaten|special characters|special chars|chars)|entites html|entidades html",
    "rot13": r"(?:the )?rot ?13(?: cipher| code| chiffre)?|cifrado rot ?13",
    "morse": r"morse|morse ?code|morse alphabet|morsealphabet|morsezeichen|code morse|alphabet morse|codigo morse|clave"
    r" morse",
    "binary": r"binary|binary code|bits|binar|binarcode|binaire|code binaire|binario|codigo binario",
}
SCHEMES = "|".join(NAMES.values())

_GIVE_EN = (
    "[give me|show me|tell me|get me|i need|i want|compute|generate|create|find|get|make] [what is|whats|what's|what are]"
)
_GIVE_DE = "[was ist|wie lautet|wie ist|gib mir|zeig mir|zeige mir|sag mir|berechne|ich brauche|erzeuge]"
_GIVE_FR = "[quel est|quelle est|donne moi|donnez moi|calcule|affiche|il me faut|je veux]"
_GIVE_ES = "[cual es|dame|calcula|dime|muestrame|necesito|quiero|genera]"
_TO_TEXT_EN = (
    "[back to|to|into|back into|in|as] [plain|readable|normal|plain english|a readable|human readable|the original]"
)
_TEXT_EN = "(text|english|string|letters|words|characters|plaintext|utf 8|utf8|ascii|ascii text|plain text)"
_CODED_EN = (
    "[string|text|code|data|value|encoded text|encoded string|encoded data|encoded value|encoded|message|entities|line]"
)

ENCODE = {
    "en": (
        "(encode|convert|turn|transform|translate|change|put|write|reencode) <obj> (to|into|in|as|with|using) {scheme}"
        " [format|encoding|encoded text|string|form|code|notation|encoded]",
        "convert <obj> (to|into) [a|an] {scheme} (encoded|encoding) [string|text]",
        "[get|make|do|do a] {scheme} encode [of|for] <obj>",
        "{scheme} (escape|escaped) <obj>",
        "escape <obj> (for|as|in|with) {scheme}",
        "(encode|escape) <obj> (for|for use in) [a|an|the] {scheme}",
        "(encode|escape) {scheme} <obj>",
        "escape <obj> {scheme} [string|text|code]",
        f"{_GIVE_EN} [the|a] {{scheme}} (encoding|encoded version|encoded form|encoded value|encoded string|version"
        f"|representation"
        "|form|value|equivalent|string|translation) (of|for) <obj>",
        f"{_GIVE_EN} [the] {{scheme}} (of|for) <obj>",
        "(what is|whats|what's|what would be|what does|show|give me|show me) <obj> [look like|encoded|written|converted]"
        " (in|as|to|into)"
        " {scheme}",
        "how (do|would|can|to) [you|i|we] (write|say|spell|encode|type) <obj> (in|as|to) {scheme}",
        "how is <obj> (written|spelled|encoded) (in|as) {scheme}",
        "<obj> (encoded|converted|written|translated) (to|in|into|as) {scheme}",
        "<obj> (to|in|into|as) {scheme} [encoding|encoded]",
    ),
    "de": (
        "(kodiere|codiere|enkodiere|encodiere|encode|konvertiere|wandle|wandel|ubersetze|verwandle|schreibe|schreib|morse"
        "|maskiere)"
        " [mir] <obj> (in|als|nach|zu|mit|ins|im|fur|in den|in das|in die) {scheme} [um|format|code|kodierung|codierung]",
        "<obj> (in|als|nach|zu|mit|ins|im|fur|in den|in das) {scheme} [format|code] (kodieren|codieren|encodieren"
        "|enkodieren|umwandeln"
        "|konvertieren|ubersetzen|schreiben|verwandeln|encoden|umrechnen|maskieren)",
        "{scheme} (kodieren|codieren|encodieren|encoden|kodiere|codiere) <obj>",
        "<obj> {scheme} (kodieren|codieren|encodieren|encoden|kodiert|codiert)",
        "(was ist|wie lautet|wie ist|was ergibt|wie sieht) <obj> [kodiert|codiert] (in|als|auf|im) {scheme} [aus]",
        "wie (schreibt man|schreibe ich|heisst|lautet|sagt man|schreibt sich) <obj> (in|als|auf|im) {scheme}",
        f"{_GIVE_DE} [die|der|das|den] {{scheme}} (kodierung|codierung|wert|code|darstellung|version|form|string) (von"
        f"|fur|zu) <obj>",
        f"{_GIVE_DE} [die|der|das|den] {{scheme}} (von|fur|zu) <obj>",
        "<obj> (in|als|nach|zu|ins|im) {scheme}",
    ),
    "fr": (
        "(encode|encoder|encodez|convertis|convertir|convertissez|transforme|transformer|traduis|traduire|traduisez|mets"
        "|mettre|ecris"
        "|ecrire|code|coder|passe|passer|echappe|echapper) [moi] <obj> (en|au format|vers|dans|pour|avec) {scheme}",
        f"{_GIVE_FR} [l'|le|la|un] (encodage|code|valeur|version|representation) [en] {{scheme}} (de|du|pour|d') <obj>",
        f"{_GIVE_FR} [le|l'|la] {{scheme}} (de|du|pour|d') <obj>",
        "(que donne|qu'est ce que donne|ca donne quoi|c'est quoi|quel est|comment ecrire|comment s'ecrit|comment ecrit on"
        "|comment dit on|comment dire|comment encoder) <obj> en {scheme}",
        "encodage {scheme} (de|du|pour|d') <obj>",
        "{scheme} encode <obj>",
        "<obj> (en|vers) {scheme}",
    ),
    "es": (
        "(codifica|codificar|codificame|codifique|convierte|convertir|convierteme|convierta|pasa|pasar|traduce|traducir"
        "|transforma"
        "|transformar|escribe|escribir|cambia|pon|escapa|encripta) <obj> (a|en|al|como|con|para) {scheme}",
        f"{_GIVE_ES} [el|la|una] (codificacion|codigo|valor|version|representacion) [en] {{scheme}} (de|del|para) <obj>",
        f"{_GIVE_ES} [el|la] {{scheme}} (de|del|para) <obj>",
        "(que es|como se escribe|como se dice|como es|como seria|cuanto es|como escribir|como queda) <obj> en {scheme}",
        "codificacion {scheme} (de|del) <obj>",
        "<obj> (a|en) {scheme}",
    ),
}

DECODE = {
    "en": (
        f"(decode|unencode|decrypt|decipher|read|deencode|undo) <obj> [from|in|as] [a|the] {{scheme}} {_CODED_EN}",
        f"(decode|decipher|decrypt) <obj> [from|in|as] [a|the] {{scheme}} {_CODED_EN} {_TO_TEXT_EN} {_TEXT_EN}",
        f"translate (this|that|the following|the) {{scheme}} {_CODED_EN}",
        "[do|do a] {scheme} (decode|decoded|decoding) [of|for] <obj>",
        "(unescape|decode) {scheme} <obj>",
        "{scheme} unescape <obj>",
        "unescape <obj> {scheme} [entities|string|text]",
        f"(convert|turn|translate|change|transform|decode) [from] <obj> {{scheme}} {_CODED_EN} {_TO_TEXT_EN} {_TEXT_EN}",
        "(convert|translate|decode|change) <obj> from {scheme} [to|into|back to] [plain] [text|english|string|letters"
        "|ascii]",
        f"[from] {{scheme}} {_CODED_EN} (to|into) [plain|readable|english] {_TEXT_EN}",
        f"what (does|is) <obj> {{scheme}} {_CODED_EN} (say|mean|decode to|decoded|stand for|read|translate to|in plain"
        f" text|in text)",
        f"what (does|do) <obj> (say|mean|stand for|decode to) in {{scheme}} {_CODED_EN}",
        f"{_GIVE_EN} <obj> decoded (from|as) {{scheme}}",
    ),
    "de": (
        "(dekodiere|decodiere|entschlussele|entschlussle|decode|ubersetze) [mir] <obj> [aus|aus dem|von] {scheme}"
        " [string|code|text|zeichenkette|kodierten text|kodierten string] [in text|in klartext|zu text|zuruck]",
        "<obj> [aus|aus dem|von] {scheme} [string|code|text] (dekodieren|decodieren|entschlusseln|decoden|entziffern)",
        "{scheme} [string|code|text] (dekodieren|decodieren|decoden|dekodierung|entschlusseln|dekodiere|decodiere) [von]"
        " <obj>",
        "<obj> {scheme} [code|string] (in|zu|nach) (text|klartext|buchstaben|ascii|lesbaren text)"
        " [umwandeln|ubersetzen|konvertieren|dekodieren|ubertragen]",
        "(wandle|wandel|ubersetze|konvertiere|verwandle) <obj> {scheme} [code|string] (in|zu|nach) (text|klartext"
        "|buchstaben|ascii) [um]",
        "was (bedeutet|heisst|steht in|sagt) <obj> [auf|in|im] [dieser|diesem|dieses] {scheme} [code|string|text]",
        "demaskiere <obj> {scheme}",
    ),
    "fr": (
        "(decode|decoder|decodez|dechiffre|dechiffrer|dechiffrez|decrypte|decrypter) [moi] <obj> [de|du|en|depuis|depuis"
        " le|d'] {scheme}"
        " [suivant|en texte|en clair]",
        "decodage [de|du] {scheme} [de|du] <obj>",
        "{scheme} [vers|en|a] (texte|clair|texte clair|lettres)",
        "(convertis|traduis|transforme|convertir|traduire|passe) <obj> {scheme} (en|vers) (texte|clair|texte clair"
        "|lettres|texte lisible)",
        "que (signifie|veut dire|dit) <obj> [en] {scheme}",
        "{scheme} decode <obj>",
    ),
    "es": (
        "(decodifica|decodificar|descodifica|descodificar|descifra|descifrar|decodificame|decodifique|desencripta) <obj>"
        " [de|del|desde|en] {scheme} [a texto|siguiente]",
        "decodificacion [de|del] {scheme} [de] <obj>",
        "[de] {scheme} a (texto|letras|texto plano|texto legible)",
        "(convierte|traduce|pasa|transforma|convertir|traducir|pasar) <obj> [de] {scheme} a (texto|letras|texto plano"
        "|texto legible)",
        "que (significa|dice|quiere decir) <obj> [en] {scheme}",
    ),
}

# ROT13 is its own inverse, and its verbs are those of ciphers.
TURN = {
    "en": (
        "(encrypt|decrypt|decode|decipher|cipher|encipher|run|put) <obj> (with|using|in|by|through|via|from) {rot}",
        "(apply|do|use|run|perform) {rot} [to|on|for] <obj>",
        "{rot} (this|of|it|the text|this text|the following|the string|the following text) [text|string|message]",
        "(decode|decrypt) [a|the|this] {rot} [text|string|message|encoded text]",
        "{rot} (decrypt|encrypt|decode|cipher|decipher) <obj>",
    ),
    "de": (
        "(verschlussele|verschlussle|entschlussele|entschlussle|chiffriere|dechiffriere) <obj> (mit|per|via|in) {rot}",
        "<obj> (mit|per|via) {rot} (verschlusseln|entschlusseln|chiffrieren|dechiffrieren|kodieren|dekodieren)",
        "[wende] {rot} (auf|von|fur) <obj> [anwenden|an]",
        "{rot} (verschlusseln|entschlusseln|anwenden) <obj>",
    ),
    "fr": (
        "(chiffre|chiffrer|dechiffre|dechiffrer|crypte|decrypte|code) <obj> (avec|en|par) {rot}",
        "(applique|appliquer|fais) [le] {rot} [a|au|sur|de] <obj>",
    ),
    "es": (
        "(cifra|cifrar|descifra|descifrar|encripta|desencripta) <obj> (con|en|usando|mediante) {rot}",
        "(aplica|aplicar|haz) {rot} [a|al|en|sobre] <obj>",
    ),
}
