"""Names of companies by their legal form."""

from __future__ import annotations

import re

from native_host.extractor.concepts import Concept
from native_host.extractor.folding import folded
from native_host.extractor.honorifics import name_at
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.names import known_names

_FORM = re.compile(
    r"(?<![\w.])(?:GmbH & Co\. ?KGa?A?|GmbH & Co\. OHG|GmbH|gGmbH|mbH|AG & Co\. KG|AG|UG \(haftungsbeschr\u00e4nkt\)|UG|KGaA|KG|OHG|oHG|GbR|e\. ?K\."
    r"|eG|e\. ?V\.|SE|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|L\.L\.P\.|DAC|CLG|Inc\.?|Incorporated|Corp\.?|Corporation|PLC|plc|Pty Ltd\.?|Co\., ?Ltd\.?|Co\.|& Co|"
    r"SARL|S\.A\.R\.L\.|S\u00e0rl|S\.\u00e0 ?r\.l\.|SASU|SAS|S\.A\.S\.|EURL|SNC|SCOP|SCI|S\.A\.|SA|S\.L\.U\.|SLU|S\.L\.|SL|S\.L\.L\.|S\.A\.U\.|SAU|S\. ?Coop\.|C\.B\."
    r"|S\.r\.l\.s?\.?|Srls?|SRLS?|S\.R\.L\.|S\.p\.A\.|SpA|SPA|S\.P\.A\.|S\.n\.c\.|Snc|S\.a\.s\.|Sas|Sagl|B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|Oyj?|AB|ApS|A/S|I/S|K/S|ASA|AS|Tmi|Unipessoal,? Lda\.?|Lda\.?|Ltda\.?|SGPS|S\.L\.P\.|SLP|S\.C\.|s\.c\.|sp\. ?j\.|Sp\. ?j\.|[Ss]p\. ?z ?o\. ?o\.|a\.s\.|a\. s\.|s\.r\.o\.|s\. r\. o\.|spol\. s r\.o\.|k\.s\.|v\.o\.s\.|PartG mbB|PartGmbB|PartG|e\. ?U\.|OG|SELARL|SRL|SComm|ASBL|VZW|P\.C\.|PC|LP|L\.P\.|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.|d\.o\.o\.|O\u00dc|UAB|SIA|A\.\u015e\.|Ltd\. \u015eti\.|ry|r\.y\.|HB|Cooperative|& Associ\u00e9s|& Associati|& Asociados|& Associates|& Partners?|& Partner|N\.A\.|Ges\. ?m\. ?b\. ?H\.|GesmbH|Credit Union|Building Society|Housing (?:Trust|Association)|(?:District|Borough|County|City|Town|Parish) Council)(?![\w])"
)
_JOINING = frozenset(
    "& + und and et y e of de di del della der des du la le el los il van von i d' do da dos das en het den och og ja \u00e9s \u0219i si ve a u na w z".split()
)
# In a name that is a line by itself, and in a sentence none of it: "Ciep\u0142o dla Domu", "Faktura dla X".
_JOINING_ALONE = frozenset("dla nad pod przy am im zur zum".split())
_STOP = re.compile(r"[,;:|\u00b7\u2022\u2013\u2014()<>\n]|\s-\s|\.\s")
_MOST_WORDS = 8
_HALF = re.compile(r"& Co\Z")
# Names of a field that names of firms begin with.
_NOUNS = frozenset("azienda empresa empresas entreprise societe societa compania sociedad".split())
_PARTIES = frozenset((Concept.SUPPLIER, Concept.CUSTOMER, Concept.ACCOUNT_HOLDER))


def company_in(text: str) -> tuple[int, int] | None:
    """Where the first one stands."""
    return next(iter(companies_in(text)), None)


def companies_in(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for hit in _FORM.finditer(text):
        last = found[-1][1] if found else 0
        start = _start(text, hit.start(), last, is_line=text[hit.end() :].lstrip()[:1] in ("", ","))
        between = text[last : hit.start() if start is None else start]
        goes_on = found and between == ". " and _HALF.search(text, *found[-1])  # "X & Co. Versand GmbH"
        if found and (goes_on or not between.strip()):  # A name may have two forms in it.
            found[-1] = (found[-1][0], hit.end())
        elif start is not None:
            found.append((start, hit.end()))
    return found


def _start(text: str, form: int, least: int, *, is_line: bool) -> int | None:
    """The first of the capitalised words before the form, and behind `least`."""
    before = text[:form].rstrip()
    if before.endswith(","):
        before = before[:-1]
    stops = [hit.end() for hit in _STOP.finditer(before)]
    floor = max(least, stops[-1] if stops else 0)
    start = None
    joined = False
    alone = is_line and not roles_of(folded(text.split(" ", 1)[0]), None)
    said = list(re.finditer(r"\S+", before[floor:]))
    for count, word in enumerate(reversed(said)):
        if count >= _MOST_WORDS:
            break
        ahead = said[len(said) - count - 2][0] if count + 1 < len(said) else ""
        if word[0][0].isupper() or word[0][0].isdigit():
            start = floor + word.start()
        elif word[0].casefold() not in (_JOINING | _JOINING_ALONE if alone else _JOINING):
            if joined or not alone or ahead.casefold() not in _JOINING:
                break
            joined = True  # "Revize a komin\u00edci Brno s.r.o."
    if start is None:
        return None
    while (
        (space := text.find(" ", start, form)) > 0
        and _PARTIES & known_names().get(folded(text[start:space]), frozenset())
        and space - start > 3
        and folded(text[start:space]) not in _NOUNS
    ):
        start = space + 1
    start += name_at(text[start:form])
    name = text[start:form].strip(" ,&")
    return start if name and not (name.isdigit() and len(name) == 4 and form - start == 5) else None  # "3512 LP Utrecht"
