"""What a placeholder is: a label and a number, written `[EMAIL_ADDRESS_1]`. Constant shape, so it tells no length (T-43)."""

from __future__ import annotations

from typing import NamedTuple

from native_host.contract.entities import Entity

LONGEST_NUMBER = 7  # digits; a conversation never comes near ten million values of one type


class Name(NamedTuple):
    """The identity of a placeholder, whatever a model made of its spelling."""

    label: str
    number: int


def write(name: Name) -> str:
    """The one spelling that leaves this machine."""
    return f"[{name.label}_{name.number}]"


# "EMAILADDRESS" -> "EMAIL_ADDRESS": models drop and change the separators, so labels are compared without them.
LABELS: dict[str, str] = {entity.value.replace("_", ""): entity.value for entity in Entity}
PREFIXES: frozenset[str] = frozenset(squeezed[:end] for squeezed in LABELS for end in range(1, len(squeezed) + 1))
# The places where a separator may stand: after whole words of a label only.
WORD_ENDS: frozenset[str] = frozenset(
    "".join(words[:count]) for words in (entity.value.split("_") for entity in Entity) for count in range(1, len(words) + 1)
)
FIRST_WORDS: tuple[str, ...] = tuple(sorted({entity.value.split("_")[0] for entity in Entity}))
