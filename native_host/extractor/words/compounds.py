"""What a word does in a label, and a compound by its pieces: "förfallodag", "Rechnungsnummer"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from native_host.extractor.words.names import LANGUAGES, known_roles, roles_in
from native_host.extractor.words.roles import Role as R

_LINKS = ("", "s", "n", "en", "es", "e", "o")
_LEAST_PIECE = 3
_COMPOUNDING = ("de", "nl", "sv", "da", "no", "fi", "hu")
_ENDINGS = frozenset(("nr", "no"))
_IN_COMPOUNDS = frozenset(one for one in R if one not in (R.GLUE, R.TO, R.BY, R.WITH, R.WITHOUT, R.UNTIL, R.DONE))
_AGREED = frozenset((R.ORDER, R.SUM, R.AMOUNT))  # "Auftragssumme": what was agreed, and not what is asked


@lru_cache(maxsize=8192)
def roles_of(word: str, language: str | None) -> tuple[tuple[R, ...], ...]:
    """Every way to take it: what it does as a whole, else what its pieces do."""
    known = known_roles() if language is None else roles_in(language)
    if whole := known.get(word):
        return tuple((one,) for one in sorted(whole, key=list(R).index))
    if len(word) < 6:
        return ()
    for one in LANGUAGES if language is None else (language,):
        if (pieces := next(_pieces(word, one), None)) and not (R.ORDER in pieces and _AGREED.issuperset(pieces)):
            return (pieces,)
        if any(word.endswith(paper) and len(word) - len(paper) > 2 for paper in _papers(one)):
            return ((R.PAPER,),)  # "Stromrechnung": of whatever it is
    return ()


@lru_cache
def _papers(language: str) -> tuple[str, ...]:
    """That end a compound."""
    return (
        tuple(one for one in LANGUAGES[language].ROLES[R.PAPER].split() if len(one) > 4) if language in _COMPOUNDING else ()
    )


def _pieces(word: str, language: str) -> Iterator[tuple[R, ...]]:
    """Of one language: the longest beginning first, then what links, then the rest."""
    known = roles_in(language)
    for end in range(len(word) - 2, _LEAST_PIECE - 1, -1):
        first = _IN_COMPOUNDS & known.get(word[:end], frozenset())
        if not first:
            continue
        for link in _LINKS:
            rest = word[end:]
            if not rest.startswith(link) or len(rest) - len(link) < 2:
                continue
            rest = rest[len(link) :]
            last = _IN_COMPOUNDS & known.get(rest, frozenset())
            role = min(first, key=list(R).index)
            if last and (len(rest) >= _LEAST_PIECE or rest in _ENDINGS):
                yield (role, min(last, key=list(R).index))
            elif len(rest) >= 2 * _LEAST_PIECE:
                for more in _pieces(rest, language):
                    yield (role, *more)
