"""What asks a language model on this machine, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

Role = Literal["system", "user", "assistant"]
Finish = Literal["stop", "length", "cancelled", "loop"]


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation. The text is what somebody wrote: it is never read as a mark of the template."""

    role: Role
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Generated:
    """`finish`: why it ended. "loop" and "length" mean that the answer is not whole.

    Milliseconds count from the call: `ttft_ms` to the first token, null where there was none.
    """

    text: str = field(repr=False)
    finish: Finish
    prompt_tokens: int
    tokens: int
    ttft_ms: float | None
    total_ms: float


class LanguageModel(Protocol):
    """Safe for threads: one generation at a time, the others wait (and can be cancelled while they do)."""

    @property
    def name(self) -> str: ...

    @property
    def context(self) -> int:
        """Tokens of prompt and answer together."""
        ...

    def generate(
        self,
        messages: Sequence[Message],
        *,
        limit: int,
        seed: int,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> Generated:
        """`limit`: tokens of the answer at most. `on_text` gets each piece of whole characters, in the caller's thread.

        `is_cancelled` is asked from another thread as well, every few milliseconds. Raises Refused with TOO_LARGE for a
        prompt that does not fit the context, and BAD_FIELD for turns that the model's template does not know.
        """
        ...

    def close(self) -> None: ...
