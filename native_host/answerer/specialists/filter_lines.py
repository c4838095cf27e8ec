"""Keeps the lines that contain, start with or end with a given text, or takes them out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from native_host.answerer.specialists.list_tool import ListTool, Operation
from native_host.answerer.specialists.phrase_objects import OBJECTS
from native_host.answerer.specialists.reading_items import Items
from native_host.answerer.specialists.reading_phrases import Found, Phrases

_SLOTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "keep": "(keep|show|show me|list|extract|get|find|give me|return|print|display|select|filter|grep|only "
        "keep|only show|pull out|output|leave|pick)",
        "drop": "(remove|delete|drop|exclude|filter out|get rid of|strip|take out|discard|eliminate|strip out"
        "|hide|omit)",
        "lines": "[(just|only)] ([(all|any|every|each)] [(the|of the|of these|these|only the)]"
        " (lines?|items?|entries|entry|elements?|values|rows|ones|strings)"
        # "Give me words that start with s" asks for new ones.
        "|[(all|any|every|each|which)] (the|of the|of these|these|only the) (words?|names)) [{place}]",
        "place": "(of|in|from) [(this|the|my|these)] [following] (list|text|lines|items|words|names)",
        "needle": "[(the|a)] [(word|string|text|letter|letters|phrase|substring|term|character|characters"
        "|prefix|suffix)] <needle> [{place}]",
        "contain": "(containing|with|including|[(that|which)] (contains?|includes?|have|has))",
        "lack": "(not containing|without|not including|[(that|which)] (do not|don't|dont|does not|doesn't) "
        "(contain|include|have))",
        "start": "(starting with|beginning with|[(that|which)] (starts?|begins?) (with|in))",
        "end": "(ending with|ending in|[(that|which)] ends? (with|in))",
        "unstart": "(not starting with|not beginning with|[(that|which)] (do not|don't|dont|does not|doesn't) "
        "(start|begin) with)",
        "unend": "(not ending with|not ending in|[(that|which)] (do not|don't|dont|does not|doesn't) end (with|in))",
    },
    "de": {
        "keep": "(behalte?|zeige?|zeig mir|zeige mir|liste|gib|gib mir|filtere?|filter|extrahiere?|finde|suche)",
        "drop": "(entferne?|lösche?|lösch|streiche?|verwirf)",
        "lines": "[nur] ([(alle|die|nur die|sämtliche|die ganzen)] (zeilen|einträge|elemente|werte)"
        "|[alle] (die|diese|dieser) (wörter|namen|begriffe)) [{place}]",
        "place": "(aus|in|von) (dieser|der|diesem|dem) [folgenden] (liste|text|zeilen)",
        "needle": "[(das|dem|den|die|der)] [(wort|text|zeichenkette|buchstaben|buchstabe|zeichen|begriff"
        "|string)] <needle>",
        "contain": "(mit|die|welche)",
        "lack": "(ohne|die nicht|die kein|welche nicht)",
        "start": "(die mit|welche mit)",
        "end": "(die auf|die mit|welche auf)",
    },
    "fr": {
        "keep": "(garde|garder|gardez|affiche|afficher|montre|montre-moi|liste|extrais|donne|donne-moi|conserve"
        "|filtre|filtrer|trouve)",
        "drop": "(supprime|supprimer|supprimez|enlève|enlever|retire|retirer|efface|élimine)",
        "lines": "[(uniquement|seulement)] [que] ([(toutes|tous)] (les|des) (lignes|éléments|entrées|valeurs)"
        "|[tous] les (mots|noms)) [{place}]",
        "place": "(de|dans) (cette|la|ce|le) (liste|texte)",
        "needle": "[(le|la|les|l')] [(mot|lettre|texte|chaîne|caractère|terme)] <needle>",
        "contain": "(contenant|avec|qui (contiennent|contient|comportent))",
        "lack": "(ne contenant pas|sans|qui ne (contiennent|contient) pas)",
        "start": "(commençant par|qui (commencent|commence) par|débutant par)",
        "end": "(finissant par|se terminant par|qui (finissent|se terminent|terminent) par)",
        "unstart": "qui ne commencent pas par",
        "unend": "qui ne (finissent|se terminent) pas par",
    },
    "es": {
        "keep": "(muestra|muéstrame|mostrar|lista|extrae|dame|conserva|filtra|filtrar|deja|mantén|encuentra|busca)",
        "drop": "(elimina|eliminar|quita|quitar|borra|borrar|suprime)",
        "lines": "[(solo|sólo|solamente)] [(todas|todos)] (las|los) (líneas|lineas|elementos|palabras|entradas"
        "|valores|nombres) [{place}]",
        "place": "(de|en) (esta|la|este|el) (lista|texto)",
        "needle": "[(la|el)] [(palabra|letra|texto|cadena|carácter|término)] <needle>",
        "contain": "(con|que (contengan|contienen|contiene|incluyan|incluyen|tengan))",
        "lack": "(sin|que no (contengan|contienen|contiene|incluyan|tengan))",
        "start": "que (empiecen|empiezan|comiencen|comienzan|empieza|comienza) (por|con)",
        "end": "que (terminen|terminan|acaben|acaban) (en|por|con)",
        "unstart": "que no (empiecen|empiezan|comiencen|comienzan) (por|con)",
        "unend": "que no (terminen|terminan|acaben|acaban) (en|por|con)",
    },
}  # fmt: skip
_EN = {kind: f"{{{kind}}} {{needle}}" for kind in ("contain", "lack", "start", "end", "unstart", "unend")}
_DE = {
    "contain": "(mit {needle}|(die|welche|in denen) {needle} (enthalten|vorkommt|steht|beinhalten))",
    "lack": "(ohne {needle}|(die|welche) {needle} nicht enthalten|(die|welche) (nicht|kein) {needle} enthalten"
    "|in denen {needle} nicht vorkommt)",
    "start": "(die|welche) mit {needle} (beginnen|anfangen|starten)",
    "end": "(die|welche) (auf|mit) {needle} (enden|aufhören)",
    "unstart": "(die|welche) nicht mit {needle} (beginnen|anfangen)",
    "unend": "(die|welche) nicht (auf|mit) {needle} enden",
}
# A test's name to whether the lines that pass it are those asked about, and where the text must stand.
_KINDS = {kind: (not kind.startswith(("un", "lack")), kind.removeprefix("un").replace("lack", "contain")) for kind in _EN}
_VERBS = {
    "en": ("{verb} {lines} {test}", "{verb} (only|just) {lines} {test}"),
    "de": ("{verb} {lines} {test}", "{lines} {test} {inf}"),
    "fr": ("{verb} {lines} {test}", "ne garde que {lines} {test}"),
    "es": ("{verb} {lines} {test}",),
}
_INFINITIVES = {
    "keep": "(behalten|anzeigen|zeigen|auflisten|filtern|ausgeben|extrahieren)",
    "drop": "(entfernen|löschen|streichen|rauslöschen)",
}


def _phrases(verb: str, kind: str) -> Phrases:
    table = {}
    slots = {}
    for language, own in _SLOTS.items():
        test = _DE[kind] if language == "de" else _EN[kind]
        if language != "de" and kind not in own:
            continue
        kept = {**own, "verb": own[verb], "test": test, "inf": _INFINITIVES[verb]}
        slots[language] = {**OBJECTS[language], **kept}
        patterns = list(_VERBS[language])
        if language == "fr" and verb == "drop":
            patterns = patterns[:1]
        if verb == "keep" and language == "en":
            patterns += ["grep <needle>"] * (kind == "contain") + [
                "which {lines} {test}",
                "{lines} {test}",
                "what {lines} {test}",
            ]
        table[language] = tuple(patterns)
    return Phrases(table, slots)


_TESTS = {(verb, kind): _phrases(verb, kind) for verb in ("keep", "drop") for kind in _KINDS}


class FilterLines(ListTool):
    """Null where upper and lower case alone would change which lines are kept, unless the ask says how to take them."""

    name = "filter_lines"

    def operation(self, ask: str) -> Operation | None:
        bare, cased = _without_case(ask)
        for (verb, kind), phrases in _TESTS.items():
            found = phrases.find(bare)
            if found is not None:
                needle = _needle(found, bare, kind)
                if needle is None:
                    return None
                holds, where = _KINDS[kind]
                return Operation(_filtered(needle, where, holds == (verb == "keep"), cased), numbered=True)
        return None


def _without_case(ask: str) -> tuple[str, bool | None]:
    found = re.search(
        r",? \(?(?:(?P<loose>ignoring case|case[- ]insensitive(?:ly)?|regardless of case|ohne "
        r"groß-?/?kleinschreibung zu beachten"
        r"|sans tenir compte de la casse|sin distinguir mayúsculas(?: y minúsculas| de minúsculas)?)|case[- "
        r"]sensitive(?:ly)?)\)?$",
        ask,
        re.IGNORECASE,
    )
    return (ask, None) if found is None else (ask[: found.start()], found["loose"] is None)


def _needle(found: Found, ask: str, kind: str) -> str | None:
    """The text looked for. A bare word in small letters may be a kind of thing ("numbers", "fruit"): then it "
    "must be called a word."""
    needle = found.text("needle")
    if found.quoted("needle"):
        return needle
    # "With 5" may be a number of things.
    if needle.isdecimal() and re.search(r"\b(?:with|without|mit|ohne|avec|sans|con|sin) \S+$", ask, re.IGNORECASE):
        return None
    if needle.endswith((",", ".", ":")) or (needle.lower() in ("a", "an", "the") and kind in ("contain", "lack")):
        return None
    named = re.search(
        r"\b(?:word|string|text|letter|phrase|substring|term|character|prefix|suffix|wort|zeichenkette"
        r"|buchstaben?|zeichen|begriff"
        r"|mot|lettre|texte|chaîne|caractère|terme|palabra|letra|texto|cadena|carácter|término) "
        + re.escape(needle)
        + r"(?!\S)",
        ask,
        re.IGNORECASE,
    )
    sign = len(needle) == 1 or not needle.isalpha() or (needle.isupper() and len(needle) > 1)
    return needle if named or (sign and not re.fullmatch(r"\w+-\w+", needle)) else None


def _filtered(needle: str, where: str, holds: bool, cased: bool | None) -> Callable[[Items], Items | None]:
    def passes(value: str, wanted: str) -> bool:
        return (
            value.startswith(wanted) if where == "start" else value.endswith(wanted) if where == "end" else wanted in value
        )

    def apply(items: Items) -> Items | None:
        exactly = [value for value in items.values if passes(value, needle) == holds]
        loosely = [value for value in items.values if passes(value.casefold(), needle.casefold()) == holds]
        if cased is None and exactly != loosely:
            return None
        kept = loosely if cased is False else exactly
        return items.with_values(kept) if kept else None

    return apply
