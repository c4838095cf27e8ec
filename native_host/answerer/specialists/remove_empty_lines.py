"""Takes out lines that are empty or white space alone."""

from __future__ import annotations

from collections.abc import Callable

from native_host.answerer.specialists.list_tool import TextTool
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_phrases import Phrases

_PHRASES = Phrases(
    {
        "en": (
            "(remove|delete|strip|drop|get rid of|eliminate|take out|strip out|clear|clean up|filter out) [(all"
            "|any|the|all the|all of the)]"
            " (empty|blank|blanks and empty|empty and blank) lines? [(from|in|of|out of) {any}]",
            "{any} without [the] (empty|blank) lines",
            "(no|without) (empty|blank) lines",
        ),
        "de": (
            "(entferne?|lösche?|lösch|streiche?) [(alle|die|sämtliche)] (leeren zeilen|leerzeilen|leere zeilen) "
            "[(aus|in|von) {any}]",
            "[(alle|die)] (leeren zeilen|leerzeilen|leere zeilen) [(aus|in|von) {any}] (entfernen|löschen"
            "|streichen|weg|raus|rauslöschen)",
            "{any} ohne leerzeilen",
            "ohne leerzeilen",
        ),
        "fr": (
            "(supprime|supprimer|supprimez|enlève|enlever|retire|retirer|efface|élimine|vire) (les|toutes les) "
            "lignes (vides|blanches|vierges) [(de|dans) {any}]",
            "(supprime|supprimer|supprimez|enlève|enlever|retire|retirer|efface|élimine) (les|toutes les) "
            "lignes (vides|blanches|vierges) {any}",
            "sans lignes vides",
        ),
        "es": (
            "(elimina|eliminar|quita|quitar|borra|borrar|elimine|suprime) [(las|todas las)] (líneas|lineas) "
            "(vacías|vacias|en blanco) [(de|en) {any}]",
            "(elimina|eliminar|quita|quitar|borra|borrar|elimine|suprime) [(las|todas las)] (líneas|lineas) "
            "(vacías|vacias|en blanco) {any}",
            "sin (líneas|lineas) vacías",
        ),
    },
    TEXTS,
)


class RemoveEmptyLines(TextTool):
    name = "remove_empty_lines"

    def change(self, ask: str) -> Callable[[str], str | None] | None:
        return _kept if _PHRASES.find(ask) else None


def _kept(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())
