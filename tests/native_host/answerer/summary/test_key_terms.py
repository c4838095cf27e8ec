"""Key terms stand in the text, and verbs, dates and stop words are none."""

from __future__ import annotations

from native_host.answerer.summary.key_term_asks import key_term_ask
from native_host.answerer.summary.key_terms import key_terms
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.source_texts import SourceText, source_texts


def test_most_texts_have_terms() -> None:
    none = [source.id for source in source_texts().values() if not key_terms(source.text, 10, source.language)]
    assert len(none) <= 0.05 * len(source_texts()), none


@every_case("source", source_texts().values())
def test_terms_stand_in_the_text(source: SourceText) -> None:
    terms = key_terms(source.text, 10, source.language)
    for term in terms:
        assert " ".join(source.text[term.start : term.end].split()) == term.text
        assert 1 <= len(term.text.split()) <= 3
    assert [term.score for term in terms] == sorted((term.score for term in terms), reverse=True)


def test_none_is_within_another() -> None:
    text = "The solar roof is new. The solar roof costs money. A roof is a roof. Solar power is cheap."
    terms = [term.text for term in key_terms(text, 5, "en")]
    assert terms[0] == "solar roof"
    assert "roof" not in terms


@every_case("text", ["", "the and of", "...", "12 34", "und die der"])
def test_no_terms(text: str) -> None:
    assert key_terms(text, 5, "en") == ()


@every_case(
    "ask", ["extract the keywords and explain them", "keywords in German", "keyword density", "extract 31 keywords", "key"]
)
def test_asks_that_want_more(ask: str) -> None:
    assert key_term_ask(ask) is None
