"""What the sites remember: conversations by id, so that a reload shows the history the server received."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Turn:
    role: str  # "user" or "assistant"
    text: str
    id: str = field(default_factory=lambda: str(uuid.uuid4()))


@dataclass(slots=True)
class Conversation:
    id: str
    title: str = "New chat"
    turns: list[Turn] = field(default_factory=list)

    def add(self, role: str, text: str) -> Turn:
        turn = Turn(role, text)
        self.turns.append(turn)
        return turn


@dataclass(slots=True)
class Shelf:
    """The conversations of one site, newest first when listed."""

    by_id: dict[str, Conversation] = field(default_factory=dict)

    def open(self, conversation: str) -> Conversation:
        return self.by_id.setdefault(conversation, Conversation(conversation))

    def listed(self) -> list[Conversation]:
        return list(reversed(self.by_id.values()))
