"""What the desk needs of learned specialists, as Protocols: those of one site, and the place where they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Literal, Protocol


class LearnedOffer(Protocol):
    """The label, of which workflow, and what speaks for it."""

    @property
    def name(self) -> str: ...

    @property
    def label(self) -> str: ...

    @property
    def answers(self) -> int: ...

    @property
    def agreed(self) -> int: ...

    @property
    def cases(self) -> int: ...


class LearnedAgreement(Protocol):
    @property
    def agreed(self) -> int: ...

    @property
    def cases(self) -> int: ...

    @property
    def needed(self) -> int: ...


class LearnedWorkflow(Protocol):
    """What the user is shown of one."""

    @property
    def shown(self) -> str: ...

    @property
    def state(self) -> Literal["learning", "answering", "stepped_back", "unsteady"]: ...

    @property
    def labels(self) -> tuple[str, ...]: ...

    @property
    def answers(self) -> int: ...

    @property
    def agreement(self) -> LearnedAgreement: ...


class LearnedFinding(Protocol):
    """The learned specialists of one site. Not safe for threads."""

    def load(self, name: str, data: bytes) -> None: ...

    def prepare(self) -> None:
        """What takes a moment and no prompt should wait for."""
        ...

    def workflows(self) -> Mapping[str, LearnedWorkflow]: ...

    def data(self, name: str) -> bytes | None: ...

    def offer(self, prompt: str) -> LearnedOffer | None: ...

    def learn(
        self, case: str, prompt: str, answer: str, offered: str | None = None, unwanted: Set[str] = frozenset()
    ) -> Sequence[str]:
        """The names of what changed and is to be kept."""
        ...

    def step_back(self, name: str) -> bool: ...

    def reset(self, name: str) -> None: ...

    def remove(self, name: str) -> None: ...

    def surplus(self) -> list[str]: ...


class LearnedKeeping(Protocol):
    """Sealed, by site and name. Safe for threads."""

    def name(self, site: str, instruction: str) -> str: ...

    def keep(self, site: str, name: str, data: bytes) -> bool: ...

    def all(self) -> list[tuple[str, str, bytes]]:
        """The one used longest ago first."""
        ...

    def drop(self, site: str, names: Sequence[str]) -> None: ...
