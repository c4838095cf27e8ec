"""What the auditor sees of a word: its spelling in pieces and its shape, hashed to rows of a table.

Hashed character n-grams after Bojanowski et al., "Enriching Word Vectors with Subword Information" (2017); the hashing trick
after Weinberger et al. (2009). Nothing here is a list of words: the auditor must not know what the finder's rules know.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

ROWS = 1 << 15
_GRAMS = 14  # characters of a word whose trigrams count; its beginning and its end always do
_KEPT = 20_000


@lru_cache(maxsize=_KEPT)
def rows_of(word: str) -> tuple[int, ...]:
    """Rows of the table, each in 0..ROWS-1; the same for the same word on every machine."""
    low = word.casefold()
    framed = f"<{low}>"
    names = [f"w{low}", f"s{shape(word)}", f"p{low[:2]}", f"e{low[-2:]}", f"c{_case(word)}{min(len(word), 9)}"]
    if len(low) > 3:
        names += [f"P{low[:4]}", f"E{low[-4:]}"]
    body = framed if len(framed) <= _GRAMS else framed[: _GRAMS - 4] + framed[-4:]
    names += [f"g{body[at : at + 3]}" for at in range(len(body) - 2)]
    return tuple(crc32(name.encode("utf-8", "surrogatepass")) & (ROWS - 1) for name in names)


def shape(word: str) -> str:
    """Case, script and digits in the order of the word, no more than two alike in a row; digits keep their number."""
    if word.isdigit():
        return f"9{len(word)}"
    drawn: list[str] = []
    for letter in word[:24]:
        mark = _mark(letter)
        if drawn[-2:] != [mark, mark]:
            drawn.append(mark)
    return "".join(drawn)


def _mark(letter: str) -> str:
    if letter.isupper():
        return "X"
    if letter.islower():
        return "x"
    if letter.isdigit():
        return "9"
    return chr(0x100 + (ord(letter) >> 7)) if ord(letter) > 127 else letter


def _case(word: str) -> str:
    if word.islower():
        return "l"
    if word.istitle():
        return "t"
    return "u" if word.isupper() else "m"
