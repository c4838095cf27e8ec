"""Words that depend on the value beside them: English articles, Turkish endings, Korean particles."""

from __future__ import annotations

from scripts.lib.corpus.pieces import Piece, Pieces

KOREAN = (("이", "가"), ("은", "는"), ("을", "를"), ("과", "와"))  # After a consonant, after a vowel.
HARD = "fstkçşhp"
VOWELS = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}


def joints(code: str, pieces: Pieces) -> Pieces:
    match code:
        case "en":
            return [_article(p, _next_text(pieces, i)) for i, p in enumerate(pieces)]
        case "ko":
            return [_particle(pieces[i - 1], p) if i else p for i, p in enumerate(pieces)]
        case "tr":
            return [_ending(pieces[i - 1], p) if i else p for i, p in enumerate(pieces)]
    return pieces


def _next_text(pieces: Pieces, at: int) -> str:
    return next((p.text for p in pieces[at + 1 : at + 4] if p.text), "")


def _article(piece: Piece, after: str) -> Piece:
    """`a` before a vowel's sound; numbers too: an 8, an 11, an 18."""
    sounds_open = after[:1].lower() in ("a", "e", "i", "o", "8") or after[:2] in ("11", "18")
    if piece.type is None and after and sounds_open and piece.text.lower().endswith((" a ", "\na ")):
        return Piece(piece.text[:-1] + "n ")
    return piece


def _particle(before: Piece, piece: Piece) -> Piece:
    """A particle is one syllable right behind the value, with a space or the end behind it."""
    last, text = before.text[-1:], piece.text
    if (
        before.type is None
        or piece.type is not None
        or not "가" <= last <= "힣"
        or (len(text) > 1 and text[1] not in " .,?!\n")
    ):
        return piece
    is_closed = (ord(last) - 0xAC00) % 28 != 0
    for closed, opened in KOREAN:
        if text[:1] in (closed, opened):
            return Piece((closed if is_closed else opened) + text[1:])
    return piece


def _ending(before: Piece, piece: Piece) -> Piece:
    """`~gen`, `~dat`, `~acc`, `~loc`, `~abl` behind a value become its ending, after an apostrophe."""
    if piece.type is not None or not piece.text.startswith("~"):
        return piece
    case, rest = piece.text[1:4], piece.text[4:]
    letters = [c for c in before.text.lower().replace("i̇", "i") if c.isalpha()]
    vowel = next((c for c in reversed(letters) if c in VOWELS), "e")
    last = letters[-1] if letters else "e"
    ends_open, high, low = last in VOWELS, VOWELS[vowel], "a" if vowel in "aıou" else "e"
    hard = "t" if last in HARD else "d"
    endings = {
        "gen": ("n" if ends_open else "") + high + "n",
        "acc": ("y" if ends_open else "") + high,
        "dat": ("y" if ends_open else "") + low,
        "loc": hard + low,
        "abl": hard + low + "n",
    }
    return Piece("'" + endings[case] + rest)
