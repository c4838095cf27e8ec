"""A value of each shape where a label says that one is."""

from __future__ import annotations

import re

from native_host.extractor.amounts import amount_at, amounts, normal_of
from native_host.extractor.blocks import is_street, is_town
from native_host.extractor.codes import all_of, bare_iban, code_at, email_at, iban_at, phone_at, sort_code_at
from native_host.extractor.companies import company_in
from native_host.extractor.concepts import Shape
from native_host.extractor.dates import day_at, days
from native_host.extractor.evidence import Evidence
from native_host.extractor.found import Reading
from native_host.extractor.honorifics import is_only_that, name_at
from native_host.extractor.one_line import name_in

_AFTER_CODE = re.compile(
    r"\s*(?:$|\s\s|\s\d{1,4}[./-]\d{1,2}[./-]\d|[,;(|/]|[.](?:\s|$)|\s(?:of|dated|from|on|for|vom|am|du|del|de|dal|van|z|ze|dnia|av|den|af|fra|fran|date|datum|fecha|data|dato|pvm|[-\u2013])\s)",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\s*(?:[-\u2013\u2014]|to|bis|au|al|a|hasta)\s*\d", re.IGNORECASE)
_EMPTY = re.compile(
    r"\W*|(?:(?:signed|signature|sign\u00e9|unterschrift|unterzeichnet|firmado|firmato|firma e timbro|getekend|handtekening|assinatura|podpis)\W*|idem|ditto|same(?: as above)?|wie oben|le m\u00eame|lo stesso|dito)|(?:n/?a|none|tbd|unknown|keine?|unbekannt|aucune?|ninguno|ninguna|nessuno|nessuna|[-\u2013_.]+)\.?",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.'\u2019-]+(?: [^\W\d_a-z][\w.'\u2019-]+){1,3})(?:, [^\W\d_][^,\d]{2,30}| \([^()\d]{2,30}\))$"
)
"""A person and what they are: "Ella Tran, Fifth Year"."""
# Schools and the like are counted: "Szko\u0142a Podstawowa nr 7".
_INSTITUTION = re.compile(
    r"(?:szko\u0142a|zesp\u00f3\u0142|przedszkole|liceum|\u017c\u0142obek|apteka|biblioteka|z\u00e1kladn\u00ed \u0161kola|mate\u0159sk\u00e1 \u0161kola|\u00e9cole|coll\u00e8ge|scuola|istituto|escuela|colegio|escola|grundschule|kita|school|nursery)\b",
    re.IGNORECASE,
)
_MOST_TEXT = 160
_FIND = {Shape.EMAIL: email_at, Shape.PHONE: phone_at, Shape.IBAN: iban_at}


def read(shape: Shape, text: str, start: int, end: int, evidence: Evidence) -> Reading | None:
    """The value that begins at `start`, behind blanks; what stands behind it may only be what goes with it."""
    while start < end and not text.startswith("***", start) and text[start] in " \t\u00a0*_:\"'":
        start += 1
    if start >= end:
        return None
    inside = text[:end]
    if shape is Shape.CODE:
        return _code(inside, start)
    if shape is Shape.SORT_CODE:
        stop = sort_code_at(inside, start)
        return Reading(start, stop, text[start:stop]) if stop else None
    if shape is Shape.DATE:
        return _date(inside, start, evidence)
    if shape is Shape.AMOUNT:
        return _amount(inside, start, evidence)
    if shape is Shape.NUMBER:
        return _number(inside, start, evidence)
    if shape in _FIND:
        return _known(shape, inside, start)
    if shape is Shape.COMPANY:
        return _party(inside, start)
    return _text(inside, start)


def _party(text: str, start: int) -> Reading | None:
    start += name_at(text[start:])
    if company := company_in(text[start:]):
        return Reading(start + company[0], start + company[1], text[start + company[0] : start + company[1]])
    if named := name_in(text, start):
        return Reading(*named, text[named[0] : named[1]])
    if apposed := _APPOSED.match(text, start):
        return Reading(start, apposed.end("name"), apposed["name"])
    said = text[start:].strip()
    if (
        _is_no_name(said)
        or is_only_that(said)
        or code_at(said, 0) == len(said)
        or not re.search(r"[^\W\d_]{2}", said)
        or days(said, None)
    ):
        return None
    return _text(text, start)


def _is_no_name(said: str) -> bool:
    """A telephone, a line of an address, a sum, an address of mail: they stand where names do."""
    return bool(
        re.match(r"[+(]?\d{3}", said)
        or "@" in said
        or (is_street(said) and not _INSTITUTION.match(said))
        or is_town(said)
        or any(one.is_money for one in amounts(said, None))
    )


def _code(text: str, start: int) -> Reading | None:
    end = code_at(text, start)
    if end is None or not _AFTER_CODE.match(text, end):
        return None
    return Reading(start, end, text[start:end], is_weak=end - start < 3)


def _date(text: str, start: int, evidence: Evidence) -> Reading | None:
    day = day_at(text, start, evidence.day_first)
    is_weak = False
    if day is None:
        found = days(text[start:], evidence.day_first) if len(text) - start < 60 else []
        if len(found) != 1:
            return None
        return Reading(start + found[0].start, start + found[0].end, found[0].iso, is_weak=True)
    if _SPAN.match(text, day.end):
        return None
    return Reading(day.start, day.end, day.iso, is_weak=is_weak)


def _amount(text: str, start: int, evidence: Evidence) -> Reading | None:
    one = amount_at(text, start, evidence.decimal_mark)
    if one is None or re.match(
        r"\s*(?:x|\u00d7|%|days|tage|jours|d[i\u00ed]as|giorni)(?!\w)", text[one.end :], re.IGNORECASE
    ):
        return None
    rest = amounts(text[one.end :], evidence.decimal_mark)
    if any(other.is_money for other in rest):  # Two figures: which is it?
        return None
    return Reading(one.start, one.end, normal_of(one), one.currency or evidence.currency, is_weak=not one.is_money)


def _number(text: str, start: int, evidence: Evidence) -> Reading | None:
    one = amount_at(text, start, evidence.decimal_mark)
    if one is None:
        return None
    return Reading(one.start, one.end, None if one.value is None else f"{one.value:f}", one.currency)


def _known(shape: Shape, text: str, start: int) -> Reading | None:
    end = _FIND[shape](text, start)
    if end is None:
        found = all_of(shape, text[start:])
        if len(found) != 1:
            return None
        start, end = start + found[0][0], start + found[0][1]
    value = text[start:end]
    return Reading(start, end, bare_iban(value) if shape is Shape.IBAN else value)


def _text(text: str, start: int) -> Reading | None:
    end = len(text.rstrip(" \t\u00a0*_,;"))
    if end <= start or end - start > _MOST_TEXT or _EMPTY.fullmatch(text, start, end):
        return None
    return Reading(start, end, text[start:end])
