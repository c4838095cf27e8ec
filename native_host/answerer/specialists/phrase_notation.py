"""A small notation for phrases, as regular expressions.

Words; `(a|b c)` one of; `[a b]` may be missing; `{slot}` a phrase of the slots; `<noun>` any noun; `<name>` a part that
is handed over: a quotation or one bare word; `<=slot>` what fits the slot, handed over; a `?` behind a letter makes that
letter optional.
A pattern takes a space before each word. Words at its ends tell cheaply where it cannot fit: patterns are dear to compile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

_TOKEN = re.compile(r"[\[\]()|]|\{[a-z_]+\}|<=?[a-z_]+>|[^\s\[\]()|{}<>]+")
# What may be quoted, and a bare word last.
QUOTATION = (
    r"\"[^\"]+\"|'[^']+'|`[^`]+`|\u201c[^\u201d]+\u201d|\u201e[^\u201c\u201d]+[\u201c\u201d]"
    r"|\u00ab[^\u00bb]+\u00bb"
)
QUOTED = re.compile(QUOTATION)
# Nouns of things that are no lines or items of their own, and adverbs that would change what is asked.
_NO_ITEMS = (
    "letters?|characters?|json|yaml|csv|xml|html|code|keys?|dict|dictionary|objects?|tables?|columns?|headings?"
    "|sections?|chapters?|functions?"
    "|imports?|files?|folders?|paragraphs?|sentences?|syllables|randomly|nicely|quickly|properly|carefully"
    "|manually|logically|not|and|or|of|by|in|for|with|from|to|as|at|on|only|also|then|down|up|out|away|off"
    "|further|over|without"
    "|buchstaben|zeichen|schlüssel|objekte?|tabellen?|spalten?|überschriften|abschnitte?|absätze?|sätze?"
    "|dateien|ordner|funktionen|zufällig|nicht|und|oder|nach|mit|von|für|nur|auch"
    "|lettres?|caractères?|clés?|objets?|tableaux?|colonnes?|titres|paragraphes?|phrases|fichiers|dossiers"
    "|fonctions|pas|et|ou|de|par|pour|avec|sans"
    "|letras?|caracteres?|claves?|objetos?|tablas?|columnas?|secciones|párrafos?|frases|archivos|carpetas"
    "|funciones|no|y|o|de|por|para|con|sin"
)
_NOUN = rf"(?!(?:{_NO_ITEMS})(?: |$))[^\W\d_]+(?:-[^\W\d_]+)?"
# Parts that are of one form; the others are quotations or bare words.
PARTS = {
    "noun": _NOUN,
    # Between slashes it is a regular expression; between quotation marks, where it is called one or has its signs.
    "regex": r"/(?:\\[^ ]|[^/\\ ])+/[a-zA-Z]*|`[^` ]*[\^$*+\[(\\|][^` ]*`",
    "named_regex": rf"{QUOTATION}|[^ \"'`/]*[\^$*+\[(\\|][^ \"'`]*",
}
# Stands among words for any word.
ANY = "*"


@dataclass(slots=True)
class _Piece:
    """A part of a phrase: the words that it can start and end with, and whether it can be missing."""

    pattern: str = ""
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    empty: bool = True

    def then(self, other: _Piece) -> _Piece:
        return _Piece(
            self.pattern + other.pattern,
            self.first | other.first if self.empty else self.first,
            self.last | other.last if other.empty else other.last,
            self.empty and other.empty,
        )

    def either(self, other: _Piece) -> _Piece:
        return _Piece(
            f"{self.pattern}|{other.pattern}", self.first | other.first, self.last | other.last, self.empty or other.empty
        )


@dataclass
class Phrase:
    """One phrase of one language."""

    text: str
    language: str
    slot: Callable[[str], str] = field(repr=False)
    known: dict[str, _Piece] = field(repr=False)

    @cached_property
    def _piece(self) -> _Piece:
        return _Reader(self.slot, self.known).phrase(self.text)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._piece.pattern, re.IGNORECASE)

    def parts(self, ask: str, first: str, last: str) -> Mapping[str, str] | None:
        """The parts handed over, where the phrase is the whole ask, whose first and last word are given in small
        letters.
        """
        piece = self._piece
        if not (first in piece.first or ANY in piece.first) or not (last in piece.last or ANY in piece.last):
            return None
        found = self._compiled.fullmatch(" " + ask)
        if found is None:
            return None
        return {name.rstrip("0123456789"): part for name, part in found.groupdict().items() if part is not None}


class _Reader:
    def __init__(self, slot: Callable[[str], str], known: dict[str, _Piece]) -> None:
        self._slot = slot
        self._known = known
        self._groups = 0

    def phrase(self, text: str) -> _Piece:
        signs = _TOKEN.findall(text)[::-1]
        return self._choice(signs)

    def _choice(self, signs: list[str]) -> _Piece:
        piece = self._sequence(signs)
        while signs and signs[-1] == "|":
            signs.pop()
            piece = piece.either(self._sequence(signs))
        return piece

    def _sequence(self, signs: list[str]) -> _Piece:
        piece = _Piece()
        while signs and signs[-1] not in (")", "]", "|"):
            piece = piece.then(self._one(signs))
        return piece

    def _one(self, signs: list[str]) -> _Piece:
        sign = signs.pop()
        if sign in ("(", "["):
            inner = self._choice(signs)
            signs.pop()
            optional = sign != "("
            return _Piece(f"(?:{inner.pattern})" + "?" * optional, inner.first, inner.last, inner.empty or optional)
        if sign[0] == "{" or sign.startswith("<="):
            return self._slotted(sign.strip("{}<=>"), named=sign[0] == "<")
        if sign[0] == "<":
            form = PARTS.get(sign[1:-1], f"{QUOTATION}|[^ ]+")
            opening = "(?:" if sign == "<noun>" else self._group(sign[1:-1])
            return _Piece(f" {opening}{form})", frozenset([ANY]), frozenset([ANY]), False)
        words = {sign}
        while any("?" in word for word in words):
            words = {done for word in words for done in (re.sub(r".\?", "", word, count=1), word.replace("?", "", 1))}
        ends = frozenset(word.lower() for word in words)
        return _Piece(" " + re.escape(sign).replace(r"\?", "?"), ends, ends, False)

    def _slotted(self, name: str, named: bool) -> _Piece:
        if name not in self._known:
            before = self._groups
            piece = self.phrase(self._slot(name))
            if self._groups == before:
                self._known[name] = piece
        else:
            piece = self._known[name]
        opening = self._group(name) if named else "(?:"
        return _Piece(f"{opening}{piece.pattern})", piece.first, piece.last, piece.empty)

    def _group(self, name: str) -> str:
        self._groups += 1
        return f"(?P<{name}{self._groups}>"
