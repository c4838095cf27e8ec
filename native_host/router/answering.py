"""What this machine answers by itself, by the site's mode, the user's own word on kinds of answers, and the judge's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer, Reason
from native_host.contract.records import Where
from native_host.router.learning import Learning
from native_host.router.policy import Judged
from native_host.router.repeating import ANSWERING, NAME, Repeating
from native_host.router.rooms import CitedAnswer, SiteRule, ToolAnswer, Tools

# Why nothing was sent of a text that might have left.
_REASONS: Mapping[Answerer, Reason] = {
    Answerer.EXACT_TOOL: Reason.EXACT_TOOL,
    Answerer.REPEAT: Reason.REPEATED,
    Answerer.LEARNED: Reason.LEARNED,
}
WEAK_BELOW = 0.15
"""An answer that the judge scores lower is not shown. models/judge.md says what that costs and what it catches."""


@dataclass(frozen=True, slots=True, repr=False)
class Offered:
    """What was made here, and the judge's score of it, null where it was not asked or there is none."""

    made: LocalAnswer | None = None
    score: float | None = None

    @property
    def is_weak(self) -> bool:
        """An exact answer is exact: no judge overrules it."""
        is_judged = self.made is not None and self.made.by is not Answerer.EXACT_TOOL and self.score is not None
        return is_judged and self.score is not None and self.score < WEAK_BELOW

    @property
    def answer(self) -> LocalAnswer | None:
        """What is shown."""
        return None if self.is_weak else self.made


def reason_of(judged: Judged, offered: Offered, must_stay: bool) -> Reason:
    """What must stay stays for its own reason, answered or not."""
    if must_stay:
        return judged.reason
    if offered.answer is not None:
        return _REASONS[offered.answer.by]
    return Reason.LOCAL_ANSWER_WEAK if offered.is_weak else judged.reason


class Answering:
    """Runs in worker threads. `repeating` and `learning` null: nothing was asked before, as on the command line."""

    def __init__(
        self,
        tools: Tools[ToolAnswer],
        citing: Tools[CitedAnswer],
        repeating: Repeating | None = None,
        judge: Callable[[str, str], float | None] = lambda prompt, answer: None,
        learning: Learning | None = None,
    ) -> None:
        self._tools = tools
        self._citing = citing
        self._repeating = repeating
        self._judge = judge
        self._learning = learning

    def prepare(self) -> None:
        """Takes a second or two; until it is done, what is not ready answers nothing."""
        self._tools.prepare()
        self._judge("6 * 7", "42")  # Read from its file now, and not when a prompt waits.
        self._citing.prepare()
        if self._repeating is not None:
            self._repeating.prepare()
        if self._learning is not None:
            self._learning.prepare()

    def answer(self, text: str, where: Where, rule: SiteRule, must_stay: bool) -> Offered:
        """The local answer to a text of a watched site; nothing where there is none (yet), or none is wanted.

        What can be calculated is calculated anew, so an exact tool comes before an earlier answer. What is chosen out of the
        text (a summary) the site may do better: that is answered here only when the text must stay. What the site
        said to the very same request comes before what was learned from its answers to others; that one is not judged: its
        agreement with the site says more of a label than its words do.
        """
        if rule.mode not in ANSWERING:
            return Offered()
        if (exact := self._tools.answer(text)) is not None:
            return Offered(_wanted(LocalAnswer(exact.text, Answerer.EXACT_TOOL, AnswererName(exact.tool)), rule))
        weak = Offered()
        if must_stay and (cited := self._citing.answer(text)) is not None:
            made = _wanted(LocalAnswer(cited.text, Answerer.EXTRACT, AnswererName(cited.tool)), rule)
            offered = Offered(made, None if made is None else self._judge(text, cited.said))
            if not offered.is_weak:
                return offered
            weak = offered
        if self._repeating is None or not self._repeating.may_serve(where):
            return weak
        if NAME not in rule.never_answered and (repeated := self._repeating.offer(text, where)) is not None:
            return Offered(repeated, self._judge(text, repeated.text))
        learned = None if self._learning is None else self._learning.offer(text, where, rule)
        return weak if learned is None else Offered(learned)


def _wanted(answer: LocalAnswer, rule: SiteRule) -> LocalAnswer | None:
    return None if answer.name in rule.never_answered else answer
