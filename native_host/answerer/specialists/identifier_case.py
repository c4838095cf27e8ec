"""Names as programs write them: snake, camel, kebab, Pascal and constant case."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from native_host.answerer.specialists.list_tool import TextTool
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_phrases import Phrases

_CASES: Mapping[str, str] = {
    "snake": "(snake case|snake_case|snakecase|snake-case)",
    "camel": "(camel case|camelcase|camel-case|lower camel case|lowercamelcase)",
    "pascal": "(pascal case|pascalcase|pascal-case|upper camel case|uppercamelcase|upper camelcase)",
    "kebab": "(kebab case|kebab-case|kebabcase|dash case|dash-case)",
    "constant": "(screaming snake case|screaming_snake_case|constant case|constant_case|upper snake case"
    "|upper_snake_case|screaming snake_case)",
}
_SHAPES = {
    "en": (
        "(convert|change|turn|transform|make|put|rewrite|write|format|rename) [{any}] [from <=other>] [(to|into"
        "|in|as)] {name}",
        "[{any}] [(to|in|into|as)] {name}",
        "{name} {any}",
        "<=other> to {name}",
    ),
    "de": (
        "(wandle?|wandele|wandel|ändere?|konvertiere?|schreibe?|schreib|setze?|mache?) [{any}] (in|zu|als|nach) "
        "{name} [um]",
        "[{any}] (in|zu|als|nach) {name} [(umwandeln|konvertieren|schreiben)]",
    ),
    "fr": (
        "(mets|mettre|convertis|convertir|transforme|transformer|passe|écris|change) [{any}] en {name}",
        "[{any}] en {name}",
    ),
    "es": (
        "(convierte|convertir|pon|poner|pasa|pasar|cambia|escribe|transforma) [{any}] (a|en) {name}",
        "[{any}] (a|en) {name}",
    ),
}  # fmt: skip
_PHRASES = {
    kind: Phrases(
        _SHAPES,
        {
            language: {**TEXTS[language], "name": name, "other": "|".join(f"({other})" for other in _CASES.values())}
            for language in TEXTS
        },
    )
    for kind, name in _CASES.items()
}
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


class IdentifierCase(TextTool):
    """Each line is a name.

    Null where libraries differ: a digit beside a letter, signs that are words, letters beyond ASCII.
    """

    name = "identifier_case"

    def change(self, ask: str) -> Callable[[str], str | None] | None:
        kind = next((kind for kind, phrases in _PHRASES.items() if phrases.find(ask)), None)
        return None if kind is None else lambda text: _lines(text, kind)


def _lines(text: str, kind: str) -> str | None:
    names = [_name(line.strip(), kind) for line in text.split("\n")]
    return None if any(name is None for name in names) else "\n".join(name or "" for name in names)


def _name(line: str, kind: str) -> str | None:
    if not re.fullmatch(r"[A-Za-z0-9 _.,:!?-]*[A-Za-z0-9][.!?]?", line) or re.search(
        r"[A-Za-z][0-9]|[0-9][A-Za-z]|[0-9][.,][0-9]|^[0-9]", line
    ):
        return None
    words = [word.lower() for word in _WORD.findall(line)]
    if sum(map(len, words)) != sum(char.isalnum() for char in line):
        return None
    match kind:
        case "snake":
            return "_".join(words)
        case "kebab":
            return "-".join(words)
        case "constant":
            return "_".join(words).upper()
    pascal = "".join(word.capitalize() for word in words)
    return pascal if kind == "pascal" else words[0] + pascal[len(words[0]) :]
