"""Answers an ask for key terms with runs of words that stand in the text."""

from __future__ import annotations

from native_host.answerer.cited import Cited, Place
from native_host.answerer.request import Reading
from native_host.answerer.specialists.writing_markdown import as_text
from native_host.answerer.summary.key_term_asks import key_term_ask
from native_host.answerer.summary.key_terms import key_terms
from native_host.answerer.summary.language import language_of
from native_host.answerer.summary.prose import is_prose
from native_host.answerer.summary.words import words

_LEAST_WORDS = 60
_LEAST_TERMS = 3
_WORDS_A_TERM = 6  # A text of fewer for each term that is asked for would be given back whole.


class KeyTerms:
    """Whether these are the right terms is a judgement."""

    name = "key_terms"

    def asked_in(self, ask: str) -> frozenset[str]:
        asked = key_term_ask(ask)
        return frozenset() if asked is None else frozenset((asked.language,))

    def answer(self, reading: Reading) -> Cited | None:
        text = reading.material
        if text is None or (ask := key_term_ask(reading.ask)) is None or not is_prose(text):
            return None
        size = len(words(text))
        if size < _LEAST_WORDS or size < _WORDS_A_TERM * ask.count or language_of(text) != ask.language:
            return None
        found = key_terms(text, ask.count, ask.language)
        if len(found) < (ask.count if ask.is_counted else _LEAST_TERMS):
            return None
        shown = [as_text(term.text) for term in found]
        said = "\n".join(f"- {term}" for term in shown) if ask.in_bullets else ", ".join(shown)
        return Cited(said, self.name, tuple(Place(term.start, term.end) for term in found))
