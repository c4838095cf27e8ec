"""Percentages: parts, increases, shares, changes, discounts, tips and value-added tax."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from native_host.answerer.request import Reading
from native_host.answerer.specialists import percentage_phrases as phrases
from native_host.answerer.specialists.calculation_frame import Form, Frame, plain
from native_host.answerer.specialists.reading_number_words import number_in_words
from native_host.answerer.specialists.reading_numerals import LANGUAGES, NUMERAL, DecimalSign, Language, read_numerals
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_numbers import (
    decimal_sign,
    exact,
    fixed,
    round_to_places,
    rounded_places_words,
    rounded_significant_words,
    significant,
)

_MOST_CHARS = 200
_EXACT_DIGITS = 15
_ROUNDED_DIGITS = 6
_SCALES = {"k": 3, "thousand": 3, "tausend": 3, "mil": 3, "million": 6, "millionen": 6, "millions": 6, "millones": 6}
_SIGN = r"[$\u20ac\u00a3]"
_SUFFIX = rf"(?:{_SIGN}|(?:euros?|dollars?|dolares|pounds?|usd|eur|gbp|chf|pfund|franken)(?![a-z]))"
# What may be an amount in digits or words; whether it is one, `_read` says.
_AMOUNT = r"[a-z0-9$\u20ac\u00a3\u00df][a-z0-9.,'$\u20ac\u00a3\u00df -]{0,60}?"
_GROUPED_BY_SPACE = re.compile(r"\d \d", re.ASCII)
_HAS_PERCENT = re.compile("%|percent|per cent|pct|prozent|pour ?cent|por ?cien|porcen|taux d")
_AMOUNT_PARTS = re.compile(
    rf"(?P<before>{_SIGN})? ?(?P<number>{NUMERAL})(?: ?(?P<scale>[a-z]+?))??(?P<gap> ?)(?P<after>{_SUFFIX})?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class _Money:
    """How an amount of a currency is written around its number."""

    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Sum:
    kind: str
    percent: Fraction
    a: Fraction
    b: Fraction
    money: _Money | None
    form: Form


class Percentages:
    name = "percentage"

    def __init__(self) -> None:
        self._frames = {language: Frame(language) for language in LANGUAGES}
        self._patterns = {
            language: [
                (kind, _compiled(alternative, language))
                for kind, pattern in phrases.PATTERNS[language].items()
                for alternative in phrases.alternatives(pattern)
            ]
            for language in LANGUAGES
        }

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None or len(reading.ask) > _MOST_CHARS:
            return None
        text = plain(reading.ask)
        if not _HAS_PERCENT.search(text):
            return None
        found: dict[_Sum, tuple[Language, DecimalSign | None]] = {}
        for language in LANGUAGES:
            framed = self._frames[language].read(text)
            # "20% of 50 is" ends in a word of the frame; "what number is 20 ..." does not.
            may_group_by_spaces = framed.has_lead and language != "en"
            for inside, form in {(text, Form()), (framed.inside, framed.form)}:
                for kind, pattern in self._patterns[language]:
                    match = pattern.fullmatch(inside)
                    if match is None or (not may_group_by_spaces and _GROUPED_BY_SPACE.search(inside)):
                        continue
                    if (read := _read(kind, match, form, language)) is not None:
                        found.setdefault(read[0], (language, read[1]))
        if len(found) != 1:
            return None
        [(asked, (language, sign))] = found.items()
        written = _written(asked, language, decimal_sign(language, sign))
        return None if written is None else Exact(written, self.name)


def _compiled(pattern: str, language: Language) -> re.Pattern[str]:
    percent = rf"(?:{phrases.PERCENT[language]})"
    pattern = pattern.replace("<P>", rf"(?P<p>{_AMOUNT}) ?{percent}").replace("<%>", percent)
    return re.compile(pattern.replace("<A>", f"(?P<a>{_AMOUNT})").replace("<B>", f"(?P<b>{_AMOUNT})"), re.ASCII)


def _read(kind: str, match: re.Match[str], form: Form, language: Language) -> tuple[_Sum, DecimalSign | None] | None:
    texts = match.groupdict()
    values: dict[str, Fraction] = {"p": Fraction(0), "a": Fraction(0), "b": Fraction(0)}
    numerals: dict[str, tuple[str, int]] = {}
    moneys: list[_Money] = []
    for name, text in texts.items():
        parts = _AMOUNT_PARTS.fullmatch(text)
        if parts is None:
            number = number_in_words(text, language)
            if number is None:
                return None
            values[name] = Fraction(number)
            continue
        scale = _SCALES.get(parts["scale"] or "", 0)
        if name == "p" and text != parts["number"]:
            return None
        if (parts["scale"] and not scale) or re.match(r"0\d", parts["number"]) or (parts["before"] and parts["after"]):
            return None
        numerals[name] = (parts["number"], scale)
        if parts["before"]:
            moneys.append(_Money(before=parts["before"]))
        elif parts["after"]:
            moneys.append(_Money(after=parts["gap"] + _currency(parts["after"], language)))
    read = read_numerals([text for text, _ in numerals.values()], language)
    if read is None or len(set(moneys)) > 1:
        return None
    for (name, (_, scale)), value in zip(numerals.items(), read.values, strict=True):
        values[name] = value * 10**scale
    money = moneys[0] if moneys else None
    # An amount of money with three decimals is one with a foreign sign between its groups of digits.
    if money and any((100 * values[name]).denominator != 1 for name in ("a", "b")):
        return None
    return _Sum(kind, values["p"], values["a"], values["b"], money, form), read.sign


def _currency(word: str, language: Language) -> str:
    if word in ("usd", "eur", "gbp", "chf"):
        return word.upper()
    return word.capitalize() if language == "de" else word


def _written(asked: _Sum, language: Language, sign: DecimalSign) -> str | None:
    a, b, rate, form = asked.a, asked.b, asked.percent / 100, asked.form
    if form.is_fraction or form.digits is not None:
        return None
    notes: list[str] = []

    def amount(value: Fraction) -> str | None:
        return _amount(value, asked.money, form, language, sign, notes)

    def with_second(value: Fraction, word: str, second: Fraction) -> str | None:
        first, other = amount(value), amount(second)
        if first is None or other is None:
            return None
        if _is_paid(asked) and any((100 * one).denominator != 1 for one in (value, second)):
            paid = [_amount(one, asked.money, Form(places=2), language, sign, []) for one in (value, second)]
            if None not in paid:
                notes.append(f"{rounded_places_words(2, language)}: {paid[0]}, {word} {paid[1]}")
        return f"**{first}** ({'; '.join([f'{word} {other}', *dict.fromkeys(notes)])})"

    if asked.kind in ("share", "change", "rise", "fall", "hundredths"):
        return _percentage(asked, language, sign)
    if asked.kind == "discount":
        return with_second(a * (1 - rate), phrases.DISCOUNT[language], a * rate) if rate <= 1 else None
    if asked.kind in ("tip", "tax_on"):
        return with_second(a * rate, phrases.TOTAL[language], a * (1 + rate))
    if asked.kind == "tax_added":
        return with_second(a * (1 + rate), phrases.TAX[language], a * rate)
    if asked.kind == "tax_removed":
        return with_second(a / (1 + rate), phrases.TAX[language], a - a / (1 + rate))
    if asked.kind == "tax_in":
        return with_second(a - a / (1 + rate), phrases.NET[language], a / (1 + rate))
    if (asked.kind in ("whole", "divided") and rate == 0) or b:
        return None
    value = {
        "part": a * rate,
        "divided": a / rate if rate else a,
        "plus": a * (1 + rate),
        "minus": a * (1 - rate),
        "increase": a * (1 + rate),
        "decrease": a * (1 - rate),
        "whole": a / rate if rate else a,
    }[asked.kind]
    text = amount(value)
    if asked.kind in ("plus", "minus"):
        # Some programs take 200 + 10% for 200.1: what it is taken for here is said.
        given, percent = _amount(a, asked.money, Form(), language, sign, []), exact(asked.percent, sign)
        notes.insert(0, f"{given} {'+' if asked.kind == 'plus' else '-'} {percent}% {phrases.OF[language]} {given}")
    return None if text is None else f"**{text}**" + (f" ({'; '.join(dict.fromkeys(notes))})" if notes else "")


def _is_paid(asked: _Sum) -> bool:
    """Whether somebody pays it though no currency is named: nobody can pay half a cent, so the cents are said as well."""
    if asked.money is not None or asked.form.places is not None or (100 * asked.a).denominator != 1:
        return False
    return asked.kind == "tip" or asked.a.denominator != 1


def _amount(
    value: Fraction, money: _Money | None, form: Form, language: Language, sign: DecimalSign, notes: list[str]
) -> str | None:
    places = form.places if form.places is not None else (2 if money else None)
    if places is not None:
        rounded = round_to_places(value, places)
        if rounded is None:
            return None
        if rounded != value or form.places is not None:
            notes.append(rounded_places_words(places, language))
        number = fixed(rounded, places, sign)
    else:
        whole = exact(value, sign, _EXACT_DIGITS)
        if whole is None:
            whole = significant(value, _ROUNDED_DIGITS, sign)
            notes.append(rounded_significant_words(_ROUNDED_DIGITS, language))
        if whole is None:
            return None
        number = whole
    return f"{money.before}{number}{money.after}" if money else number


def _may_be_percent(value: Fraction) -> bool:
    """Whether "5 in percent" may be meant as 5%, not 500%."""
    return value > 1 and value.denominator == 1


def _percentage(asked: _Sum, language: Language, sign: DecimalSign) -> str | None:
    a, b = asked.a, asked.b
    if asked.kind == "hundredths":
        b = Fraction(1)
    is_share = asked.kind in ("share", "hundredths")
    if (b if is_share else a) == 0 or (asked.kind == "hundredths" and (asked.money or _may_be_percent(a))):
        return None
    value = a / b * 100 if is_share else (b - a) / a * 100
    # "The increase from 50 to 40" is none.
    if (asked.kind == "rise" and value < 0) or (asked.kind == "fall" and value > 0):
        return None
    notes: list[str] = []
    text = _amount(abs(value) if asked.kind == "fall" else value, None, asked.form, language, sign, notes)
    if text is None:
        return None
    plus = "+" if asked.kind == "change" and value > 0 else ""
    percent = "%" if language == "en" else " %"
    return f"**{plus}{text}{percent}**" + (f" ({notes[0]})" if notes else "")
