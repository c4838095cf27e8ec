"""The ways to ask for data laid out anew: pretty, on one line, with sorted keys. English, German, French, Spanish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from native_host.answerer.specialists.format_phrases import POINTING, normalised


@dataclass(frozen=True, slots=True)
class Layout:
    """`kind` is pretty, minified or sorted; `named` holds the format's name if it was said; `indent` the indentation."""

    kind: str
    named: str | None
    indent: str
    language: str


# {data}: "this JSON", "it", or nothing; {named}: the same with the format's name in it; {f}: the format's name alone.
_PRETTY = {
    "en": (
        r"(?:{do}|format|reformat|indent|re-indent|layout|lay out|auto[- ]?format) (?:me )?{data}{how}",
        r"(?:make|show|print|display|give me|output|return|write|render) (?:me )?{data}(?:in a |in |as |a )?{nice}{how}",
        r"(?:make|turn|convert|format|reformat) {data}(?:to |into |as |be )?(?:a )?{nice} ?{f} {how}",
        r"(?:give me |show me |i need |i want )?(?:a |an |the )?{nice}(?:version )?(?:of )?{named}{how}",
        r"(?:format|reformat|print) {data}(?:as|to) (?:{nice})?{f} {how}",
        r"{f} (?:{do}|format|formatter|formatting|beautifier|prettifier|{nicer}) {how}",
        r"{do} {how}",
        r"(?:clean up|tidy up|tidy) (?:the )?(?:formatting|indentation|layout|whitespace) of {named}{how}",
        r"fix (?:the )?(?:indentation|indenting|formatting) (?:of|in|for) {named}{how}",
        r"{named}(?:{nicer}|formatted) {how}",
    ),
    "de": (
        r"(?:formatiere?n?|formatier|verschönere?|einrücken|pretty[- ]?printe?n?) "
        r"(?:mir )?{data}(?:mal )?{how}(?:{nice})?{how}",
        r"{named}(?:bitte )?(?:mal )?{nice}(?:formatieren|einrücken|ausgeben|darstellen|anzeigen|formatiert) {how}",
        r"{data}(?:bitte )?(?:mal )?(?:{nice})?{how}(?:formatieren|einrücken) {how}",
        r"(?:mache?|gib|zeige?|stelle?|schreibe?) (?:mir )?{data}(?:bitte )?(?:mal )?{nice}(?:aus |dar |an "
        r"|formatiert )?{how}",
        r"rücke? {data}(?:mal )?(?:{nice})?(?:ein )?{how}",
        r"{nice}{f} {how}",
    ),
    "fr": (
        r"(?:formate|formater|formatez|reformate|reformater|indente|indenter|indentez|embellis|embellir|mets en forme"
        r"|mettre en forme|mise en forme|remets en forme|joliment formater|réindente)(?:-le|-la|-les|-moi)? (?:de "
        r"|du )?{data}{nice}?{how}",
        r"(?:mets|mettre|remets) {data}en forme {how}",
        r"(?:rends|rendre|affiche|afficher|montre|donne|écris)(?:-le|-la|-moi|-les)? {data}(?:plus |bien |de façon "
        r"|de manière )?{nice}{how}",
        r"{named}(?:bien )?{nice}{how}",
    ),
    "es": (
        r"(?:formatea|formatear|formatee|indenta|indentar|identa|embellece|embellecer|da formato|dale formato"
        r"|dar formato|sangra"
        r"|formatéa(?:me|lo|la)|formatea(?:me|lo|la)|indénta(?:lo|la)|embellécelo)(?: a)? (?:al )?{data}{nice}?{how}",
        r"(?:haz|pon|deja|muestra|muéstrame|imprime|haz que|hazme) {data}(?:más |de forma |de manera |sea "
        r"|con )?{nice}{how}",
        r"(?:pon|deja|haz) {nice}{data}",
        r"{named}(?:bien )?{nice}{how}",
    ),
}
_MINIFIED = {
    "en": (
        r"(?:minify|minimi[sz]e|compact|uglify|condense|minification of) {data}",
        r"(?:compress|collapse|squash|shrink) {named}(?:to|into|onto|on) {line}",
        r"(?:remove|strip|delete|drop|get rid of) (?:all )?(?:of )?(?:the )?(?:unnecessary |extra |unneeded "
        r"|insignificant )?"
        r"(?:white ?spaces?|line ?breaks and spaces|spaces and line ?breaks|whitespace and newlines) (?:from|in) {named}",
        r"(?:put|make|write|convert|turn|format|show|print|give me|get|output|render|i need|i want|collapse|flatten) {data}"
        r"(?:on|in|to|into|onto|as|all on|be) {line}",
        r"(?:make|give me|show me|i need|i want|output|print|convert|turn) {data}(?:into |to |as |in )?(?:a )?{small}"
        r"(?:{f} )?(?:version )?(?:of )?(?:{named})?",
        r"{f} (?:minify|minifier|minified|minification|compact|compactor|on one line|in one line|one[- ]liner) ",
        r"(?:minify|minified) ",
        r"{small}(?:version )?(?:of )?{named}",
        r"{named}(?:on|in|as|to) {line}",
    ),
    "de": (
        r"(?:minifiziere?n?|minimiere?n?|komprimiere?n?|kompaktiere?|verkleinere?|minify) (?:mir )?{data}",
        r"{named}(?:bitte )?(?:minifizieren|minimieren|komprimieren|kompakt|minifiziert|verkleinern|kompakt ausgeben"
        r"|minify) ",
        r"(?:schreibe?|mache?|packe?|setze?|bringe?|gib|fasse?|stelle?)? ?(?:mir )?{data}(?:bitte )?(?:kompakt )?(?:in"
        r"|auf|als) {line}",
        r"(?:entferne?|lösche?) (?:alle )?(?:unnötigen |überflüssigen )?(?:leerzeichen und zeilenumbrüche|leerraum"
        r"|whitespaces?) (?:aus|in|von) {named}",
        r"mache? {data}(?:kompakt|klein) ",
    ),
    "fr": (
        r"(?:minifie|minifier|minifiez|compacte|compacter|compresse|compresser|minimise|condense)(?:-le|-la|-moi)? "
        r"(?:de |du )?{data}",
        r"(?:mets|mettre|écris|affiche|donne|passe|rends|réduis)?(?:-le|-la|-moi)? ?{data}(?:en|sur|à) {line}",
        r"(?:supprime|enlève|retire) (?:tous )?(?:les )?(?:espaces et (?:les )?(?:retours à la ligne|sauts de ligne)"
        r"|espaces inutiles) (?:de|du|dans) {named}",
        r"{named}(?:minifié|compact|compacté) ",
    ),
    "es": (
        r"(?:minifica|minificar|minifique|minimiza|minimizar|compacta|compactar|comprime|comprimir|minifíca(?:lo|la|me)"
        r"|compácta(?:lo|la))"
        r" (?:el |al )?{data}",
        r"(?:pon|poner|escribe|deja|muestra|pasa|convierte|haz)?(?:me|lo|la)? ?{data}(?:en|a) {line}",
        r"(?:quita|elimina|borra) (?:todos )?(?:los )?(?:espacios y (?:los )?saltos de línea|espacios innecesarios"
        r"|espacios en blanco) (?:de|del|en) {named}",
        r"{named}(?:minificado|compacto|compactado) ",
    ),
}
_SORTED = {
    "en": (
        r"{sort} (?:all )?(?:of )?(?:the |its )?(?:{f} )?(?:object )?{keys} (?:(?:of|in|from|for|on) )?"
        r"(?:all objects (?:of|in) )?{data}{order}",
        r"{sort} {data}(?:{order})?by (?:its |the |their )?(?:object )?{keys} {order}",
        r"{sort} {data}{keys} {order}",
        r"(?:{f} )(?:sort|sorter|sorted)(?: by)? {keys} {order}",
        r"{named}(?:with )?(?:sorted {keys}|{keys} sorted|sorted by {keys}) {order}",
        r"(?:put|arrange) (?:the )?{keys} (?:of|in) {data}(?:in )?{order}",
    ),
    "de": (
        r"{sort} (?:mir )?(?:alle )?(?:die )?(?:json )?{keys} (?:(?:von|in|im|aus|des|der) )?{data}{order}",
        r"{sort} (?:mir )?{data}(?:{order})?nach (?:den |seinen )?{keys} {order}",
        r"(?:{named})?(?:{order})?nach (?:den )?{keys} {order}sortieren ",
        r"(?:die |alle )?(?:json )?{keys} (?:(?:von|in|im|aus|des|der) {named})?{order}sortieren ",
        r"ordne {data}{order}nach {keys} ",
    ),
    "fr": (
        r"{sort} (?:toutes )?(?:les )?{keys} (?:(?:de|du|dans|d') )?{data}{order}",
        r"{sort} {data}(?:{order})?(?:par|selon|suivant) (?:les |ses )?{keys} {order}",
    ),
    "es": (
        r"{sort} (?:todas )?(?:las |los )?{keys} (?:(?:de|del|en) )?{data}{order}",
        r"{sort} {data}(?:{order})?(?:por|según) (?:las |los |sus )?{keys} {order}",
    ),
}
_NUMBERS = {
    "2": "two|zwei|deux|dos", "3": "three|drei|trois|tres", "4": "four|vier|quatre|cuatro", "8": "eight|acht|huit|ocho"
}  # fmt: skip
_COUNT = "[1-8]|" + "|".join(_NUMBERS.values())
_SPACES = "(?:space|spaces|leerzeichen|espaces?|espacios?)"
_INDENT = (
    rf"(?:(?:and |und |et |y )?(?:(?:with|using|by|use|mit|avec|con) )?(?:(?:an? )?(?:indentation|indent|einrückung"
    rf"|indentation|sangría|une indentation|una sangría) (?:of|von|de) )?"
    rf"(?:(?P<spaces>{_COUNT})[- ]{_SPACES}|(?P<tabs>tabs?|tabulator|tabulatoren|des tabulations|tabulations"
    rf"|tabulaciones|tabuladores))"
    rf"(?: (?:indentation|indent|indents|einrückung|einzug|d' indentation|de sangría|de indentación))? "
    rf"|(?:with )?(?:an )?(?:indent|indentation)(?: of|=|:)? ?(?P<width>[1-8]) )?"
)
_WORDS = {
    "en": {
        "do": "pretty[- ]?print|pretty[- ]?format|prettify|beautify|pretty up|prettyprint|tidy up|tidy|pretty",
        "nicer": "pretty[- ]?print(?:ed|ing)?|pretty|prettified|beautified|readable|nicely|nice|beautify|prettify",
        "nice": "(?:nicely |properly |more |human[- ]|pretty[- ]?|well[- ])?(?:pretty|printed|readable|formatted"
        "|indented|prettified|beautified"
        "|nice|pretty-printed|prettier|legible|easy to read|nicely|properly|readable format) ",
        "manner": "nicely|properly|neatly|correctly|well|prettily|to be readable|for readability|so it'?s readable"
        "|so i can read it",
        "line": "(?:a |just )?(?:one|single|1)(?: single)?[- ]?(?:line|liner) ",
        "small": "(?:minified|compact|compacted|minimal|one[- ]line|single[- ]line|condensed) ",
        "sort": "sort|order|alphabeti[sz]e|reorder|arrange",
        "keys": "(?:keys?|field names|property names|key names)",
        "order": "alphabetically|in alphabetical order|alphabetical order|alphabetical|recursively|in ascending order"
        "|ascending|a-z"
        "|a to z|from a to z|by name",
    },
    "de": {
        "do": "formatiere",
        "nicer": "schön",
        "nice": "(?:schön|hübsch|lesbar|lesbarer|ordentlich|sauber|übersichtlich|leserlich|eingerückt|schöner|hübscher"
        "|gut lesbar|formatiert) ",
        "manner": "schön|ordentlich|sauber|übersichtlich|lesbar|hübsch|richtig|neu|gut lesbar",
        "line": "(?:eine|einer|einzige|einer einzigen|eine einzige|ein|einem)[- ]?(?:zeile|zeiler) (?:um |zusammen "
        "|aus |schreiben |packen |bringen )?",
        "small": "kompakt ",
        "sort": "sortiere?|sortier|ordne",
        "keys": "(?:schlüsseln?|keys?)",
        "order": "alphabetisch|aufsteigend|rekursiv|von a bis z|in alphabetischer reihenfolge|a-z",
    },
    "fr": {
        "do": "formate",
        "nicer": "joli",
        "nice": "(?:lisible|lisibles|joli|jolie|joliment|proprement|propre|indenté|indentée|formaté|correctement"
        "|formatée|présentable) ",
        "manner": "proprement|joliment|correctement|lisiblement|bien",
        "line": "(?:une|un)(?: seule| seul)? ligne ",
        "small": "compact ",
        "sort": "trie|trier|triez|classe|classer|ordonne|ordonner|range",
        "keys": "(?:clés?|clefs?)",
        "order": "par ordre alphabétique|alphabétiquement|dans l' ordre alphabétique|par ordre croissant|récursivement"
        "|de a à z",
    },
    "es": {
        "do": "formatea",
        "nicer": "bonito",
        "nice": "(?:legible|bonito|bonita|bien|bien formateado|formateado|indentado|ordenado|correctamente|sangría"
        "|bien indentado) ",
        "manner": "bien|correctamente|bonito|de forma legible|legible",
        "line": "una(?: sola| única)? línea ",
        "small": "compacto ",
        "sort": "ordena|ordenar|ordene|clasifica",
        "keys": "(?:claves?|llaves?)",
        "order": "alfabéticamente|por orden alfabético|en orden alfabético|de forma ascendente|ascendente"
        "|recursivamente|de la a a la z",
    },
}


@lru_cache(maxsize=16)
def _patterns(names: str, also_after: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    found = []
    for kind, table in (("pretty", _PRETTY), ("minified", _MINIFIED), ("sorted", _SORTED)):
        for language, templates in table.items():
            words = _WORDS[language]
            named = POINTING[language].at(names)
            parts = {key: f"(?:{value})" for key, value in words.items()} | {
                "f": f"(?:{names})",
                "data": f"(?:{named})?",
                "named": named,
                "how": rf"(?:(?:{words['manner']}) )?",
                "order": rf"(?:(?:{words['order']}) ){{0,2}}",
            }
            for template in templates:
                body = re.sub(r"\{([a-z]+)\}", lambda part, parts=parts: parts[part[1]], template)  # type: ignore[misc]
                found.append((kind, language, re.compile(f"{body}(?:{also_after})?{_INDENT}")))
    return tuple(found)


def layout_asked(ask: str, names: str, *, also_after: str = r"(?!)") -> Layout | None:
    """`names` is a pattern of the format's names; `also_after` of words that may follow the phrase."""
    text = normalised(ask)
    for kind, language, pattern in _patterns(names, also_after):
        if match := pattern.fullmatch(text):
            said = re.search(rf"(?<![\w-])(?:{names})(?![\w-])", text)
            spaces = match["spaces"] or match["width"]
            count = next((digit for digit, words in _NUMBERS.items() if spaces in words.split("|")), spaces)
            indent = "\t" if match["tabs"] else " " * int(count or 2)
            if kind != "pretty" and (match["tabs"] or (kind == "minified" and spaces)):
                return None
            return Layout(kind, said[0] if said else None, indent, language)
    return None
