"""Answers `site_answer`: what a site said to a prompt may serve again, teaches, and tells what asking it gained."""

from __future__ import annotations

import re

from native_host.contract.messages import Done, SiteAnswer
from native_host.router.gaining import Gaining
from native_host.router.learning import Learning
from native_host.router.memory import VerdictMemory
from native_host.router.repeating import Repeating
from native_host.router.rooms import Rooms

# What sites say instead of an answer, at its beginning.
_BANNER = 300
_SAYS_FAILED = re.compile(
    r"something went wrong|try again|network error|error (?:occurred|generating)|unusual activity|rate limit"
    r"|(?:usage|message) limit|at capacity|timed? ?out|etwas ist schief|erneut versuchen|une erreur|réessayez"
    r"|se produjo un error|inténtalo de nuevo",
    re.IGNORECASE,
)


class SiteAnswering:
    """Runs in worker threads."""

    def __init__(
        self, rooms: Rooms, memory: VerdictMemory, repeating: Repeating, gaining: Gaining, learning: Learning
    ) -> None:
        self._rooms = rooms
        self._memory = memory
        self._repeating = repeating
        self._gaining = gaining
        self._learning = learning

    def site_answer(self, request: SiteAnswer, deadline: float) -> Done:
        del deadline
        given = self._memory.get(request.verdict)
        if _SAYS_FAILED.search(request.text[:_BANNER]):
            self._gaining.site_answered(given, None)
            return Done(request.id)
        segments = self._rooms.restore(request.text, self._rooms.vault.lookup(given.where))
        if request.is_first and self._repeating.was_first(given):
            self._repeating.keep(given, request.text, segments)
            self._learning.site_answer(given, request.text, segments)
        self._gaining.site_answered(given, "".join(one.text for one in segments))
        return Done(request.id)
