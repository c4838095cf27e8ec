"""Where sentences end, and where a full stop is none's end."""

from __future__ import annotations

from itertools import pairwise

from native_host.answerer.summary.sentences import sentences
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("text", "parts"),
    [
        ("", []),
        ("   \n\n", []),
        ("One.", ["One."]),
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Dr. Smith paid $3.50 at 5 p.m. on Friday. He left.", ["Dr. Smith paid $3.50 at 5 p.m. on Friday.", "He left."]),
        ("It opens at 9 a.m. The shop is small.", ["It opens at 9 a.m.", "The shop is small."]),
        ("J. R. Holm wrote it. Plan B. We go.", ["J. R. Holm wrote it.", "Plan B.", "We go."]),
        ("The firm is Acme Inc. It grew 3.5 %.", ["The firm is Acme Inc.", "It grew 3.5 %."]),
        ("Use tools, e.g. Saws. I.e. This.", ["Use tools, e.g. Saws.", "I.e. This."]),
        ('"Stop." he said. "Go!" We went.', ['"Stop." he said.', '"Go!"', "We went."]),
        ("Well... maybe. Yes.", ["Well... maybe.", "Yes."]),
        (
            "Write to a.b@c.example. See www.d.example/e.f today.",
            ["Write to a.b@c.example.", "See www.d.example/e.f today."],
        ),
        ("See no. 5 and fig. 3. No. We do not.", ["See no. 5 and fig. 3.", "No.", "We do not."]),
        ("We sat in the sun. Maria slept.", ["We sat in the sun.", "Maria slept."]),
        ("Am 3. Mai kommt er. Das 2. Treffen ist am 25. Juni.", ["Am 3. Mai kommt er.", "Das 2. Treffen ist am 25. Juni."]),
        ("Es kostet ca. 3 Mio. Euro, z. B. Holz. Ende.", ["Es kostet ca. 3 Mio. Euro, z. B. Holz.", "Ende."]),
        ("Es waren 20. Wir gingen.", ["Es waren 20.", "Wir gingen."]),
        ("M. Dupont part \u00e0 17 h. Polden reste.", ["M. Dupont part \u00e0 17 h.", "Polden reste."]),
        (
            "\u00bfQu\u00e9 pasa? \u00a1Nada! La Sra. L\u00f3pez vino.",
            ["\u00bfQu\u00e9 pasa?", "\u00a1Nada!", "La Sra. L\u00f3pez vino."],
        ),
        (
            "\u3053\u308c\u306f\u30da\u30f3\u3067\u3059\u3002\u96e8\u3067\u3059\u3002",
            ["\u3053\u308c\u306f\u30da\u30f3\u3067\u3059\u3002", "\u96e8\u3067\u3059\u3002"],
        ),
        (
            "\u300c\u884c\u3053\u3046\u3002\u300d\u3068\u8a00\u3063\u305f\u3002",
            ["\u300c\u884c\u3053\u3046\u3002\u300d\u3068\u8a00\u3063\u305f\u3002"],
        ),
        ("- one\n- two goes on. And on.\n1. three", ["one", "two goes on.", "And on.", "three"]),
        ("A heading\n\nA text.", ["A heading", "A text."]),
        (
            "A line that was wrapped by a mail program at some\ncolumn goes on here. The next.",
            ["A line that was wrapped by a mail program at some column goes on here.", "The next."],
        ),
        ("Subject: lunch\nHi Bo,\nsee you.", ["Subject: lunch", "Hi Bo,", "see you."]),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    found = sentences(text)
    assert [sentence.of(text) for sentence in found] == parts
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_long_texts_without_an_end() -> None:
    assert len(sentences("a" * 100_000)) == 1
    assert len(sentences("a. " * 30_000)) >= 1
    assert len(sentences("A. " * 30_000)) >= 1
    assert len(sentences("." * 100_000)) <= 1
