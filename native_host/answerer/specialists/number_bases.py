"""Whole numbers in other bases: "255 in hex", "binary 1010 to decimal", "0xff in base 8"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.answerer.request import Reading
from native_host.answerer.specialists import base_phrases as phrases
from native_host.answerer.specialists.calculation_frame import plain
from native_host.answerer.specialists.reading_numerals import LANGUAGES, Language
from native_host.answerer.specialists.specialist import Exact

_MOST_CHARS = 250
_MOST_DIGITS = 80
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PREFIXES = {"0x": 16, "0b": 2, "0o": 8}
# Groups of binary digits may have spaces between them.
_NUMBER = r"(?:0x[0-9a-f_]{1,80}|0b[01_]{1,80}|0o[0-7_]{1,80}|[01]{3,8}(?: [01]{3,8}){1,15}|[0-9a-z]{1,80})"
# 1e5 is a number in powers of ten; 12b, 12d and 12h have the letter of their base after them, or are hexadecimal.
_OPEN_TO_DOUBT = re.compile(r"\d+e\d+|\d+[bd]", re.ASCII)
_LEADING_ZERO = re.compile(r"0\d", re.ASCII)


class NumberBases:
    name = "number_base"

    def __init__(self) -> None:
        self._patterns = {language: _patterns(language) for language in LANGUAGES}
        self._names = {
            language: [(re.compile(names), base) for base, names in phrases.BASES[language].items()]
            for language in LANGUAGES
        }

    def answer(self, reading: Reading) -> Exact | None:
        if len(reading.ask) > _MOST_CHARS or not any(map(str.isalnum, reading.ask)):
            return None
        text = plain(reading.ask)
        if reading.material is not None:
            # "Binary to decimal", and the number below it.
            if len(reading.material) > _MOST_DIGITS or "\n" in reading.material:
                return None
            text = f"{text} {plain(reading.material.strip())}"
        found = {answer for language in LANGUAGES for answer in self._answers(text, language)}
        return Exact(found.pop(), self.name) if len(found) == 1 else None

    def _answers(self, text: str, language: Language) -> Iterator[str]:
        for pattern in self._patterns[language]:
            match = pattern.fullmatch(text)
            if match is None:
                continue
            groups = match.groupdict()
            named = groups.get("s") or groups.get("s2")
            if groups.get("s") and groups.get("s2"):
                continue
            source = self._base(named, language) if named else None
            wanted = re.split(rf", (?:{phrases.AND[language]} )?| {phrases.AND[language]} ", groups["t"])
            targets = [base for name in wanted if (base := self._base(name, language)) is not None]
            if len(targets) != len(wanted) or (named and source is None):
                continue
            value = _value(groups["n"], source, targets)
            if value is None or any(target == value[1] for target in targets):
                continue
            digits = [in_base(value[0], target) for target in targets]
            if len(targets) == 1:
                yield f"**{digits[0]}**"
            else:
                yield "\n".join(f"- {name}: **{text}**" for name, text in zip(wanted, digits, strict=True))

    def _base(self, name: str, language: Language) -> int | None:
        any_base = re.fullmatch(phrases.ANY_BASE[language], name)
        if any_base is not None:
            base = int(any_base[1])
            return base if 2 <= base <= len(_DIGITS) else None
        return next((base for pattern, base in self._names[language] if pattern.fullmatch(name)), None)


def _patterns(language: Language) -> list[re.Pattern[str]]:
    numbered = phrases.ANY_BASE[language].replace(r"(\d{1,2})", r"\d{1,2}")
    base = "|".join([*phrases.BASES[language].values(), numbered])
    parts = {
        "lead": rf"(?:(?:{phrases.LEAD[language]}):? )?",
        "noun": phrases.NOUN[language],
        "s": rf"(?:in )?(?P<s>{base})",
        "s2": rf"(?:in )?(?P<s2>{base})",
        "t": rf"(?P<t>(?:{base})(?:(?:, | {phrases.AND[language]} |, {phrases.AND[language]} )(?:{base})){{0,3}})",
        "to": phrases.TO[language],
        "from": phrases.FROM[language],
        "of": phrases.OF[language],
        "suffix": phrases.SUFFIX[language],
        "equivalent": phrases.EQUIVALENT[language],
        "end": phrases.END[language],
    }
    return [re.compile(form.format(**parts).replace("<N>", rf"(?P<n>{_NUMBER})"), re.ASCII) for form in phrases.FORMS]


def _value(number: str, source: int | None, targets: list[int]) -> tuple[int, int] | None:
    """The number and the base that it is in; null where that is not settled."""
    prefix = next((prefix for prefix in _PREFIXES if number.startswith(prefix)), None)
    bare = number.removeprefix(prefix or "").replace("_", "")
    if prefix is not None:
        if source not in (None, _PREFIXES[prefix]):
            return None
        source = _PREFIXES[prefix]
    elif source is None:
        source = _implied(number, targets)
    # 01000001 01000010 may be two bytes, each with a value of its own.
    if re.search(r"\d{8} \d{8}", bare, re.ASCII):
        return None
    bare = bare.replace(" ", "") if source == 2 else bare
    if (
        source is None
        or not bare
        or len(bare) > _MOST_DIGITS
        or not all(digit in _DIGITS[:source] for digit in bare.upper())
    ):
        return None
    if source == 10 and _LEADING_ZERO.match(bare):
        return None
    return int(bare, source), source


def _implied(number: str, targets: list[int]) -> int | None:
    if number.isdigit():
        # 1010 "in hex" may be binary; 101 "in decimal" says nothing of where it comes from.
        if 10 in targets or _LEADING_ZERO.match(number):
            return None
        may_be_binary = len(number) >= 4 and set(number) <= {"0", "1"} and targets != [2]
        return None if may_be_binary else 10
    is_hex = set(number) <= set("0123456789abcdef") and len(number) >= 2 and not _OPEN_TO_DOUBT.fullmatch(number)
    # "cafe" is a word.
    return 16 if is_hex and targets == [10] and (any(map(str.isdigit, number)) or set(number) == {"f"}) else None


def in_base(value: int, base: int) -> str:
    """Digits above 9 are capital letters."""
    if value == 0:
        return "0"
    digits = []
    while value:
        value, digit = divmod(value, base)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits))
