"""E-mail addresses, URLs, phone numbers, dates, amounts and hashtags as they stand in a text: all of them, or null.

Each finder looks twice: for what it is sure of, and for signs that there is more that it cannot be sure of. All linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_URL = re.compile(r"\b(?:https?|ftp)://[^\s<>\"`]{1,4000}|(?<![\w@./-])www\.[^\s<>\"`]{1,4000}", re.IGNORECASE)
_ANY_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{0,20}://")
_BARE_DOMAIN = re.compile(
    r"(?<![\w@.\-/])[a-z0-9-]{1,63}\.(?:com|org|net|de|fr|es|io|co|uk|eu|info|dev|app|ai|edu|gov|ch|at|it|nl|be|us"
    r"|me)(?![\w@-])",
    re.IGNORECASE,
)
_CLOSING = {")": "(", "]": "[", "}": "{"}

# Local parts of 1 to 64 letters (RFC 5321 4.5.3.1.1), without the quoted form.
_EMAIL = re.compile(
    r"(?<![\w.+%'&/=!#$^~`{}"
    r"|?*@-])[^\W_](?:[\w.+%'&-]{0,62}[\w+%&-])?@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}[A-Za-z]{2,24}(?![\w@-]|\.\w)"
)
_DISGUISED = re.compile(
    r"\s?[\[({<]\s?(?:at|\u00e4t|arroba|dot|punkt)\s?[\])}>]\s?|\w (?:at|arroba) \w{1,40} (?:dot|punkt|point|punto) \w",
    re.IGNORECASE,
)

_HASHTAG = re.compile(r"(?<![\w&/#])#(?=[\w]{0,100}[^\W\d_])\w{1,100}")
_ODD_HASH = re.compile(
    r"(?<![\w&/#])#(?:\w{1,100}-\w|(?=[A-Fa-f]{0,7}[0-9])(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b)|\uff03|##\w"
)

_DIGIT_RUN = re.compile(
    r"(?<![\w+#$\u20ac\u00a3.,/:@=-])(?:\+|\(\+?)?[0-9](?:[0-9 ()./\u00a0-]{0,28}[0-9])(?![\w@:%]|[.,][0-9])"
)
_PHONE = re.compile(
    r"\+[1-9](?:[0-9]|[ ./()-](?! )|\) ){6,28}"
    r"|(?:1[ .-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .-])[0-9]{3}[ .-][0-9]{4}"
    r"|00[1-9][0-9]{0,2}(?:[ ./-][0-9]{2,5}){2,5}"
    r"|\(0[1-9][0-9]{1,4}\)[ ./-]{0,3}[0-9]{2,8}(?:[ ./-][0-9]{2,8}){0,4}"
    r"|0[1-9][0-9]{1,4}(?:[ ./-]{1,3}[0-9]{2,8}){1,5}"
    r"|0[1-9](?:[ .-][0-9]{2}){4}"
    r"|0[1-9][0-9]{8,10}"
)
_NO_PHONE = re.compile(
    r"(?:19|20)[0-9]{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ][0-9]{1,2}|[0-9]{1,2}[-/. ]{1,2}[0-9]{1,2}[-/."
    r" ]{1,2}(?:[0-9]{2}|(?:19|20)[0-9]{2})"
    r"|[0-9]{1,3}(?:\.[0-9]{1,3}){3}|(?:19|20)[0-9]{2} ?- ?(?:19|20)[0-9]{2}"
)

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug"
    "|sept|sep|oct|nov|dec"
    "|januar|februar|m\u00e4rz|mai|juni|juli|oktober|dezember|j\u00e4nner|okt|dez"
    "|janvier|f\u00e9vrier|mars|avril|juin|juillet|ao\u00fbt|septembre|octobre|novembre|d\u00e9cembre"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
_YEAR = r"(?:1[6-9]|20|21)[0-9]{2}"
_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    "|lundi|mardi"
    "|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo"
)
# A look at one letter first: most places have none.
_A_MONTH = rf"(?=[^\W\d_])(?:{_MONTHS})"
_A_WEEKDAY = rf"(?=[^\W\d_])(?:{_WEEKDAYS})"
_DATE = re.compile(
    rf"(?<![\w./\u2013-])(?:{_A_WEEKDAY}\b\.?,? (?:den |le |the |el"
    rf" )?)?(?:{_YEAR}-[0-9]{{2}}-[0-9]{{2}}|{_YEAR}/[0-9]{{1,2}}/[0-9]{{1,2}}"
    rf"|[0-9]{{1,2}}\.[0-9]{{1,2}}\.{_YEAR}|[0-9]{{2}}\.[0-9]{{2}}\.[0-9]{{2}}|[0-9]{{1,2}}/[0-9]{{1,2}}/(?:{_YEAR}"
    rf"|[0-9]{{2}})"
    rf"|[0-9]{{1,2}}-[0-9]{{1,2}}-{_YEAR}"
    rf"|[0-9]{{1,2}}(?:st|nd|rd|th|er|\.)? (?:of |de )?{_A_MONTH}\b(?:\.?,? (?:de )?{_YEAR}\b)?"
    rf"|{_A_MONTH}\b\.? [0-9]{{1,2}}(?:st|nd|rd|th)?\b(?:,? {_YEAR}\b)?)(?![\w\u2013]|[./-][0-9])",
    re.IGNORECASE,
)
_ODD_DATE = re.compile(
    rf"(?<![\w])(?:{_YEAR}|(?=[^\W\d_])(?:{_MONTHS}|{_WEEKDAYS}|mon|tue|wed|thu|fri"
    r"|today|tomorrow|yesterday|tonight|heute|morgen|gestern|demain|hier|aujourd'hui|hoy|ma\u00f1ana|ayer"
    r"|easter|christmas|weihnachten|no\u00ebl|navidad|q[1-4]"
    r"|(?:next|last|this|n\u00e4chste[nrs]?|letzte[nrs]?|prochaine?|pr\u00f3xim[oa])"
    r" (?:week|month|year|weekend|woche|monat|jahr|semaine|mois|semana|mes"
    r"|a\u00f1o))|[0-9]{1,2}[./-][0-9]{1,2}(?:[./-][0-9]{0,4})?)(?![\w])",
    re.IGNORECASE,
)
_NO_MONTH = frozenset(
    ["may", "march", "mar", "mars", "mon", "wed", "sept", "dec", "mai", "hier"]
)  # In lower case, other words.
# "3 and 5 March", "10 to 20 euros", "1 640 euros": what is found would be half of what is meant.
_HALF = re.compile(
    r"[0-9][ \u00a0\u202f'.,]$|[0-9](?:st|nd|rd|th|\.)?\s?(?:-|\u2013|to|and|or|bis|und|oder|\u00e0|au|et|ou|a|al|y|o"
    r"|through|until)\s?$",
    re.IGNORECASE,
)
_TIME_ONLY = re.compile(r"(?<![\w:.])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![\w:])")

_SYMBOL = r"(?:US\$|C\$|A\$|[$\u20ac\u00a3\u00a5\u20b9])"
_CODE = r"(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|CNY|INR|SEK|NOK|DKK|PLN|MXN|BRL)"
_COIN = r"(?:dollars?|euros?|Euros?|francs?|yen|pesos?|cents?|rupees?|Franken|d\u00f3lares|d\u00f3lar|bucks)"
_FIGURE = r"[0-9]{1,3}(?:[.,'\u2019][0-9]{3}){1,5}(?:[.,][0-9]{1,2})?|[0-9]{1,15}(?:[.,][0-9]{1,2})?"
_SCALE = (
    r"(?: ?(?:k|m|bn|mn|Mio\.?|Mrd\.?)\b| (?:thousand|million|billion|trillion|Millionen|Million|Milliarden|millions"
    r"|milliards|millones))?"
)
_AMOUNT = re.compile(
    rf"(?<![\w.,$\u20ac\u00a3-])(?:-?{_SYMBOL}[ \u00a0]?(?:{_FIGURE}){_SCALE}(?![\w%]|[.,][0-9]|-[0-9])"
    rf"|{_CODE}[ \u00a0](?:{_FIGURE}){_SCALE}(?![\w%]|[.,][0-9]|-[0-9])"
    rf"|(?:{_FIGURE}){_SCALE}[ \u00a0]?(?:[$\u20ac\u00a3\u00a5\u20b9]|{_CODE}\b|{_COIN}\b))"
)
_MONEY_SIGN = re.compile(rf"[$\u20ac\u00a3\u00a5\u20b9]|\b{_CODE}\b|\b{_COIN}\b", re.IGNORECASE)
_WEIGHT_OR_MONEY = re.compile(r"\b(?:pounds?|pfund|livres?|libras?|quid|grand)\b", re.IGNORECASE)
_ANY_DIGIT = re.compile(r"[0-9]")


def emails(text: str) -> list[str] | None:
    """Null where an @ between letters is no part of an address that was found."""
    if _DISGUISED.search(text) or "\uff20" in text or re.search(r"://[^\s/@]{0,200}@", text):
        return None
    found = _EMAIL.findall(text)
    inner = re.findall(r"(?<=[^\s(\[{/<>,])@(?=\S)", text)
    doubtful = any(
        ".." in address or ".@" in address or re.search(r"\.[a-z]+[A-Z]|\.[A-Z][a-z]+$", address) for address in found
    )
    return None if len(inner) != len(found) or doubtful else found


def urls(text: str) -> list[str] | None:
    """Without the punctuation that ends a sentence; brackets stay where they are in pairs."""
    found = [_trimmed(hit[0]) for hit in _URL.finditer(text)]
    rest = _EMAIL.sub(" ", _URL.sub(" ", text))
    doubtful = any(
        not url.isascii() or url[-1] in "*_~|\\" or "://" in url[8:] or "](" in url or "." not in url for url in found
    )
    return None if doubtful or _ANY_SCHEME.search(rest) or _BARE_DOMAIN.search(rest) else found


def _trimmed(url: str) -> str:
    end = len(url)
    while end:
        last = url[end - 1]
        opening = _CLOSING.get(last)
        if last in ".,;:!?'\u2019\u201d\u201c\u00bb" or (opening and url.count(opening, 0, end) < url.count(last, 0, end)):
            end -= 1
        else:
            break
        if len(url) - end > 20:
            break
    return url[:end]


def hashtags(text: str) -> list[str] | None:
    """A hashtag has a letter; a number of an issue and a colour are none, and make the rest doubtful."""
    rest = _URL.sub(" ", text)
    return None if _ODD_HASH.search(rest) else _HASHTAG.findall(rest)


def phones(text: str) -> list[str] | None:
    """Null where a run of seven digits or more is neither a phone number nor a date."""
    rest = _AMOUNT.sub(" ", _URL.sub(" ", _EMAIL.sub(" ", text)))
    found = []
    for hit in _DIGIT_RUN.finditer(rest):
        run = hit[0].strip()
        if run.count("(") != run.count(")"):
            return None
        digits = len(re.sub(r"\D", "", run))
        if _NO_PHONE.fullmatch(run) or digits < 5:
            continue
        if not 7 <= digits <= 15 or _PHONE.fullmatch(run) is None:
            return None
        found.append(run)
    left = _DIGIT_RUN.sub(" ", rest)
    return None if re.search(r"[0-9]{5}|\bext\b|\bx[0-9]", left, re.IGNORECASE) else found


def dates(text: str) -> list[str] | None:
    """As they stand, without reading day and month; null where days are named in other ways."""
    rest = _TIME_ONLY.sub(" ", _URL.sub(" ", text))
    found = _whole(_DATE, rest)
    if found is None or not all(map(_is_day, found)):
        return None
    odd = (hit[0] for hit in _ODD_DATE.finditer(_DATE.sub(" ", rest)))
    return None if any(word not in _NO_MONTH for word in odd) else found


def _is_day(date: str) -> bool:
    """A day and a month in some order, where both are numbers."""
    numbers = [int(part) for part in re.findall("[0-9]+", date) if len(part) < 3]
    if re.search(rf"(?:{_MONTHS})", date, re.IGNORECASE):
        return all(1 <= number <= 31 for number in numbers)
    return len(numbers) >= 2 and all(1 <= number <= 31 for number in numbers[:2]) and min(numbers[:2]) <= 12


def _whole(pattern: re.Pattern[str], text: str) -> list[str] | None:
    """Null where something before a hit belongs to it."""
    found = []
    last = 0
    for hit in pattern.finditer(text):
        if _HALF.search(text[max(last, hit.start() - 16) : hit.start()]):
            return None
        last = hit.end()
        found.append(hit[0].strip().rstrip(","))
    return found


def amounts(text: str) -> list[str] | None:
    """Amounts of money; null where a sign of money or any other number is left over."""
    rest = _DATE.sub(" ", _URL.sub(" ", _EMAIL.sub(" ", text)))
    return None if _ANY_DIGIT.search(_AMOUNT.sub(" ", rest)) else prices(rest)


def prices(text: str) -> list[str] | None:
    """As `amounts`, where the ask says that money is meant: other numbers may stand beside them."""
    rest = _URL.sub(" ", _EMAIL.sub(" ", text))
    if _MONEY_SIGN.search(_AMOUNT.sub(" ", rest)) or _WEIGHT_OR_MONEY.search(rest):
        return None
    return _whole(_AMOUNT, rest)


FINDERS: dict[str, Callable[[str], list[str] | None]] = {
    "email": emails,
    "url": urls,
    "phone": phones,
    "date": dates,
    "amount": amounts,
    "price": prices,
    "hashtag": hashtags,
}
