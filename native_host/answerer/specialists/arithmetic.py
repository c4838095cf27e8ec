"""Calculations: 3 * (4 + 5), "the square root of 2", "zwei mal drei", "round 3.14159 to 2 places"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.answerer.request import Reading
from native_host.answerer.specialists import arithmetic_phrases as phrases
from native_host.answerer.specialists.arithmetic_names import is_name
from native_host.answerer.specialists.calculation_frame import Form, Frame, plain
from native_host.answerer.specialists.expression import Interval, NotArithmetic, evaluate
from native_host.answerer.specialists.expression_tokens import Tokens, tokens_of
from native_host.answerer.specialists.reading_numerals import LANGUAGES, DecimalSign, Language
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_numbers import (
    decimal_sign,
    fixed,
    number,
    round_to_places,
    rounded_places_words,
    rounded_significant_words,
    significant,
)

_MOST_CHARS = 300
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class _Result:
    value: Interval
    form: Form
    language: Language
    sign: DecimalSign | None


class Arithmetic:
    name = "arithmetic"

    def __init__(self) -> None:
        self._frames = {language: Frame(language) for language in LANGUAGES}
        self._instructions = {
            language: [(re.compile(pattern), meaning) for pattern, meaning in phrases.INSTRUCTIONS[language]]
            for language in LANGUAGES
        }

    def answer(self, reading: Reading) -> Exact | None:
        text = reading.ask
        if reading.material is not None:
            # "Calculate this", and the expression below it.
            if (
                len(reading.material) > _MOST_CHARS
                or "\n" in reading.material
                or not any(frame.is_lead(plain(text)) for frame in self._frames.values())
            ):
                return None
            text = f"{text} {reading.material.strip()}"
        text = plain(text)
        found = [result for language in LANGUAGES if (result := self._in(language, text)) is not None]
        if not found or any((other.value, other.form) != (found[0].value, found[0].form) for other in found):
            return None
        written = _written(found[0])
        return None if written is None else Exact(written, self.name)

    def _in(self, language: Language, text: str) -> _Result | None:
        framed = self._frames[language].read(text)
        rest = framed.inside
        if language != "en" and framed.has_lead:
            # 10 : 2 is a division; 10:20 may be a time.
            rest = rest.replace(" : ", " / ")
        if framed.has_form and (percent := re.fullmatch(r"([\d.,]+) ?(?:%|percent|prozent|pour cent|por ciento)", rest)):
            rest = f"({percent[1]}) / 100"
        instructed = self._instructed(language, rest)
        if instructed is not None:
            expression, may_be_negative = instructed
        else:
            if not framed.is_calculation and is_name(rest, is_asked=framed.has_lead):
                return None
            expression, may_be_negative = rest, True
        tokens = tokens_of(expression, language, may_group_by_spaces=framed.has_lead and language != "en")
        # "101 to decimal" asks for another base.
        if tokens is None or not (tokens.has_operation or framed.form != Form()):
            return None
        result = _evaluated(tokens, framed.form, language, may_be_negative=may_be_negative)
        # "5 to 2 places" rounds nothing.
        if result is not None and not tokens.has_operation and framed.form.places is not None and _is_whole(result.value):
            return None
        return result

    def _instructed(self, language: Language, rest: str) -> tuple[str, bool] | None:
        """An instruction as an expression, and whether its result may be negative."""
        for pattern, meaning in self._instructions[language]:
            match = pattern.fullmatch(rest)
            if match is None:
                continue
            if "list" in pattern.groupindex:
                joined = _joined(match["list"], meaning, language)
                if joined is not None:
                    return joined, True
                continue
            operands = match.groupdict("")
            if meaning == "difference":
                # The difference between 3 and 5 is 2 to some, -2 to others.
                return f"({operands['a']}) - ({operands['b']})", False
            return meaning.replace("(a)", f"({operands['a']})").replace("(b)", f"({operands.get('b', '')})"), True
        return None


_AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}


def _joined(operands: str, meaning: str, language: Language) -> str | None:
    """2, 3 and 4 as an expression; the operands are numerals or single words."""
    parts = re.split(rf",? {_AND[language]} |, ", operands)
    if len(parts) < 2 or not all(re.fullmatch(r"-?[\d.,'_]+|[a-zß]+(?:-[a-zß]+)?", part) for part in parts):
        return None
    # "two hundred and five" is one number.
    if any(part.endswith(("hundred", "thousand")) for part in parts[:-1]):
        return None
    if meaning == "mean":
        return f"(({') + ('.join(parts)})) / {len(parts)}"
    return f"({f') {meaning} ('.join(parts)})"


def _evaluated(tokens: Tokens, form: Form, language: Language, *, may_be_negative: bool) -> _Result | None:
    try:
        value = evaluate(tokens.tokens)
    except NotArithmetic:
        return None
    if not may_be_negative and value.low < 0:
        return None
    return _Result(value, form, language, tokens.sign)


def _is_whole(value: Interval) -> bool:
    return value.is_exact and value.low.denominator == 1


def _written(result: _Result) -> str | None:
    value, form = result.value, result.form
    sign = decimal_sign(result.language, result.sign)
    if form.places is not None:
        low, high = round_to_places(value.low, form.places), round_to_places(value.high, form.places)
        if low is None or low != high:
            return None
        return f"**{fixed(low, form.places, sign)}** ({rounded_places_words(form.places, result.language)})"
    if form.digits is not None or not value.is_exact:
        digits = form.digits or _DIGITS
        texts = {significant(end, digits, sign) for end in (value.low, value.high)}
        text = texts.pop()
        return None if texts or text is None else f"**{text}** ({rounded_significant_words(digits, result.language)})"
    exact = value.low
    if form.is_fraction:
        if exact.numerator.bit_length() > 1000 or exact.denominator.bit_length() > 1000:
            return None
        return f"**{exact}**"
    return number(exact, result.language, sign, _DIGITS)
