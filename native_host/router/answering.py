"""What this machine answers by itself, by the site's mode and the user's own word on kinds of answers."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer, Reason
from native_host.contract.records import Where
from native_host.router.repeating import ANSWERING, NAME, Repeating
from native_host.router.rooms import SiteRule, ToolAnswer, Tools

# Why nothing was sent of a text that might have left.
REASONS: Mapping[Answerer, Reason] = {Answerer.EXACT_TOOL: Reason.EXACT_TOOL, Answerer.REPEAT: Reason.REPEATED}


class Answering:
    """Runs in worker threads. `repeating` null: nothing was asked before, as on the command line."""

    def __init__(self, tools: Tools, citing: Tools, repeating: Repeating | None = None) -> None:
        self._tools = tools
        self._citing = citing
        self._repeating = repeating

    def prepare(self) -> None:
        """Takes a second or two; until it is done, what is not ready answers nothing."""
        self._tools.prepare()
        self._citing.prepare()
        if self._repeating is not None:
            self._repeating.prepare()

    def answer(self, text: str, where: Where, rule: SiteRule, must_stay: bool) -> LocalAnswer | None:
        """The local answer to a text of a watched site; null where there is none (yet), or none is wanted.

        What can be calculated is calculated anew, so an exact tool comes before an earlier answer. What is chosen out of the
        text (a summary) the site may do better: that is answered here only when the text must stay.
        """
        if rule.mode not in ANSWERING:
            return None
        if (exact := self._tools.answer(text)) is not None:
            return _made(exact, Answerer.EXACT_TOOL, rule)
        if must_stay and (cited := self._citing.answer(text)) is not None:
            return _made(cited, Answerer.EXTRACT, rule)
        if self._repeating is None or NAME in rule.never_answered:
            return None
        return self._repeating.offer(text, where)


def _made(answer: ToolAnswer, by: Answerer, rule: SiteRule) -> LocalAnswer | None:
    return None if answer.tool in rule.never_answered else LocalAnswer(answer.text, by, AnswererName(answer.tool))
