"""Redaction loses nothing: whatever the user typed comes back, and no placeholder stands for two values."""

from __future__ import annotations

from collections.abc import Sequence, Set

from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.findings import Finding
from native_host.contract.records import Kept
from native_host.redactor.placeholder import Name
from native_host.redactor.redact import redact
from native_host.redactor.restore import restore


class Names:
    """A conversation in memory, the simplest that keeps the promise."""

    def __init__(self) -> None:
        self.by_value: dict[tuple[str, str], Name] = {}
        self.values: dict[Name, Kept] = {}
        self.next: dict[str, int] = {}

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[tuple[str, int]]) -> list[tuple[str, int] | None]:
        return [self._name(label, value, avoid) for label, value in values]

    def _name(self, label: str, value: str, avoid: Set[tuple[str, int]]) -> Name:
        if (label, value) not in self.by_value:
            number = self.next.get(label, 1)
            while Name(label, number) in self.values or (label, number) in avoid:
                number += 1
            self.next[label] = number + 1
            self.by_value[label, value] = Name(label, number)
            self.values[Name(label, number)] = Kept(value)
        return self.by_value[label, value]

    def is_issued(self, name: tuple[str, int]) -> bool:
        return Name(*name) in self.values


LOOKS = st.sampled_from(
    [
        "[PERSON_1]",
        "PERSON_1",
        "person 12",
        "\\[PERSON\\_",
        "1",
        "\\]",
        "[",
        "]",
        "{",
        "<",
        "&#91;",
        "PERSON",
        "_",
        " ",
        "\\",
        "X",
        "EMAIL",
    ]
)
TEXTS = st.lists(LOOKS | st.text(max_size=3), max_size=12).map("".join)
TYPES = st.sampled_from(["PERSON", "EMAIL_ADDRESS", "US_SSN"])


@st.composite
def found_texts(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    text = draw(TEXTS)
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    return text, [Finding(start, end, draw(TYPES), 1.0, "test") for start, end in pairs]


@given(found_texts())
def test_what_was_redacted_comes_back_unchanged(case: tuple[str, list[Finding]]) -> None:
    text, findings = case
    names = Names()
    redaction = redact(text, findings, names)
    back = restore(redaction.text, names.values.get, is_guarded=False)
    assert "".join(segment.text for segment in back) == text


def test_a_typed_look_alike_keeps_its_name_for_itself() -> None:
    names = Names()
    text = "[EMAIL_ADDRESS_1] and a@b.example"
    redaction = redact(text, [Finding(22, 33, "EMAIL_ADDRESS", 1.0, "rule:email")], names)
    assert redaction.text == "[EMAIL_ADDRESS_1] and [EMAIL_ADDRESS_2]"
    assert "".join(s.text for s in restore(redaction.text, names.values.get)) == text


def test_a_quoted_placeholder_is_not_masked_twice() -> None:
    names = Names()
    redact("Mira", [Finding(0, 4, "PERSON", 1.0, "test")], names)
    quoted = redact("ask [PERSON_1]", [Finding(5, 13, "SECRET", 0.5, "rule:entropy")], names)
    assert (quoted.text, quoted.replacements) == ("ask [PERSON_1]", ())


def test_ten_thousand_values_in_one_text() -> None:
    text = " ".join(f"p{number}@post.example" for number in range(10_000))
    findings, at = [], 0
    for word in text.split(" "):
        findings.append(Finding(at, at + len(word), "EMAIL_ADDRESS", 1.0, "rule:email"))
        at += len(word) + 1
    names = Names()
    redaction = redact(text, findings, names)
    assert redaction.count == 10_000
    assert "".join(s.text for s in restore(redaction.text, names.values.get)) == text
