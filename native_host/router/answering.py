"""What this machine answers by itself, by the site's mode and the user's own word on kinds of answers."""

from __future__ import annotations

from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer, Mode
from native_host.router.rooms import ExactAnswering, SiteRule

# `redact` never answers, it only redacts; `off` watches nothing (DESIGN, section 2).
_ANSWERS = {Mode.STRICT, Mode.BALANCED}


def answer_here(tools: ExactAnswering, text: str, rule: SiteRule) -> LocalAnswer | None:
    """The local answer to a text of a watched site; null where there is none (yet), or none is wanted."""
    if rule.mode not in _ANSWERS or not tools.is_ready:
        return None
    exact = tools.answer(text)
    if exact is None or exact.tool in rule.never_answered:
        return None
    return LocalAnswer(exact.text, Answerer.EXACT_TOOL, AnswererName(exact.tool))
