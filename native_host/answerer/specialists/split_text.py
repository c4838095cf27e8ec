"""Puts the parts of one line each on a line of its own."""

from __future__ import annotations

from native_host.answerer.request import Reading
from native_host.answerer.specialists.list_tool import shown
from native_host.answerer.specialists.phrase_objects import OBJECTS
from native_host.answerer.specialists.reading_items import clean, within
from native_host.answerer.specialists.reading_phrases import Phrases
from native_host.answerer.specialists.separators import SEPARATORS, separator
from native_host.answerer.specialists.specialist import Exact

_PHRASES = Phrases(
    {
        "en": (
            "(split|separate|break|divide|break up|split up|cut) [({any}|<noun>)] [up] (by|on|at|using|with|at "
            "every|at each|on every|on each|by the)"
            " <=separator> [(into|to) (lines|separate lines|a list|parts|new lines|items)]",
            "(split|separate|break|break up|split up) [{any}] [up] (into|to|onto|in) [(separate|individual"
            "|multiple|single|new)] (lines|items)",
            "(put|place|write|list|show|print) (each|every|all|one) [of] [(the|these|them)] [(item|word|entry"
            "|element|value|name|number|items|part|one)]"
            " [{where}] (on|in|onto) (its own|a new|a separate|separate|their own|individual|new|one) (line"
            "|lines) [each]",
            "(one|1) [(item|word|entry|element|value|name|number|part)] per line",
            "(put|write|list|show|make|print|give me) {any} (one|1) [(item|word|entry|element|value)] (per|on "
            "each|to a) line",
            "(convert|turn|change|make) {any} (to|into) (lines|separate lines|one per line|one item per line)",
            "replace [(the|all|all the)] <=separator> [in {any}] with (newlines|line breaks|a newline|a line "
            "break|new lines)",
        ),
        "de": (
            "(teile?|trenne?|splitte|spalte|zerlege|zerteile) [{any}] (an|am|bei|beim|nach|anhand) [(der|dem"
            "|den|jedem|allen|jeder)] <=separator> [(auf|in zeilen|in einzelne zeilen)]",
            "[{any}] (an|am|bei|beim|nach) [(der|dem|den|jedem)] <=separator> (teilen|trennen|aufteilen"
            "|splitten|zerlegen|auftrennen)",
            "(ein|eine|einen|jeder|jedes|jeden|jede) (eintrag|wort|element|wert|begriff) (pro|je|in eine eigene"
            "|auf eine eigene|in eine neue) zeile",
            "(schreibe?|setze?|stelle?|gib) (jeden|jedes|jede) (eintrag|wort|element|wert|begriff|namen|zahl) "
            "(in|auf) eine (eigene|neue|separate) zeile",
            "(jeden|jedes) (eintrag|wort|element|wert) in eine (eigene|neue) zeile (schreiben|setzen)",
        ),
        "fr": (
            "(sépare|séparer|découpe|découper|divise|diviser|coupe|scinde) [{any}] (par|à|à chaque|aux|selon"
            "|sur|au) [(les|le|la)] <=separator> [(en lignes|en plusieurs lignes)]",
            "(mets|mettre|mettez|écris|place) (chaque|un|une) (élément|mot|valeur|entrée|nom|nombre) (sur|par) "
            "(une ligne|une nouvelle ligne|sa propre ligne|une ligne séparée|ligne)",
            "(un|une) (élément|mot|valeur|entrée) par ligne",
        ),
        "es": (
            "(separa|separar|divide|dividir|parte|partir|corta) [{any}] (por|en|en cada|con|según) [(la|las|el"
            "|los)] <=separator> [en líneas]",
            "(pon|poner|coloca|escribe) (cada|un|una) (elemento|palabra|valor|nombre|número|ítem) (en|por) (una "
            "línea|su propia línea|una nueva línea|línea|una línea nueva)",
            "(un|una) (elemento|palabra|valor) por (línea|linea)",
        ),
    },
    {language: {**OBJECTS[language], "separator": SEPARATORS[language]} for language in OBJECTS},
)


class SplitText:
    name = "split_text"

    def answer(self, reading: Reading) -> Exact | None:
        ask, material = reading.ask, reading.material
        if material is None:
            parted = within(reading)
            if parted is None:
                return None
            ask, material = parted
        found = _PHRASES.find(ask)
        text = clean(material, prose=True) if found else None
        if found is None or text is None or "\n" in text:
            return None
        text = text.strip()
        # Quotations and brackets may hold separators that part nothing.
        if any(char in text for char in "[]{}()\"'"):
            return None
        mark, exact = (_mark(text, ask), False) if "separator" not in found.parts else separator(found) or ("", False)
        if not mark or mark.strip() not in text:
            return None
        parts = text.split(mark if exact or not mark.strip() else mark.strip())
        if mark == " ":
            parts = text.split()
        bare = [part.strip() for part in parts]
        # A separator that was quoted may leave the space beside it: then it is not sure.
        if len(parts) < 2 or not all(bare) or (exact and bare != parts):
            return None
        return shown("\n".join(bare), self.name)


def _mark(text: str, ask: str) -> str:
    """What parts a line where the ask does not say it: the one separator that it has."""
    present = [mark for mark in (",", ";", "|", "\t") if mark in text]
    if len(present) == 1:
        return present[0] if " word" not in f" {ask.lower()}" else ""
    return " " if not present and any(word in ask.lower() for word in ("word", "wort", "mot", "palabra", "number")) else ""
