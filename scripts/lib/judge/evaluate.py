"""`scripts/train_judge eval`: the figures of both judges as they lie in models/, on texts that neither learned from."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.detector.terms import compile_terms
from native_host.inference.engine import Engine
from native_host.inference.judges import EGRESS, judge_file
from native_host.inference.place import models_folder
from native_host.inference.word_scorer import ConvolutionScorer
from native_host.judge.egress.audit import EgressAudit
from native_host.service.build_answers import open_answer_audit
from native_host.service.build_audit import open_egress_audit
from scripts.lib.finder.wilson import Share
from scripts.lib.judge.answer_eval import measure
from scripts.lib.judge.egress_eval import FILES, clean_peaks, corpus, dev_peaks, missed_peaks, written
from scripts.lib.judge.made_numbers import made
from scripts.lib.judge.outgoing import UNJUDGED, Labelled, Outgoing, redacted, with_misses
from scripts.lib.judge.pairs_make import pairs
from scripts.lib.judge.pairs_read import HELD_BACK
from scripts.lib.judge.pairs_read import written as requests
from scripts.lib.judge.thresholds import alarm_thresholds

MISSES = (1, 2, 3, 99)
SHARES = (0.002, 0.004, 0.01, 0.02, 0.05, 0.1)
SEED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="train_judge eval", description=__doc__)
    parser.add_argument("--corpus", type=Path, nargs="+", required=True, help="folders of train_corpus --deal auditor")
    parser.add_argument("--most", type=int, default=3000, help="texts of each file")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args(arguments)
    figures = {"egress": egress_figures(open_egress_audit(), args.corpus, args.most), "answer": answer_figures()}
    text = json.dumps(figures, indent=1, ensure_ascii=False)
    sys.stdout.write(text + "\n")
    if args.out:
        args.out.write_text(text + "\n", encoding="utf-8")
    return 0


def answer_figures() -> dict[str, Any]:
    return measure(open_answer_audit(), list(pairs(requests(HELD_BACK), SEED)))


def egress_figures(audit: EgressAudit, folders: Sequence[Path], most: int) -> dict[str, Any]:
    """Alarms on clean texts; found values where 1, 2, 3 or all values of a text were missed; and what the finder misses."""
    test = list(corpus(folders, FILES, most))
    exam = list(written("private", "test"))
    rng = random.Random(SEED)
    numbers = [text for text in (made(rng) for _ in range(2000)) if text.spans]
    clean = {
        "corpus, redacted": [redacted(text, ()).text for text in test if text.spans],
        "corpus, public": [text.text for text in corpus(folders, ("clean_test",), most) if not text.spans],
        "exam, public": [text.text for text in written("public", "test")],
        "exam, redacted": [redacted(text, ()).text for text in exam],
    }
    sets = {"corpus": test, "exam": exam, "numbers and secrets": numbers}
    return {
        "curve": curve(scorer(), folders, most, test),
        "alarms": {name: alarms(audit, texts) for name, texts in clean.items()},
        "misses": {name: {str(k): found(audit, texts, k) for k in MISSES} for name, texts in sets.items()},
        "finder": beside_the_finder(audit, exam),
        "milliseconds": timings(audit),
    }


def scorer() -> ConvolutionScorer:
    return ConvolutionScorer(judge_file(models_folder(), EGRESS, "scorer"))


def curve(of: ConvolutionScorer, folders: Sequence[Path], most: int, test: Sequence[Labelled]) -> list[dict[str, object]]:
    """For each share of dev texts that may alarm: alarms on test texts, and single missed values over the threshold."""
    clean, missed = dev_peaks(of, folders)
    hidden = clean_peaks(of, (text for text in test if text.spans))
    public = clean_peaks(of, (text for text in corpus(folders, ("clean_test",), most) if not text.spans))
    values = [peak for peaks in missed_peaks(of, test, 1, SEED) for peak in peaks]
    rows: list[dict[str, object]] = []
    for share in SHARES:
        alarm = alarm_thresholds(clean, missed, share)
        sets = {"redacted": hidden, "public": public, "found": values}
        rows.append({"share": share} | {name: _share(peak.is_over(alarm) for peak in held) for name, held in sets.items()})
    return rows


def alarms(audit: EgressAudit, texts: Sequence[str]) -> dict[str, object]:
    return Share(sum(bool(audit.audit(text)) for text in texts), len(texts)).as_json()


def found(audit: EgressAudit, sources: Sequence[Labelled], k: int) -> dict[str, Any]:
    """Values that a doubt touches, in texts that are held; `texts`: those held at all."""
    texts = list(with_misses(random.Random(SEED), sources, k))
    hits = [(text, _touched(audit, text)) for text in texts]
    values = [
        (left.type, text.lang, is_hit) for text, touched in hits for left, is_hit in zip(text.left, touched, strict=True)
    ]
    return {
        "values": _share(is_hit for _, _, is_hit in values),
        "texts": _share(any(touched) for _, touched in hits),
        "types": _by((kind, is_hit) for kind, _, is_hit in values),
        "languages": _by((lang, is_hit) for _, lang, is_hit in values),
    }


def _touched(audit: EgressAudit, text: Outgoing) -> list[bool]:
    doubts = audit.audit(text.text)
    return [any(doubt.start < left.end and left.start < doubt.end for doubt in doubts) for left in text.left]


def beside_the_finder(audit: EgressAudit, exam: Sequence[Labelled]) -> dict[str, Any]:
    """The exam as this version really redacts it: of the values that it misses, those that the audit finds."""
    engine = Engine(models_folder())
    detector, terms = Detector(all_rules(), reader=engine, budget_s=60), compile_terms([])
    caught: list[bool] = []
    held_clean: list[bool] = []
    try:
        for text in exam:
            findings = detector.detect(text.text, terms).findings
            spans = tuple((f.start, f.end, f.type) for f in findings)
            missed = [
                s for s in text.spans if s[2] not in UNJUDGED and not any(s[0] < f.end and f.start < s[1] for f in findings)
            ]
            both = sorted([(*span, True) for span in spans] + [(*span, False) for span in missed])
            labelled = Labelled(text.text, tuple(span[:3] for span in both), text.lang, text.form)
            touched = _touched(audit, out := redacted(labelled, [i for i, span in enumerate(both) if not span[3]]))
            caught.extend(touched)
            if not missed:
                held_clean.append(bool(audit.audit(out.text)))
    finally:
        engine.close()
    return {"missed values found": _share(caught), "held without a miss": _share(held_clean)}


def timings(audit: EgressAudit) -> dict[str, float]:
    """The median of nine, for a text of 2,000 characters with words not seen before, and once for a million."""
    rng = random.Random(SEED)

    def prose(length: int) -> str:
        words = "".join(
            rng.choice("abcdefghijklmnoprstuvwz") + rng.choice("aeiou ") + rng.choice(" nrst") for _ in range(length // 3)
        )
        return words[:length]

    audit.audit(prose(500))
    took = sorted(_ms(audit, prose(2000)) for _ in range(9))
    return {"2,000 characters": round(took[4], 2), "1,000,000 characters": round(_ms(audit, prose(1_000_000)))}


def _ms(audit: EgressAudit, text: str) -> float:
    began = time.perf_counter()
    audit.audit(text)
    return (time.perf_counter() - began) * 1000


def _share(hits: Iterable[bool]) -> dict[str, object]:
    held = list(hits)
    return Share(sum(held), len(held)).as_json()


def _by(pairs_: Iterable[tuple[str, bool]]) -> dict[str, object]:
    groups: dict[str, list[bool]] = defaultdict(list)
    for name, is_hit in pairs_:
        groups[name].append(is_hit)
    return {name: _share(held) for name, held in sorted(groups.items())}
