"""Puts originals back into an answer that arrives in pieces; holds back no more than a possible piece of a placeholder."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from native_host.contract.messages import Segment
from native_host.contract.records import Kept
from native_host.redactor.context import Context
from native_host.redactor.placeholder import FIRST_WORDS, Name, write
from native_host.redactor.token import NeedMore, Token, read_token

_OPENERS = r"[\[［【〔{<]|\\\[|&(?:#91;|#x5b;|lsqb;|lbrack;|lt;)"
_WORDS = "|".join(FIRST_WORDS)
_ENDING = "|".join(sorted({word[:length] for word in FIRST_WORDS for length in range(1, len(word))}, key=len, reverse=True))
_START = re.compile(rf"{_OPENERS}|(?<![A-Za-z0-9_])(?:{_WORDS})", re.IGNORECASE)
# The same, and what may become one of them when the text goes on.
_START_OR_PART = re.compile(rf"{_START.pattern}|(?<![A-Za-z0-9_])(?:{_ENDING})\Z|\\\Z|&[#a-z0-9]{{0,6}}\Z", re.IGNORECASE)


Lookup = Callable[[Name], Kept | None]
_Status = Literal["literal", "restored", "unknown", "one_way"]


class Restorer:
    """One answer. Single pass: what was put back is never read again, so a value that looks like a placeholder stays."""

    def __init__(self, lookup: Lookup, is_guarded: bool = True) -> None:
        self._lookup = lookup
        self._is_guarded = is_guarded
        self._context = Context()
        self._held = ""
        self._before = ""  # the character before `_held`: it decides whether a word starts there

    def feed(self, chunk: str) -> tuple[Segment, ...]:
        """The segments that are certain by now."""
        return self._go_on(chunk, is_final=False)

    def finish(self) -> tuple[Segment, ...]:
        """The rest: what was held back has not become a placeholder, or is one."""
        return self._go_on("", is_final=True)

    def _go_on(self, chunk: str, is_final: bool) -> tuple[Segment, ...]:
        text, at = self._before + self._held + chunk, len(self._before)
        done: list[Segment] = []
        stop = len(text)
        starts = _START if is_final else _START_OR_PART
        search_from = at
        while found := starts.search(text, search_from):
            try:
                token = read_token(text, found.start(), is_final)
            except NeedMore:
                stop = found.start()
                break
            if token is None or not token.is_like_ours:
                search_from = found.start() + 1
                continue
            self._literal(text[at : token.start], done)
            done.append(self._resolve(text[token.start : token.end], token))
            at = search_from = token.end
        self._literal(text[at:stop], done)
        self._before, self._held = text[max(0, stop - 1) : stop], text[stop:]
        return tuple(done)

    def _literal(self, piece: str, done: list[Segment]) -> None:
        if piece:
            self._context.read(piece)
            done.append(Segment(piece, "literal"))

    def _resolve(self, spelled: str, token: Token) -> Segment:
        is_plain = self._context.is_plain or not self._is_guarded
        self._context.skip(spelled)
        if not is_plain:
            return Segment(spelled, "literal")
        known = self._lookup(token.name)
        placeholder = write(token.name)
        if known is None:
            return Segment(spelled, "unknown", placeholder)
        if known.value is None:
            return Segment(spelled, "one_way", placeholder)
        return Segment(known.value, "restored", placeholder)
