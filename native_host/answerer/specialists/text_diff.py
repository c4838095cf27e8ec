"""The lines in which two pasted texts differ, as a unified diff."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.answerer.request import Reading
from native_host.answerer.specialists.list_tool import MOST_OUTPUT
from native_host.answerer.specialists.reading_items import fenced, says_more
from native_host.answerer.specialists.reading_phrases import Phrases
from native_host.answerer.specialists.shortest_edit import Edit, shortest_edit
from native_host.answerer.specialists.specialist import Exact

_TWO = {
    "en": "[(the|these|those|both|my)] [following] [two] (texts?|versions|files|snippets|documents|blocks"
    "|strings|paragraphs|code blocks|configs|ones|inputs|passages) [(below|here)]",
    "de": "[(der|die|den|diese|dieser|diesen|folgende|folgenden|beiden)] [(beiden|zwei|folgenden)] [(beiden"
    "|zwei)] (texte|texten|versionen|dateien|fassungen|blöcken|textversionen) [(unten|hier)]",
    "fr": "[(les|ces|de ces|des)] [deux] (textes|versions|fichiers|documents) [(suivants|suivantes|ci-dessous)]",
    "es": "[(los|estos|estas|las)] [(dos|siguientes)] [(dos|siguientes)] (textos|versiones|archivos|documentos) "
    "[(siguientes|de abajo)]",
}
_PHRASES = Phrases(
    {
        "en": (
            "[(show|show me|give me|make|create|compute|generate|do|run|produce|get|print)] [(a|the)] [(unified"
            "|line|text|line by line|line-by-line)] diff [(of|between|for) ({two}|text 1 and text 2|these|them)]",
            "diff [({two}|these|them|text 1 and text 2|text 1 against text 2)]",
            "(show|show me|find|list|highlight|give me|spot) [(the|all|all the)] (differences|changes|differing "
            "lines) (between|in|of) ({two}|text 1 and text 2|these|them)",
            "compare ({two}|text 1 and text 2|these) (line by line|line for line|line-by-line|and show the "
            "differences|and show me the differences|and show the diff"
            "|and list the differences|and find the differences|and highlight the differences|as a diff)",
            "(what changed|what has changed|what's changed|which lines changed|which lines differ) (between|in) "
            "({two}|text 1 and text 2|these)",
            "text diff",
            "unified diff",
        ),
        "de": (
            "[(zeige?|zeig mir|zeige mir|erstelle?|erzeuge|mach|gib mir)] [(einen|ein|den|das)] (diff|textdiff"
            "|unified diff|textvergleich) [(von|zwischen|der|aus|für) ({two}|text 1 und text 2)]",
            "(zeige?|zeig mir|zeige mir|finde|liste|nenne) [(die|alle)] (unterschiede|änderungen|abweichungen) "
            "(zwischen|in|von|der) ({two}|text 1 und text 2) [(an|auf)]",
            "vergleiche? ({two}|text 1 und text 2) (zeile für zeile|zeilenweise|und zeige die unterschiede|und "
            "zeig mir die unterschiede|und zeige mir die unterschiede)",
            "(was hat sich|welche zeilen haben sich) (zwischen|in) {two} geändert",
            "unterschiede zwischen {two} (anzeigen|zeigen|auflisten|finden)",
        ),
        "fr": (
            "[(montre|affiche|fais|donne|génère|montre-moi|donne-moi|crée)] [(un|le)] diff [(de|entre|des) {two}]",
            "(montre|montre-moi|affiche|trouve|liste|donne) [(les|toutes les)] (différences|changements"
            "|modifications) entre {two}",
            "(compare|comparer|comparez) {two} (ligne par ligne|et montre les différences|et affiche les "
            "différences|et montre-moi les différences)",
        ),
        "es": (
            "[(muestra|haz|dame|genera|muéstrame|crea)] [(un|el)] diff [(de|entre) {two}]",
            "(muestra|muéstrame|encuentra|lista|dame) [(las|todas las)] (diferencias|cambios) entre {two}",
            "(compara|comparar) {two} (línea por línea|linea por linea|y muestra las diferencias|y muéstrame "
            "las diferencias)",
        ),
    },
    {language: {"two": two} for language, two in _TWO.items()},
)
_SAME = {
    "en": "The two texts are the same.",
    "de": "Die beiden Texte sind gleich.",
    "fr": "Les deux textes sont identiques.",
    "es": "Los dos textos son iguales.",
}
_LABEL = (
    r"(?:text|version|file|list|document|texte|fichier|liste|texto|archivo|lista|datei|versión|old|new"
    r"|original|before|after|alt|neu|vorher|nachher)"
)
_LABELLED = re.compile(rf"^[ \t#*]*(?P<label>{_LABEL}(?: ?[12abAB])?)[ \t*]*:[ \t*]*", re.IGNORECASE | re.MULTILINE)
_FENCE = re.compile(r"^(?P<mark>`{3,}|~{3,})[^\n`]*\n(?P<inside>.*?)\n?^(?P=mark)[ \t]*$", re.DOTALL | re.MULTILINE)
_RULE = re.compile(r"^(?:-{3,}|={3,}|\*{3,})[ \t]*$", re.MULTILINE)
_PAIRS = {("old", "new"), ("original", "new"), ("before", "after"), ("alt", "neu"), ("vorher", "nachher")}
_CONTEXT = 3


class TextDiff:
    """Material of two fenced blocks, of two parts under labels ("Text 1:", "Text 2:"), or parted by one rule (---)."""

    name = "text_diff"

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is None:
            return None
        found = _PHRASES.find(reading.ask)
        pair = None if found is None else _pair(reading.material.replace("\r\n", "\n").replace("\r", "\n"))
        if found is None or pair is None:
            return None
        old, new = (text.strip("\n").split("\n") for text in pair)
        if old == new:
            return Exact(_SAME[found.language], self.name)
        edits = shortest_edit(old, new)
        if edits is None:
            return None
        text = "\n".join(["--- 1", "+++ 2", *_hunks(edits)])
        return Exact(fenced(text, "diff"), self.name) if len(text) <= MOST_OUTPUT else None


def _pair(material: str) -> tuple[str, str] | None:
    fences = list(_FENCE.finditer(material))
    if fences:
        outside = _FENCE.sub("", material).strip()
        if len(fences) != 2 or (
            outside and not re.fullmatch(rf"(?:{_LABELLED.pattern}\s*|and|und|et|y|\s)+", outside, re.I | re.M)
        ):
            return None
        return fences[0]["inside"], fences[1]["inside"]
    labels = list(_LABELLED.finditer(material))
    if len(labels) == 2 and not material[: labels[0].start()].strip():
        first, second = (re.sub(r"\s+", "", label["label"].lower()) for label in labels)
        numbered = first[:-1] == second[:-1] and (first[-1], second[-1]) in (("1", "2"), ("a", "b"))
        if numbered or (first, second) in _PAIRS:
            return _filled(material[labels[0].end() : labels[1].start()], material[labels[1].end() :])
        return None
    rules = list(_RULE.finditer(material))
    return _filled(material[: rules[0].start()], material[rules[0].end() :]) if len(rules) == 1 and not labels else None


def _filled(old: str, new: str) -> tuple[str, str] | None:
    ends = (old.strip().partition("\n")[0], new.strip().rpartition("\n")[2])
    return (old.rstrip(), new.rstrip()) if all(end and not says_more(end) for end in ends) else None


def _hunks(edits: list[Edit]) -> Iterator[str]:
    """Hunks as in POSIX diff -u, with three lines of context."""
    changed = [place for place, edit in enumerate(edits) if edit[0] != " "]
    groups: list[list[int]] = []
    for place in changed:
        if groups and place - groups[-1][1] <= 2 * _CONTEXT + 1:
            groups[-1][1] = place
        else:
            groups.append([place, place])
    old_line = new_line = reached = 0
    for first, last in groups:
        start, end = max(first - _CONTEXT, 0), min(last + _CONTEXT + 1, len(edits))
        for mark, _ in edits[reached:start]:
            old_line += mark != "+"
            new_line += mark != "-"
        hunk = edits[start:end]
        olds, news = sum(mark != "+" for mark, _ in hunk), sum(mark != "-" for mark, _ in hunk)
        yield f"@@ -{_range(old_line, olds)} +{_range(new_line, news)} @@"
        yield from (mark + line for mark, line in hunk)
        old_line, new_line, reached = old_line + olds, new_line + news, end


def _range(before: int, length: int) -> str:
    start = before + 1 if length else before
    return f"{start}" if length == 1 else f"{start},{length}"
