"""Exact numbers as text: whole, as a decimal fraction, or rounded with the rounding said."""

from __future__ import annotations

from fractions import Fraction

from native_host.answerer.specialists.reading_numerals import DecimalSign, Language

# More digits than these are rounded, unless the number is whole.
MOST_SIGNIFICANT = 30
MOST_WHOLE_DIGITS = 4000

_ROUNDED_SIGNIFICANT = {
    "en": "rounded to {} significant digits",
    "de": "auf {} signifikante Stellen gerundet",
    "fr": "arrondi à {} chiffres significatifs",
    "es": "redondeado a {} cifras significativas",
}
_ROUNDED_PLACES = {
    "en": ("rounded to a whole number", "rounded to {} decimal place", "rounded to {} decimal places"),
    "de": ("auf eine ganze Zahl gerundet", "auf {} Nachkommastelle gerundet", "auf {} Nachkommastellen gerundet"),
    "fr": ("arrondi à l'unité", "arrondi à {} décimale", "arrondi à {} décimales"),
    "es": ("redondeado a un número entero", "redondeado a {} decimal", "redondeado a {} decimales"),
}
_EXACTLY = {"en": "exactly {}", "de": "genau {}", "fr": "exactement {}", "es": "exactamente {}"}


def decimal_sign(language: Language, shown: DecimalSign | None) -> DecimalSign:
    """German and French are answered with a comma; otherwise the sign that the request shows, else a point."""
    if language in ("de", "fr"):
        return ","
    return shown or "."


def decimal_places(value: Fraction) -> int | None:
    """How many decimals write `value` whole; null where they never end."""
    denominator = value.denominator
    twos = (denominator & -denominator).bit_length() - 1
    rest = denominator >> twos
    fives = 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    return max(twos, fives) if rest == 1 else None


def fixed(value: Fraction, places: int, sign: DecimalSign) -> str:
    """`value`, which has no more than `places` decimals, with exactly that many."""
    scaled = abs(value) * 10**places
    digits = str(scaled.numerator // scaled.denominator).rjust(places + 1, "0")
    text = f"{digits[: len(digits) - places]}{sign}{digits[len(digits) - places :]}" if places else digits
    return f"-{text}" if value < 0 else text


def exact(value: Fraction, sign: DecimalSign, most_significant: int = MOST_SIGNIFICANT) -> str | None:
    """All the digits of `value`, or null where they never end or are too many."""
    places = decimal_places(value)
    if places is None:
        return None
    if places == 0:
        return str(value.numerator) if value.numerator.bit_length() < 3.3 * MOST_WHOLE_DIGITS else None
    text = fixed(value, places, sign)
    digits = text.lstrip("-").replace(sign, "").lstrip("0")
    return text if len(digits) <= most_significant and len(text) <= 2 * MOST_SIGNIFICANT else None


def round_to_places(value: Fraction, places: int) -> Fraction | None:
    """Half up, as taught in schools; null for a negative half, on which the rules differ (-2.5 is -2 or -3)."""
    scaled = value * Fraction(10) ** places
    if scaled < 0 and scaled.denominator == 2:
        return None
    return Fraction((scaled + Fraction(1, 2)).__floor__()) / Fraction(10) ** places


def magnitude(value: Fraction) -> int:
    """The power of ten of the first digit that is not 0: 0 for 1 to 9.99, -1 for 0.1. `value` is not 0."""
    value = abs(value)
    power = len(str(value.numerator)) - len(str(value.denominator))
    return power if value >= Fraction(10) ** power else power - 1


def significant(value: Fraction, digits: int, sign: DecimalSign) -> str | None:
    """`value` with `digits` digits, in powers of ten where it is very large or small; null for a negative half."""
    if value == 0:
        return "0"
    places = digits - 1 - magnitude(value)
    rounded = round_to_places(value, places)
    if rounded is None:
        return None
    power = magnitude(rounded)
    places = digits - 1 - power
    if places >= 0 and power >= -7:
        return fixed(rounded, places, sign)
    if power <= 15 and places < 0:
        return fixed(rounded, 0, sign)
    return f"{fixed(rounded / Fraction(10) ** power, digits - 1, sign)} × 10^{power}"


def rounded_significant_words(digits: int, language: Language) -> str:
    return _ROUNDED_SIGNIFICANT[language].format(digits)


def rounded_places_words(places: int, language: Language) -> str:
    return _ROUNDED_PLACES[language][min(places, 2)].format(places)


def number(value: Fraction, language: Language, sign: DecimalSign, digits: int = 12) -> str | None:
    """Markdown: the exact number in bold, or `digits` digits of it with what it is exactly, if that is short."""
    whole = exact(value, sign)
    if whole is not None:
        return f"**{whole}**"
    text = significant(value, digits, sign)
    if text is None:
        return None
    words = rounded_significant_words(digits, language)
    ratio = f"{value.numerator}/{value.denominator}"
    return f"**{text}** ({words}; {_EXACTLY[language].format(ratio)})" if len(ratio) <= 30 else f"**{text}** ({words})"
