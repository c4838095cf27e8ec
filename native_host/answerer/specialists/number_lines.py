"""Numbers items, one a line: "1. a"."""

from __future__ import annotations

import re

from native_host.answerer.specialists.list_tool import ListTool, Operation
from native_host.answerer.specialists.phrase_objects import OBJECTS
from native_host.answerer.specialists.reading_items import Items
from native_host.answerer.specialists.reading_phrases import Phrases, plain

_START = {
    "en": "[(starting|beginning|start|counting|begin)] (from|at|with) <start>",
    "de": "(beginnend|anfangend|startend) (mit|bei|ab) <start>|(ab|von) <start>",
    "fr": "(à partir de|en commençant par|en commençant à|à partir du) <start>",
    "es": "(empezando|comenzando|a partir) (en|por|desde|de|con) [el] <start>",
}
_PHRASES = Phrases(
    {
        "en": (
            "number {any} [consecutively] [{start}]",
            "(add|put|prepend|insert) [line] (numbers|numbering|number) [(to|before|at the start of|at the "
            "beginning of|in front of) {any}] [{start}]",
            "(add|put|prepend) a number (to|before|in front of|at the start of|at the beginning of) {any} [{start}]",
            "(make|turn|convert|change|transform|format|put|rewrite|write) {any} (a|into a|to a|as a|in a|into) "
            "(numbered|ordered) list [{start}]",
            "(make|create|give me|generate|produce) a (numbered|ordered) list (of|from|out of|with) {things} [{start}]",
            "(make|create) a (numbered|ordered) list",
            "(numbered|ordered) list",
            "add numbering [{start}]",
            "enumerate {any} [{start}]",
            "make {any} numbered",
        ),
        "de": (
            "(nummeriere?|nummerieren|numeriere|nummerier) [{any}] [(durch|fortlaufend)] [{start}]",
            "{any} [(durch|fortlaufend)] [{start}] (nummerieren|durchnummerieren)",
            "(füge|füg) [{any}] (zeilennummern|nummern|eine nummerierung) hinzu",
            "(zeilennummern|nummern) (hinzufügen|ergänzen)",
            "(mache?|erstelle?|mach) (aus|von) {any} eine (nummerierte|numerierte|durchnummerierte) liste",
            "(wandle?|wandele) {any} in eine nummerierte liste um",
            "{any} (als|in eine) nummerierte liste [umwandeln]",
            "nummerierte liste",
            "(erstelle?|mach) eine nummerierte liste [(aus|von) {any}]",
        ),
        "fr": (
            "(numérote|numéroter|numérotez|numerote) [{any}] [{start}]",
            "(ajoute|ajouter|ajoutez|mets) des numéros [de ligne] [(à|aux|devant|au début de) [{any}]]",
            "(fais|faire|crée|créer) [(en|avec {any})] une liste numérotée [(de|avec|à partir de) {any}]",
            "(transforme|convertis|mets) {any} en [une] liste numérotée",
            "liste numérotée",
        ),
        "es": (
            "(numera|numerar|numere|enumera|enumerar) [{any}] [{start}]",
            "(añade|agrega|pon|añadir|agregar|ponle) números [de línea] [(a|al|en|delante de) [{any}]]",
            "(convierte|transforma|convertir|haz) {any} en una lista numerada",
            "(haz|crea|crear|hacer) una lista numerada [(con|de) {any}]",
            "lista numerada",
        ),
    },
    {language: {**OBJECTS[language], "start": start} for language, start in _START.items()},
)


_BARE = re.compile(
    r"(?:(?:make|create|erstelle?|mach|fais|faire|crée|haz|crea|hacer) )?(?:(?:a|an|eine|une|una) )?"
    r"(?:(?:numbered|ordered|nummerierte) (?:list|liste)|liste numérotée|lista numerada)",
    re.IGNORECASE,
)


class NumberLines(ListTool):
    name = "number_lines"

    def operation(self, ask: str) -> Operation | None:
        found = _PHRASES.find(ask)
        start = "1" if found is None else found.text("start") or "1"
        if found is None or not re.fullmatch(r"[0-9]{1,9}", start):
            return None
        first = int(start)

        def numbered(items: Items) -> Items | None:
            # Without a word of what is to be numbered, words on one line may be what the list is to be about.
            if items.around[0] or (_BARE.fullmatch(plain(ask)) and items.separator != "\n"):
                return None
            return Items(tuple(f"{place}. {value}" for place, value in enumerate(items.values, first)))

        return Operation(numbered)
