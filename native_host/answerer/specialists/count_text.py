"""Counts lines, words, characters, letters and items."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from native_host.answerer.request import Reading
from native_host.answerer.specialists.characters import joined
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_items import NUMBER, clean, read_items, within
from native_host.answerer.specialists.reading_phrases import Phrases
from native_host.answerer.specialists.specialist import Exact

_UNITS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "words": "words?",
        "bare": "(characters|chars) ((without|excluding|not counting|ignoring|not including|minus) [the] "
        "(spaces|whitespace|white space))|non-space characters",
        "characters": "(characters?|chars|symbols) [((including|with|counting) [the] (spaces|whitespace)|long)]",
        "letters": "letters?",
        "filled": "(non-empty|non-blank|nonempty|non empty) lines?",
        "lines": "lines? [of (text|code)]",
        "items": "(items?|entries|elements|names|numbers|values|things)",
        "distinct": "(unique|distinct|different) (items?|entries|elements|names|numbers|values|lines|words)",
    },
    "de": {
        "words": "(wörter|worte|woerter|wörtern|worten|wort)",
        "bare": "(zeichen ohne (leerzeichen|die leerzeichen|leerschläge))",
        "characters": "(zeichen|buchstaben und zeichen) [(mit leerzeichen|inklusive leerzeichen|inkl "
        "leerzeichen|einschließlich leerzeichen)]",
        "letters": "buchstaben",
        "filled": "(nicht leere zeilen|nichtleere zeilen)",
        "lines": "zeilen",
        "items": "(einträge|elemente|namen|zahlen|werte|begriffe|einträgen)",
        "distinct": "(verschiedene|unterschiedliche|eindeutige) (einträge|elemente|namen|zahlen|werte|zeilen|wörter)",
    },
    "fr": {
        "words": "(mots?|de mots)",
        "bare": "caractères (sans|hors) [les] espaces",
        "characters": "(caractères?|signes) [(avec|y compris) [les] espaces]",
        "letters": "lettres?",
        "filled": "lignes non vides",
        "lines": "lignes?",
        "items": "(éléments?|noms|nombres|valeurs|entrées)",
        "distinct": "(éléments|valeurs|noms|nombres|lignes|mots) (uniques|distincts|distinctes|différents|différentes)",
    },
    "es": {
        "words": "palabras?",
        "bare": "caracteres sin [los] (espacios|contar espacios|contar los espacios)",
        "characters": "caracteres [(con|incluyendo|incluidos) [los] espacios]",
        "letters": "letras?",
        "filled": "líneas no vacías",
        "lines": "(líneas?|lineas?)",
        "items": "(elementos?|nombres|números|valores|entradas|ítems)",
        "distinct": "(elementos|valores|nombres|números|líneas|palabras) (únicos|únicas|distintos|distintas|diferentes)",
    },
}
_PHRASES = Phrases(
    {
        "en": (
            "how many <=unit> [(are|is)] [there] [(are|is)] [(in|within|on)] [{any}] [(have|contain)]",
            "how many <=unit> [there] (are|is) [in] {any}",
            "how many <=unit> (does|do|has|have) [{any}] (have|contain|got|consist of|include)",
            "how many <=unit> long is {any}",
            "how many <=unit> (is|are) {any} (long|made of|made up of)",
            "how long is {any} in <=unit>",
            "(count|count up|tally) [(the|all|all the|how many)] [(number of|total number of|total)] <=unit> "
            "[(are|is)] [there] [(are|is)] [(in|of|from|within) {any}]",
            "[(give me|tell me|show me|what is|what's|whats|find|calculate|get|determine|return)] [(the|a)] "
            "[(total|exact)] (number|count|amount) of <=unit> [there are] [(in|of|for) {any}]",
            "[(give me|tell me|show me|what is|what's|whats|find|calculate|get|do|run)] [(the|a)] [total] "
            "<=unit> count [(of|for|in|on) {any}]",
            "<=unit> count {any}",
            "wordcount",
            "(wordcount|word-count) [(of|for|in) {any}]",
        ),
        "de": (
            "wie viele <=unit> (hat|haben|enthält|umfasst|stehen in|sind in|gibt es in|sind es in|stehen im"
            "|sind im|gibt es im|kommen in|befinden sich in) [{any}] [(vor|enthalten)]",
            "(wieviele|wieviel|wie viel) <=unit> (hat|haben|enthält|stehen in|sind in|gibt es in|sind im) [{any}]",
            "(wie viele|wieviele|wieviel) <=unit> [(sind das|sind es|gibt es)]",
            "(zähle?|zähl|zaehle) [(die|alle|mir)] [(anzahl der|anzahl|die)] <=unit> [(in|von|aus|im|der|des"
            "|dieses) [{any}]]",
            "<=unit> [(in|von|im)] [{any}] zählen",
            "[(was ist|nenne|gib mir|nenne mir|bestimme|ermittle)] [die] anzahl [(der|von|an)] <=unit> [(in|von"
            "|im|des|der) [{any}]]",
            "(wortanzahl|wortzahl|zeichenanzahl|zeichenzahl|zeilenanzahl)",
            "wie lang ist {any} in <=unit>",
        ),
        "fr": (
            "combien [(y a-t-il|y a t il|il y a)] (de|d') <=unit> [(y a-t-il|contient|dans|il y a|y a t il"
            "|comporte|compte)] [(dans|en)] [{any}]",
            "combien de <=unit> {any} (contient-il|contient-elle|contient|comporte-t-il)",
            "(compte|compter|comptez) [(les|le nombre de|le nombre total de)] <=unit> [(dans|de|du) [{any}]]",
            "(compte|compter|comptez) (les|le nombre de) <=unit> {any}",
            "[(donne|donne-moi|quel est)] [le] nombre (de|d') <=unit> [(dans|de|du) [{any}]]",
            "[quel est] [le] nombre de <=unit> {any}",
        ),
        "es": (
            "(cuántas|cuántos|cuantas|cuantos) <=unit> [(hay en|tiene|hay|contiene|tienen|son|existen en)] [(en)] [{any}]",
            "(cuenta|contar|cuente|cuéntame) [(las|los|el número de|la cantidad de|el numero de|cuántas"
            "|cuántos)] <=unit> [(hay)] [(en|de|del) [{any}]]",
            "(cuenta|contar|cuente) [(las|los|el número de)] <=unit> {any}",
            "[(dame|dime|cuál es)] [el] (número|numero|cantidad|conteo|recuento) (de|total de) <=unit> [(en|de"
            "|del|hay en) [{any}]]",
        ),
    },
    {
        language: {**slots, "unit": "|".join(f"({name})" for name in _UNITS[language].values())}
        for language, slots in TEXTS.items()
    },
)
_FINDERS = {
    language: {unit: Phrases({language: (names,)}) for unit, names in units.items()} for language, units in _UNITS.items()
}
# One word that is called a word: no other tells "English" from "English letters".
_NAMED = re.compile(
    r"(?P<ask>.*\b(?:the (?:word|name|string)|(?:das|dem|im) wort|(?:le|du) mot|(?:la|de la) palabra)) "
    r"(?P<word>[^\W\d_]+)(?P<rest>| (?:have|contain|contains|tiene))$",
    re.IGNORECASE,
)
_COMPOUNDS = {"wordcount": "words", "word-count": "words", "wort": "words", "zeichen": "characters", "zeilen": "lines"}
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff\U00020000-\U0003ffff]"
)
# "Word count: 500" is a wish, and no text.
_WISH = re.compile(r"(?:word|character|line|letter|number|wort|zeichen|zeilen|anzahl|nombre|número|cantidad)", re.IGNORECASE)
_LIMIT = re.compile(
    r"(?:about|around|max|min|at (?:least|most)|up to|ca\.?|~|<|>|="
    r"|\W)*[0-9][0-9.,k\u2013-]*\s*(?:\w+)?\W*",
    re.IGNORECASE,
)
# One number for each part would be many, and names within running text are no list.
_EACH = re.compile(r"\b(?:each|every|per|jede[rsnm]?|pro|chaque|cada)\b", re.IGNORECASE)
_RUNNING = re.compile(
    r"\b(?:text|sentence|paragraph|story|satz|absatz|texte|phrase|texto|frase"
    r"|oración)\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\b(?:numbers|zahlen|nombres|números)\b", re.IGNORECASE)
_ADDED = {"en": ("not empty", "without line breaks"), "de": ("nicht leer", "ohne Zeilenumbrüche"),
          "fr": ("non vides", "sans les sauts de ligne"), "es": ("no vacías", "sin los saltos de línea")}  # fmt: skip


class CountText:
    """Words as white space parts them (as wc and word processors do); characters as code points with spaces."""

    name = "count_text"

    def answer(self, reading: Reading) -> Exact | None:
        ask, material = reading.ask, reading.material
        if material is None:
            named = _NAMED.fullmatch(ask)
            parted = (named["ask"] + named["rest"], named["word"]) if named else within(reading)
            if parted is None or (named and reading.may_lack(parted[1]) and reading.cut not in (".", "?")):
                return None
            ask, material = parted
        found = _PHRASES.find(ask)
        text = clean(material, prose=True) if found else None
        if found is None or text is None:
            return None
        language = found.language
        if "unit" in found.parts:
            said = found.parts["unit"].strip()
            unit = next(unit for unit, phrases in _FINDERS[language].items() if phrases.find(said))
        else:
            said, unit = "", next(unit for word, unit in _COMPOUNDS.items() if ask.lower().startswith(word))
        if _EACH.search(ask) or (unit in ("items", "distinct") and _RUNNING.search(ask)):
            return None
        if unit in ("items", "distinct", "words") and reading.material is None and unit != "items":
            return None
        if _WISH.match(ask) and len(text) < 60 and _LIMIT.fullmatch(text.strip()):
            return None
        counted = _counted(text, unit, said, language)
        return None if counted is None else Exact(counted, self.name)


def _counted(text: str, unit: str, said: str, language: str) -> str | None:
    lines = text.split("\n")
    filled = sum(1 for line in lines if line.strip())
    match unit:
        case "words":
            return _words(text)
        case "filled":
            return f"**{filled}**"
        case "lines":
            return f"**{len(lines)}**" if filled == len(lines) else f"**{len(lines)}** ({filled} {_ADDED[language][0]})"
        case "items" | "distinct":
            items = read_items(text, numbered=True)
            if items is None:
                return None
            if _NUMBERS.search(said) and not all(NUMBER.fullmatch(value) for value in items.values):
                return None
            distinct = len(set(items.values))
            if unit == "distinct" and distinct != len({value.casefold() for value in items.values}):
                return None
            return f"**{distinct if unit == 'distinct' else len(items.values)}**"
    if joined(text) or unicodedata.normalize("NFC", text) != text:
        return None
    if unit == "letters":
        return f"**{sum(char.isalpha() for char in text)}**"
    if unit == "bare":
        return f"**{sum(not char.isspace() for char in text)}**"
    breaks = len(lines) - 1
    return f"**{len(text)}**" if not breaks else f"**{len(text)}** ({len(text) - breaks} {_ADDED[language][1]})"


def _words(text: str) -> str | None:
    """Null where the ways of counting differ: signs that stand alone, dashes without spaces, scripts without spaces."""
    if _UNSPACED.search(text):
        return None
    words = text.split()
    if any(not any(char.isalnum() for char in word) for word in words):
        return None
    return None if re.search(r"\w(?:[\u2013\u2014/,;:!?]|--|\.\.+|\u2026)[^\W\d_]", text) else f"**{len(words)}**"
