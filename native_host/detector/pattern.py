"""One RE2 pattern, compiled once: its matches in a text, linear in the text's length (T-44)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import re2

from native_host.detector.encoded import Encoded

Span = tuple[int, int]

# The compiled object below re2's own wrapper: it takes bytes as they are and skips a wrapper object for each match.
_RE2 = re2._re2.RE2
_UNANCHORED = _RE2.Anchor.UNANCHORED
_ABSENT = (-1, -1)
OWN_MEMORY_BYTES = 16 * 1024 * 1024
_RETRY_BYTES = 256


class Pattern:
    """A compiled pattern. `group` narrows what is reported; a pattern that does not compile is a ValueError."""

    __slots__ = ("_group", "_regexp")

    def __init__(self, pattern: str, *, is_case_sensitive: bool = False, memory_bytes: int = OWN_MEMORY_BYTES) -> None:
        options = re2.Options()
        options.log_errors = False
        options.max_mem = memory_bytes
        options.case_sensitive = is_case_sensitive
        self._regexp = _RE2(pattern.encode("utf-8"), options)
        if not self._regexp.ok():
            raise ValueError("the pattern is not RE2 syntax or needs too much memory")
        self._group: int = dict(self._regexp.NamedCapturingGroups()).get(b"value", 0)

    def spans(self, encoded: Encoded, holds: Callable[[int, int], bool] | None = None) -> Iterator[Span]:
        """Matches from left to right in code points.

        A match that `holds` turns down is retried behind its first word: "order 12 4111 1111 ..." must not hide the card
        behind the number before it. Long ones are not, which keeps the whole linear.
        """
        data, position, end = encoded.bytes, 0, len(encoded.bytes)
        while position <= end:
            groups = self._regexp.Match(_UNANCHORED, data, position, end)
            whole = groups[0]
            if whole == _ABSENT:
                return
            first, last = groups[self._group] if groups[self._group] != _ABSENT else whole
            start, stop = encoded.point(first), encoded.point(last)
            if stop > start and (holds is None or holds(start, stop)):
                yield start, stop
                position = max(whole[1], position + 1)
            else:
                position = _behind_first_word(data, whole, position)

    def is_in(self, text: str) -> bool:
        """Whether the pattern matches anywhere."""
        data = text.encode("utf-8", "replace")
        return bool(self._regexp.Match(_UNANCHORED, data, 0, len(data))[0] != _ABSENT)


def matcher(pattern: str) -> Callable[[str], bool]:
    """Whether a short text matches, case counting. A fifth of the time of re2's own wrapper (measured: 1 us, 5 us)."""
    return Pattern(pattern, is_case_sensitive=True).is_in


def _behind_first_word(data: bytes, whole: Span, position: int) -> int:
    start, end = whole
    if end - start > _RETRY_BYTES:
        return max(end, position + 1)
    while start < end and not data[start : start + 1].isalnum():
        start += 1
    while start < end and data[start : start + 1].isalnum():
        start += 1
    while start < len(data) and data[start] & 0xC0 == 0x80:
        start += 1
    return max(start, position + 1)
