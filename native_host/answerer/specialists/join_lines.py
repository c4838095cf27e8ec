"""Joins items to one line with a separator."""

from __future__ import annotations

from native_host.answerer.specialists.list_tool import ListTool, Operation
from native_host.answerer.specialists.phrase_objects import OBJECTS
from native_host.answerer.specialists.reading_items import Items
from native_host.answerer.specialists.reading_phrases import Phrases
from native_host.answerer.specialists.separators import SEPARATORS, separator

_SLOTS = {
    "en": {
        "line": "[(into|to|in|as|on|onto)] [(a|one|the same)] [(single|one)] (line|string)",
        "with": "(with|by|using|separated by|with a separator of|on|delimited by|separated with|using the separator)",
        "comma": "(comma-separated|comma separated|comma-delimited|comma delimited)",
    },
    "de": {"line": "(in|zu|auf|als) (einer|eine|einem|einen) [einzigen] [einzige] (zeile|string"
    "|zeichenkette)", "with": "(mit|durch|per|getrennt durch|mit dem trennzeichen|getrennt mit)",
           "comma": "(kommagetrennte|kommaseparierte|durch komma getrennte|durch kommas getrennte|mit komma "
           "getrennte)"},
    "fr": {"line": "[(en|sur|dans)] (une seule|une|un seul) (ligne|chaîne)", "with": "(avec|par|séparés par"
    "|séparées par|en utilisant|à l'aide de|séparé par)"},
    "es": {"line": "[(en|a)] (una sola|una|un solo) (línea|linea|cadena)", "with": "(con|por|mediante|separados "
    "por|separadas por|usando|separado por|utilizando)"},
}  # fmt: skip
_PHRASES = Phrases(
    {
        "en": (
            "(join|concatenate|combine|merge|glue|concat) {any} [together] [{line}] {with} <=separator> [{line}]",
            "(join|concatenate|combine|merge) {with} <=separator>",
            "(make|turn|convert|change|transform|format|rewrite|put|give me|write|list|return|show) {any} [(a"
            "|into a|to a|as a|in a|to|into|as|on|in)]"
            " <=comma> [(list|string|line|values|text|format|items)]",
            "[(make|create|give me)] [(convert|change|turn) [this] (to|into)] [a] <=comma> [(list|string|line)] [(from"
            "|of|out of) {any}]",
            "(separate|delimit) {any} {with} <=separator>",
            "(comma-separate|comma separate) {any}",
            "(put|write|list|show|print) {any} (on|in|onto) (one|a single|a|the same) line (separated|delimited"
            "|divided) (by|with) <=separator>",
            "(put|write|list) {any} (on|in|onto) (one|a single) line [separated] (with|by) <=separator> [between them]",
            "(put|add|insert) <=separator> between {any}",
            "replace [(the|all|all the)] (newlines|line breaks|linebreaks|new lines) [in {any}] (with|by) <=separator>",
            "(turn|convert|transform|make) {any} into (one|a single) line separated by <=separator>",
        ),
        "de": (
            "(verbinde?|verbinden|verkette|füge|füg|fasse|verknüpfe) {any} [{line}] {with} <=separator> "
            "[{line}] [(zusammen|verbinden)]",
            "{any} [{line}] {with} <=separator> (verbinden|verketten|zusammenfügen|trennen|verknüpfen|getrennt)",
            "(trenne?|trenn) {any} {with} <=separator>",
            "(mache?|mach|erstelle?) (aus {any}|daraus|hieraus) eine <=comma> liste",
            "(wandle?|wandele|wandel) {any} in eine <=comma> liste um",
            "[{any}] als <=comma> liste [ausgeben]",
            "<=comma> liste",
            "(schreibe?|setze?|stelle?) {any} [{line}] (getrennt durch|getrennt mit|durch|mit) <=separator> "
            "[getrennt] [{line}]",
            "ersetze (die|alle) zeilenumbrüche durch <=separator>",
        ),
        "fr": (
            "(joins|joindre|joignez|concatène|concaténer|fusionne|fusionner|réunis|assemble|relie) {any} "
            "[{line}] {with} <=separator> [{line}]",
            "(mets|mettre|écris|mettez) {any} {line} {with} <=separator>",
            "(sépare|séparer) {any} {with} <=separator>",
            "(transforme|convertis|mets) {any} en [une] liste séparée par <=separator>",
            "remplace les (sauts de ligne|retours à la ligne) par <=separator>",
        ),
        "es": (
            "(une|unir|junta|juntar|concatena|concatenar|combina) {any} [{line}] {with} <=separator> [{line}]",
            "(pon|poner|escribe) {any} {line} {with} <=separator>",
            "(separa|separar) {any} {with} <=separator>",
            "(convierte|transforma|convertir|haz) {any} en una lista separada por <=separator>",
            "(reemplaza|sustituye) los saltos de (línea|linea) (por|con) <=separator>",
        ),
    },
    {language: {**OBJECTS[language], "separator": SEPARATORS[language], **slots} for language, slots in _SLOTS.items()},
)


class JoinLines(ListTool):
    """A comma or semicolon that is named is put with a space behind it; one that is quoted, as it is."""

    name = "join_lines"

    def operation(self, ask: str) -> Operation | None:
        found = _PHRASES.find(ask)
        if found is None:
            return None
        named = separator(found) if "separator" in found.parts else (", ", False)
        if named is None or "\n" in named[0]:
            return None
        mark = named[0]

        def joined(items: Items) -> Items | None:
            # Items that hold the mark could not be told apart any more.
            if items.around[0] or items.separator.strip() == mark.strip() != "" or items.separator == mark:
                return None
            if mark.strip() and any(mark.strip() in value for value in items.values):
                return None
            return Items(tuple(items.values), mark)

        return Operation(joined)
