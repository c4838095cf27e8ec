"""The script a value is written in."""

from __future__ import annotations

import unicodedata

NAMES = {
    "CJK": "Han",
    "HIRAGANA": "Han",
    "KATAKANA": "Han",
    "HANGUL": "Hangul",
    "DEVANAGARI": "Devanagari",
    "ARABIC": "Arabic",
    "CYRILLIC": "Cyrillic",
    "LATIN": "Latin",
    "GREEK": "Greek",
    "HEBREW": "Hebrew",
    "THAI": "Thai",
    "GEORGIAN": "Georgian",
    "ARMENIAN": "Armenian",
    "BENGALI": "Bengali",
    "TAMIL": "Tamil",
    "GUJARATI": "Gujarati",
    "ETHIOPIC": "Ethiopic",
}


def script_of(value: str) -> str:
    """By the first letter; kanji and kana count as Han, since names mix them."""
    for character in value:
        if character.isalpha():
            return NAMES.get(unicodedata.name(character, "LATIN").split(" ")[0].split("-")[0], "Latin")
    return "Latin"
