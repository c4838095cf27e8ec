"""What a value of each kind looks like, and where such values stand in a text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from native_host.answerer.fields.kinds import Kind
from native_host.answerer.fields.person_name import is_person_name
from native_host.answerer.specialists.extraction_patterns import FINDERS

DATES = frozenset(
    {
        Kind.DATE,
        Kind.DUE_DATE,
        Kind.INVOICE_DATE,
        Kind.ORDER_DATE,
        Kind.DELIVERY_DATE,
        Kind.BIRTH_DATE,
        Kind.START_DATE,
        Kind.END_DATE,
    }
)
MONEY = frozenset({Kind.TOTAL, Kind.NET, Kind.TAX, Kind.AMOUNT, Kind.PRICE, Kind.DEPOSIT})
NUMBERS = frozenset(
    {
        Kind.ORDER_NUMBER,
        Kind.INVOICE_NUMBER,
        Kind.CUSTOMER_NUMBER,
        Kind.TICKET_NUMBER,
        Kind.CONTRACT_NUMBER,
        Kind.TRACKING_NUMBER,
        Kind.BOOKING_NUMBER,
        Kind.TAX_NUMBER,
    }
)
_FOUND = (
    {Kind.EMAIL: "email", Kind.PHONE: "phone", Kind.FAX: "phone", Kind.URL: "url"}
    | dict.fromkeys(DATES, "date")
    | dict.fromkeys(MONEY, "price")
)

_CODE = r"(?=[A-Za-z0-9./_-]*[0-9])[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,38}[A-Za-z0-9])"
# In a cell of its own: "3 C 118/25", "GYM-MAY".
_CELL_CODE = re.compile(r"(?=.*[0-9-])[A-Z0-9]{1,10}(?:[ ./-][A-Z0-9]{1,10}){0,4}")
_DATE_LIKE = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}")
_PATTERNS = {
    Kind.IBAN: r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])",
    Kind.BIC: r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])",
    Kind.TIME: r"(?:[01]?[0-9]|2[0-3])(?:(?::|h|\.)[0-5][0-9](?: ?(?:[ap]\.?m\b\.?|Uhr|h\b))?| ?(?:[ap]\.?m\b|Uhr"
    r"|h)(?!\w))(?![\w:]|\s?[-\u2013]\s?[0-9])",
    Kind.POST_CODE: r"(?=[A-Z0-9 -]*[0-9])[A-Z0-9]{2,5}(?:[ -][A-Z0-9]{2,4})?(?![\w])",
    Kind.VERSION: r"v?[0-9]+(?:\.[0-9]+){1,3}(?:[-+][A-Za-z0-9.]+)?(?![\w])",
    Kind.QUANTITY: r"[0-9]+(?:[.,][0-9]+)*(?: ?(?:x|pcs|pieces|units|stk|St\u00fcck|pi\u00e8ces|unidades|kg|g|l|m))?(?!\w)",
} | dict.fromkeys(NUMBERS, _CODE + r"(?![\w-])")
_COMPILED = {kind: re.compile(pattern) for kind, pattern in _PATTERNS.items()}
# Thousands parted by blanks, as French and Spanish write them.
_SPACED_AMOUNT = re.compile(
    r"(?<![0-9])(?:[$\u20ac\u00a3] ?)?[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]{1,2})?["
    r" \u00a0\u202f]?(?:[$\u20ac\u00a3]|EUR|CHF|USD|euros?|francs|dollars|pesos)(?!\w)"
)
_BARE_FIGURE = re.compile(r"[0-9]{1,3}(?:[., '\u2019][0-9]{3})*(?:[.,][0-9]{1,2})?|[0-9]+(?:[.,][0-9]{1,2})?")
_SENTENCE_END = re.compile(r"[.;,](?:\s|$)|\s?[(|]")
_WEEKDAY = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi\u00e9|jue|vie"
    r"|s\u00e1b|dom)\.?,? ",
    re.IGNORECASE,
)
_PER = re.compile(r" ?(?:/ ?|per |a |an |each |pro |je |im |par |por |al )[^\W\d_]{1,12}")

_EMPTY = re.compile(
    r"(?:n/?a|none|unknown|tbd|tba|keine?|unbekannt|offen|aucune?|inconnue?|ninguno|ninguna|desconocido|\W*)\.?"
    r"|(?:see|as (?:above|below|discussed)|to follow|same as|siehe|wie (?:oben|unten)|folgt|voir|idem|v\u00e9ase|ver"
    r" (?:abajo|arriba|adjunto))\b.*",
    re.IGNORECASE,
)
# Before a value: it is not meant to the letter.
_ROUGH = re.compile(
    r"(?:[~\u2248<>]|\b(?:about|around|approx\w*|circa|ca|some|roughly|etwa|rund|ungef\u00e4hr|environ|autour|unos"
    r"|aproximadamente|ab|from|up to|bis zu)\.?)\s*$",
    re.IGNORECASE,
)
# Behind a value: it is one of two.
_OR_ANOTHER = re.compile(r"\s*(?:\bor\b|\boder\b|\bou\b|\bo\b|[-\u2013/])\s*\S{0,20}[0-9@]", re.IGNORECASE)
_MOST_CHARS = {Kind.ADDRESS: 160, Kind.SUBJECT: 200, Kind.PRODUCT: 160}
_MOST_FREE_CHARS = 90


@dataclass(frozen=True, slots=True, order=True)
class Value:
    """Code points [start, end) of the text."""

    start: int
    end: int


def in_text(kind: Kind, text: str) -> list[Value] | None:
    """Every value of a kind that is known by its shape alone; null where some are doubtful or the kind has none."""
    return _spans(FINDERS[_FOUND[kind]], text) if kind in _FOUND else _matches(kind, text)


def at_start(kind: Kind, text: str, start: int, end: int) -> Value | None:
    """A value of `kind` that begins exactly at `start` of a sentence, and is not the first of two."""
    value = _first(kind, text, start, end)
    return None if value and _OR_ANOTHER.match(text, value.end, min(len(text), value.end + 60)) else value


def _first(kind: Kind, text: str, start: int, end: int) -> Value | None:
    pattern = _COMPILED.get(kind)
    if pattern is not None:
        hit = pattern.match(text, start, end)
        return Value(start, hit.end()) if hit and _is_sound(kind, hit[0]) else None
    if kind not in _FOUND:
        return None
    spaced = _SPACED_AMOUNT.match(text, start, end) if kind in MONEY else None
    if spaced:
        return Value(start, spaced.end())
    clause = re.split(r"[;\n]|[.!?](?=\s|$)(?<![0-9]\.)", text[start:end], maxsplit=1)[0]
    found = FINDERS[_FOUND[kind]](clause)
    return Value(start, start + len(found[0])) if found and clause.startswith(found[0]) else None


def in_cell(kind: Kind, text: str, start: int, end: int) -> Value | None:
    """The value of a cell that is labelled as `kind`; null where the cell holds none, or more than one."""
    start, end = _trimmed(text, start, end)
    cell = text[start:end]
    if not cell or _EMPTY.fullmatch(cell):
        return None
    if kind in _FOUND:
        day = _WEEKDAY.match(cell) if kind in DATES else None
        found = _spans(FINDERS[_FOUND[kind]], cell if day is None else " " * day.end() + cell[day.end() :])
        if day and found and len(found) == 1 and found[0].end == len(cell):
            return Value(start, end)
        spaced = list(_SPACED_AMOUNT.finditer(cell)) if kind in MONEY else []
        if len(spaced) == 1 and not re.search("[0-9]", _SPACED_AMOUNT.sub("", cell)):
            return Value(start + spaced[0].start(), start + spaced[0].end())
        if (
            found
            and len({cell[value.start : value.end] for value in found}) == 1
            and not _ROUGH.search(cell[: found[0].start])
        ):
            rest = cell[found[0].end :]
            return Value(start + found[0].start, end if kind in MONEY and _PER.fullmatch(rest) else start + found[0].end)
        return Value(start, end) if kind in MONEY and _BARE_FIGURE.fullmatch(cell) else None
    pattern = _COMPILED.get(kind)
    if pattern is not None:
        skipped = len(cell) - len(cell.lstrip("# "))
        hit = pattern.fullmatch(cell, skipped) or (_CELL_CODE.fullmatch(cell, skipped) if kind in NUMBERS else None)
        if hit:
            return Value(start + skipped, end) if _is_sound(kind, hit[0]) else None
        first = at_start(kind, text, start + skipped, end)
        return first if first and _SENTENCE_END.match(text, first.end, end) else None
    if kind is Kind.PERSON and not is_person_name(cell):
        return None
    return Value(start, end) if len(cell) <= _MOST_CHARS.get(kind, _MOST_FREE_CHARS) else None


def _spans(finder: Callable[[str], list[str] | None], text: str) -> list[Value] | None:
    found = finder(text)
    if found is None:
        return None
    values: list[Value] = []
    place = 0
    for value in found:
        place = text.find(value, place)
        if place < 0:
            return None  # Put together by the finder from parts.
        values.append(Value(place, place + len(value)))
        place += len(value)
    return values


def _matches(kind: Kind, text: str) -> list[Value] | None:
    if kind not in (Kind.IBAN, Kind.TIME):
        return None
    found = re.finditer(rf"(?<![\w.:,-]){_PATTERNS[kind]}", text)
    return [Value(hit.start(), hit.end()) for hit in found if _is_sound(kind, hit[0])]


def _is_sound(kind: Kind, value: str) -> bool:
    if kind is Kind.IBAN:
        return _is_iban(value)
    return kind not in NUMBERS or (len(value) > 2 and _DATE_LIKE.fullmatch(value) is None)


def _is_iban(value: str) -> bool:
    """ISO 13616, check digits by ISO 7064 mod 97-10."""
    bare = value.replace(" ", "")
    turned = bare[4:] + bare[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks, emphasis and commas around, and one full stop at the end of more than a short form."""
    while start < end and text[start] in ' \t*_`"\u201c\u201e':
        start += 1
    while end > start and text[end - 1] in ' \t*_`,;"\u201d\u201c\r|#-':
        end -= 1
    if end - start > 6 and text[end - 1] == "." and text[start:end].count(".") == 1:
        end -= 1
    return start, end
