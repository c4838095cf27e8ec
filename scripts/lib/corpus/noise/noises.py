"""What happens to a whole text: lost case, lost punctuation, slips of the finger, wrapped lines, quoted mail."""

from __future__ import annotations

import random
from collections.abc import Callable

from scripts.lib.corpus.noise.typos import with_typos
from scripts.lib.corpus.people.latin import without_marks
from scripts.lib.corpus.pieces import Piece, Pieces, changed, joined, split_lines
from scripts.lib.corpus.values.script import script_of

FIXED = {"EMAIL_ADDRESS", "URL", "IBAN_CODE", "CREDIT_CARD", "IP_ADDRESS", "PHONE_NUMBER", "ACCOUNT_ID", "USERNAME"}
SPOKEN_AWAY = str.maketrans("", "", '.,;:!?"()[]')

Noise = Callable[[random.Random, Pieces], Pieces]


def lower(_: random.Random, pieces: Pieces) -> Pieces:
    return changed(pieces, str.lower)


def upper(_: random.Random, pieces: Pieces) -> Pieces:
    """Capitals, machine-readable values apart; ß stays, as most keyboards have no capital of it."""
    return [p if p.type in FIXED else Piece(p.text.replace("ß", "\0").upper().replace("\0", "ß"), p.type) for p in pieces]


def dictated(rng: random.Random, pieces: Pieces) -> Pieces:
    """No punctuation, one line, and often no capitals."""
    is_lower = rng.random() < 0.7

    def said(piece: Piece) -> Piece:
        text = piece.text.replace("\n", " ")
        text = text if piece.type in FIXED else text.translate(SPOKEN_AWAY)
        return Piece(text.lower() if is_lower else text, piece.type)

    return [said(p) for p in pieces]


def plain_letters(_: random.Random, pieces: Pieces) -> Pieces:
    """Without accents, as from a foreign keyboard. Other scripts need their marks."""
    return [Piece(without_marks(p.text), p.type) if script_of(p.text) == "Latin" else p for p in pieces]


def typos(rng: random.Random, pieces: Pieces) -> Pieces:
    return [p if p.type in FIXED else Piece(with_typos(rng, p.text, 0.02 if p.type else 0.035), p.type) for p in pieces]


def wrapped(rng: random.Random, pieces: Pieces) -> Pieces:
    """Lines broken at a width, as old mail programs and PDFs do, through names as well."""
    width, at, result = rng.randrange(28, 78), 0, []
    for piece in pieces:
        words: list[str] = []
        for character in piece.text:
            at = 0 if character == "\n" else at + 1
            if character == " " and at > width:
                character, at = "\n", 0
            words.append(character)
        result.append(Piece("".join(words), piece.type))
    return result


def quoted(_: random.Random, pieces: Pieces) -> Pieces:
    """Each line behind a mark; a value that ran over a line end becomes one span a line."""
    return joined(([Piece("> "), *line] for line in split_lines(pieces)), "\n")


def spaced(rng: random.Random, pieces: Pieces) -> Pieces:
    """Doubled and lost spaces between sentences, stray blank lines."""

    def loose(text: str) -> str:
        for good, bad in (
            (". ", rng.choice([".  ", ".", ". "])),
            (", ", rng.choice([",", ", ", "  "])),
            ("\n", rng.choice(["\n", "\n\n", " \n"])),
        ):
            text = text.replace(good, bad)
        return text

    return [p if p.type else Piece(loose(p.text)) for p in pieces]


def marked(rng: random.Random, pieces: Pieces) -> Pieces:
    """Some values stand in bold, in quotes, in code marks or in brackets."""
    left, right = rng.choice(
        [("**", "**"), ("*", "*"), ('"', '"'), ("`", "`"), ("(", ")"), ("[", "]"), ("_", "_"), ("„", "“"), ("«", "»")]
    )
    result: Pieces = []
    for piece in pieces:
        is_marked = piece.type == "PERSON" and rng.random() < 0.7
        result.extend([Piece(left), piece, Piece(right)] if is_marked else [piece])
    return result


NOISES: dict[str, Noise] = {
    "lower": lower,
    "caps": upper,
    "dictated": dictated,
    "typos": typos,
    "plain_letters": plain_letters,
    "wrapped": wrapped,
    "spaced": spaced,
    "marked": marked,
}
