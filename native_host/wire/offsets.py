"""UTF-16 code units (what JavaScript counts) to code points (what Python counts) and back. The only place that converts."""

from __future__ import annotations

import re
from bisect import bisect_right

from native_host.contract.refusals import RefusalCode, Refused

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Offsets:
    """Both directions for one text. Built in linear time; a lookup costs the logarithm of the number of astral characters.

    Raises Refused(MALFORMED, "surrogate") for a text that is not well formed: its length in UTF-16 would be a guess.
    """

    __slots__ = ("_before_cp", "_before_u16", "length_cp", "length_u16")

    def __init__(self, text: str) -> None:
        self._before_cp: list[int] = []
        if not text.isascii():
            if _SURROGATE.search(text):
                raise Refused(RefusalCode.MALFORMED, "surrogate")
            self._before_cp = [match.start() for match in _ASTRAL.finditer(text)]
        # An astral character takes two units, so the n-th of them starts n units later than its code-point offset.
        self._before_u16 = [cp + n for n, cp in enumerate(self._before_cp)]
        self.length_cp = len(text)
        self.length_u16 = len(text) + len(self._before_cp)

    def to_u16(self, cp: int) -> int:
        """Raises Refused(BAD_FIELD, "offset") outside 0..length."""
        if not 0 <= cp <= self.length_cp:
            raise Refused(RefusalCode.BAD_FIELD, "offset")
        return cp + _count_below(self._before_cp, cp)

    def to_cp(self, u16: int) -> int:
        """Raises Refused(BAD_FIELD, "offset") outside 0..length and between the halves of a pair."""
        if not 0 <= u16 <= self.length_u16:
            raise Refused(RefusalCode.BAD_FIELD, "offset")
        below = _count_below(self._before_u16, u16)
        if below and u16 == self._before_u16[below - 1] + 1:
            raise Refused(RefusalCode.BAD_FIELD, "offset")
        return u16 - below


def _count_below(starts: list[int], offset: int) -> int:
    return bisect_right(starts, offset - 1)


def length_u16(text: str) -> int:
    """How long JavaScript says `text` is."""
    return Offsets(text).length_u16
