"""Teachers of all kinds before one specialist: how often it opens, and how much of what it then serves is wrong.

python -m tests.native_host.answerer.learned.teachers [SEEDS]
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import dataclass

from native_host.answerer.learned.head import Guess, Head
from native_host.answerer.learned.workflow import Workflow, begun, packed, with_answer
from native_host.contract.embedding import DIMENSIONS
from native_host.inference.ridge import Ridge

LABELS = ("billing", "shipping", "returns", "login")
PROMPTS = 300
_SPREAD = 0.75

Teacher = Callable[[random.Random, int, int], int]
"""What the site says: of a dice, the right label and the number of the prompt."""


@dataclass(slots=True)
class Course:
    """What came of one teacher. `wrong`: served answers that are not what the teacher would have said."""

    opened_at: int | None = None
    served: int = 0
    wrong: int = 0
    wrong_in_truth: int = 0
    closed: int = 0
    workflow: Workflow | None = None


def right(share: float) -> Teacher:
    """Right in this share of cases; else any other label."""

    def says(dice: random.Random, truth: int, _: int) -> int:
        return truth if dice.random() < share else (truth + dice.randint(1, len(LABELS) - 1)) % len(LABELS)

    return says


def at_random(dice: random.Random, truth: int, number: int) -> int:
    del truth, number
    return dice.randrange(len(LABELS))


def drifts(at: int) -> Teacher:
    """Right until then; afterwards one queue has another's name."""

    def says(dice: random.Random, truth: int, number: int) -> int:
        del dice
        return 1 if truth == 0 and number >= at else truth

    return says


def course(teacher: Teacher, seed: int, prompts: int = PROMPTS, shadow: float = 0.1) -> Course:
    """Prompts one after the other: served where the specialist is sure and open, but for the share that goes to the site."""
    dice = random.Random(seed)
    centres = [_unit([dice.gauss(0, 1) for _ in range(DIMENSIONS)]) for _ in LABELS]
    workflow, made = begun("Which queue?"), Course()
    head: Head | None = None
    for number in range(prompts):
        truth = dice.randrange(len(LABELS))
        spread = _SPREAD / DIMENSIONS**0.5
        vector = packed(_unit([value + dice.gauss(0, spread) for value in centres[truth]]))
        said = teacher(dice, truth, number)
        if head is None and workflow.examples:
            head = Head(Ridge(), [one.vector for one in workflow.examples], [one.label for one in workflow.examples])
        guess: Guess | None = None if head is None else head.guess(vector)
        if workflow.is_answering and guess is not None and guess.label is not None and dice.random() >= shadow:
            made.served += 1
            made.wrong += workflow.labels[guess.label] != LABELS[said]
            made.wrong_in_truth += workflow.labels[guess.label] != LABELS[truth]
            continue
        was_answering = workflow.is_answering
        workflow, head = with_answer(workflow, vector, LABELS[said], guess), None
        if workflow.is_answering and made.opened_at is None:
            made.opened_at = number
        made.closed += was_answering and not workflow.is_answering
    made.workflow = workflow
    return made


def _unit(vector: list[float]) -> list[float]:
    length = sum(value * value for value in vector) ** 0.5
    return [value / length for value in vector]


def main(seeds: int) -> None:
    teachers = {f"right {share:.0%}": right(share) for share in (1.0, 0.99, 0.95, 0.9, 0.8)}
    for name, teacher in {**teachers, "at random": at_random, "drifts at 150": drifts(150)}.items():
        courses = [course(teacher, seed) for seed in range(seeds)]
        opened = sorted(one.opened_at for one in courses if one.opened_at is not None)
        served, wrong = sum(one.served for one in courses), sum(one.wrong for one in courses)
        print(  # noqa: T201
            f"{name:14} opened {len(opened)} of {seeds}, at {opened[len(opened) // 2] if opened else '-'} (median);"
            f" served {served}, not as the teacher {wrong}, not true {sum(one.wrong_in_truth for one in courses)};"
            f" closed {sum(one.closed for one in courses)} times"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
