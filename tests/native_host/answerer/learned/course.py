"""A label set from its first prompt on, as the product would see it, with the embedder that set-up built.

python -m tests.native_host.answerer.learned.course [SEEDS]
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from native_host.answerer.learned.agreement import lower_bound
from native_host.answerer.learned.specialists import Specialists
from native_host.contract.embedding import Embedder
from native_host.inference.embedder import OnnxEmbedder
from native_host.inference.place import models_folder
from native_host.inference.ridge import Ridge

from .label_sets import EVERY, LabelSet

PROMPTS, HELD_BACK = 300, 100


@dataclass(slots=True)
class Share:
    """Of prompts that came after it had opened."""

    asked: int = 0
    served: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        upper = 1 - lower_bound(self.served - len(self.wrong), self.served) if self.served else 1.0
        share = self.served / max(1, self.asked)
        return f"{self.served} of {self.asked} ({share:.0%}), wrong {len(self.wrong)} (at most {upper:.1%} at 95 %)"


@dataclass(slots=True)
class Course:
    """`known`: further texts of the templates that it learned from; `held_back`: of others."""

    opened_after: int | None = None
    known: Share = field(default_factory=Share)
    held_back: Share = field(default_factory=Share)


def course(label_set: LabelSet, seed: int, embedder: Embedder, prompts: int = PROMPTS, held_back: int = HELD_BACK) -> Course:
    """What is answered here never reaches the site, so it teaches nothing; all else is answered by it, rightly."""
    specialists = Specialists(embedder, Ridge(), _name)
    made = Course()
    cases = [*label_set.cases(seed, prompts), *label_set.cases(seed, held_back, is_held_back=True)]
    for number, case in enumerate(cases):
        offer = specialists.offer(label_set.asked(case))
        share = made.held_back if case.is_held_back else made.known
        share.asked += made.opened_after is not None or case.is_held_back
        if offer is not None:
            share.served += 1
            share.wrong += [case.text] if offer.label != case.label else []
            continue
        specialists.learn(f"case-{number}", label_set.asked(case), case.label)
        if made.opened_after is None and any(one.is_answering for one in specialists.workflows().values()):
            made.opened_after = number + 1
    return made


def together(shares: Sequence[Share]) -> Share:
    return Share(
        sum(one.asked for one in shares),
        sum(one.served for one in shares),
        [text for one in shares for text in one.wrong],
    )


def _name(instruction: str) -> str:
    return "learned_" + hashlib.sha256(instruction.encode()).hexdigest()[:16]


def main(seeds: int) -> None:
    embedder = OnnxEmbedder(models_folder())
    for label_set in EVERY:
        courses = [course(label_set, seed, embedder) for seed in range(seeds)]
        opened = [one.opened_after for one in courses]
        print(f"{label_set.name}: opened after {opened} prompts")  # noqa: T201
        print(f"  of the same templates: {together([one.known for one in courses])}")  # noqa: T201
        print(f"  of held-back ones:     {together([one.held_back for one in courses])}")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
