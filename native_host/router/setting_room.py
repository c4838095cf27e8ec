"""What the desk needs of the user's settings, as Protocols: modes, pauses, terms, and what a policy forbids."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any, Protocol

from native_host.contract.messages import SiteSetting, Term
from native_host.contract.policy import Mode


class SiteRule(Protocol):
    @property
    def mode(self) -> Mode: ...

    @property
    def is_paused(self) -> bool: ...

    @property
    def may_override(self) -> bool: ...

    @property
    def never_answered(self) -> Set[str]: ...


class Setting(Protocol):
    @property
    def terms(self) -> Any: ...

    @property
    def saved_terms(self) -> tuple[Term, ...]: ...

    @property
    def default_mode(self) -> Mode: ...

    @property
    def is_managed(self) -> bool: ...

    @property
    def faults(self) -> tuple[str, ...]: ...

    def rule(self, site: str) -> SiteRule: ...

    def sites(self) -> tuple[SiteSetting, ...]: ...

    def set_mode(self, site: str, mode: Mode, pause_s: int) -> None: ...

    def set_terms(self, terms: Sequence[Term]) -> None: ...

    def set_answering(self, site: str, name: str, is_wanted: bool) -> None: ...
