"""Where a sealed value belongs, bound to it as additional data: a row moved or changed does not open (T-25)."""

from __future__ import annotations

from native_host.vault.schema import SCHEMA
from native_host.vault.sealing import Place


def key_place(key_id: str, row: int, site: str, name_index: bytes) -> Place:
    """A conversation's key."""
    return (SCHEMA, "conversations", row, site, name_index.hex(), key_id)


def binding_place(
    key_id: str, conversation: int, row: int, kind: str, label: str, number: int | None, index: bytes | None
) -> Place:
    """Everything that gives the row its meaning. Reserved and lasting are one: a restart turns one into the other."""
    group = "named" if kind in ("reserved", "lasting") else kind
    return (
        SCHEMA,
        "bindings",
        row,
        conversation,
        key_id,
        group,
        label,
        number or 0,
        index.hex() if index is not None else "",
    )


def answer_place(key_id: str, row: int, conversation: int) -> Place:
    """A kept answer and its request."""
    return (SCHEMA, "answers", row, conversation, key_id)


def learned_place(key_id: str, name: str, conversation: int) -> Place:
    """What a specialist has learned."""
    return (SCHEMA, "learned", name, conversation, key_id)


def ledger_place(key_id: str, row: int, conversation: int) -> Place:
    """A ledger row's texts."""
    return (SCHEMA, "ledger", row, conversation, key_id)
