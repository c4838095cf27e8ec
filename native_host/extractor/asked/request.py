"""Which fields a prompt asks for. Every word of it has to be accounted for: what is left over may ask for something else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from native_host.extractor.asked import english, french, german, italian, spanish
from native_host.extractor.asked.phrases import Phrases
from native_host.extractor.concepts import Concept, Shape
from native_host.extractor.folding import label_keys
from native_host.extractor.wanted import BadFields, Wanted, wanted_in_words
from native_host.extractor.words.composed import composed_meaning
from native_host.extractor.words.names import known_names

LANGUAGES: dict[str, Phrases] = {
    "en": english.PHRASES,
    "de": german.PHRASES,
    "fr": french.PHRASES,
    "es": spanish.PHRASES,
    "it": italian.PHRASES,
}
_MOST_CHARS = 1_000
_MOST_FIELDS = 40
_COUNTS = {
    word: number
    for words in (
        "two three four five six seven eight nine ten eleven twelve",
        "zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "due tre quattro cinque sei sette otto nove dieci undici dodici",
    )
    for number, word in enumerate(words.split(), 2)
}
_COUNT = re.compile(rf"\b(?:[0-9]{{1,4}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})\b")
_PDF = re.compile(r"\bpdfs?\b")
# Of the lines of a list: what stands before each.
_BULLET = re.compile(r"[ \t]*(?:[-*+\u2022\u2013]|[0-9]{1,2}[.)])[ \t]+")
_QUOTES = " \t:\"'`*_\u201c\u201d\u201e\u00ab\u00bb"
# Heads of columns in an invoice's table, and names of its sum in what people ask.
_SUMS = frozenset(("amount", "betrag", "importo", "importe", "montant"))
_LINES_OF_A_TABLE = frozenset((Concept.ITEM, Concept.PERIOD))


@dataclass(frozen=True, slots=True)
class Asked:
    """`wanted`: the columns, in the order in which they were named. `count`: of how many documents, null: of all there are.

    `is_of_pdfs`: only such documents are meant.
    """

    wanted: tuple[Wanted, ...]
    count: int | None = None
    is_of_pdfs: bool = False


def prepare() -> None:
    """Compiles what is compiled on first use: about a second."""
    _patterns()


def asked(prompt: str) -> Asked | None:
    """Null where it asks for anything else, or for anything beside, or nobody can say of what."""
    if len(prompt) > _MOST_CHARS or not (flat := _on_one_line(prompt)):
        return None
    folded = _evenly_folded(flat)
    for phrases, pattern in _patterns():
        hit = pattern.fullmatch(folded)
        if hit is None:
            continue
        names = _names(flat[hit.start("fields") : hit.end("fields")], phrases)
        wanted = _wanted(names)
        of = " ".join(said for name, said in hit.groupdict().items() if said and name.startswith("of"))
        if wanted is not None and not _may_mean_a_sum_of_all(wanted, of, phrases):
            return Asked(wanted, _count(of), _PDF.search(of) is not None)
    return None


def _may_mean_a_sum_of_all(wanted: tuple[Wanted, ...], of: str, phrases: Phrases) -> bool:
    """The total of these invoices is one figure, that of each of them is a column."""
    is_one_sum = len(wanted) == 1 and wanted[0].shape is Shape.AMOUNT
    return is_one_sum and re.search(rf"\b(?:{phrases.each})\b", of) is None


def _count(of: str) -> int | None:
    found = _COUNT.search(of)
    return None if found is None else _COUNTS.get(found[0]) or int(found[0])


def _on_one_line(prompt: str) -> str:
    """The lines of a list as names with commas. A blank line parts two things: then it is empty."""
    lines = [line.strip() for line in prompt.strip().splitlines()]
    if not all(lines):
        lines = [line for at, line in enumerate(lines) if line or not _is_before_a_list(lines, at)]
        if not all(lines):
            return ""
    first, *rest = lines
    if not rest:
        return " ".join(first.split())
    if not first.endswith(":"):
        return ""
    items = [_BULLET.sub("", line, count=1).strip(" ,;.") for line in rest]
    return " ".join(f"{first} {', '.join(items)}".split())


def _is_before_a_list(lines: list[str], at: int) -> bool:
    return at == 1 and lines[0].endswith(":")


def _evenly_folded(text: str) -> str:
    """As long as before: each letter small and without its accent."""
    return "".join(_folded(one) for one in text)


def _folded(letter: str) -> str:
    if letter in "\u2018\u2019\u00b4`":
        return "'"
    small = unicodedata.normalize("NFD", letter.lower())[:1]
    return small or " "


@cache
def _patterns() -> tuple[tuple[Phrases, re.Pattern[str]], ...]:
    """The shortest reading of the names comes first, then the longest: "number of invoice" is one."""
    return tuple(
        (phrases, re.compile(pattern))
        for phrases in LANGUAGES.values()
        for names in (".+?", ".+")
        for pattern in _of(phrases, names)
    )


def _of(say: Phrases, names: str) -> Iterator[str]:
    numbers = iter(range(100))
    fields = rf"(?P<fields>{names})"

    def of() -> str:
        counted = "|".join(("[0-9]{1,4}(?= [a-z-]+s?)", *_COUNTS))
        return rf"(?P<of{next(numbers)}>(?:{say.out})(?:[ '-](?:{say.documents}|{counted}))+)"

    def into() -> str:
        return rf"(?:(?:{say.puts}) )?(?:{say.into}) (?:{say.forms})"

    def end() -> str:
        """In any order, each at most twice."""
        also = r"[,.;:]* (?:and |und |et |y |e )?"
        part = [rf"(?:{also}(?:{into()}|{of()}|{say.per_row}))?" for _ in range(2)]
        part.append(rf"(?:{also}(?:{into()}|{say.per_row}))?")
        late = rf"(?: (?:{say.late}))?"
        polite = rf"(?:[ ,.!]+(?:{say.thanks}))*[ .,!?\u2026]*"
        return rf"{late}{''.join(part)}{late}{polite}"

    start = rf"(?:(?:{say.openings})[ ,!:.]+)*"
    what = rf"(?:[ :]+(?:{say.what}))?[ :]+"
    yield rf"{start}(?:{say.orders}){what}{fields}{end()}"
    yield rf"{start}{of()}[ ,:]+(?:{say.openings})?[ ,]*(?:{say.orders}){what}{fields}{end()}"
    yield rf"{start}(?:{say.orders}){what.removesuffix('[ :]+')}[ ,]+{of()} ?:? {fields}{end()}"
    yield rf"{start}(?:{say.orders}) {of()} (?:{say.what})?[ :]*{fields}{end()}"
    yield rf"{start}(?:{say.tables}) (?:{say.forms})(?: {of()})?,? (?:{say.of})(?: (?:{say.what}))?[ :]+{fields}{end()}"
    yield rf"{start}{of()}[ ,:]+(?:{say.openings})?[ ,]*(?:{say.tables}) (?:{say.forms}) (?:{say.of})(?: (?:{say.what}))?[ :]+{fields}{end()}"
    yield rf"{start}{fields} {of()}(?:[ ,.;:]+{into()})?(?: (?:{say.late}))?(?:[ ,.!]+(?:{say.thanks}))*[ .,!?]*"


def _names(said: str, phrases: Phrases) -> tuple[str, ...]:
    parted = re.split(
        rf"\s*(?:,\s*(?:{phrases.ands})?(?=\s)|,|;|&|/|\s\+\s|\s(?:{phrases.ands})\s)\s*", said.strip(" .,"), flags=re.I
    )
    article = re.compile(rf"^(?:(?:{phrases.articles})[\s]+|l['\u2019]\s*)", re.I)
    return tuple(_without_article(part.strip(_QUOTES), article) for part in parted)


def _without_article(name: str, article: re.Pattern[str]) -> str:
    """A name may begin with what looks like one: "la" is also a word of others."""
    bare = article.sub("", name, count=1).strip()
    return bare if bare == name or _meaning(bare) or not _meaning(name) else name


def _wanted(names: tuple[str, ...]) -> tuple[Wanted, ...] | None:
    """Null where a name means nothing: it may be another order."""
    if not 0 < len(names) <= _MOST_FIELDS:
        return None
    known = [_known(name) for name in names]
    if None in known or len({name.casefold() for name in known if name}) < len(known):
        return None
    try:
        return wanted_in_words(", ".join(name for name in known if name))
    except BadFields:
        return None


def _known(name: str) -> str | None:
    """The name, or its singular."""
    if _meaning(name):
        return name
    for one in (_without_s(name), _without_s(name, is_last_only=False), _in_one(name)):
        if one != name and _meaning(one):
            return one
    return None


def _meaning(name: str) -> bool:
    for key in label_keys(name):
        if key in _SUMS:
            return True
        concepts = known_names().get(key)
        meant = composed_meaning(key) if concepts is None else None
        if (concepts and concepts - _LINES_OF_A_TABLE) or (meant is not None and meant not in _LINES_OF_A_TABLE):
            return True
    return False


def _without_s(name: str, *, is_last_only: bool = True) -> str:
    words = name.split()
    return " ".join(
        word[:-1] if word.lower().endswith("s") and len(word) > 3 and (not is_last_only or at == len(words) - 1) else word
        for at, word in enumerate(words)
    )


_ENDINGS = (
    ("nummern", "nummer"),
    ("betr\u00e4ge", "betrag"),
    ("summen", "summe"),
    ("lieferanten", "lieferant"),
    ("kunden", "kunde"),
    ("numeri", "numero"),
    ("importi", "importo"),
    ("fornitori", "fornitore"),
    ("clienti", "cliente"),
    ("proveedores", "proveedor"),
    ("totales", "total"),
    ("totali", "totale"),
    ("totaux", "total"),
    ("addresses", "address"),
    ("companies", "company"),
)


def _in_one(name: str) -> str:
    small = name.lower()
    for many, one in _ENDINGS:
        if small.endswith(many):
            return name[: len(name) - len(many)] + (one.capitalize() if name[len(name) - len(many)].isupper() else one)
    return name
