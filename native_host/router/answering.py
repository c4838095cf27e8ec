"""What this machine answers by itself, by the site's mode and the user's own word on kinds of answers."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer, Reason
from native_host.contract.records import Where
from native_host.router.repeating import ANSWERING, NAME, Repeating
from native_host.router.rooms import CitingAnswering, ExactAnswering, SiteRule

# Why nothing was sent of a text that might have left.
REASONS: Mapping[Answerer, Reason] = {Answerer.EXACT_TOOL: Reason.EXACT_TOOL, Answerer.REPEAT: Reason.REPEATED}


class Answering:
    """Runs in worker threads."""

    def __init__(self, tools: ExactAnswering, citing: CitingAnswering, repeating: Repeating) -> None:
        self._tools = tools
        self._citing = citing
        self._repeating = repeating

    def prepare(self) -> None:
        """Takes a second or two; until it is done, what is not ready answers nothing."""
        self._tools.prepare()
        self._citing.prepare()

    def answer(self, text: str, where: Where, rule: SiteRule, must_stay: bool) -> LocalAnswer | None:
        """The local answer to a text of a watched site; null where there is none (yet), or none is wanted.

        What can be calculated is calculated anew, so an exact tool comes before an earlier answer. What is chosen out of the
        text (a summary) the site may do better: that is answered here only when the text must stay.
        """
        if rule.mode not in ANSWERING:
            return None
        exact = self._tools.answer(text) if self._tools.is_ready else None
        if exact is not None:
            return _made(exact.text, Answerer.EXACT_TOOL, exact.tool, rule)
        cited = self._citing.answer(text) if self._citing.is_ready else None
        if cited is not None and (cited.is_exact or must_stay):
            by = Answerer.EXACT_TOOL if cited.is_exact else Answerer.EXTRACT
            return _made(cited.text, by, cited.tool, rule)
        return None if NAME in rule.never_answered else self._repeating.offer(text, where)


def _made(text: str, by: Answerer, name: str, rule: SiteRule) -> LocalAnswer | None:
    return None if name in rule.never_answered else LocalAnswer(text, by, AnswererName(name))
