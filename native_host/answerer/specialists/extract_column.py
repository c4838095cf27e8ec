"""One column of a pasted table: Markdown, CSV, semicolons or tabs."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass

from native_host.answerer.request import Reading
from native_host.answerer.specialists.list_tool import MOST_OUTPUT
from native_host.answerer.specialists.reading_items import clean, fenced
from native_host.answerer.specialists.reading_phrases import Found, Phrases
from native_host.answerer.specialists.specialist import Exact

_PLACES = {
    "en": ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
    "de": ["erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte"],
    "fr": ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième"],
    "es": ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima"],
}
_LAST = {
    "last": -1,
    "letzte": -1,
    "letzten": -1,
    "dernière": -1,
    "última": -1,
    "ultima": -1,
    "seconde": 2,
    "septima": 7,
    "decima": 10,
}
_ORDINALS = {
    **_LAST,
    **{word: place for words in _PLACES.values() for place, word in enumerate(words, 1)},
    **{f"{word}n": place for place, word in enumerate(_PLACES["de"], 1)},
    **{f"{place}{end}": place for place in range(1, 100) for end in ("st", "nd", "rd", "th", ".", "ª", "e", "ème", "")},
    "1ère": 1, "1re": 1,
}  # fmt: skip
_TABLE = {
    "en": "(in|of|from) [(this|the|my)] [following] [(csv|tsv|markdown|pasted)] [(table|csv|tsv|data|file|text"
    "|list|spreadsheet)] [(below|here)]",
    "de": "(aus|von|in) [(dieser|der|diesem|dem|meiner|den)] [folgenden] [(csv|markdown)] [(tabelle|csv|daten|datei|text)]",
    "fr": "(de|du|dans) [(ce|cette|le|la|ces|les)] [(tableau|table|csv|données|fichier)] [suivant]",
    "es": "(de|del|en) [(esta|la|este|el|estos|los)] [siguiente] [(tabla|csv|datos|archivo|texto)]",
}
_PHRASES = Phrases(
    {
        "en": (
            "{get} [(only|just|me)] [(only|just)] [the] (column|col|field) [(number|named|called)] <column> [{table}]",
            "{get} [(only|just|me)] [(only|just)] [the] <column> (column|col|field) [{table}]",
            "{get} [all] [the] [(values|entries|data|contents|items)] (of|in|from) [the] <column> (column|col"
            "|field) [{table}]",
            "{get} [all] [the] [(values|entries|data|contents)] (of|in|from) [the] (column|col|field) <column> [{table}]",
            "[(only|just)] [the] <column> (column|col)",
        ),
        "de": (
            "{get} [(nur|mir)] [(nur|mir)] [(die|der)] <column> spalte [{table}] [(aus|heraus|an)]",
            "{get} [(nur|mir)] [(nur|mir)] [die] spalte <column> [{table}] [(aus|heraus|an)]",
            "[nur] (die|der) [spalte] <column> [spalte] [{table}] (extrahieren|ausgeben|anzeigen|herausziehen|auslesen)",
            "{get} [mir] (alle|die) werte (aus|der|in) [der] spalte <column> [{table}] [aus]",
            "nur [die] <column> spalte",
        ),
        "fr": (
            "{get} [(uniquement|seulement|juste)] [la] colonne <column> [{table}]",
            "{get} [(uniquement|seulement|juste)] [la] <column> colonne [{table}]",
        ),
        "es": (
            "{get} [(solo|sólo|solamente)] [la] columna <column> [{table}]",
            "{get} [(solo|sólo|solamente)] [la] <column> columna [{table}]",
        ),
    },
    {
        "en": {
            "get": "(extract|get|give|show|return|list|print|pull out|take|select|keep|copy|output|display|pull|cut)",
            "table": _TABLE["en"],
        },
        "de": {"get": "(extrahiere?|zeige?|zeig|gib|liste|nimm|ziehe?|behalte|hole?|lies)", "table": _TABLE["de"]},
        "fr": {
            "get": "(extrais|extraire|extrayez|donne|donne-moi|affiche|garde|montre|récupère|sors|liste)",
            "table": _TABLE["fr"],
        },
        "es": {"get": "(extrae|extraer|dame|muestra|muéstrame|saca|obtén|obtener|lista|toma)", "table": _TABLE["es"]},
    },
)


@dataclass(frozen=True, slots=True)
class _Table:
    rows: list[list[str]]
    markdown: bool


class ExtractColumn:
    """A column that is named, or of a Markdown table, comes with its header, as a table; of other text by
    place, all its cells.
    """

    name = "extract_column"

    def answer(self, reading: Reading) -> Exact | None:
        found = _PHRASES.find(reading.ask) if reading.material else None
        text = clean(reading.material or "", prose=True) if found else None
        table = None if text is None else _read(text)
        if found is None or table is None:
            return None
        place = _place(found, table.rows[0])
        if place is None:
            return None
        column = [row[place].strip() for row in table.rows]
        if table.markdown or found.quoted("column") or found.text("column").lower() not in _ORDINALS:
            cells = column if table.markdown else [cell.replace("|", "\\|").replace("\n", " ") for cell in column]
            answer = "\n".join([f"| {cells[0]} |", "| --- |", *(f"| {cell} |" for cell in cells[1:])])
        else:
            answer = fenced("\n".join(column))
        return Exact(answer, self.name) if len(answer) <= MOST_OUTPUT and any(column) else None


def _place(found: Found, header: list[str]) -> int | None:
    said = found.text("column").strip()
    named = [place for place, cell in enumerate(header) if cell.strip().casefold() == said.casefold()]
    ordinal = None if found.quoted("column") else _ORDINALS.get(said.lower())
    if named:
        return named[0] if len(named) == 1 and ordinal is None else None
    if ordinal is None:
        return None
    place = ordinal - 1 if ordinal > 0 else len(header) - 1
    return place if place < len(header) else None


def _read(text: str) -> _Table | None:
    """Null unless every row has as many cells as the first, at least two."""
    lines = text.split("\n")
    if len(lines) > 2 and re.fullmatch(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*", lines[1]):
        # A pipe that is escaped is a part of its cell.
        rows = [
            re.split(r"(?<!\\)\|", re.sub(r"(?<!\\)\|$", "", line.strip().removeprefix("|")))
            for line in [lines[0], *lines[2:]]
        ]
        found = _Table(rows, markdown=True)
    else:
        marks = [mark for mark in "\t;," if all(mark in line for line in lines)]
        if not marks or (marks[0] == ";" and "," in marks) or len(lines) < 2:
            return None
        if (
            marks[0] == ","
            and any(re.search(r"\d,\d{1,2}(?!\d)", line) and '"' not in line for line in lines)
            and any(", " in line for line in lines)
        ):
            return None
        try:
            parsed = list(csv.reader(lines, delimiter=marks[0], skipinitialspace=True, strict=True))
        except csv.Error:
            return None
        found = _Table(parsed, markdown=False)
    width = len(found.rows[0])
    return found if width > 1 and all(len(row) == width for row in found.rows) else None
