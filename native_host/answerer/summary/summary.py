"""Summaries made of the pasted text's own sentences, word for word and in its order. Nothing can be invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from native_host.answerer.cited import Cited, Place
from native_host.answerer.request import Reading
from native_host.answerer.specialists.writing_markdown import as_text
from native_host.answerer.summary.candidates import Candidate, candidates
from native_host.answerer.summary.language import language_of
from native_host.answerer.summary.prose import is_prose
from native_host.answerer.summary.select import select
from native_host.answerer.summary.similarity import similarity_of
from native_host.answerer.summary.summary_asks import Length, summary_ask
from native_host.answerer.summary.taken_back import loses_what_takes_it_back
from native_host.contract.embedding import Embedder

# A text of hardly more sentences than are asked for is not shortened by leaving one out.
_LEAST_LEFT_OUT = 2
_LEAST_SENTENCES = 5  # Of fewer, one says hardly what the whole does.
_UNASKED = {"sentences": (0.3, 2, 5), "bullets": (0.35, 3, 6)}
_LEAST_OF_WORDS = 0.5
# So that the similarity of all to all stays below a tenth of a second.
_MOST_CANDIDATES = 1_500
_UNTRANSLATED = {
    "en": "*These are the document's own sentences, in its own language.*",
    "de": "*Das sind eigene S\u00e4tze des Dokuments, in seiner Sprache.*",
    "fr": "*Ce sont les propres phrases du document, dans sa langue.*",
    "es": "*Son frases del propio documento, en su idioma.*",
}
"""In the words of the ask."""


class Summary:
    """Answers an ask that names a length at most. Whether these are the right sentences is a judgement.

    With an `embedder` meanings are compared, otherwise words.
    """

    name = "summary"

    def __init__(self, embedder: Embedder | None = None) -> None:
        self._embedder = embedder

    def asked_in(self, ask: str) -> frozenset[str]:
        asked = summary_ask(ask)
        return frozenset() if asked is None else frozenset((asked.said_in,))

    def answer(self, reading: Reading) -> Cited | None:
        text = reading.material
        if text is None or (ask := summary_ask(reading.ask)) is None or not is_prose(text):
            return None
        language = language_of(text)
        is_other = language != (ask.language or language)
        if language is None or (is_other and (ask.names_language or not reading.is_any_language)):
            return None  # A summary in the ask's language would be a translation.
        found = candidates(text, language)
        is_full = _measure(ask.length, len(found))
        if is_full is None or len(found) > _MOST_CANDIDATES:
            return None
        taken = select(found, similarity_of([candidate.text for candidate in found], self._embedder), is_full)
        if not taken or not _is_enough(ask.length, taken) or loses_what_takes_it_back(text, taken):
            return None
        cited = _cited(taken, ask.length)
        remark = _UNTRANSLATED[ask.said_in] if is_other else ""
        return replace(cited, text=f"{cited.text}\n\n{remark}", remark=remark) if remark else cited


def _measure(length: Length, available: int) -> Callable[[Sequence[Candidate]], bool] | None:
    """Whether some candidates are more than was asked for; null where the text is too short to be shortened so."""
    if available < _LEAST_SENTENCES:
        return None
    if length.unit == "words":
        limit = length.count or 0
        return lambda taken: _words(taken) > limit
    most = available - _LEAST_LEFT_OUT
    if length.count is None:
        share, least, cap = _UNASKED[length.unit]
        count = min(cap, max(least, round(share * available)))
    else:
        count = min(length.count, most) if length.is_most else length.count
    return (lambda taken: len(taken) > count) if 0 < count <= most else None


def _words(taken: Sequence[Candidate]) -> int:
    return sum(len(candidate.text.split()) for candidate in taken)


def _is_enough(length: Length, taken: Sequence[Candidate]) -> bool:
    return length.unit != "words" or _words(taken) >= _LEAST_OF_WORDS * (length.count or 0)


def _cited(taken: Sequence[Candidate], length: Length) -> Cited:
    shown = [as_text(candidate.text) for candidate in taken]
    # Items of a list have no full stop that would part them.
    in_bullets = length.unit == "bullets" or any(candidate.sentence.is_item for candidate in taken)
    text = "\n".join(f"- {line}" for line in shown) if in_bullets else " ".join(shown)
    return Cited(text, Summary.name, tuple(Place(c.sentence.start, c.sentence.end) for c in taken))
