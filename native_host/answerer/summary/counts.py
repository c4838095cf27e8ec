"""Small numbers as an ask writes them, folded: "3", "three", "drei", "trois", "tres"."""

from __future__ import annotations

_WORDS = {
    1: "one a single ein eine einem einen einer einzigen un une seul seule uno una solo sola",
    2: "two zwei deux dos couple",
    3: "three drei trois tres",
    4: "four vier quatre cuatro",
    5: "five funf fuenf cinq cinco",
    6: "six sechs seis",
    7: "seven sieben sept siete",
    8: "eight acht huit ocho",
    9: "nine neun neuf nueve",
    10: "ten zehn dix diez",
    12: "twelve zwolf douze doce",
    15: "fifteen funfzehn quinze quince",
    20: "twenty zwanzig vingt veinte",
}
_VALUES = {word: value for value, line in _WORDS.items() for word in line.split()}
NUMBER = r"(?:[1-9][0-9]{0,2}|" + "|".join(sorted(_VALUES, key=len, reverse=True)) + ")"


def count_of(word: str) -> int:
    """Of a word that `NUMBER` matches."""
    return int(word) if word.isdigit() else _VALUES[word]
