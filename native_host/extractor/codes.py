"""Numbers of documents, and what else is known by its looks: accounts, addresses of mail, telephones."""

from __future__ import annotations

import re

_CODE = re.compile(r"(?=[A-Za-z0-9./_-]{0,30}?[0-9])[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,38}[A-Za-z0-9])?(?![\w]|[,.][0-9])")
_SPACED = re.compile(r"[A-Z]{1,6}(?: [A-Z0-9/-]{1,12}){0,2} (?=[A-Z0-9/.-]*[0-9])[A-Z0-9][A-Z0-9/.-]{0,18}(?![\w])")
_NAMED_PHONE = re.compile(r"[0-9][0-9 ()/.\u00a0-]{5,18}[0-9]")
_NO_LETTERS = frozenset("VAT TVA IVA NR NO N MWST UST BTW DPH MOMS MVA ALV KDV EUR USD GBP CHF".split())
_PREFIXED = re.compile(
    r"(?P<letters>[A-Z]{1,4})[ .-]{1,2}(?=[A-Z]{0,3}/?[0-9])[A-Za-z0-9/._-]{0,28}[A-Za-z0-9](?![\w]|[,.][0-9])"
)
_LETTERS = re.compile(r"(?<![\w.])(?P<letters>[A-Z]{2,4}) \Z")
_FIGURES = re.compile(r"[0-9]{1,7}(?: (?:[0-9]{2,6}|[A-Z]{1,2}(?= [0-9]))){1,6}(?![\w])")
_STRUCTURED = re.compile(r"(?P<mark>\+\+\+|\*\*\*)[0-9]{3}/[0-9]{4}/[0-9]{5}(?P=mark)")  # Belgian, on transfers
_SORT_CODE = re.compile(
    r"(?:[0-9]{2}[- ][0-9]{2}[- ][0-9]{2}|[0-9]{4,5}[- ]?[0-9]{0,4}|[0-9]{3} [0-9]{3} [0-9]{2})(?![\w-])"
)
_DATE_LIKE = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PHONE = re.compile(r"(?:\+|00|\(?0)[0-9][0-9 ()/.\u00a0-]{5,20}[0-9]")
_IBAN = re.compile(r"(?<![A-Za-z0-9])(?P<land>[A-Z]{2})[0-9]{2}(?=[ \u00a0.-]{0,2}[A-Z0-9])")
_IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28,
    "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18,
    "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32,
    "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24,
    "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26,
    "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip
_IBAN_REST = re.compile(r"[ \u00a0.-]{0,2}[A-Z0-9]")


def code_at(text: str, start: int) -> int | None:
    """The end of the number that begins there. A day or a bare pair of decimals is none."""
    spaced = _STRUCTURED.match(text, start) or _SPACED.match(text, start) or _FIGURES.match(text, start)
    if spaced and not text[spaced.end() :].strip():
        return spaced.end()
    if (
        (prefixed := _PREFIXED.match(text, start))
        and not _DATE_LIKE.search(prefixed[0])
        and prefixed["letters"] not in _NO_LETTERS
    ):
        return prefixed.end()
    hit = _CODE.match(text, start)
    if hit is None or _DATE_LIKE.fullmatch(hit[0]) or re.match(r"[0-9]{1,3}[.,][0-9]{2}\Z", hit[0]):
        return None
    return hit.end()


def sort_code_at(text: str, start: int) -> int | None:
    """A bank's number: British with two strokes, German of eight figures, others of four to nine."""
    hit = _SORT_CODE.match(text, start)
    return hit.end() if hit else None


def begins_at(text: str, start: int) -> int:
    """Where a number begins of which letters stand before, behind a blank: "FT 216/25"."""
    hit = _LETTERS.search(text[:start])
    return hit.start() if hit and hit["letters"] not in _NO_LETTERS else start


def email_at(text: str, start: int) -> int | None:
    hit = _EMAIL.match(text, start)
    return hit.end() if hit else None


def phone_at(text: str, start: int) -> int | None:
    """Behind its label it may begin with any figure."""
    hit = _PHONE.match(text, start) or _NAMED_PHONE.match(text, start)
    return hit.end() if hit and is_phone(text, start, hit.end()) else None


def is_phone(text: str, start: int, end: int) -> bool:
    """And no day, no sum and no part of a longer number."""
    said = text[start:end]
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    figures = sum(one.isdigit() for one in said)
    return (
        not (_DATE_LIKE.search(said) or (re.search(r"\.[0-9]{2}\Z", said) and said.count(".") == 1))
        and figures > 6
        and not re.search(r"[\w,-]", around)
    )


def iban_at(text: str, start: int) -> int | None:
    """ISO 13616: as long as its country has it, check digits by ISO 7064 mod 97-10."""
    hit = _IBAN.match(text, start)
    if hit is None or hit["land"] not in _IBAN_LENGTHS:
        return None
    end = hit.end()
    for _ in range(_IBAN_LENGTHS[hit["land"]] - 4):
        one = _IBAN_REST.match(text, end)
        if one is None:
            return None
        end = one.end()
    bare = bare_iban(text[start:end])
    is_whole = not text[end : end + 1].isalnum()
    return end if is_whole and int("".join(str(int(one, 36)) for one in bare[4:] + bare[:4])) % 97 == 1 else None


def bare_iban(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text)


def all_of(shape: str, text: str) -> list[tuple[int, int]]:
    """Where such values stand in a text that no label names."""
    if shape == "iban":
        return [(hit.start(), end) for hit in _IBAN.finditer(text) if (end := iban_at(text, hit.start()))]
    found = [hit.span() for hit in {"email": _EMAIL, "phone": _PHONE}[shape].finditer(text)]
    return [span for span in found if is_phone(text, *span)] if shape == "phone" else found
