"""Key terms: the runs of content words that a text is about, as they stand in it.

Candidates are what stop words and punctuation leave between them, as in RAKE (Rose et al. 2010). The score is our own: how
often the words of a run stand in the text, weighed by how early the run comes and by capitals within sentences, which
are two of YAKE's signs (Campos et al. 2020), and by how many sentences it is spread over; longer runs win over their parts.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from native_host.answerer.summary.letters import matter
from native_host.answerer.summary.sentences import sentences
from native_host.answerer.summary.stop_words import STOP_WORDS
from native_host.answerer.summary.term_words import NO_TERM, is_verb_like
from native_host.answerer.summary.words import stem

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*|[^\w\s]")
_MOST_WORDS = 3
_ELIDED = re.compile(r"(?:[ldjcmnst]|qu|jusqu|lorsqu)['\u2019]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """Code points [start, end) of its first place, and how it stands there."""

    start: int
    end: int
    text: str = field(repr=False)
    score: float


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    is_first: bool  # of its sentence, where a capital says nothing


def key_terms(text: str, count: int, language: str) -> tuple[Term, ...]:
    """At most `count` of the best, best first, none within another and none twice in another form."""
    runs = list(_runs(text, language))
    frequency = Counter(stem(token.text.lower()) for run in runs for token in run[1])
    places: defaultdict[tuple[str, ...], list[tuple[int, Sequence[_Token]]]] = defaultdict(list)
    for order, tokens in runs:
        for size in range(1, min(_MOST_WORDS, len(tokens)) + 1):
            for n in range(len(tokens) - size + 1):
                part = tokens[n : n + size]
                places[tuple(stem(token.text.lower()) for token in part)].append((order, part))
    scored = sorted(
        (
            _term(text, stems, found, frequency, len(runs), language)
            for stems, found in places.items()
            if len(set(stems)) == len(stems) and _is_sure(stems, found, frequency)
        ),
        key=lambda pair: (-pair[1].score, pair[1].start),
    )
    chosen: list[tuple[tuple[str, ...], Term]] = []
    for stems, term in scored:
        if len(chosen) == count:
            break
        if not any(_overlap(stems, other) for other, _ in chosen):
            chosen.append((stems, term))
    return tuple(term for _, term in chosen)


def _runs(text: str, language: str) -> Iterator[tuple[int, list[_Token]]]:
    for order, sentence in enumerate(sentences(matter(text))):
        run: list[_Token] = []
        is_first = True
        for hit in _TOKEN.finditer(text, sentence.start, sentence.end):
            token = _token(hit, is_first)
            is_first = False
            if token.start > hit.start() and run:  # An article parts what it stands between.
                yield order, run
                run = []
            if _belongs(token.text, language, token.is_first):
                run.append(token)
                continue
            if run:
                yield order, run
            run = []
        if run:
            yield order, run


def _token(hit: re.Match[str], is_first: bool) -> _Token:
    elided = _ELIDED.match(hit[0])
    skipped = elided.end() if elided else 0
    return _Token(hit.start() + skipped, hit.end(), hit[0][skipped:], is_first and not skipped)


def _belongs(word: str, language: str, is_first: bool) -> bool:
    lower = word.lower().replace("\u2019", "'")
    if len(word) < 3 and not word.isupper():
        return False
    if not word[0].isalpha() or lower in STOP_WORDS or lower in NO_TERM:
        return False
    if language == "de" and not is_first:
        return word[0].isupper()  # Nouns and names; adjectives before them are left to the reader.
    return (word[0].isupper() and not is_first) or not is_verb_like(lower, language)


def _is_sure(stems: tuple[str, ...], found: Sequence[tuple[int, Sequence[_Token]]], frequency: Counter[str]) -> bool:
    """What stands in one place only is a term if each of its words is a name or comes again."""
    return len(found) > 1 or all(
        _is_name(token) or (len(stems) > 1 and frequency[stem(token.text.lower())] > 1) for token in found[0][1]
    )


def _is_name(token: _Token) -> bool:
    return token.text[0].isupper() and not token.is_first


def _term(
    text: str,
    stems: tuple[str, ...],
    found: Sequence[tuple[int, Sequence[_Token]]],
    frequency: Counter[str],
    runs: int,
    language: str,
) -> tuple[tuple[str, ...], Term]:
    first_order, first = found[0]
    words = sum(frequency[word] for word in stems) / len(stems)
    capitals = language != "de" and sum(_is_name(token) for _, part in found for token in part) / (len(found) * len(stems))
    spread = len({order for order, _ in found})
    early = 1 / (1 + math.log1p(first_order))
    length = 1 + 0.6 * (len(stems) - 1)
    score = (math.log1p(words) + 0.9 * math.log(spread + len(found))) * length * (1 + 0.4 * capitals) * (0.6 + 0.8 * early)
    start, end = first[0].start, first[-1].end
    return stems, Term(start, end, " ".join(text[start:end].split()), score / math.log1p(runs + 1))


def _overlap(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one holds the other, or they share more than half of the shorter's words."""
    return len(set(a) & set(b)) > min(len(a), len(b)) / 2
