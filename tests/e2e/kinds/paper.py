"""One document: what is planted in it, and what a reader must still be told by its copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LABELS = {"email": "EMAIL_ADDRESS", "iban": "IBAN_CODE", "card": "CREDIT_CARD", "phone": "PHONE_NUMBER"}


@dataclass
class Paper:
    """Values are taken one after the other, so that none is planted twice: a find says where it was."""

    kind: str
    values: Mapping[str, list[str]]
    """By kind, shared by all papers of a run."""
    data: bytes = b""
    copy: str = ""
    """The kind of its copy, where that is another."""
    planted: list[str] = field(default_factory=list)
    says: list[str] = field(default_factory=list)
    """`[LABEL]` stands for any placeholder of that label."""
    boxes: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Of a picture: where in it the values are drawn."""

    def value(self, kind: str = "email") -> str:
        one = self.values[kind].pop()
        self.planted.append(one)
        return one

    def sentence(self, before: str = "Write to ", after: str = " today.", kind: str = "email") -> str:
        """With a value in it; the copy must say the rest of it, with a placeholder."""
        self.says.append(f"{before}[{LABELS[kind]}]{after}".strip())
        return f"{before}{self.value(kind)}{after}"

    def plain(self, text: str) -> str:
        """Nothing private: it must stay."""
        self.says.append(text)
        return text
