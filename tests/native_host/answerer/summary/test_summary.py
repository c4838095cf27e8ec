"""What a summary leaves out, what it never loses, and which texts have none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from native_host.answerer.cited import CitingTools
from native_host.answerer.specialists.writing_markdown import as_text
from native_host.answerer.summary.language import language_of
from native_host.answerer.summary.letters import matter
from native_host.answerer.summary.prose import is_prose
from native_host.answerer.summary.similarity import similarity_of
from native_host.answerer.summary.summary import Summary
from native_host.answerer.summary.summary_asks import Length, SummaryAsk, summary_ask
from native_host.contract.embedding import NoEmbeddings
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.asking import answered, placed
from tests.native_host.answerer.prose.source_texts import source_texts

CODE = "def add(a, b):\n    total = a + b\n    return total\n\nfor n in range(3):\n    print(add(n, n))\n" * 3
LOG = "\n".join(f"2025-03-0{n} 10:00:0{n} INFO the server has started again after a long pause" for n in range(1, 9))
TABLE = "\n".join(f"| name {n} | a long cell of words | {n} |" for n in range(9))
DATA = '{"a": "one sentence. two sentences. three sentences.", "b": ["four. five. six."]}'


@every_case(
    "text",
    [
        CODE,
        LOG,
        TABLE,
        DATA,
        "a,b,c,d\n" * 12,
        "x = 1;\ny = f(x);\nreturn y;\n" * 4,
        "<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>",
        "",
    ],
)
def test_what_is_no_prose(text: str) -> None:
    assert not is_prose(text)
    assert answered(f"Summarise this in 2 sentences:\n\n{text}") is None


@every_case("source", source_texts().values())
def test_prose(source: object) -> None:
    text = getattr(source, "text", "")
    assert is_prose(text)
    assert language_of(text) == getattr(source, "language", "")


@every_case(
    "text",
    [
        "Il governo ha approvato la legge e non ci sono state proteste. La nuova norma vale da maggio per tutte le"
        " imprese del paese.",
        "De regering heeft de wet goedgekeurd en er zijn geen protesten geweest. De nieuwe regels gelden vanaf mei voor"
        " alle bedrijven.",
        "O governo aprovou a lei e n\u00e3o houve protestos. A nova regra vale a partir de maio para todas as empresas"
        " do pa\u00eds.",
        "foo bar baz qux",
        "",
        "12 34 56",
    ],
)
def test_other_languages_are_none_of_the_four(text: str) -> None:
    assert language_of(text) is None


def test_a_text_that_is_hardly_longer_than_what_is_asked_for() -> None:
    six = (
        "Rain fell on Monday. Roads were closed. Trains stood still. A school burned. Nobody was hurt there. The sun"
        " came back."
    )
    assert answered(placed("Summarise this in 4 sentences:", six, "before")) is not None
    assert answered(placed("Summarise this in 5 sentences:", six, "before")) is None
    assert answered(placed("Summarise this in 6 sentences:", six, "before")) is None


def test_the_newest_correction_is_never_lost_and_what_it_replaces_is_left_out() -> None:
    text = source_texts()["en-02"].text
    for ask in (
        "Summarise this in 1 sentence:",
        "Summarise this in 2 sentences:",
        "Summarise this in 5 sentences:",
        "tl;dr",
    ):
        cited = answered(placed(ask, text, "before"))
        assert cited is not None
        assert "on Wednesday at 10:00 instead of Monday" in cited.text
        assert "planned for Monday" not in cited.text


def test_the_newer_of_two_corrections_wins() -> None:
    text = (
        "The tour starts on Monday at the old mill. Correction: the tour starts on Tuesday instead of Monday. The mill"
        " was built in"
        " the year 1840 by two brothers. It has a large wheel made of oak. Correction: the tour starts on Thursday"
        " instead of"
        " Tuesday. Guests may bring their dogs. The guide speaks three languages. Snacks cost $4 at the kiosk."
    )
    cited = answered(placed("Summarise this in one sentence:", text, "before"))
    assert cited is not None
    assert "Thursday instead of Tuesday" in cited.text


def test_greetings_signatures_headers_and_older_letters_are_left_out() -> None:
    kept = matter("From: a\nHi Bo,\n\nThe bill is due.\n\nBest regards,\nAnn Lee\nSales\n")
    assert kept.split() == ["The", "bill", "is", "due."]
    thread = source_texts()["en-17"].text
    assert len(matter(thread)) == len(thread)
    assert "1,380" not in matter(thread) and "€1,280" in matter(thread)
    cited = answered(placed("Summarise this in 5 sentences:", thread, "before"))
    assert cited is not None and "1,380" not in cited.text and "Ines Falk" not in cited.text


def test_a_sentence_that_comes_twice_is_shown_once() -> None:
    text = (
        "The pool costs $500. " * 4
        + "It opens on Monday. The water is warm. Children swim there. Dogs may not. Bring a towel."
    )
    cited = answered(placed("Summarise this in 3 sentences:", text, "before"))
    assert cited is not None and cited.text.count("The pool costs $500.") == 1


def test_markup_in_the_text_stays_text() -> None:
    text = (
        "The [offer](https://x.example) costs $500 until Monday. It has &lt;two&gt; parts. The *first* part is a lamp."
        " The second part"
        " is a table. Nobody bought it so far. The shop is in Calden."
    )
    cited = answered(placed("Summarise this in 2 sentences:", text, "before"))
    assert cited is not None and "\\[offer\\]" in cited.text and "\\*first\\*" in cited.text
    assert as_text("<b> &lt; _a_ a_b `x`") == "\\<b\\> \\&lt; \\_a\\_ a_b \\`x\\`"
    assert [as_text(line) for line in ("# a", "1. a", "- a", "1.5 a")] == ["\\# a", "1\\. a", "\\- a", "1.5 a"]


@every_case(
    ("ask", "language", "length"),
    [
        ("tl;dr", None, Length("sentences", None)),
        ("Summarise this", "en", Length("sentences", None)),
        ("Briefly summarise this email", "en", Length("sentences", 2, is_most=True)),
        ("Summarise in no more than three sentences", "en", Length("sentences", 3, is_most=True)),
        ("Summarise this text in a maximum of 3 bullet points", "en", Length("bullets", 3, is_most=True)),
        ("Summarise this in English in 3 sentences", "en", Length("sentences", 3)),
        ("Summarise the following German text in German", "de", Length("sentences", None)),
        ("Fasse den Text auf Deutsch in zwei S\u00e4tzen zusammen", "de", Length("sentences", 2)),
        ("R\u00e9sume ce texte en cinquante mots", "fr", None),
        ("Resume en un m\u00e1ximo de 3 frases", "es", Length("sentences", 3, is_most=True)),
        ("Summarise this in 5 words", "en", None),
        ("Summarise this in 3 sentences and 3 bullets", "en", None),
        ("What is a summary", "en", None),
    ],
)
def test_asks(ask: str, language: str | None, length: Length | None) -> None:
    assert summary_ask(ask) == (SummaryAsk(language, length) if length else None)


class OfWater:
    """Water is what the text is about, ants and apples are near it, bread and butter are opposites."""

    VECTORS: ClassVar = {
        "Brea": (0.0, 0.0, 1.0),
        "Butt": (0.0, 0.0, -1.0),
        "Wate": (0.5**0.5, 0.5**0.5, 0.0),
        "Ants": (1.0, 0.0, 0.0),
        "Appl": (0.0, 1.0, 0.0),
    }

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        self.asked += texts
        return [self.VECTORS[text[:4]] for text in texts]


def test_an_embedder_replaces_the_likeness_of_words() -> None:
    text = (
        "Bread was baked there. Water was boiled there. Ants were seen there. Butter was made there. Apples were sold there."
    )
    prompt = placed("Summarise this in one sentence:", text, "before")
    embedder = OfWater()
    cited = CitingTools([Summary(embedder)]).answer(prompt)
    assert cited is not None and cited.text == "Water was boiled there."
    assert len(embedder.asked) == 5
    without = answered(prompt)
    assert without is not None and without.text == "Bread was baked there."


class Missing:
    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        raise NoEmbeddings("model_missing")


def test_without_its_model_an_embedder_is_done_without() -> None:
    prompt = placed("Summarise this in 3 sentences:", source_texts()["en-01"].text, "before")
    assert CitingTools([Summary(Missing())]).answer(prompt) == answered(prompt)


def test_places_are_those_of_the_whole_prompt() -> None:
    prompt = placed("Summarise this in 2 sentences:", source_texts()["de-01"].text, "before").replace(
        "Summarise this in 2 sentences", "Fasse das in zwei S\u00e4tzen zusammen"
    )
    cited = answered(prompt)
    assert cited is not None
    assert " ".join(prompt[place.start : place.end] for place in cited.places) == cited.text


def test_a_long_text_is_not_embedded() -> None:
    """A prompt waits for its answer: six hundred sentences took seven seconds."""

    class Counting:
        asked = 0

        def embed(self, sentences: Sequence[str]) -> list[list[float]]:
            Counting.asked += len(sentences)
            return [[1.0, float(number)] for number, _ in enumerate(sentences)]

    long = [f"The committee of ward {number} approved the budget of {number} euros." for number in range(500)]
    similarity_of(long[:100], Counting())
    assert Counting.asked == 100
    similarity_of(long, Counting())
    assert Counting.asked == 100
