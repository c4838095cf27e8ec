"""`postern judge --jsonl`: how well each answer does what its prompt asks; and what an outgoing text may still give away."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict

from native_host.cli.jsonl import run_jsonl
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.judges import JudgeUnusable
from native_host.judge.answer.audit import AnswerAudit
from native_host.judge.egress.audit import EgressAudit
from native_host.service.build_answers import open_answer_audit
from native_host.service.build_audit import open_egress_audit

LONGEST = 1 << 20  # code points of a prompt, an answer, an outgoing text
MOST_ANSWERS = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    try:
        judge_line = make_judge_line(open_answer_audit(), open_egress_audit())
    except JudgeUnusable as unusable:
        sys.stderr.write(f"postern judge: {unusable}\n")
        return 1
    return run_jsonl(judge_line)


def make_judge_line(answers: AnswerAudit, egress: EgressAudit) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers `{"id", "prompt", "answers": [...]}` with `{"id", "scores": [...]}`, each score in 0..1, and
    `{"id", "outgoing"}` with `{"id", "doubts": [{"start", "end", "score", "kind"}]}`, offsets in code points.
    """

    def judge_line(line: Mapping[str, object]) -> dict[str, object]:
        if "outgoing" in line:
            doubts = egress.audit(_text(line, "outgoing"))
            return {"id": line.get("id"), "doubts": [asdict(doubt) | {"score": round(doubt.score, 4)} for doubt in doubts]}
        prompt, given = _text(line, "prompt"), line.get("answers")
        if not isinstance(given, list) or not 0 < len(given) <= MOST_ANSWERS:
            raise Refused(RefusalCode.BAD_FIELD, "answers")
        texts = [_text({"answers": answer}, "answers") for answer in given]
        return {"id": line.get("id"), "scores": [round(score, 4) for score in answers.scores(prompt, texts)]}

    return judge_line


def _text(line: Mapping[str, object], name: str) -> str:
    text = line.get(name)
    if not isinstance(text, str) or len(text) > LONGEST:
        raise Refused(RefusalCode.BAD_FIELD, name)
    return text
