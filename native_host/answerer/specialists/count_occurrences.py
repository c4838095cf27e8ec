"""How often a letter, a word or a text occurs in another."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_items import clean
from native_host.answerer.specialists.reading_phrases import Found, Phrases
from native_host.answerer.specialists.specialist import Exact

_CALLED = {
    "en": "[the] [(<=word>|<=letter>|<=string>)]",
    "de": "[(das|der|die|den|dem)] [(<=word>|<=letter>|<=string>)]",
    "fr": "[(le|la|l')] [(<=word>|<=letter>|<=string>)]",
    "es": "[(la|el)] [(<=word>|<=letter>|<=string>)]",
}
_KINDS = {
    "en": {
        "word": "(word|words|term)",
        "letter": "(letter|letters|character|char|symbol)",
        "string": "(string|substring|text|sequence)",
    },
    "de": {
        "word": "(wort|begriff)",
        "letter": "(buchstabe|buchstaben|zeichen)",
        "string": "(zeichenkette|zeichenfolge|text|string)",
    },
    "fr": {"word": "(mot|terme)", "letter": "(lettre|caractère)", "string": "(chaîne|texte|chaine)"},
    "es": {"word": "(palabra|término)", "letter": "(letra|carácter|caracter)", "string": "(cadena|texto)"},
}
# What is looked in: the material, or a word or quotation in the ask.
_IN = {
    "en": "(in|within|inside) [({any}|[(the|this)] [following] [(word|string|sentence|text|name|phrase)] <subject>)]",
    "de": "(in|im|bei) [({any}|[(dem|das|den|diesem)] [folgenden] [(wort|satz|text|string|namen)] <subject>)]",
    "fr": "(dans|en) [({any}|[(le|la|ce|cette)] [(mot|phrase|texte|chaîne|nom)] <subject>)]",
    "es": "en [({any}|[(la|el|este|esta)] [(palabra|frase|texto|cadena|oración|nombre)] <subject>)]",
}
_PHRASES = Phrases(
    {
        "en": (
            "how (many times|often) (does|do|is|did) {called} <needle> (appear|occur|show up|come up|used"
            "|mentioned|repeated|found|come|present|appears|occurs) [{in}]",
            "how (many times|often) {called} <needle> (appears|occurs|is used|is mentioned|shows up|appear|occur) [{in}]",
            "(count|count up|find|give me|tell me|what is|what's) [(the|all|all the)] [(number of|total)] "
            "(occurrences|instances|appearances|occurences|times) [of] {called} <needle> [(appears|occurs)] [{in}]",
            "number of (occurrences|instances|appearances|times) [of] {called} <needle> [(appears|occurs)] [{in}]",
            "count how (many times|often) {called} <needle> (appears|occurs|is used|is mentioned|shows up) [{in}]",
            "count [the] [number of] (<=word>|<=letter>) <needle> [{in}]",
            "how many [of] [the] <=letter> <needle> [(are|is)] [there] [{in}]",
            "how many <letters> [(are|is)] [there] [(are|is)] {in}",
            "how many <letters> (does|do) ({any}|[(the|this)] [(word|string|name)] <subject>) (have|contain)",
            "count [(the|all|all the)] [number of] <letters> {in}",
            "[the] number of <letters> {in}",
            "in [the] [(word|string|sentence)] <subject> how many <letters> [are there]",
        ),
        "de": (
            "wie (oft|häufig) (kommt|steht|erscheint|taucht|ist|wird) {called} <needle> [{in}] [(vor|auf"
            "|enthalten|verwendet|benutzt)]",
            "(wie viele|wieviele|wieviel) [<=letter>] <letters> (sind|gibt es|stehen|hat|stecken|sind es"
            "|enthält) [(es)] ({in}|das wort <subject>|{any}) [(enthalten|drin)]",
            "(zähle?|zähl) [(die|alle|wie oft)] [(vorkommen|anzahl)] [(von|der|des)] {called} <needle> [{in}] [vorkommt]",
            "(anzahl der vorkommen|anzahl der|anzahl) [von] {called} <needle> {in}",
        ),
        "fr": (
            "combien de fois {called} <needle> (apparaît-il|apparaît-elle|apparait-il|apparait-elle|apparaît"
            "|apparait|est-il utilisé|figure|se trouve) [{in}]",
            "combien de fois (apparaît|apparait|figure|y a-t-il|trouve-t-on) {called} <needle> [{in}]",
            "combien (de|d') <=letter> <needle> (y a-t-il|il y a|contient) [{in}]",
            "combien (de|d') <letters> (y a-t-il|il y a|y a t il) [{in}]",
            "combien (de|d') <letters> {in}",
            "(compte|compter|comptez) [(les|le nombre d')] (occurrences|occurences) [(de|du)] {called} <needle> [{in}]",
            "nombre d'(occurrences|occurences) [(de|du)] {called} <needle> [{in}]",
        ),
        "es": (
            "(cuántas|cuantas) veces (aparece|sale|se repite|está|hay|se usa|ocurre) {called} <needle> [{in}]",
            "(cuántas|cuantas|cuántos|cuantos) <=letter> <needle> (hay|tiene) [{in}]",
            "(cuántas|cuantas|cuántos|cuantos) (letras|veces la letra) <needle> (hay|tiene|aparecen|aparece) "
            "({in}|[la] [palabra] <subject>)",
            "(cuántas|cuantas|cuántos|cuantos) <letters> (hay|tiene|aparecen) ({in}|[la] [palabra] <subject>)",
            "(cuenta|contar) [(las|el número de)] (apariciones|veces|ocurrencias|repeticiones) [(de|que "
            "aparece)] {called} <needle> [{in}]",
        ),
    },
    {
        language: {**TEXTS[language], **_KINDS[language], "called": _CALLED[language], "in": _IN[language]}
        for language in TEXTS
    },
)
# Words that stand for what was said before, or for a kind of thing.
_NO_NEEDLE = re.compile(
    r"it|this|that|these|they|them|he|she|each|every|everything|all|words?|lines?|items?|letters?|characters?|names?|numbers?|entry|entries|one"
    r"|es|das|dies|er|sie|jede[rs]?|alles|wort|wörter|zeilen?|il|elle|cela|ça|chaque|mots?|lignes?|ella|esto|cada|todo|palabras?|líneas?",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:each|every|per|jede[rsnm]?|pro|chaque|cada)\b", re.IGNORECASE)
_BESIDE = r"[\w'\u2019-]"


class CountOccurrences:
    """Case does not count; where both cases occur, each is told.

    Null where parts of words or overlaps would change the number.
    """

    name = "count_occurrences"

    def answer(self, reading: Reading) -> Exact | None:
        found = _PHRASES.find(reading.ask)
        if found is None or _EACH.search(reading.ask) or ("subject" in found.parts) == (reading.material is not None):
            return None
        subject = found.text("subject") or (clean(reading.material, prose=True) if reading.material else None)
        if subject is None or (
            "subject" in found.parts and not found.quoted("subject") and not re.fullmatch(r"[\w'-]+", subject)
        ):
            return None
        needle, kind = _needle(found)
        # A sign that was cut off may be one of those to count.
        if "subject" in found.parts and not needle.isalnum() and any(sign in needle for sign in reading.cut):
            return None
        if not needle or (re.search(r"\s", needle) and "subject" in found.parts):
            return None
        if not kind and "needle" in found.parts and not found.quoted("needle") and _NO_NEEDLE.fullmatch(needle):
            return None
        places = _places(needle, kind, subject)
        # A bare word that does not occur may have been a kind of thing.
        if not places and not kind and not found.quoted("needle"):
            return None
        return None if places is None else Exact(_told(places), self.name)


def _needle(found: Found) -> tuple[str, str]:
    """What is looked for, and whether it was called a word, a letter or a string."""
    kind = next((kind for kind in ("word", "letter", "string") if kind in found.parts), "")
    if "letters" not in found.parts:
        needle = found.text("needle")
        return ("", "") if kind == "letter" and len(needle) != 1 and not found.quoted("needle") else (needle, kind)
    said = found.parts["letters"]
    plural = re.fullmatch(r"(?P<letter>[\"'`\u201c]?\w[\"'`\u201d]?)(?:'?s)?", said)
    # "How many is": is it the letter i, or the word?
    if (
        not plural
        or said.lower() in ("is", "as", "us", "ss")
        or (found.language != "en" and len(plural["letter"]) != len(said))
    ):
        return "", ""
    return plural["letter"].strip("\"'`\u201c\u201d"), "letter"


def _places(needle: str, kind: str, subject: str) -> list[str] | None:
    """Each occurrence as it is written."""
    escaped = re.escape(needle)
    anywhere = re.findall(escaped, subject, re.IGNORECASE)
    if len(needle) == 1 and kind != "word":
        # An accented letter is the letter to some.
        apart_from_accents = unicodedata.normalize("NFD", subject)
        if len(re.findall(escaped, apart_from_accents, re.IGNORECASE)) != len(anywhere):
            return None
        # A letter that stands alone may have been meant as a word.
        return anywhere if kind == "letter" or not needle.isalpha() else None
    # Within one word only a part of it can be meant.
    if not kind and not re.search(r"\s", subject):
        kind = "string"
    overlapping = sum(1 for _ in re.finditer(f"(?={escaped})", subject, re.IGNORECASE))
    if len(anywhere) != overlapping:
        return None
    if kind == "string":
        return anywhere
    bounded = re.findall(rf"(?<!\w){escaped}(?!\w)", subject, re.IGNORECASE)
    apart = re.findall(rf"(?<!{_BESIDE}){escaped}(?!{_BESIDE})", subject, re.IGNORECASE)
    if len(bounded) != len(apart) or (kind != "word" and len(anywhere) != len(apart)):
        return None
    return apart


def _told(places: list[str]) -> str:
    forms = Counter(places)
    if len(forms) < 2:
        return f"**{len(places)}**"
    return f"**{len(places)}** ({', '.join(f'{count} “{form}”' for form, count in forms.items())})"
