"""Whatever drafts, checks and late sends do, a name never shows a value it did not leave for."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.vault.binding import Binding, Name
from native_host.vault.conversation import Conversation

VALUES = st.sampled_from([("PERSON", "Mira"), ("PERSON", "Mir"), ("PERSON", "Ole"), ("URL", "Mira"), ("SECRET", "Mira")])
CHECKS = st.tuples(
    st.just("check"),
    st.sampled_from(["d1", "d2"]),
    st.lists(VALUES, max_size=3),
    st.frozensets(st.sampled_from([("PERSON", 1), ("PERSON", 2), ("URL", 1)]), max_size=2),
)
SENDS = st.tuples(st.just("send"), st.integers(0, 20))
WAITS = st.tuples(st.just("wait"), st.sampled_from([1.0, 700.0]))


def index(label: str, value: str) -> bytes:
    return hashlib.blake2b(f"{label}:{value}".encode(), digest_size=16).digest()


@settings(max_examples=300)
@given(st.lists(CHECKS | SENDS | WAITS, max_size=25))
def test_a_name_never_shows_another_value(steps: list[tuple[object, ...]]) -> None:
    conversation, now = Conversation(index), 0.0
    verdicts: list[tuple[float, dict[Name, tuple[Binding, str]]]] = []
    left: dict[Name, set[str]] = {}
    for step in steps:
        match step:
            case ("wait", float(seconds)):
                now += seconds
                conversation.expire(now)
            case ("send", int(which)) if verdicts:
                given, verdict = verdicts[which % len(verdicts)]
                if now - given > 600:  # The desk has forgotten it and refuses.
                    continue
                conversation.keep([binding for binding, _ in verdict.values()])
                for name, (_, value) in verdict.items():
                    left.setdefault(name, set()).add(value)
            case ("check", str(draft), list(values), frozenset(avoid)):
                bound = conversation.bind(values, avoid, draft, now)
                assert len({one.name for one in bound if one}) == len(set(values))
                pairs = [(one, value) for one, (_, value) in zip(bound, values, strict=True) if one is not None]
                verdicts.append((now, {one.name: (one, value) for one, value in pairs if one.name is not None}))
        for name, meanings in left.items():
            found = conversation.find(name)
            if found is not None and found.kind == "lasting" and found.value is not None:
                assert {found.value.reveal()} == meanings


@pytest.mark.slow
def test_a_million_pairs_share_no_name() -> None:
    for part in range(10):
        conversation, names = Conversation(index), set[Name | None]()
        for start in range(0, 100_000, 10_000):
            values = [("URL" if number % 2 else "PERSON", f"{part}-{number}") for number in range(start, start + 10_000)]
            names |= {one.name for one in conversation.bind(values, frozenset(), f"d{start}", 0.0) if one is not None}
        assert len(names) == 100_000
