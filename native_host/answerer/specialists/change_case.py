"""Upper, lower, title and sentence case."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from native_host.answerer.specialists.list_tool import TextTool
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_phrases import Phrases

_NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "upper": "[(all|an)] (uppercase|upper case|upper-case|caps|capitals|capital letters|all caps|uppercase "
        "letters|block letters|upper case letters|capslock|caps lock)",
        "lower": "[all] (lowercase|lower case|lower-case|lowercase letters|small letters|lower case letters)",
        "title": "(title case|titlecase|title-case|headline case)",
        "sentence": "(sentence case|sentencecase|sentence-case)",
    },
    "de": {
        "upper": "(großbuchstaben|grossbuchstaben|versalien|uppercase|großschreibung|lauter großbuchstaben)",
        "lower": "(kleinbuchstaben|lowercase|kleinschreibung|lauter kleinbuchstaben)",
    },
    "fr": {
        "upper": "(majuscules?|lettres majuscules|capitales|lettres capitales)",
        "lower": "(minuscules?|lettres minuscules)",
    },
    "es": {
        "upper": "(mayúsculas?|mayusculas?|letras mayúsculas|mayús)",
        "lower": "(minúsculas?|minusculas?|letras minúsculas)",
    },
}
_SHAPES = {
    "en": (
        "(convert|change|turn|transform|make|put|switch|set|rewrite|write|format|render) [{any}] [(everything "
        "in|all of)] [(to|into|in|as|be)] {name} [{where}]",
        "{name} {any}",
        "[(in|to|into)] [all] {name}",
        "{any} (in|to|into) {name}",
        "(give me|show me|i want) {any} in {name}",
        "(make|put) [all] [the] (letters|characters) [(in|of) {any}] [in] {name}",
    ),
    "de": (
        "(wandle?|wandele|wandel|ändere?|konvertiere?|schreibe?|schreib|setze?|mache?|mach|forme?) [{any}] "
        "[alles] (in|zu|alles in|komplett in|nur in) {name} [um]",
        "[{any}] [alles] (in|zu) {name} [(umwandeln|konvertieren|schreiben|ändern|setzen|bitte)]",
        "{name}",
    ),
    "fr": (
        "(mets|mettre|mettez|convertis|convertir|convertissez|transforme|transformer|passe|passer|écris|écrire"
        "|change) [{any}] [tout] (en|tout en) {name}",
        "[{any}] en {name}",
        "{name}",
    ),
    "es": (
        "(convierte|convertir|convierta|pon|poner|ponga|pasa|pasar|cambia|cambiar|escribe|escribir|transforma) "
        "[{any}] [todo] (a|en|todo en) {name}",
        "[{any}] (a|en) {name}",
        "{name}",
    ),
}  # fmt: skip
_VERBS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "upper": {"en": ("(capitalize|capitalise) (all|every) [the] (letters?|characters?) [(in|of) "
    "{any}]", "(uppercase|upper-case|upcase) [{any}]"),
              "de": ("{any} groß schreiben", "schreibe? {any} [komplett] [ganz] groß")},
    "lower": {"en": ("(lowercase|lower-case|downcase|decapitalize) [{any}]",), "de": ("schreibe? {any} "
    "[komplett] [ganz] klein",)},
    "title": {"en": ("(title-case|titlecase) {any}",)},
    "sentence": {},
    "words": {
        "en": (
            "(capitalize|capitalise|uppercase) [(the|only the)] (first letter|first letters|initial letter"
            "|first character|initials) (of|in) (each|every|all|all the) words? [{where}]",
            "(capitalize|capitalise) (each|every) word [{where}]",
            "(make|turn) the first letter (of|in) (each|every) word [{where}] (uppercase|upper case|capital"
            "|capitalized|a capital|a capital letter)",
            "[in] (start case|capital case|proper case)",
        ),
        "fr": ("(mets|mettre) une majuscule (à|au début de) chaque mot", "(mets|mettre) la première lettre de "
        "chaque mot en majuscule"),
        "es": ("(pon|poner) [en] mayúscula la primera letra de cada palabra", "(pon|poner) la primera letra de "
        "cada palabra en mayúscula"),
        "de": ("(schreibe?|mache?) den (ersten|anfangsbuchstaben) [buchstaben] (jedes wortes|jedes worts|von "
        "jedem wort) groß",
               "den ersten buchstaben jedes (wortes|worts) groß schreiben"),
    },
}  # fmt: skip


def _phrases(kind: str) -> Phrases:
    named = {language: names[kind] for language, names in _NAMES.items() if kind in names}
    table = {
        language: (*(_SHAPES[language] if language in named else ()), *_VERBS[kind].get(language, ())) for language in TEXTS
    }
    return Phrases(table, {language: {**TEXTS[language], "name": name} for language, name in named.items()})


_PHRASES = {kind: _phrases(kind) for kind in _VERBS}
# Lower in every style of title: articles, coordinating conjunctions and the short prepositions.
_SMALL = re.compile(r"(?:a|an|the|and|but|or|nor|of|in|on|at|to|by)")
# Lower in some styles, upper in others.
_DISPUTED = re.compile(
    r"(?:for|so|yet|as|if|up|off|out|via|per|from|with|into|over|onto|upon|than|that|near|like|down|past|about"
    r"|above|after|along|among|around|before|behind|below|beneath|beside|between|beyond|during|except"
    r"|inside|outside|since|through|throughout|toward|towards|under|until|within|without|till|once|when"
    r"|across|against|despite|vs|v|en|de|la|le)"
)
# Names that keep a capital in a sentence; a text with one of them is not this tool's.
_CAPITAL = re.compile(
    r"(?:i|i'm|i'll|i'd|i've|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april"
    r"|june|july|september|october|november|december|english|french|german|spanish|italian|american|british"
    r"|chinese|japanese|russian|european|african|asian|indian|canadian|mexican|dutch|polish|greek|europe"
    r"|africa|asia|america|germany|france|spain|italy|england|britain|london|paris|berlin|rome|madrid"
    r"|vienna|york|china|japan|india|russia|canada|mexico|brazil|australia|usa|uk|eu|us|nasa|god|christmas"
    r"|easter|google|apple|microsoft|amazon|facebook|mr|mrs|ms|dr|st|internet|john|mary|anna|peter|david"
    r"|michael|james|robert|maria|tom|bob|alice|sarah|paul|mark)"
)


class ChangeCase(TextTool):
    name = "change_case"

    def change(self, ask: str) -> Callable[[str], str | None] | None:
        changes: Mapping[str, Callable[[str], str | None]] = {
            "upper": _upper, "lower": _lower, "title": _title, "sentence": _sentence, "words": _words,
        }  # fmt: skip
        return next((changes[kind] for kind, phrases in _PHRASES.items() if phrases.find(ask)), None)


def _upper(text: str) -> str | None:
    """As Unicode's default mapping says: ß becomes SS. Null for Turkish, of which the i has another capital."""
    return None if any(char in text for char in "ıİğş") else text.upper()


def _lower(text: str) -> str | None:
    return None if any(char in text for char in "ıİĞŞ") else text.lower()


def _even(text: str) -> str | None:
    """The text in small letters where its case says nothing (all small or all capital); null where a word has
    capitals inside.
    """
    if not text.isascii():
        return None
    if text.isupper() or text.islower():
        return text.lower()
    return None if re.search(r"[A-Za-z'][A-Z]", text) else text


def _words(text: str) -> str | None:
    even = _even(text)
    if even is None or re.search(r"[A-Za-z]-[A-Za-z]|[0-9_][A-Za-z]", even) or (text.isupper() and " " not in text.strip()):
        return None
    return re.sub(r"(?<![A-Za-z'])[a-z]", lambda found: found[0].upper(), even)


def _title(text: str) -> str | None:
    """English titles: small words stay small but at the ends. Null for words and marks on which the styles differ."""
    if re.search(r"[^A-Za-z0-9 ,'\n!?]", text):
        return None
    lines = [_titled(line) for line in text.split("\n")]
    return None if any(line is None for line in lines) else "\n".join(line or "" for line in lines)


def _titled(line: str) -> str | None:
    upper = _words(line)
    if upper is None:
        return "" if not line.strip() else None
    words = upper.split(" ")
    inner = [re.sub(r"[^a-z']", "", word.lower()) for word in words]
    if any(_DISPUTED.fullmatch(word) for word in inner[1:-1]) or (
        re.search(r"[!?,]", line[:-1]) and any(_SMALL.fullmatch(word) for word in inner)
    ):
        return None
    return " ".join(
        word.lower() if place not in (0, len(words) - 1) and _SMALL.fullmatch(inner[place]) else word
        for place, word in enumerate(words)
    )


def _sentence(text: str) -> str | None:
    """The first letter of each sentence as a capital, the rest small; null where a word is, or may be, a name."""
    words = re.findall(r"[A-Za-z']+", text)
    if (
        not text.isascii()
        or any(_CAPITAL.fullmatch(word.lower().removesuffix("'s")) for word in words)
        or re.search(r"\b[A-Za-z]\.|\.[A-Za-z0-9]", text)
    ):
        return None
    capital = [word[0].isupper() for word in words]
    even = text.isupper() or text.islower()
    # Of a text in title case nothing is known; some capitals among small words are names.
    if not even and not all(capital) and any(capital[1:]):
        return None
    return re.sub(r"(^|\n|[.!?]\s+)([a-z])", lambda found: found[1] + found[2].upper(), text.lower())
