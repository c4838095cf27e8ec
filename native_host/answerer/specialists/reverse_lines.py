"""Turns the order of items round."""

from __future__ import annotations

from native_host.answerer.specialists.list_tool import ListTool, Operation
from native_host.answerer.specialists.reading_items import Items
from native_host.answerer.specialists.reading_phrases import Phrases

# "Reverse this text" would be its characters: only lists, lines and words have an order here.
_ORDERLY = {
    "en": {
        "list": "[{det}] [(following|entire|whole)] [order of] [{det}]"
        " (list|lists|lines|items|entries|elements|words|names|numbers|values|strings|terms|array) [of (lines"
        "|items|words|names|numbers|values)] {where}",
    },
    "de": {"list": "[({det})] (liste|zeilen|einträge|elemente|wörter|namen|zahlen|werte|begriffe) {where}",
           "lists": "[({det})] (liste|zeilen|einträge|elemente|wörter|namen|zahlen|werte|einträgen|wörtern"
           "|elementen|begriffe) {where}"},
    "fr": {"list": "[{det}] (liste|lignes|éléments|mots|noms|nombres|valeurs|entrées) {where}"},
    "es": {"list": "[{det}] (lista|líneas|lineas|elementos|palabras|nombres|números|valores|entradas) {where}"},
}  # fmt: skip
_PHRASES = Phrases(
    {
        "en": (
            "(reverse|invert|flip) {list}",
            "(reverse|invert|flip) [the] (order|line order|item order|word order) [(of|in) {list}]",
            "(reverse|invert|flip) the order",
            "(put|list|show|print|give|write) {list} in (reverse|reversed) order",
            "(put|list|show|print) {list} (backwards|from last to first|from bottom to top|in the opposite order)",
            "(turn|flip) {list} (upside down|around)",
        ),
        "de": (
            "(kehre?|dreh|drehe?) die reihenfolge [(von|der|dieser) [{lists}]] um",
            "die reihenfolge [(von|der|dieser) [{lists}]] (umkehren|umdrehen|invertieren)",
            "reihenfolge [(von|der|dieser) [{lists}]] (umkehren|umdrehen|invertieren)",
            "(kehre?|dreh|drehe?) {list} um",
            "{list} (umkehren|umdrehen|invertieren)",
            "(invertiere|invertieren) {list}",
            "(invertiere|invertieren) die reihenfolge [(von|der|dieser) [{lists}]]",
            "{list} in umgekehrter reihenfolge [(ausgeben|auflisten)]",
        ),
        "fr": (
            "(inverse|inverser|inversez|renverse|retourne) {list}",
            "(inverse|inverser|inversez|renverse|retourne) l'ordre [(de|des|du) [{list}]]",
            "(mets|mettez|affiche|donne) {list} (dans l'ordre inverse|en ordre inverse|à l'envers)",
        ),
        "es": (
            "(invierte|invertir|invierta|da la vuelta a|voltea) {list}",
            "(invierte|invertir|invierta) el orden [(de|del) [{list}]]",
            "(pon|poner|muestra|lista|escribe) {list} en orden inverso",
            "(pon|poner|muestra) {list} al revés",
        ),
    },
    _ORDERLY,
)


class ReverseLines(ListTool):
    name = "reverse_lines"

    def operation(self, ask: str) -> Operation | None:
        return Operation(_reversed) if _PHRASES.find(ask) else None


def _reversed(items: Items) -> Items:
    return items.with_values(items.values[::-1])
