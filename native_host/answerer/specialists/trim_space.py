"""Takes out white space: at the ends of lines, runs of it, line breaks, or all of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from native_host.answerer.specialists.list_tool import TextTool
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_phrases import Phrases

_SLOTS = {
    "en": {"remove": "(remove|delete|strip|trim|get rid of|eliminate|clean up|clean|take out|collapse|reduce"
    "|strip out|cut)",
           "space": "(spaces?|whitespace|whitespaces|white space|white spaces|blanks)", "all": "[(all|the|any"
           "|all the|all of the|every)]"},
    "de": {"remove": "(entferne?|lösche?|lösch|streiche?)", "infinitive": "(entfernen|löschen|streichen"
    "|rauslöschen)", "all": "[(alle|die|sämtliche)]"},
    "fr": {"remove": "(supprime|supprimer|supprimez|enlève|enlever|retire|retirer|efface|élimine"
    "|éliminer)", "all": "[(tous|toutes)] [(les|des)]"},
    "es": {"remove": "(elimina|eliminar|quita|quitar|borra|borrar|suprime)", "all": "[(todos|todas)] [(los|las)]"},
}  # fmt: skip
_KINDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ends": {
        "en": (
            "{remove} {all} (leading and trailing|trailing and leading|leading/trailing) {space} [(from|in|of"
            "|on) {any}]",
            "(trim|strip) ((each|every|all|all the|the) (lines?|items?|strings?)|{things})",
            "(trim|strip) [the] {space} (from|at|on|off) [the] [both] (start and end|beginning and end|ends"
            "|sides) [of {any}]",
            "{remove} {all} {space} (at|from) the (start and end|beginning and end|beginning and the end|start "
            "and the end) of {any}",
            "(trim|strip) [the] whitespace [(from|of|in|off|around) {any}]",
        ),
        "de": (
            "{remove} {all} führenden? und (nachfolgende|nachfolgenden|abschließenden|folgenden|nachgestellten) leerzeichen "
            "[(aus|in|von) {any}]",
            "(trimme|trimmen) {any}",
            "{remove} {all} leerzeichen am (anfang und ende|zeilenanfang und zeilenende|anfang und am ende) "
            "[(von|der|jeder) {any}]",
            "{any} trimmen",
        ),
        "fr": ("{remove} {all} espaces (en début et en fin|au début et à la fin|en début et fin|au début et en "
        "fin) [(de chaque ligne|de {any}|de ligne)]",),
        "es": ("{remove} {all} espacios (al principio y al final|al inicio y al final|iniciales y finales) [(de "
        "cada línea|de {any})]",),
    },
    "trailing": {
        "en": ("{remove} {all} trailing {space} [(from|in|of|on) {any}]", "{remove} {all} {space} (at|from) the "
        "end of {any}"),
        "de": ("{remove} {all} leerzeichen am (zeilenende|ende der zeilen|ende jeder zeile)", "{remove} {all} "
        "(nachfolgenden|abschließenden) leerzeichen"),
        "fr": ("{remove} {all} espaces (en fin de ligne|à la fin des lignes|à la fin de chaque ligne|en fin de "
        "lignes)",),
        "es": ("{remove} {all} espacios (finales|al final de cada línea|al final de las líneas)",),
    },
    "leading": {
        "en": ("{remove} {all} leading {space} [(from|in|of|on) {any}]", "{remove} {all} {space} (at|from) the "
        "(start|beginning) of {any}"),
        "de": ("{remove} {all} (führenden leerzeichen|leerzeichen am zeilenanfang|leerzeichen am anfang jeder zeile)",),
        "fr": ("{remove} {all} espaces (en début de ligne|au début des lignes|au début de chaque ligne)",),
        "es": ("{remove} {all} espacios (iniciales|al principio de cada línea|al inicio de cada línea)",),
    },
    "runs": {
        "en": (
            "{remove} {all} (extra|double|multiple|excess|redundant|unnecessary|repeated|duplicate|surplus"
            "|superfluous|additional|consecutive|unneeded)"
            " {space} [(from|in|of|between words in) {any}]",
            "(collapse|normalize|normalise|squeeze|reduce) {all} [(multiple|repeated|double|consecutive)] "
            "{space} [(in|of) {any}] [(to|into) (one|a single space|a single|single spaces|one space)]",
            "replace {all} (multiple|double|consecutive|repeated) {space} [in {any}] (with|by) (a single space"
            "|one space|single spaces|a single one|single ones|one)",
        ),
        "de": (
            "{remove} {all} (überflüssigen?|doppelten?|mehrfachen?|unnötigen?|zusätzlichen?|überschüssigen?) "
            "leerzeichen [(aus|in|von) {any}]",
            "{all} (überflüssigen?|doppelten?|mehrfachen?|unnötigen?) leerzeichen [(aus|in|von) {any}] {infinitive}",
            "ersetze? {all} (mehrfachen?|doppelten?) leerzeichen durch (ein einzelnes|ein einziges|einfache"
            "|eins|ein leerzeichen)",
        ),
        "fr": (
            "{remove} {all} (espaces (superflus|en trop|doubles|multiples|inutiles|supplémentaires|en double)"
            "|doubles espaces) [(de|dans) {any}]",
            "remplace {all} (espaces multiples|doubles espaces) par (un seul espace|un espace|une seule espace)",
        ),
        "es": (
            "{remove} {all} (espacios (extra|dobles|sobrantes|innecesarios|de más|múltiples|adicionales"
            "|duplicados|repetidos)|dobles espacios) [(de|en) {any}]",
            "reemplaza {all} espacios (múltiples|dobles) (por|con) (uno solo|un solo espacio|un espacio)",
        ),
    },
    "all": {
        "en": (
            "(remove|delete|strip|get rid of|eliminate|take out|strip out) (all|the|any|all the|all of the"
            "|every) {space} [(from|in|of) {any}]",
            "(remove|delete) spaces [(from|in) {any}]",
            "{any} without [any] spaces",
        ),
        "de": ("{remove} (alle|die|sämtliche) leerzeichen [(aus|in|von) {any}]", "(alle|die) leerzeichen [(aus"
        "|in|von) {any}] {infinitive}", "leerzeichen [(aus|in) {any}] {infinitive}"),
        "fr": ("{remove} (tous les|les) espaces [(de|dans) {any}]", "{remove} (tous les|les) espaces {any}"),
        "es": ("{remove} (todos los|los) espacios [(de|en) {any}]", "{remove} (todos los|los) espacios {any}"),
    },
    "breaks": {
        "en": (
            "(remove|delete|strip|get rid of|eliminate|take out) {all} (line breaks?|linebreaks?|newlines?|new "
            "lines|line-breaks) [(from|in|of) {any}]",
            "replace {all} (line breaks|linebreaks|newlines|new lines) [in {any}] (with|by) [a] [single] (space"
            "|spaces)",
            "(put|make|join) {any} (on|into|onto) (one|a single) line",
        ),
        "de": (
            "{remove} {all} (zeilenumbrüche|umbrüche) [(aus|in|von) {any}]",
            "{all} (zeilenumbrüche|umbrüche) [(aus|in|von) {any}] {infinitive}",
            "ersetze? {all} zeilenumbrüche durch [(ein|einzelne)] leerzeichen",
        ),
        "fr": ("{remove} {all} (sauts de ligne|retours à la ligne) [(de|dans) {any}]", "{remove} {all} (sauts "
        "de ligne|retours à la ligne) {any}"),
        "es": ("{remove} {all} saltos de (línea|linea) [(de|en) {any}]", "{remove} {all} saltos de (línea"
        "|linea) {any}"),
    },
}  # fmt: skip
_PHRASES = {
    kind: Phrases(table, {language: {**TEXTS[language], **_SLOTS[language]} for language in TEXTS})
    for kind, table in _KINDS.items()
}


class TrimSpace(TextTool):
    name = "trim_space"

    def change(self, ask: str) -> Callable[[str], str | None] | None:
        changes: Mapping[str, Callable[[str], str | None]] = {
            "ends": lambda text: _by_line(text, str.strip),
            "trailing": lambda text: _by_line(text, str.rstrip),
            "leading": lambda text: _by_line(text, str.lstrip),
            "runs": _single,
            "all": lambda text: None if "\n" in text or re.search(r"\t", text) else re.sub(r"\s+", "", text),
            "breaks": _one_line,
        }
        return next((changes[kind] for kind, phrases in _PHRASES.items() if phrases.find(ask)), None)


def _by_line(text: str, trimmed: Callable[[str], str]) -> str:
    return "\n".join(trimmed(line) for line in text.split("\n"))


def _single(text: str) -> str | None:
    """Runs of spaces and tabs as one space, none at the ends of lines; null where lines are indented or a run
    may be a column.
    """
    lines = text.split("\n")
    if len(lines) > 1 and (any(line[:1] in " \t" for line in lines if line.strip()) or "\t" in text or "\n\n\n" in text):
        return None
    return "\n".join(" ".join(line.split()) for line in lines)


def _one_line(text: str) -> str | None:
    """Lines joined by a space; null for paragraphs, words that are parted at the end of a line, and lists."""
    lines = [line.strip() for line in text.split("\n")]
    if (
        len(lines) < 2
        or not all(lines)
        or any(line.endswith("-") for line in lines[:-1])
        or any(re.match(r"[-*\u2022]\s|\d+[.)]\s", line) for line in lines)
    ):
        return None
    return " ".join(lines)
