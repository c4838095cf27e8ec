"""The composition root of what answers and judges here: imported on first use, because its phrases take a second to load."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from native_host.answerer.cited import CitingTools
from native_host.answerer.exact import ExactTools
from native_host.answerer.fields.named_fields import NamedFields
from native_host.answerer.learned.specialists import Specialists
from native_host.answerer.specialists.catalogue import all_specialists
from native_host.answerer.summary.key_term_tool import KeyTerms
from native_host.answerer.summary.summary import Summary
from native_host.contract.embedding import Embedder
from native_host.contract.findings import Finding
from native_host.depot.chosen import chosen
from native_host.depot.store import Store
from native_host.inference.judges import ANSWER, JudgeUnusable, judge_file
from native_host.inference.language.engine import LanguageEngine
from native_host.inference.language.folder import read_manifest
from native_host.inference.language.glance import Glance
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.place import models_folder
from native_host.inference.ridge import Ridge
from native_host.judge.answer.audit import AnswerAudit
from native_host.judge.answer.combiner import BadCombiner, Combiner
from native_host.service.answer_judge import Score
from native_host.service.own_model import Fault, Found


def exact_tools() -> ExactTools:
    return ExactTools(all_specialists())


def citing_tools(embedder: Embedder, findings: Callable[[str], Sequence[Finding]]) -> CitingTools:
    """`findings`: what the detector finds in a text."""
    return CitingTools((Summary(embedder), KeyTerms(), NamedFields(findings)))


def learned_specialists(embedder: Embedder, name_of: Callable[[str], str]) -> Specialists:
    return Specialists(embedder, Ridge(), name_of)


def find_model(store: Store, shipped: Path) -> Found | Fault | None:
    """The model in use, if it may serve anything, or what is wrong with it. Opens nothing but its tokenizer."""
    if store.wanted is None:
        return None
    found = chosen(store, shipped)
    if found is None:
        return "language_model_missing"
    try:
        read_manifest(found.folder)
        if not found.tasks:
            return None
        return Found(found.title, found.tasks, Glance(found.folder), LanguageEngine(found.folder))
    except UnusableModel:
        return "language_model_corrupt"


def open_answer_audit(folder: Path | None = None) -> AnswerAudit:
    """Raises JudgeUnusable where its file is missing or damaged."""
    try:
        return AnswerAudit(Combiner(judge_file(folder or models_folder(), ANSWER, "combiner")))
    except BadCombiner:
        raise JudgeUnusable("judge_corrupt") from None


def open_answer_score() -> Score | str:
    """The judge's score, or the code of the fault that keeps it shut."""
    try:
        return open_answer_audit().score
    except JudgeUnusable as unusable:
        return unusable.fault
