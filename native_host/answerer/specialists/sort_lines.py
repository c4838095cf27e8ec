"""Sorts items by alphabet, number or length, up or down; the collation is the one of `collation`."""

from __future__ import annotations

import re
from collections.abc import Callable

from native_host.answerer.specialists.characters import joined
from native_host.answerer.specialists.collation import collation_key, natural_key
from native_host.answerer.specialists.list_tool import ListTool, Operation
from native_host.answerer.specialists.phrase_objects import OBJECTS
from native_host.answerer.specialists.reading_items import Items
from native_host.answerer.specialists.reading_numbers_in_lists import numbers
from native_host.answerer.specialists.reading_phrases import Phrases
from native_host.answerer.specialists.sort_orders import ORDERS

_SLOTS = {
    language: {
        **OBJECTS[language],
        "order": "|".join(f"({phrases})" for phrases in orders.values()),
        "alpha": orders["alphabet_up"],
    }
    for language, orders in ORDERS.items()
}
_KINDS = {
    language: [(kind, Phrases({language: (phrases,)})) for kind, phrases in orders.items()]
    for language, orders in ORDERS.items()
}
_PHRASES_TABLE = {
    "en": (
        "{put} [({any}|<noun>)] <=order>",
        "{put} <=order> ({any}|<noun>)",
        "(list|make) [{things}] <=order>",
        "(alphabetize|alphabetise) [<=alpha>] [({any}|<noun>)]",
        "[(i need|i want|i'd like|give me|return|show me|show|get|list|display)] {any} [to be] (sorted"
        "|ordered|arranged) <=order>",
        "(sort|order|arrange|put) {any} (so that|so) (it is|they are|they're) [(sorted|ordered)] <=order>",
        "[({things}|{numbers})] <=order>",
        "(sorted|sort order) <=order>",
    ),
    "de": (
        "{put} [{any}] <=order> [(sortiert|ordnen|sortieren|an|auf|um)]",
        "{put} <=order> {any}",
        "[{any}] <=order> (sortieren|ordnen|sortiert|anordnen|bringen|auflisten|geordnet)",
        "[{things}] <=order>",
        "[(ich möchte|ich will|ich brauche|gib mir|zeig mir)] {any} <=order> [sortiert]",
    ),
    "fr": (
        "{put} [moi] [{any}] <=order>",
        "{put} <=order> {any}",
        "[{any}] (trié|triée|triés|triées|classés|classées|trier) <=order>",
        "[{things}] <=order>",
        "(trie-moi|classe-moi|range-moi) [{any}] <=order>",
    ),
    "es": (
        "{put} [{any}] <=order>",
        "{put} <=order> {any}",
        "[{any}] (ordenado|ordenada|ordenados|ordenadas) <=order>",
        "[{things}] <=order>",
    ),
}
_PHRASES = Phrases(_PHRASES_TABLE, _SLOTS)
# Without an order: only "sort" itself, and only items of which the order is sure; "put in order" of numbers alone.
_PLAIN = Phrases(
    {
        "en": ("sort [({things}|[{det}] {numbers} {where})]",),
        "de": ("(sortiere?|sortieren) [{things}]", "{things} sortieren"),
        "fr": ("(trie|trier|triez) [{things}]",),
        "es": ("(ordena|ordenar|ordene) [{things}]",),
    }
)
_IN_ORDER = Phrases(
    {
        "en": (
            "(order|arrange) ({things}|[{det}] {numbers} {where})",
            "put ({things}|[{det}] {numbers}) in [the] [(right|correct)] order",
        ),
        "de": ("ordne {things}", "bringe? {things} in die richtige reihenfolge"),
        "fr": ("(range|ordonne|classe) {things}", "mets {things} dans l'ordre"),
        "es": ("(organiza) {things}", "pon {things} en orden"),
    }
)
# The length of songs and rivers is not that of their names.
_LENGTH_OF_TEXT = Phrases(
    {language: [phrase.replace("|<noun>", "") for phrase in phrases] for language, phrases in _PHRASES_TABLE.items()},
    {
        language: {**slots, "any": slots["things"].replace("|[{det}] list of <noun> {where}", "")}
        for language, slots in _SLOTS.items()
    },
)
_TEXTUAL = re.compile(
    r"\b(?:length|words?|strings?|lines?|names|entries|items|länge|wörter|zeilen|zeichen|longueur|mots|lignes"
    r"|longitud|palabras|líneas)\b",
    re.IGNORECASE,
)
# Items that have an order of their own beside the alphabet's.
_OWN_ORDER = re.compile(
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|eins|zwei|drei|vier|fünf|un"
    r"|deux|trois|quatre|uno|dos|tres|cuatro"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october|november|december"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|januar|februar|märz|mai|juni|juli|oktober|dezember"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|janvier|février|mars|avril|juin|juillet|août|lunes|martes|miércoles|jueves|viernes|enero"
    r"|febrero|marzo|abril|mayo|junio|julio"
    r"|x?x?s|m|x?x?x?l|small|medium|large|low|high|klein|mittel|groß|bronze|silver|gold|[ivx]{1,5})",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"\b(?:names?|people|persons|authors|students|guests|namen|personen|noms|personnes|nombres"
    r"|personas)\b",
    re.IGNORECASE,
)
_SORT = re.compile(r"\b(?:sort|sortier|trie|tri|ordena)", re.IGNORECASE)
Order = Callable[[Items], "tuple[str, ...] | None"]


class SortLines(ListTool):
    name = "sort_lines"

    def operation(self, ask: str) -> Operation | None:
        found = _PHRASES.find(ask)
        if found is None:
            plainly = _PLAIN.find(ask)
            if plainly is not None:
                return Operation(_applied(_either(plainly.language), False), certain=False)
            numbers_only = _IN_ORDER.find(ask)
            return (
                None if numbers_only is None else Operation(_applied(_numeric(numbers_only.language), False), certain=False)
            )
        language = found.language
        if "order" not in found.parts:
            return Operation(_applied(_alphabet(language, names=_NAMES.search(ask) is not None), False))
        kind = next(kind for kind, phrases in _KINDS[language] if phrases.find(found.parts["order"].strip()))
        what = kind.partition("_")[0]
        if what == "length" and not (_TEXTUAL.search(ask) and _LENGTH_OF_TEXT.find(ask)):
            return None
        orders: dict[str, Order] = {
            "alphabet": _alphabet(language, names=_NAMES.search(ask) is not None),
            "number": _numeric(language),
            "length": _length,
            "natural": lambda items: tuple(sorted(items.values, key=natural_key)),
            "code": lambda items: tuple(sorted(items.values)),
            "last": _last_name,
        }
        # "In ascending order" of words alone is no ask to sort them.
        unsaid = _either(language) if _SORT.search(ask) else _numeric(language)
        return Operation(_applied(orders.get(what) or unsaid, kind.endswith("down")))


def _applied(order: Order, down: bool) -> Callable[[Items], Items | None]:
    def apply(items: Items) -> Items | None:
        # Sorted backwards twice, so that equal items keep their order downwards too.
        turned = items.with_values(items.values[::-1]) if down else items
        values = order(turned)
        return None if values is None else items.with_values(values[::-1] if down else values)

    return apply


def _alphabet(language: str, names: bool) -> Order:
    """By letters; null where digits compared as numbers, or last names first, would give another order."""

    def order(items: Items) -> tuple[str, ...] | None:
        spanish = language == "es"
        values = tuple(sorted(items.values, key=lambda value: collation_key(value, spanish)))
        if re.search(r"\d", items.text) and values != tuple(
            sorted(items.values, key=lambda value: natural_key(value, spanish))
        ):
            return None
        if names and any(" " in value for value in values):
            by_last = tuple(sorted(values, key=lambda value: collation_key(value.rpartition(" ")[2], spanish)))
            return values if values == by_last else None
        return values

    return order


def _numeric(language: str) -> Order:
    """By value.

    Where a point may be decimal or group digits, English means the first and German the second; else null.
    """

    def order(items: Items) -> tuple[str, ...] | None:
        found = [
            tuple(items.values[place] for place in sorted(range(len(read)), key=read.__getitem__))
            for read in numbers(items.values)
        ]
        if len(set(found)) == 2:
            return {"en": found[0], "de": found[1]}.get(language)
        return found[0] if found else None

    return order


def _either(language: str) -> Order:
    def order(items: Items) -> tuple[str, ...] | None:
        if any(re.search(r"[^\W\d_]", value) for value in items.values):
            if any(_OWN_ORDER.fullmatch(value) for value in items.values):
                return None
            # Sizes, dates and versions have digits: their order is not the alphabet's.
            return None if any(char.isnumeric() for char in items.text) else _alphabet(language, names=False)(items)
        return _numeric(language)(items)

    return order


def _length(items: Items) -> tuple[str, ...] | None:
    """By the number of characters, equal ones in their order; null where a character is more than one code point."""
    return None if joined(items.text) else tuple(sorted(items.values, key=len))


def _last_name(items: Items) -> tuple[str, ...] | None:
    parted = [value.split() for value in items.values]
    if any(len(parts) != 2 or parts[0].endswith(",") for parts in parted):
        return None
    return tuple(sorted(items.values, key=lambda value: [collation_key(part) for part in reversed(value.split())]))
