"""Modes, pauses and terms of one user: validated once when read, saved whole or not at all, overruled by the policy."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from native_host.contract.messages import AnswererName, SiteId, SiteSetting, Term
from native_host.contract.policy import Mode
from native_host.contract.refusals import RefusalCode, Refused
from native_host.settings.policy_file import ManagedPolicy
from native_host.settings.shape import UNTIL_TAKEN_BACK, Saved, Site, read_settings, write_settings
from native_host.whole_file import write_whole

Compiled = TypeVar("Compiled")


@dataclass(frozen=True, slots=True)
class SiteRule:
    """What holds for one site at this moment."""

    mode: Mode
    is_paused: bool
    may_override: bool
    never_answered: frozenset[str] = frozenset()


class UserSettings(Generic[Compiled]):
    """Safe for threads. `compile_terms` raises Refused(BAD_PATTERN); what it returns is what detection runs on."""

    def __init__(
        self,
        path: Path | None,
        compile_terms: Callable[[Sequence[Term]], Compiled],
        policy: ManagedPolicy | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path = path
        self._compile = compile_terms
        self._policy = policy
        self._clock = clock
        self._lock = threading.Lock()
        self._faults: tuple[str, ...] = ("policy_damaged",) if policy is not None and policy.is_damaged else ()
        self._saved, self.terms = self._load()

    @property
    def faults(self) -> tuple[str, ...]:
        return self._faults

    @property
    def is_managed(self) -> bool:
        return self._policy is not None

    @property
    def default_mode(self) -> Mode:
        policy = self._policy
        return self._saved.default_mode if policy is None or policy.mode is None else policy.mode

    @property
    def require_gpu(self) -> bool:
        """Whether the user wants to be told where the model cannot use the GPU."""
        return self._saved.require_gpu

    @property
    def saved_terms(self) -> tuple[Term, ...]:
        return self._saved.terms

    def rule(self, site: str) -> SiteRule:
        """The mode and pause that hold now; an administrator's pin comes before the user's choice."""
        one = self._saved.sites.get(site, Site())
        policy = self._policy or ManagedPolicy()
        mode = policy.pinned(site) or one.mode or self._saved.default_mode
        if policy.forbid_off and mode is Mode.OFF:
            mode = Mode.BALANCED
        is_paused = self._is_paused(one) and not policy.forbid_off
        return SiteRule(mode, is_paused, not policy.forbid_override, frozenset(one.never_answered))

    def sites(self) -> tuple[SiteSetting, ...]:
        """Every site with a setting of its own, as it takes effect."""
        names = sorted({*self._saved.sites, *(self._policy.sites if self._policy else ())})
        return tuple(self._site_setting(name) for name in names)

    def set_mode(self, site: str, mode: Mode, pause_s: int) -> None:
        """Raises Refused(NOT_ALLOWED) where a policy forbids it, Refused(NOT_STORED) on a failing disk."""
        policy = self._policy or ManagedPolicy()
        pinned = policy.pinned(site)
        loosens = mode is Mode.OFF or pause_s != 0
        if (pinned is not None and mode is not pinned) or (policy.forbid_off and loosens):
            raise Refused(RefusalCode.NOT_ALLOWED, "policy")
        with self._lock:
            self._save_site(site, mode=mode, paused_until_ms=self._until(pause_s))

    def set_terms(self, terms: Sequence[Term]) -> None:
        """All of them or none: the first that does not compile refuses the set, `at` says which."""
        compiled = self._compile(terms)
        with self._lock:
            self._save(replace(self._saved, terms=tuple(terms)))
            self.terms = compiled

    def set_answering(self, site: str, name: str, is_wanted: bool) -> None:
        """Whether answers of this kind are given on the site. Raises Refused(NOT_STORED) on a failing disk."""
        with self._lock:
            others = [one for one in self._saved.sites.get(site, Site()).never_answered if one != name]
            never = others if is_wanted else sorted({*others, name})
            self._save_site(site, never_answered=tuple(never))

    def _save_site(self, site: str, **changes: Any) -> None:
        one = replace(self._saved.sites.get(site, Site()), **changes)
        self._save(replace(self._saved, sites={**self._saved.sites, site: one}))

    def _until(self, pause_s: int) -> int | None:
        if pause_s == 0:
            return None
        return UNTIL_TAKEN_BACK if pause_s < 0 else int((self._clock() + pause_s) * 1000)

    def _is_paused(self, one: Site) -> bool:
        until = one.paused_until_ms
        return until is not None and (until == UNTIL_TAKEN_BACK or until > self._clock() * 1000)

    def _site_setting(self, name: str) -> SiteSetting:
        one, rule = self._saved.sites.get(name, Site()), self.rule(name)
        never = tuple(AnswererName(answerer) for answerer in one.never_answered)
        return SiteSetting(SiteId(name), rule.mode, one.paused_until_ms if rule.is_paused else None, never)

    def _load(self) -> tuple[Saved, Compiled]:
        text = ""
        try:
            if self._path is not None and self._path.exists():
                text = self._path.read_text("utf-8")
            saved = read_settings(text) if text or self._exists() else Saved()
            return saved, self._compile(saved.terms)
        except (ValueError, RecursionError, Refused):
            self._move_aside()
            self._faults = (*self._faults, "settings_damaged")
        except OSError:
            self._faults = (*self._faults, "settings_unreadable")
        return Saved(), self._compile(())

    def _exists(self) -> bool:
        return self._path is not None and self._path.exists()

    def _move_aside(self) -> None:
        if self._path is not None:
            with suppress(OSError):
                self._path.rename(self._path.with_name(f"{self._path.name}.damaged-{time.time_ns()}"))

    def _save(self, saved: Saved) -> None:
        if self._path is not None:
            try:
                write_whole(self._path, write_settings(saved))
            except OSError:
                raise Refused(RefusalCode.NOT_STORED, "settings") from None
        self._saved = saved
