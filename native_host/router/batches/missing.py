"""Where something was attached beside what is kept and is not kept itself: an answer would be about a part of it."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from native_host.contract.records import Where

_MOST_PLACES = 256


class Missing:
    """For each conversation in a tab, until when: what is attached there before that has something missing beside it.

    What left, the site has as long as the conversation lasts: it is missing there for good, and in another conversation it
    never was. What was held and is kept no more is missing beside what was attached while it would have been kept; when all
    of that is gone too, what comes then is attached by itself. No names and no digests; nothing of a private window. Not
    safe for threads.
    """

    def __init__(self) -> None:
        self._until: OrderedDict[tuple[Where, str], float] = OrderedDict()
        """The oldest first."""

    def note_left(self, where: Where, tab: str) -> None:
        self.note_lost(where, tab, math.inf)

    def note_lost(self, where: Where, tab: str, until_s: float) -> None:
        """`until_s`: when it would have been too old."""
        if where.is_incognito:
            return
        until_s = max(until_s, self._until.pop((where, tab), until_s))
        self._until[where, tab] = until_s
        while len(self._until) > _MOST_PLACES:
            self._until.popitem(last=False)

    def is_beside(self, where: Where, tab: str, at_s: float) -> bool:
        """Whether something is missing beside what was attached then."""
        return at_s <= self._until.get((where, tab), -math.inf)

    def rename(self, where: Where, becomes: str) -> None:
        for place, tab in list(self._until):
            if place == where:
                self.note_lost(replace(where, conversation=becomes), tab, self._until.pop((place, tab)))

    def forget(self, is_meant: Callable[[Where, str], bool]) -> None:
        """Where a site has something is a trace as well, and who has it forgotten knows that."""
        for place in [place for place in self._until if is_meant(*place)]:
            del self._until[place]
