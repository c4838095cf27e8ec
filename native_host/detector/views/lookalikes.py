"""Letters of other scripts that look like Latin ones: the usual part of the confusables of Unicode TS 39."""

from __future__ import annotations

_LATIN: dict[str, str] = {
    **dict(zip("аАвВеЕкКмМнНоОрРсСтТуУхХѕЅіІјЈһԁԛԝгпьѡ", "aAbBeEkKmMhHoOpPcCtTyYxXsSiIjJhdqwrnbw", strict=True)),  # Cyrillic
    **dict(zip("αΑΒβΕεΖΗΙιΚκΜΝνΟοΡρΤτΥυΧχγϲϳ", "aABbEeZHIiKkMNvOoPpTtYuXxycj", strict=True)),  # Greek
    **dict(zip("օՕսոցհ", "oOunqh", strict=True)),  # Armenian
}


def is_lookalike(letter: str) -> bool:
    return letter in _LATIN


def latin(letter: str) -> str:
    """The Latin letter it looks like."""
    return _LATIN[letter]
