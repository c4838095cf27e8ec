"""`postern models bench`: how fast a model is on this machine, and what it gets right of the exam."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

from native_host.cli.progress import Steps
from native_host.contract.language import Generated, LanguageModel, Message
from native_host.depot.exam import GOOD_ENOUGH, SYSTEM, Question, read_exam, results
from native_host.depot.measurements import Measured, fingerprint, write_measured
from native_host.depot.store import Store
from native_host.inference.language.folder import hash_file, read_manifest
from native_host.inference.language.loading import load
from native_host.inference.language.model import LocalLanguageModel

_LIMIT = 160
_ROUNDS = 3
_SENTENCE, _TIMES = "The parcel was sent on Monday and arrived two days later. ", 30


def bench(store: Store, name: str, exam_path: Path, say: Callable[[str], None], steps: Steps) -> int:
    """Raises UnusableModel, DepotFailed."""
    questions = read_exam(exam_path)
    model = LocalLanguageModel(load(store.place(name)))
    say(f"{name} on the {'GPU' if model.on_gpu else 'processor'}{'; ' if model.reasons else ''}{', '.join(model.reasons)}")
    prefill, decode = speed(model, steps)
    say(f"reads {prefill:.0f} and writes {decode:.0f} tokens in a second")
    tasks = results(sat(model, questions, steps))
    for task, one in sorted(tasks.items()):
        word = "may serve" if one.is_good else "does not serve"
        share = f"{one.right:3} of {one.count:3} right, at least {one.lower:.2f} ({GOOD_ENOUGH:.2f} needed)"
        say(f"{task.value:20} {share}: {word}")
    _, exam = hash_file(exam_path)
    of = fingerprint(read_manifest(store.place(name)), exam)
    write_measured(store, name, of, Measured(prefill, decode, tasks))
    model.close()
    return 0


def sat(model: LanguageModel, questions: list[Question], steps: Steps) -> Iterator[tuple[Question, str]]:
    """Each question with the model's answer; one that was cut short, or ran in circles, counts as none."""
    for number, question in enumerate(questions):
        steps.tell("exam: questions", number, len(questions))
        done = _ask(model, question.text, _LIMIT)
        yield question, done.text if done.finish == "stop" else ""
    steps.end()


def speed(model: LanguageModel, steps: Steps) -> tuple[float, float]:
    """Tokens in a second, read and written: medians."""
    read, written = [], []
    # As long as fits into half of a small model's context, whatever its tokens are.
    times = max(1, min(_TIMES, model.context // 2 // len(_SENTENCE)))
    for number in range(_ROUNDS):
        steps.tell("speed: rounds", number, _ROUNDS)
        # Another beginning each time, so that nothing of it is remembered.
        done = _ask(model, f"{number}. " + _SENTENCE * times, 32)
        if done.ttft_ms:
            read.append(done.prompt_tokens / done.ttft_ms * 1000)
            written.append((done.tokens - 1) / max(done.total_ms - done.ttft_ms, 0.001) * 1000)
    steps.end()
    return (statistics.median(read), statistics.median(written)) if read else (0.0, 0.0)


def _ask(model: LanguageModel, text: str, limit: int) -> Generated:
    messages = [Message("system", SYSTEM), Message("user", text)]
    return model.generate(messages, limit=limit, seed=0, on_text=lambda piece: None, is_cancelled=lambda: False)
