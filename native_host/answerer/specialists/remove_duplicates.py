"""Keeps the first of equal items."""

from __future__ import annotations

from native_host.answerer.specialists.list_tool import ListTool, Operation
from native_host.answerer.specialists.phrase_objects import OBJECTS
from native_host.answerer.specialists.reading_items import Items
from native_host.answerer.specialists.reading_phrases import Phrases

_SLOTS = {
    "en": {
        **OBJECTS["en"],
        "remove": "(remove|delete|drop|eliminate|get rid of|strip|filter out|take out|strip out|weed out|clear|clean)",
        "duplicates": "[(all|any|the|all the|all of the)] (duplicates?|dupes|duplicated|repeated|repeats"
        "|repetitions|doubles|repeating|double|duplicat)"
        " [(lines?|items?|entries|entry|values?|words?|elements?|names|numbers|rows|strings|ones)]",
        "kinds": "(lines|items|entries|values|words|elements|names|numbers|strings)",
    },
    "de": {
        **OBJECTS["de"],
        "duplicates": "[(alle|die|sämtliche|alle die)] (duplikate|dubletten|doppelten?|doppelte|mehrfache"
        "|mehrfachen|doppeltes|wiederholungen|dopplungen)"
        " [(zeilen|einträge|elemente|wörter|werte|namen|zahlen|begriffe)]",
    },
    "fr": {
        **OBJECTS["fr"],
        "remove": "(supprime|supprimer|supprimez|enlève|enlever|enleve|retire|retirer|élimine|éliminer|efface"
        "|ôte|vire|retirez|enlevez)",
        "duplicates": "(les|tous les|des|toutes les) (doublons|doubles|répétitions|lignes en double|éléments en "
        "double|mots en double|lignes dupliquées"
        "|valeurs en double|entrées en double|lignes répétées|mots répétés|éléments dupliqués|lignes identiques"
        "|doublon)",
    },
    "es": {
        **OBJECTS["es"],
        "remove": "(elimina|eliminar|quita|quitar|borra|borrar|elimine|remueve|suprime|saca|quítale)",
        "duplicates": "[(los|las|todos los|todas las)] [(líneas|lineas|elementos|palabras|valores|entradas"
        "|números|nombres)]"
        " (duplicados|duplicadas|repetidos|repetidas|repeticiones)",
    },
}  # fmt: skip
_PHRASES = Phrases(
    {
        "en": (
            "{remove} {duplicates} [(from|in|of|out of) {any}]",
            "{remove} {duplicates} {where}",
            "(dedupe|deduplicate|de-dupe|de-duplicate|dedup|uniq) [({any}|{kinds})]",
            "(deduplication|no duplicates|without duplicates|duplicates removed)",
            "make (this|the|these|my) (list|lines|items|values|entries) unique",
            "[(show|give me|list|get|return|extract|find|print|show me)] [(the|all|all the)] (unique|distinct)"
            " (values|ones|lines|items|entries|elements|numbers|strings) [(of|in|from) {any}]",
            "(keep|list|show) (each|every) (line|item|word|entry|value|name|one) only once",
            "{any} without [(the|any)] (duplicates|repeats|repetitions)",
        ),
        "de": (
            "(entferne?|lösche?|entfern|lösch|streiche?|beseitige|eliminiere) {duplicates} [(aus|in|von) {any}]",
            "{duplicates} [(aus|in|von) {any}] (entfernen|löschen|streichen|eliminieren|beseitigen|raus"
            "|rauslöschen|rausnehmen|weg|bereinigen)",
            "(dedupliziere|deduplizieren|entdopple) [{any}]",
            "{any} deduplizieren",
            "(bereinige|bereinigen) {any} (von|um) {duplicates}",
            "(ohne duplikate|ohne doppelte|keine duplikate)",
            "{any} ohne (duplikate|doppelte|doppelte zeilen|doppelte einträge|wiederholungen|dubletten)",
            "(lösche?|nimm|entferne?) {duplicates} [(aus|in|von) {any}] (heraus|raus)",
            "(behalte|zeige|zeig mir|gib mir) nur [die] (eindeutigen|unterschiedlichen) (zeilen|werte|einträge|wörter)",
            "jeden eintrag nur einmal",
        ),
        "fr": (
            "{remove} {duplicates} [(de|dans) {any}]",
            "{remove} {duplicates} {any}",
            "(dédoublonne|dédoublonner|dédoublonnez|déduplique|dédupliquer) [{any}]",
            "(sans doublons|sans les doublons)",
            "{any} sans (doublons|les doublons|répétitions)",
            "(garde|garder|conserve|donne-moi) [uniquement] [seulement] les (valeurs|lignes|éléments|mots) "
            "(uniques|distincts|distinctes)",
        ),
        "es": (
            "{remove} {duplicates} [(de|en) {any}]",
            "{remove} {duplicates} {any}",
            "(deduplica|deduplicar|desduplica) [{any}]",
            "(sin duplicados|sin repetidos|sin repeticiones)",
            "{any} sin (duplicados|repetidos|repeticiones|elementos repetidos)",
            "(deja|dame|conserva|mantén) (solo|sólo|solamente) (los|las) (valores|líneas|elementos|palabras) "
            "(únicos|únicas|distintos|distintas)",
        ),
    },
    _SLOTS,
)


class RemoveDuplicates(ListTool):
    """Equal are items of the same characters; null where case or white space alone tells two apart."""

    name = "remove_duplicates"

    def operation(self, ask: str) -> Operation | None:
        for ending, loose in _ENDINGS.items():
            if ask.lower().endswith(ending):
                return Operation(_loosely if loose else _exactly) if _PHRASES.find(ask[: -len(ending)]) else None
        return Operation(_surely) if _PHRASES.find(ask) else None


# How it may be said whether case counts.
_ENDINGS = {
    f"{comma} {words}": loose
    for comma in ("", ",")
    for words, loose in {
        "ignoring case": True,
        "case-insensitively": True,
        "case insensitively": True,
        "case-insensitive": True,
        "case insensitive": True,
        "regardless of case": True,
        "case-sensitive": False,
        "case sensitive": False,
        "case-sensitively": False,
        "ohne groß-/kleinschreibung zu beachten": True,
        "unabhängig von groß- und kleinschreibung": True,
        "sans tenir compte de la casse": True,
        "sin distinguir mayúsculas": True,
        "sin distinguir mayúsculas y minúsculas": True,
    }.items()
}


def _exactly(items: Items) -> Items:
    return items.with_values(tuple(dict.fromkeys(items.values)))


def _loosely(items: Items) -> Items:
    first: dict[str, str] = {}
    for value in items.values:
        first.setdefault(value.casefold(), value)
    return items.with_values(tuple(first.values()))


def _surely(items: Items) -> Items | None:
    kept = _exactly(items)
    return kept if len({" ".join(value.casefold().split()) for value in kept.values}) == len(kept.values) else None
