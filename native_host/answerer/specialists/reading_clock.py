"""Times of day as people write them in English, German, French and Spanish.

Texts here have been through `phrases.plain`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

DAY = 86_400

# A slot for a time of day before words that could run on into it.
CLOCK_FIGURES = (
    r"(?:[0-9]{1,2} ?h ?[0-5][0-9]|[0-9]{1,2}(?:[:.][0-5][0-9]){0,2}(?: ?(?:am|pm|a\.m\.?|"
    r"p\.m\.?|uhr|hs?|heures?|horas?)(?![a-z]))?"
    r"|[0-2][0-9][0-5][0-9](?: ?h(?:ou)?rs)?|noon|midday|midi|mediodia)"
)
# A slot for a time of day in a phrase.
CLOCK_SLOT = r"[a-z0-9][a-z0-9 .:]{0,24}?"

_WORDS = {"noon": 12 * 3600, "midday": 12 * 3600, "12 noon": 12 * 3600, "midi": 12 * 3600, "mediodia": 12 * 3600}
_FIGURES = re.compile(
    r"(?:at |um |a las |a la |las |la |a )?(?P<h>[0-9]{1,2})(?:[:.](?P<m>[0-5][0-9])"
    r"(?::(?P<s>[0-5][0-9]))?)? ?"
    r"(?P<mark>am|pm|a\.m\.?|p\.m\.?|uhr|h|hs|hrs|heures?|horas?|o'clock)?",
    re.ASCII,
)
_FRENCH = re.compile(r"(?:a )?(?P<h>[0-9]{1,2}) ?(?:h|heures?|uhr|hs) ?(?P<m>[0-5][0-9])", re.ASCII)
_DAY_PARTS = {
    "in the morning": "am",
    "in the afternoon": "pm",
    "in the evening": "pm",
    "de la manana": "am",
    "de la tarde": "pm",
    "du matin": "am",
    "de l'apres-midi": "pm",
    "du soir": "pm",
    "morgens": "am",
    "nachmittags": "pm",
    "abends": "pm",
}


@dataclass(frozen=True, slots=True)
class ClockTime:
    """Seconds since midnight. `whole_day`: it cannot mean the other half of the day. `twelve`: written with am or pm;
    `full`: written as the 24-hour clock alone does ("17:40", "09:15")."""

    seconds: int
    whole_day: bool
    twelve: bool = False
    full: bool = False


def read_clock(text: str, language: str) -> ClockTime | None:
    """The time that `text` is in full: "15:00", "3 pm", "15 Uhr", "15h30". A bare "9" is none."""
    text = text.strip()
    if text in _WORDS:
        return ClockTime(_WORDS[text], True)
    for ending, mark in _DAY_PARTS.items():
        if text.endswith(f" {ending}"):
            half = _FIGURES.fullmatch(text.removesuffix(f" {ending}").removesuffix(" uhr").removesuffix(" heures"))
            return _twelve(half, mark) if half and half["mark"] is None else None
    french = _FRENCH.fullmatch(text)
    if french:
        return _of(french["h"], int(french["m"]), 0)
    match = _FIGURES.fullmatch(text)
    if match is None:
        return None
    mark = (match["mark"] or "").replace(".", "")
    if mark in ("am", "pm"):
        return _twelve(match, mark)
    if mark == "o'clock" or (match["m"] is None and not mark):
        return None  # "9" and "9 o'clock" leave open which half of the day.
    if "." in text and mark != "uhr" and language == "en":
        return None  # "9.30" may be a number.
    return _of(match["h"], int(match["m"] or 0), int(match["s"] or 0))


def _of(hour: str, minute: int, second: int) -> ClockTime | None:
    full = int(hour) > 12 or hour.startswith("0")
    return ClockTime(3600 * int(hour) + 60 * minute + second, full, full=full) if int(hour) < 24 else None


def _twelve(match: re.Match[str], mark: str) -> ClockTime | None:
    hour = int(match["h"])
    # Noon and midnight as "12 am" are the digital clock's: 12 am is the first hour of the day.
    if not 1 <= hour <= 12:
        return None
    seconds = 3600 * (hour % 12 + 12 * (mark == "pm")) + 60 * int(match["m"] or 0) + int(match["s"] or 0)
    return ClockTime(seconds, True, twelve=True)


def written(seconds: int, *, twelve: bool = False) -> str:
    """ "15:30", or "3:30 pm"; with seconds only where there are some."""
    hour, rest = divmod(seconds % DAY, 3600)
    minute, second = divmod(rest, 60)
    tail = f"{minute:02}" + (f":{second:02}" if second else "")
    return f"{hour % 12 or 12}:{tail} {'pm' if hour >= 12 else 'am'}" if twelve else f"{hour:02}:{tail}"
