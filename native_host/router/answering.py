"""What this machine answers by itself, by the site's mode, the user's own word on kinds of answers, and the judge's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from native_host.contract.findings import Detection
from native_host.contract.held import HeldDocument
from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer, Reason
from native_host.contract.records import Where
from native_host.router.choose import Features
from native_host.router.learning import Learning
from native_host.router.offering import Offering
from native_host.router.policy import ANSWERING, Judged
from native_host.router.repeating import NAME, Repeating
from native_host.router.rooms import Rooms, SiteRule

# Why nothing was sent of a text that might have left.
_REASONS: Mapping[Answerer, Reason] = {
    Answerer.EXACT_TOOL: Reason.EXACT_TOOL,
    Answerer.EXTRACT: Reason.DOCUMENT_STAYS,
    Answerer.REPEAT: Reason.REPEATED,
    Answerer.LEARNED: Reason.LEARNED,
    Answerer.MODEL: Reason.LOCAL_MODEL,
    Answerer.BATCH: Reason.BATCH_EXTRACTED,
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


def features_of(must_stay: bool, answer: LocalAnswer | None, *, is_batch: bool = False) -> Features:
    """What no tool and no model answers here goes to the site where it may leave, or is held."""
    by_model = answer is not None and answer.by is Answerer.MODEL
    is_batch = is_batch or (answer is not None and answer.by is Answerer.BATCH)
    return Features(is_batch, must_stay, has_specialist=answer is not None and not by_model, needs_the_site=not by_model)


class Answering:
    """Runs in worker threads. `repeating` and `learning` null: nothing was asked before, as on the command line."""

    def __init__(self, rooms: Rooms, repeating: Repeating | None = None, learning: Learning | None = None) -> None:
        self._tools = rooms.tools
        self._citing = rooms.citing
        self._repeating = repeating
        self._learning = learning
        self._judge = rooms.judge_answer
        self._offering = Offering(rooms.model, rooms.brings_text)

    def expect(self) -> None:
        """Somebody prepares from now on: what is typed meanwhile waits for it, within its deadline."""
        self._tools.expect()
        self._citing.expect()

    def prepare(self) -> None:
        """Takes a second or two, on a busy machine ten; until it is done, what is not ready answers nothing."""
        try:
            self._tools.prepare()
            self._judge("6 * 7", "42")  # Read from its file now, and not when a prompt waits.
            self._citing.prepare()
        finally:  # Where one cannot be opened, no prompt waits for the others.
            self._tools.give_up()
            self._citing.give_up()
        if self._repeating is not None:
            self._repeating.prepare()
        if self._learning is not None:
            self._learning.prepare()
        self._offering.prepare()

    def answer_about(
        self, text: str, where: Where, rule: SiteRule, held: Sequence[HeldDocument], deadline: float
    ) -> Offered | None:
        """What a text of a watched site asks of documents that were held: the site has none of them.

        Not judged: the card of a held file has promised it, and the judge was measured on prompts that bring their text.
        """
        if rule.mode not in ANSWERING or not held:
            return None
        is_first = self._repeating is None or self._repeating.is_first(where)
        cited = self._citing.answer_about(text, held, is_first=is_first, deadline=deadline)
        made = None if cited is None else _wanted(LocalAnswer(cited.text, Answerer.EXTRACT, AnswererName(cited.tool)), rule)
        return None if made is None else Offered(made)

    def answer(
        self, text: str, where: Where, rule: SiteRule, must_stay: bool, detection: Detection, until: float = 0.0
    ) -> Offered:
        """The local answer to a text of a watched site; nothing where there is none (yet), or none is wanted. `until`: how
        long tools that are still being opened are waited for.

        What can be calculated is calculated anew, so an exact tool comes before an earlier answer. What is chosen out of the
        text (a summary) the site may do better: that is answered here only when the text must stay. What the site
        said to the very same request comes before what was learned from its answers to others; that one is not judged: its
        agreement with the site says more of a label than its words do. A model comes last; of its answer
        there is only its name.
        """
        if rule.mode not in ANSWERING:
            return Offered()
        self._tools.wait(until)
        if (exact := self._tools.answer(text)) is not None:
            return Offered(_wanted(LocalAnswer(exact.text, Answerer.EXACT_TOOL, AnswererName(exact.tool)), rule))
        weak = Offered()
        if must_stay:
            self._citing.wait(until)
        if must_stay and (cited := self._citing.answer(text)) is not None:
            made = _wanted(LocalAnswer(cited.text, Answerer.EXTRACT, AnswererName(cited.tool)), rule)
            offered = Offered(made, None if made is None else self._judge(text, cited.said))
            if not offered.is_weak:
                return offered
            weak = offered
        repeating = self._repeating
        if repeating is not None and repeating.may_serve(where):
            if NAME not in rule.never_answered and (repeated := repeating.offer(text, where)) is not None:
                return Offered(repeated, self._judge(text, repeated.text))
            if self._learning is not None and (learned := self._learning.offer(text, where, rule)) is not None:
                return Offered(learned)
        is_first = repeating is None or repeating.is_first(where)
        written = self._offering.offer(text, rule, detection, is_first=is_first)
        return weak if written is None else Offered(written)


def _wanted(answer: LocalAnswer, rule: SiteRule) -> LocalAnswer | None:
    return None if answer.name in rule.never_answered else answer
