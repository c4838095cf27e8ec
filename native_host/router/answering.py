"""What this machine answers by itself, by the site's mode and the user's own word on kinds of answers."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer, Mode, Reason
from native_host.contract.records import Where
from native_host.router.repeating import NAME, Repeating
from native_host.router.rooms import ExactAnswering, SiteRule

# Why nothing was sent of a text that might have left.
REASONS: Mapping[Answerer, Reason] = {Answerer.EXACT_TOOL: Reason.EXACT_TOOL, Answerer.REPEAT: Reason.REPEATED}
# `redact` never answers, it only redacts; `off` watches nothing (DESIGN, section 2).
_ANSWERS = {Mode.STRICT, Mode.BALANCED}


def answer_here(tools: ExactAnswering, repeating: Repeating, text: str, where: Where, rule: SiteRule) -> LocalAnswer | None:
    """The local answer to a text of a watched site; null where there is none (yet), or none is wanted.

    What can be calculated is calculated anew, so an exact tool comes before an earlier answer.
    """
    if rule.mode not in _ANSWERS:
        return None
    exact = tools.answer(text) if tools.is_ready else None
    if exact is not None:
        is_wanted = exact.tool not in rule.never_answered
        return LocalAnswer(exact.text, Answerer.EXACT_TOOL, AnswererName(exact.tool)) if is_wanted else None
    return None if NAME in rule.never_answered else repeating.offer(text, where)
