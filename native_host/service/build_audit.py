"""Opens the judge of what leaves. Apart from what answers here, whose phrases take a second to load."""

from __future__ import annotations

from pathlib import Path

from native_host.inference.judges import EGRESS, JudgeUnusable, judge_file
from native_host.inference.place import models_folder
from native_host.inference.word_scorer import BadWeights, ConvolutionScorer
from native_host.judge.egress.audit import EgressAudit
from native_host.service.egress_judge import Audit

# Told apart from the judge of answers: without this one, protection itself is less than this version promises.
_FAULTS = {"judge_missing": "egress_judge_missing", "judge_corrupt": "egress_judge_corrupt"}


def open_egress_audit(folder: Path | None = None) -> EgressAudit:
    """Raises JudgeUnusable where its file is missing or damaged, ImportError where numpy is not installed."""
    try:
        return EgressAudit(ConvolutionScorer(judge_file(folder or models_folder(), EGRESS, "scorer")))
    except BadWeights:
        raise JudgeUnusable("judge_corrupt") from None


def open_audit() -> Audit | str:
    """The judge's audit, or the code of the fault that keeps it shut."""
    try:
        return open_egress_audit().audit
    except JudgeUnusable as unusable:
        return _FAULTS[unusable.fault]
    except ImportError:
        return "egress_judge_missing"
