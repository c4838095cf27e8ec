"""Where one check of one draft gets its placeholders."""

from __future__ import annotations

from collections.abc import Sequence, Set

from native_host.vault.binding import Binding, Name
from native_host.vault.store import Stored


class Drafting:
    """The binding source for one check of one draft. Its block's end is the commit."""

    def __init__(self, stored: Stored, draft: str, now_s: float) -> None:
        self._conversation = stored.conversation
        self._draft = draft
        self._now_s = now_s
        self.used: tuple[Binding, ...] = ()
        """What a `sent` of this check makes lasting; kept with the verdict."""
        self.is_stored = False

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[Name]) -> list[Name | None]:
        bound = self._conversation.bind(values, avoid, self._draft, self._now_s)
        self.used = tuple({id(one): one for one in bound if one is not None}.values())
        return [None if one is None else one.name for one in bound]

    def is_issued(self, name: Name) -> bool:
        return self._conversation.find(name) is not None
