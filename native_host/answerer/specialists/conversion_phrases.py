"""The ways to ask for data in another format, in English, German, French, Spanish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from native_host.answerer.specialists.format_phrases import ANY_FORMAT, ANY_TARGET, POINTING, format_named, normalised


@dataclass(frozen=True, slots=True)
class Conversion:
    """`source` is null where it was not named; `as_list` where a list was asked for."""

    source: str | None
    target: str
    as_list: bool
    language: str


@dataclass(frozen=True, slots=True)
class _Words:
    """Alternatives of one language. A phrase is: start, verb, filler, the data, preposition, article, target, end;

    or: maker, filler, article, target, end, `out_of`, the data; or (German) `out_of`, the data, target.
    """

    starts: str
    verbs: str
    fillers: str
    prepositions: str
    articles: str
    ends: str
    lists: str
    makers: str
    out_of: str
    introductions: str


_WORDS = {
    "en": _Words(
        starts="i need to|i want to|i'?d like to|i would like to|i need|i want|i'?d like|i would like|can i have"
        "|can i get"
        "|could i get|let'?s|just|now|quick|quickly|simply|what is|what'?s|whats|what would|what does|how does"
        "|how would|go and",
        verbs="convert|turn|transform|change|translate|rewrite|reformat|format|export|parse|make|put|render|write"
        "|give me|give"
        "|show me|show|output|get me|get|express|represent|switch|transpile|serialize|serialise|return|print|display"
        "|conversion of|conversion|converting|provide|spit out|transform me|convert me",
        fillers="me|to me|please|pls|directly|over|across|back|from|look like|look|be|looks like|converted|formatted"
        "|rewritten|written",
        prepositions="to|into|in to|as|in|in the form of|in the format of",
        articles="a|an|the|valid|proper|clean|pretty|nice|nicely formatted|formatted|well-formatted|readable"
        "|equivalent|plain|simple",
        ends="format|file|document|syntax|notation|data|text|code|form|representation|equivalent|version|output"
        "|instead|now|config"
        "|table|look like",
        lists="array|list|array of objects|list of objects|array of records|objects|records",
        makers="make me|make|create|generate|build|produce|write me|write|give me|get me|show me|output|i need|i want"
        "|draw|derive"
        "|what is|what'?s",
        out_of="from|of|out of|for|based on|using|equivalent to|corresponding to",
        introductions="here is|here's|heres|here are|i have|i've got|i got|given|take",
    ),
    "de": _Words(
        starts="kann man|kann ich|ich hätte|wie sähe|ich brauche|ich möchte|ich will|ich hätte gerne?|ich benötige"
        "|wie sieht|wie lautet|wie wäre|was ist"
        "|was wäre|wie ist",
        verbs="konvertiere?n?|wandle|wandel|wandele|verwandle|verwandel|transformiere?|übersetze?|übertrage?"
        "|überführe?|forme?"
        "|mache?|ändere?|bringe?|schreibe?|gib|gebe|zeige?|stelle?|formatiere?|exportiere?|parse|packe?|setze?"
        "|umwandeln|umwandlung"
        "|konvertierung|wandeln sie|konvertieren sie",
        fillers="mach|mache|mir|mal|bitte|doch|uns|gerne?|jetzt|einfach|schnell|von|vom|die|um",
        prepositions="in|nach|to|zu|zum|zur|als|ins|im|in das|in ein|in eine",
        articles="ein|eine|einen|ne|nen|das|die|den|valides|gültiges|sauberes|lesbares|schönes|formatiertes|saubere|schöne"
        "|entsprechendes",
        ends="format|datei|dokument|text|code|tabelle|um|aus|dar|umwandeln|konvertieren|umformen|umschreiben"
        "|übertragen|übersetzen"
        "|überführen|transformieren|verwandeln|ausgeben|darstellen|schreiben|haben|bringen|formatieren|machen"
        "|umgewandelt"
        "|konvertiert|anzeigen|zeigen|exportieren|umsetzen|daten|notation|syntax",
        lists="array|liste|array von objekten|liste von objekten|objekte",
        makers="mache?|erstelle?|erzeuge?|generiere?|baue?|schreibe?|gib|ich brauche|ich möchte|ich will|bau",
        out_of="aus|von|für|anhand",
        introductions="hier ist|hier sind|ich habe|nimm",
    ),
    "fr": _Words(
        starts="je veux|je voudrais|j'aimerais|j'ai besoin de|j'ai besoin d'|il me faut|je souhaite|que donne"
        "|qu' est-ce que donne"
        "|qu' est ce que donne|comment s'écrit|à quoi ressemble|tu peux|vous pouvez|il faut|je dois|donne",
        verbs="convertis|convertir|convertissez|converti|convertit|conversion|transforme|transformer|transformez|mets"
        "|mettre|mettez|met"
        "|passe|passer|passez|traduis|traduire|traduisez|change|changer|exporte|exporter|écris|réécris|réécrire|écrire"
        "|donne|donnez|affiche|afficher|rends|reformate|reformater|formate|formater|montre|avoir|obtenir|présente"
        "|représente"
        "|(?:convertis|transforme|mets|passe|traduis|donne|exporte|montre|affiche|change|écris)-(?:moi|le|la|les)",
        fillers="moi|le|de|du|depuis|directement|bien|me|m'|simplement|convertir|transformer|les",
        prepositions="en|vers|au|à|dans|comme|sous forme de|sous forme d'|sous la forme d'|sous la forme de"
        "|au format|en format"
        "|dans le format|vers le format|vers du|en un|en une",
        articles="un|une|le|la version|du|joli|propre|valide|simple|beau",
        ends="format|valide|propre|lisible|équivalent",
        lists="tableau d' objets|liste d' objets",
        makers="donne|fais|faire|faites|crée|créer|créez|cree|génère|générer|genere|produis|donne-moi|donne moi|écris"
        "|je veux"
        "|je voudrais|construis|fais-moi|fais moi|fais-en|fais en|fais-m' en|il me faut|j'ai besoin d'",
        out_of="à partir de|à partir du|à partir d'|a partir de|a partir du|avec|de|du|depuis",
        introductions="voici|voilà|j'ai",
    ),
    "es": _Words(
        starts="quiero|quisiera|necesito|me gustaría|cómo queda|como queda|cómo sería|como seria|cómo se ve"
        "|quiero que|hay que"
        "|me das|me pasas|me pones|cómo quedaría",
        verbs="convierte|convertir|convierta|conviertas|conversión|pasa|pasar|pase|transforma|transformar|transforme"
        "|cambia|cambiar"
        "|traduce|traducir|exporta|exportar|pon|poner|muestra|mostrar|escribe|escribir|reescribe|formatea|formatear"
        "|da|dar|tener"
        "|(?:conviérte|convierte|pása|pasa|transfórma|transforma|cámbia|cambia|tradúce|traduce|da|pon|muéstra|muestra"
        "|expórta"
        "|escríbe|haz|convertir|pasar|transformar)(?:me|lo|la|los|las|melo|mela)",
        fillers="de|desde|me|que|directamente|por favor|simplemente|convertir|pasar|transformar",
        prepositions="a|en|como|al|hacia|para|al formato|en formato|a formato|en forma de|a un|a una|en el formato"
        "|en un|en una",
        articles="un|una|el|la versión|la version|válido|limpio|simple",
        ends="formato|válido|legible|equivalente|limpio",
        lists="lista de objetos|arreglo de objetos|array de objetos",
        makers="haz|hazme|hacer|crea|crear|créame|genera|generar|genérame|dame|escribe|quiero|necesito|prepara|construye",
        out_of="de|con|a partir de|a partir del|del|desde|usando|basado en",
        introductions="aquí está|aqui esta|aquí tienes|aquí van|tengo",
    ),
}
_TARGET = rf"(?P<target>{ANY_TARGET}) "


def _patterns(language: str, words: _Words) -> list[re.Pattern[str]]:
    data = POINTING[language].at(ANY_FORMAT, "source")
    fillers = rf"(?:(?:{words.fillers}) ){{0,3}}"
    articles = rf"(?:(?:{words.articles}) ){{0,3}}"
    lists = rf"(?:(?P<list>{words.lists}) )?"
    goal = rf"{articles}{_TARGET}{lists}(?:(?:{words.ends}) ){{0,3}}"
    written = [
        rf"(?:(?:{words.starts}) )?(?:(?:{words.verbs}) )?{fillers}(?:{data})?{fillers}(?:{words.prepositions}) {goal}",
        rf"(?:(?:{words.makers}) )?{fillers}{goal}(?:{words.out_of}) {data}",
    ]
    # "here is my JSON, turn it into YAML"; "convert this from YAML to JSON"
    pointed = POINTING[language].at(ANY_FORMAT)
    introduced = rf"(?:{words.introductions}) {data}(?:[,.;:] )?(?:(?:and|und|et|y|now|please|bitte) )?"
    written += [
        rf"{introduced}(?:{words.verbs}) {fillers}(?:{pointed})?{fillers}(?:{words.prepositions}) {goal}",
        rf"(?:{words.verbs}) {pointed}(?:from|von|de|desde|du) (?P<source>{ANY_FORMAT}) (?:{words.prepositions}) {goal}",
    ]
    if language == "en":
        # "make this a Markdown table", "make this YAML"
        written.append(rf"(?:make|turn) {pointed}{goal}")
    if language == "de":
        written += [
            rf"(?:(?:{words.makers}) )?{fillers}(?:daraus |hieraus |(?:{words.out_of}) {data}){fillers}{goal}",
            rf"(?:(?:{words.makers}) )?{fillers}{goal}daraus ",
        ]
    if language == "fr":
        written.append(rf"(?:fais|faites|crée|génère)(?:-en|-m' en| m' en| en) {goal}")
    if language == "es":
        written.append(rf"(?:haz|hazme|crea|genera) (?:con|de|a partir de) {data}{goal}")
    return [re.compile(pattern) for pattern in written]


@lru_cache(maxsize=1)
def _all_patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Compiled at the first ask that names a format."""
    return [(language, pattern) for language, words in _WORDS.items() for pattern in _patterns(language, words)]


# Format names stand for themselves, not for a question about them.
_NAMES_A_FORMAT = re.compile(rf"\b(?:{ANY_TARGET})\b")


def conversion_asked(ask: str) -> Conversion | None:
    text = normalised(ask)
    if not _NAMES_A_FORMAT.search(text):
        return None
    for language, pattern in _all_patterns():
        if match := pattern.fullmatch(text):
            named = match.groupdict()
            source = format_named(named["source"]) if named.get("source") else None
            target = format_named(named["target"])
            # "make this a Markdown table" is no Markdown to turn into a table.
            if source != target:
                return Conversion(source, target, bool(named.get("list")), language)
    return None
