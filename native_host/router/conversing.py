"""Answers what concerns one conversation: restore, adopt, hide, allow, excuse, forget."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from native_host.contract.messages import Adopt, Allow, Done, Excuse, Forget, Hide, Restore, Restored
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.checking import Checking
from native_host.router.memory import VerdictMemory
from native_host.router.rooms import Name, Rooms

_PLACEHOLDER = re.compile(r"\[([A-Z_]+)_([0-9]+)\]")
_MOST_TAKEN = 1_000  # An answer that makes up names without end does not fill the vault.


class Held(Protocol):
    """Files on their way, documents that were read, tables."""

    def rename(self, where: Where, becomes: str) -> None: ...

    def forget(self, site: str | None = None, conversation: str | None = None, *, is_private_only: bool = False) -> None: ...


class Conversing:
    """Runs in worker threads."""

    def __init__(
        self,
        rooms: Rooms,
        memory: VerdictMemory,
        held: Sequence[Held],
        checking: Checking,
        forgetting: Sequence[Callable[[], None]],
    ) -> None:
        """`held`: what is here of single conversations. `forgetting`: whoever has read what the vault forgets."""
        self._rooms = rooms
        self._memory = memory
        self._held = held
        self._checking = checking
        self._forgetting = forgetting

    def restore(self, request: Restore, deadline: float) -> Restored:
        del deadline
        where = Where(request.site, request.conversation, request.is_incognito)
        lookup = self._rooms.vault.lookup(where)
        texts = tuple(self._rooms.restore(text, lookup) for text in request.texts)
        made_up = {one.placeholder for text in texts for one in text if one.status == "unknown" and one.placeholder}
        self._rooms.vault.take(where, [_name(one) for one in sorted(made_up)[:_MOST_TAKEN]])
        return Restored(request.id, texts)

    def adopt(self, request: Adopt, deadline: float) -> Done:
        del deadline
        where = Where(request.site, request.conversation, request.is_incognito)
        self._rooms.vault.adopt(where, request.becomes)
        self._memory.rename(where, request.becomes)
        for held in self._held:
            held.rename(where, request.becomes)
        return Done(request.id)

    def hide(self, request: Hide, deadline: float) -> Done:
        del deadline
        if not request.value.strip():
            raise Refused(RefusalCode.BAD_FIELD, "value")
        self._rooms.vault.hide(Where(request.site, request.conversation, request.is_incognito), request.value)
        return Done(request.id)

    def allow(self, request: Allow, deadline: float) -> Done:
        del deadline
        given = self._memory.get(request.verdict)
        if not 0 <= request.span < len(given.findings):
            raise Refused(RefusalCode.NOT_FOUND, "span")
        if not self._rooms.settings.rule(given.where.site).may_override:
            raise Refused(RefusalCode.NOT_ALLOWED, "policy")
        found = given.findings[request.span]
        self._rooms.vault.allow(given.where, found.type, given.text[found.start : found.end])
        return Done(request.id)

    def excuse(self, request: Excuse, deadline: float) -> Done:
        del deadline
        given = self._memory.get(request.verdict)
        if not given.doubts or any(not 0 <= at < len(given.doubts) for at in request.doubts):
            raise Refused(RefusalCode.NOT_FOUND, "doubts")
        if not self._rooms.settings.rule(given.where.site).may_override:
            raise Refused(RefusalCode.NOT_ALLOWED, "policy")
        doubts = [given.doubts[at] for at in request.doubts]
        self._rooms.vault.excuse(given.where, [given.text[one.start : one.end] for one in doubts])
        if request.is_override:
            self._memory.override(given)
        return Done(request.id)

    def forget(self, request: Forget, deadline: float) -> Done:
        del deadline
        if request.scope in ("private", "all"):
            self._rooms.vault.drop_incognito()
        if request.scope == "private":
            for held in self._held:
                held.forget(is_private_only=True)
            self._memory.forget(is_private_only=True)
        else:
            site, conversation = _named(request)
            for held in self._held:  # First: a file that is being looked at must not bind anything new.
                held.forget(site, conversation)
            self._rooms.vault.forget(request.scope, site, conversation)
            self._memory.forget(site, conversation)
        self._checking.forget()
        for forget in self._forgetting:
            forget()
        return Done(request.id)


def _named(request: Forget) -> tuple[str | None, str | None]:
    site = None if request.scope == "all" else request.site
    conversation = request.conversation if request.scope == "conversation" else None
    if (request.scope != "all" and site is None) or (request.scope == "conversation" and conversation is None):
        raise Refused(RefusalCode.BAD_FIELD, "scope")
    return site, conversation


def _name(placeholder: str) -> Name:
    found = _PLACEHOLDER.fullmatch(placeholder)
    if found is None:
        raise ValueError("placeholder")
    return found.group(1), int(found.group(2))
