"""Topics that need no model: credentials handed over, markings; and the words in prose that are neither."""

from __future__ import annotations

import pytest

from native_host.contract.findings import Finding, TopicName
from native_host.detector.topics import topics_of

CREDENTIALS, MARKED, INTERNAL = TopicName.CREDENTIALS_HANDED_OVER, TopicName.MARKED_CONFIDENTIAL, TopicName.INTERNAL_DOCUMENT
PROSE = "This is a long text about gardens and the weather, and nothing else is in it at all. "


def names(text: str, *secrets: str, kind: str = "password") -> list[TopicName]:
    found = [Finding(text.index(one), text.index(one) + len(one), "SECRET", 0.9, "rule:x", kind) for one in secrets]
    return [topic.name for topic in topics_of(text, sorted(found), is_confidential=False)]


@pytest.mark.parametrize(
    ("text", "secrets"),
    [
        ("hunter2hunter2", ["hunter2hunter2"]),
        (PROSE + "my password is tr0ub4dor " + PROSE, ["tr0ub4dor"]),
        (PROSE + "please log in with bob and tr0ub4dor " + PROSE, ["tr0ub4dor"]),
        (PROSE + "Hier die Zugangsdaten: tr0ub4dor " + PROSE, ["tr0ub4dor"]),
        (PROSE * 3 + "aaa111 bbb222 ccc333", ["aaa111", "bbb222", "ccc333"]),
    ],
)
def test_credentials_handed_over(text: str, secrets: list[str]) -> None:
    assert names(text, *secrets) == [CREDENTIALS]


def test_a_private_key_is_handed_over_however_long_the_text() -> None:
    assert names(PROSE * 50 + "KEYKEYKEY", "KEYKEYKEY", kind="private_key") == [CREDENTIALS]


@pytest.mark.parametrize(
    ("text", "secrets"),
    [
        (PROSE * 3 + "token=tr0ub4dor in the log, what now?", ["tr0ub4dor"]),
        (PROSE * 3 + "aaa111 bbb222", ["aaa111", "bbb222"]),
        ("my password is a secret, how do I choose one?", []),
    ],
)
def test_a_stray_secret_is_not_a_hand_over(text: str, secrets: list[str]) -> None:
    assert names(text, *secrets) == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("CONFIDENTIAL\n\nDear all,", MARKED),
        ("Minutes\n*** STRENG VERTRAULICH ***\n1. Budget", MARKED),
        ("# Confidentiel\nRapport", MARKED),
        ("Classification: Confidential\r\nBody", MARKED),
        ("Report\n\nPrivileged & Confidential | Page 3", MARKED),
        ("TLP:RED\ncontents", MARKED),
        ("Estrictamente confidencial.\nTexto", MARKED),
        ("社外秘\n内容", MARKED),
        ("Internal use only - page 3\nfoo", INTERNAL),
        ("For internal use only.", INTERNAL),
        ("Nur für den internen Gebrauch\nText", INTERNAL),
        ("Usage interne uniquement\nTexte", INTERNAL),
        ("[Uso interno]\nTesto", INTERNAL),
    ],
)
def test_a_marking(text: str, topic: TopicName) -> None:
    assert names(text) == [topic]


@pytest.mark.parametrize(
    "text",
    [
        "this is confidential, keep it so",
        "Confidential documents are shredded every week by the archive.",
        "Die Daten sind vertraulich zu behandeln.",
        "The internal document was long.",
        "How do I write a confidentiality agreement?",
        "Secret:\n- salt\n- pepper",
        "Our secret santa list",
        "Is this confidential?",
        "What does TLP mean?",
    ],
)
def test_the_word_in_prose_is_no_marking(text: str) -> None:
    assert names(text) == []
