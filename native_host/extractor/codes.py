"""Numbers of documents, and what else is known by its looks: accounts, addresses of mail, telephones."""

from __future__ import annotations

import re

_CODE = re.compile(r"(?=[A-Za-z0-9./_-]{0,30}?[0-9])[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,38}[A-Za-z0-9])?(?![\w]|[,.][0-9])")
_SPACED = re.compile(r"[A-Z]{1,6}(?: [A-Z0-9/-]{1,12}){0,2} (?=[A-Z0-9/.-]*[0-9])[A-Z0-9][A-Z0-9/.-]{0,18}(?![\w])")
_PREFIXED = re.compile(r"[A-Z]{1,4}[ .-]{1,2}(?=[0-9])[A-Za-z0-9/._-]{0,28}[A-Za-z0-9](?![\w]|[,.][0-9])")
_FIGURES = re.compile(r"[0-9]{1,6}(?: [0-9]{2,6}){1,4}(?![\w])")
_DATE_LIKE = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PHONE = re.compile(r"(?:\+|00|\(?0)[0-9][0-9 ()/.\u00a0-]{5,20}[0-9]")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")


def code_at(text: str, start: int) -> int | None:
    """The end of the number that begins there. A day or a bare pair of decimals is none."""
    spaced = _SPACED.match(text, start) or _FIGURES.match(text, start)
    if spaced and not text[spaced.end() :].strip():
        return spaced.end()
    if (prefixed := _PREFIXED.match(text, start)) and not _DATE_LIKE.search(prefixed[0]):
        return prefixed.end()
    hit = _CODE.match(text, start)
    if hit is None or _DATE_LIKE.fullmatch(hit[0]) or re.match(r"[0-9]{1,3}[.,][0-9]{2}\Z", hit[0]):
        return None
    return hit.end()


def email_at(text: str, start: int) -> int | None:
    hit = _EMAIL.match(text, start)
    return hit.end() if hit else None


def phone_at(text: str, start: int) -> int | None:
    hit = _PHONE.match(text, start)
    return hit.end() if hit else None


def is_phone(text: str, start: int, end: int) -> bool:
    """And no day, no sum and no part of a longer number."""
    said = text[start:end]
    around = text[start - 1 : start] + text[end : end + 1]
    figures = sum(one.isdigit() for one in said)
    return not (_DATE_LIKE.search(said) or re.search(r"\.[0-9]{2}\Z", said) and said.count(".") == 1) and figures > 6 and not re.search(r"[\w,-]", around)


def iban_at(text: str, start: int) -> int | None:
    """ISO 13616, check digits by ISO 7064 mod 97-10."""
    hit = _IBAN.match(text, start)
    if hit is None:
        return None
    bare = hit[0].replace(" ", "")
    return hit.end() if int("".join(str(int(one, 36)) for one in bare[4:] + bare[:4])) % 97 == 1 else None


def bare_iban(text: str) -> str:
    return text.replace(" ", "")


def all_of(shape: str, text: str) -> list[tuple[int, int]]:
    """Where such values stand in a text that no label names."""
    pattern = {"email": _EMAIL, "phone": _PHONE, "iban": _IBAN}[shape]
    found = [hit.span() for hit in pattern.finditer(text)]
    if shape == "phone":
        found = [span for span in found if is_phone(text, *span)]
    return [span for span in found if shape != "iban" or iban_at(text, span[0]) == span[1]]
