"""How often each line, item or word occurs, and which occurs most often."""

from __future__ import annotations

import re
from collections import Counter

from native_host.answerer.request import Reading
from native_host.answerer.specialists.list_tool import MOST_OUTPUT
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_items import clean, read_items, within
from native_host.answerer.specialists.reading_phrases import Phrases
from native_host.answerer.specialists.specialist import Exact

_KINDS = {
    "en": {
        "words": "words?",
        "items": "(lines?|items?|entry|entries|values?|names?|elements?|numbers?|ones?|string|strings)",
    },
    "de": {
        "words": "(wort|wörter|wörtern|worte)",
        "items": "(zeilen?|einträge|eintrag|element|elemente|wert|werte|namen?|zahl|zahlen)",
    },
    "fr": {"words": "mots?", "items": "(lignes?|éléments?|valeurs?|noms?|nombres?|entrées?)"},
    "es": {"words": "palabras?", "items": "(líneas?|lineas?|elementos?|valores|valor|nombres?|números?|número)"},
}
_SLOTS = {
    language: {**TEXTS[language], "kind_of": "|".join(f"({name})" for name in kinds.values()), **kinds}
    for language, kinds in _KINDS.items()
}
_TOP = Phrases(
    {
        "en": (
            "(which|what) <=kind_of> (appears|occurs|is used|is repeated|comes up|shows up|appear|occur|is "
            "mentioned) [the] most [(often|frequently|times)] [(in|of|here) [{any}]]",
            "[(find|what is|what's|whats|which is|give me|show me|tell me|get|return)] [the] most (frequent"
            "|common|frequently used|used|repeated|frequently occurring|commonly used|often used) <=kind_of> "
            "[(in|of|from) {any}]",
            "[(what are|find|give me|show me|list|get|return)] [the] [(top|first)] <number> most (frequent"
            "|common|used|frequently used|repeated) <=kind_of> [(in|of|from) {any}]",
            "[(what are|find|give me|show me|list)] [the] top <number> [most frequent] <=kind_of> by (frequency"
            "|count) [(in|of|from) {any}]",
        ),
        "de": (
            "(welches|welche|welcher|welchen) <=kind_of> (kommt|kommen|steht|ist) am (häufigsten|meisten"
            "|öftesten) [(in|im) [{any}]] [vor]",
            "[(was ist|finde|nenne|zeige|zeig mir|nenne mir|welches ist|ermittle)] (das|die|der|den) (häufigste"
            "|häufigsten|meistverwendete|meistgenutzte) <=kind_of> [(in|im|aus|von) [{any}]]",
            "[(was sind|finde|nenne|zeige|nenne mir)] die <number> häufigsten <=kind_of> [(in|im|aus|von) [{any}]]",
        ),
        "fr": (
            "(quel|quelle) (est le|est la|est) [(le|la)] <=kind_of> [(le|la)] plus (fréquent|fréquente|utilisé"
            "|utilisée|courant|courante|répété) [(dans|de) {any}]",
            "(quel|quelle) <=kind_of> (apparaît|apparait|revient) le plus [(souvent)] [(dans|de) {any}]",
            "[(trouve|donne|donne-moi)] (le|la) <=kind_of> (le|la) plus (fréquent|fréquente|utilisé|courant) "
            "[(dans|de) {any}]",
            "[(trouve|donne|donne-moi|quels sont)] les <number> <=kind_of> les plus (fréquents|fréquentes"
            "|utilisés|courants) [(dans|de) {any}]",
        ),
        "es": (
            "(cuál es|cual es|encuentra|dime|dame) (la|el) <=kind_of> (más|mas) (frecuente|común|repetida"
            "|repetido|usada|usado|utilizada) [(en|de) {any}]",
            "(la|el) <=kind_of> (más|mas) (frecuente|común|repetida|repetido|usada|usado) [(en|de) {any}]",
            "qué <=kind_of> (aparece|se repite) (más|mas) [veces] [(en|de) {any}]",
            "[(cuáles son|dame|encuentra)] (las|los) <number> <=kind_of> más (frecuentes|comunes|repetidas"
            "|repetidos|usadas) [(en|de) {any}]",
        ),
    },
    _SLOTS,
)
_ALL = Phrases(
    {
        "en": (
            "[(count|show|tell me|list|give me)] how (often|many times|frequently) (each|every) [(unique"
            "|distinct|different)] <=kind_of> (appears|occurs|is used|is repeated|shows up|comes up) [(in|of) {any}]",
            "(count|tally) [the] [number of] [(occurrences|frequency|frequencies|instances|duplicates)] [(of"
            "|for)] (each|every|all|all the) [(unique|distinct|different)] <=kind_of> [(in|of|from) {any}]",
            "(count|give|give me|show|show me|compute|calculate|make|create|list|get) [(the|a)] (frequency"
            "|frequencies|count|counts|number of occurrences|occurrences|frequency table|frequency count) (of"
            "|for) (each|every|all|all the) [(unique|distinct)] <=kind_of> [(in|of|from) {any}]",
            "<=kind_of> (frequency|frequencies|frequency count|frequency table|counts per value) [(of|for|in) {any}]",
            "frequency (of|for) (each|every) <=kind_of> [(in|of) {any}]",
            "(group and count|count and group|tally) [({any}|<=kind_of>)]",
            "count (duplicates|the duplicates) (in|of) {any}",
        ),
        "de": (
            "[(zähle?|zähl|zeige?|zeig mir)] wie oft (jede|jeder|jedes) <=kind_of> [(in|im) [{any}]] (vorkommt"
            "|auftritt|erscheint|auftaucht|vorkommt in {any})",
            "wie oft kommt (jede|jeder|jedes) [einzelne] <=kind_of> [(in|im) [{any}]] vor",
            "[(zähle?|erstelle?|zeige?|berechne)] [(die|eine)] (häufigkeit|häufigkeiten|häufigkeitstabelle) "
            "(jedes|jeder|der|aller) <=kind_of> [(in|im) [{any}]]",
        ),
        "fr": (
            "(compte|compter|comptez) (combien de fois|le nombre d'occurrences de|les occurrences de) chaque "
            "<=kind_of> [(apparaît|apparait|revient)] [(dans|de) {any}]",
            "(fréquence|nombre d'occurrences) de chaque <=kind_of> [(dans|de) {any}]",
            "combien de fois apparaît chaque <=kind_of> [(dans|de) {any}]",
        ),
        "es": (
            "[(cuenta|contar|muestra|dime)] (cuántas|cuantas) veces (aparece|se repite|sale) cada <=kind_of> "
            "[(en|de) {any}]",
            "(cuenta|frecuencia|contar|calcula la frecuencia|cuenta las apariciones|cuenta la frecuencia) de "
            "cada <=kind_of> [(en|de) {any}]",
        ),
    },
    _SLOTS,
)  # fmt: skip
_HEADERS = {
    "en": ("Item", "Count"),
    "de": ("Eintrag", "Anzahl"),
    "fr": ("Élément", "Nombre"),
    "es": ("Elemento", "Cantidad"),
}
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_NUMBERS = {
    "two": 2,
    "three": 3,
    "five": 5,
    "ten": 10,
    "zwei": 2,
    "drei": 3,
    "fünf": 5,
    "deux": 2,
    "trois": 3,
    "dos": 2,
    "tres": 3,
}


class MostFrequent:
    """Counts by exact text, most frequent first, equal ones as they come.

    Null where upper case alone tells items apart.
    """

    name = "most_frequent"

    def answer(self, reading: Reading) -> Exact | None:
        ask, material = reading.ask, reading.material
        if material is None:
            parted = within(reading)
            if parted is None:
                return None
            ask, material = parted
        found = _TOP.find(ask)
        table = _ALL.find(ask) if found is None else None
        either = found or table
        if either is None:
            return None
        said = either.parts.get("kind_of", "").strip()
        values = _values(material, Phrases({either.language: (_KINDS[either.language]["words"],)}).find(said) is not None)
        if values is None:
            return None
        counts = Counter(values).most_common()
        if found is None:
            return None if _cased(values) else self._table(counts, either.language)
        if "number" in found.parts:
            number = _NUMBERS.get(found.text("number").lower()) or (
                int(found.text("number")) if found.text("number").isdecimal() else 0
            )
            # A tie at the edge leaves it open which are the first.
            if not 0 < number < len(counts) or counts[number - 1][1] == counts[number][1] or _cased(values):
                return None
            return self._table(counts[:number], found.language)
        top = [value for value, count in counts if count == counts[0][1]]
        folded = Counter(value.casefold() for value in values).most_common()
        if [value for value, count in folded if count == folded[0][1]] != [value.casefold() for value in top] or folded[0][
            1
        ] != counts[0][1]:
            return None
        if counts[0][1] < 2 or len(top) > 20 or any(re.search(r"[*_`|\\<>\[\]]", value) for value in top):
            return None
        return Exact(f"{', '.join(f'**{value}**' for value in top)} ({counts[0][1]}×)", self.name)

    def _table(self, counts: list[tuple[str, int]], language: str) -> Exact | None:
        item, number = _HEADERS[language]
        rows = [f"| {item} | {number} |", "| --- | ---: |", *(f"| {_cell(value)} | {count} |" for value, count in counts)]
        text = "\n".join(rows)
        return Exact(text, self.name) if len(text) <= MOST_OUTPUT else None


def _values(material: str, words: bool) -> list[str] | None:
    if words:
        text = clean(material, prose=True)
        found = [] if text is None else _WORD.findall(text)
        return found if len(found) > 1 and not re.search("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]", text or "") else None
    items = read_items(material)
    return None if items is None else list(items.values)


def _cased(values: list[str]) -> bool:
    distinct = set(values)
    return len({" ".join(value.casefold().split()) for value in distinct}) != len(distinct)


def _cell(value: str) -> str:
    """Text that a Markdown table shows as it is."""
    return re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", value.strip())
