"""Ways in which a good answer is made bad. Each returns null where it does not apply to this request and this answer."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording
from scripts.lib.judge.pairs_read import Written
from scripts.lib.judge.phrases import ASSENTS, EXCUSES, FILLERS, FUNCTION_WORDS, NAMES, NEGATE, UN_NEGATE


@dataclass(frozen=True, slots=True)
class Case:
    """`others`: requests of the same language, whose answers answer something else."""

    rng: random.Random
    written: Written
    request: Request
    answer: str
    others: Sequence[Written]

    def foreign(self) -> str:
        return self.rng.choice(self.rng.choice(self.others).good)


Corruption = Callable[[Case], str | None]
_ITEM = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_DIGITS = re.compile(r"(?<!_)\b\d+\b(?!\])")


def truncated(case: Case) -> str | None:
    words = case.answer.split(" ")
    if len(words) < 7:
        return None
    kept = " ".join(words[: case.rng.randint(len(words) // 3, len(words) - 2)])
    return kept.rstrip(" .,;:!?`}|")


def off_task(case: Case) -> str | None:
    """The longest of three answers to something else: a wrong answer need not be short."""
    return max((case.foreign() for _ in range(3)), key=len) if case.rng.random() < 0.6 else case.foreign()


def same_topic_other_task(case: Case) -> str | None:
    """Talks about the given text and leaves undone what was asked."""
    sentences = case.request.given.sentences
    return f"{case.rng.choice(ASSENTS[case.written.lang])} {case.rng.choice(sentences)}" if len(sentences) > 2 else None


def wrong_language(case: Case) -> str | None:
    """Its function words in another language: all else stays as it was."""
    if len(case.answer.split()) < 5 or case.request.formats & {"code", "json", "csv"}:
        return None
    spoken = case.request.language if case.request.language in FUNCTION_WORDS else case.written.lang
    target = case.rng.choice([code for code in FUNCTION_WORDS if code != spoken])
    swap = dict(zip(FUNCTION_WORDS[spoken].split(), FUNCTION_WORDS[target].split(), strict=True))
    changed = re.sub(r"[^\W\d_]+", lambda m: swap.get(m[0].lower(), m[0]), case.answer)
    return changed if sum(a != b for a, b in zip(changed.split(), case.answer.split(), strict=False)) >= 2 else None


def item_too_many(case: Case) -> str | None:
    """A sentence or an item more than was asked for."""
    if not any(count.unit in ("sentence", "item", "line", "thing") for count in case.request.counts):
        return None
    other = Wording.of(case.foreign()).sentences
    own = case.request.given.sentences
    extra = case.rng.choice(own if own and case.rng.random() < 0.6 else other) if other or own else ""
    if not extra:
        return None
    last = case.answer.splitlines()[-1]
    mark = _ITEM.match(last)
    return f"{case.answer}\n{mark[0] if mark else ''}{extra}" if mark or "\n" in case.answer else f"{case.answer} {extra}"


def item_too_few(case: Case) -> str | None:
    if not any(count.least > 1 for count in case.request.counts):
        return None
    if "\n" in case.answer:
        lines = case.answer.splitlines()
        items = [number for number, line in enumerate(lines) if _ITEM.match(line)] or list(range(len(lines)))
        gone = case.rng.choice(items)
        return "\n".join(line for number, line in enumerate(lines) if number != gone) if len(items) > 1 else None
    sentences = Wording.of(case.answer).sentences
    return " ".join(sentences[:-1]) if len(sentences) > 1 else None


def format_lost(case: Case) -> str | None:
    """JSON, a table or a list as running text of the same content."""
    if not case.request.formats & {"json", "table", "csv", "bullets", "numbered", "commas", "lines"}:
        return None
    bare = re.sub(r"```\w*|[{}\[\]\"|]|-{3,}|^\s*(?:[-*•]|\d{1,2}[.)])\s+", " ", case.answer, flags=re.MULTILINE)
    joint = {"en": " and ", "de": " und ", "fr": " et ", "es": " y "}[case.written.lang]
    pieces = [" ".join(line.split()) for line in re.split(r"\n|,\s(?=\w+:)", bare) if line.strip()]
    if case.request.formats & {"commas"}:
        return joint.join(piece.strip() for piece in case.answer.split(","))
    return f"{case.rng.choice(ASSENTS[case.written.lang])} {joint.join(pieces)}."


def too_long(case: Case) -> str | None:
    """More words than were allowed, or a lecture in place of one word."""
    short = case.request.formats & {"one_word", "yes_no"} or any(count.unit == "word" for count in case.request.counts)
    if not short:
        return None
    return " ".join([case.answer, *case.rng.sample(FILLERS[case.written.lang], 3), *case.request.given.sentences[:2]])


def number_changed(case: Case) -> str | None:
    found = [match for match in _DIGITS.finditer(case.answer) if not _is_item(case.answer, match.start())]
    if not found:
        return None
    match = case.rng.choice(found)
    old = match[0]
    new = str(int(old) + case.rng.choice((-7, -3, -1, 1, 2, 5, 11, 30))).lstrip("-").rjust(len(old), "1")
    known = case.request.whole.numbers
    return (
        case.answer[: match.start()] + new + case.answer[match.end() :]
        if new.lstrip("0") not in known and new != old
        else None
    )


def number_added(case: Case) -> str | None:
    """A figure that nobody gave, put into the last sentence."""
    if not case.request.given.text or case.request.formats & {"json", "table", "csv", "one_word", "yes_no", "code"}:
        return None
    figure = {"en": "about {}", "de": "rund {}", "fr": "environ {}", "es": "unos {}"}[case.written.lang]
    words = case.answer.split(" ")
    if len(words) < 6:
        return None
    at = case.rng.randint(2, len(words) - 2)
    return " ".join([*words[:at], "(" + figure.format(case.rng.randint(13, 980)) + ")", *words[at:]])


def name_changed(case: Case) -> str | None:
    if not case.request.given.text:
        return None
    given = {word for word in case.request.given.words if word[0].isupper() and len(word) > 2}
    names = [word for word in Wording.of(case.answer).words[1:] if word in given]
    if not names:
        return None
    return re.sub(rf"\b{re.escape(case.rng.choice(names))}\b", case.rng.choice(NAMES), case.answer)


def negated(case: Case) -> str | None:
    """Says the contrary: a negation more or a negation less."""
    lang = case.request.language if case.request.language in NEGATE else case.written.lang
    for pattern, instead in (*UN_NEGATE[lang], *NEGATE[lang]):
        changed, number = re.subn(pattern, instead, case.answer, count=1)
        if number:
            return changed
    return None


def looped(case: Case) -> str | None:
    sentences = Wording.of(case.answer).sentences
    if len(case.answer) < 12:
        return None
    if case.rng.random() < 0.5:
        return case.answer + f" {sentences[-1]}" * case.rng.randint(2, 6)
    words = case.answer.split()
    tail = " ".join(words[-case.rng.randint(2, 5) :])
    return case.answer + f" {tail}" * case.rng.randint(4, 14)


def refused(case: Case) -> str | None:
    return case.rng.choice(EXCUSES[case.written.lang])


def empty(case: Case) -> str | None:
    return case.rng.choice(("", ".", "...", "\n", "-"))


def filler(case: Case) -> str | None:
    """Vague words that would suit any request, often many."""
    some = FILLERS[case.written.lang]
    return " ".join(case.rng.sample(some, case.rng.randint(2, min(5, len(some)))))


def placeholder_lost(case: Case) -> str | None:
    held = sorted(Wording.of(case.answer).placeholders)
    if not held:
        return None
    gone = case.rng.choice(held)
    label = gone.strip("[]").rsplit("_", 1)
    return case.answer.replace(
        gone, case.rng.choice((f"[{label[0]}_{int(label[1]) + 4}]", case.rng.choice(NAMES), "[Name]"))
    )


def echoed(case: Case) -> str | None:
    """The request said once more, alone or before the answer's beginning."""
    return (
        case.written.prompt if case.rng.random() < 0.5 else f"{case.written.prompt}\n\n{' '.join(case.answer.split()[:4])}"
    )


def copied(case: Case) -> str | None:
    """The given text as it stands, where something shorter or other was asked for."""
    wanted = (Task.SUMMARISE, Task.TRANSLATE, Task.REWRITE, Task.CORRECT, Task.CLASSIFY)
    return case.request.given.text if case.request.task in wanted and len(case.request.given.words) > 6 else None


def invented(case: Case) -> str | None:
    """A sentence about something that the given text does not speak of."""
    if not case.request.given.text or case.request.formats & {"json", "csv", "one_word", "yes_no", "table"}:
        return None
    extra = [s for s in Wording.of(case.foreign()).sentences if len(s.split()) > 4]
    return f"{case.answer} {case.rng.choice(extra)}" if extra else None


def role_marks(case: Case) -> str | None:
    after = case.rng.choice(("\n\nUser: ", "<|im_end|>\n<|im_start|>user\n", "\n### Instruction:\n", "</s> ", "\n\nHuman: "))
    return f"{case.answer}{after}{case.rng.choice(case.others).prompt}"


def shuffled(case: Case) -> str | None:
    words = case.answer.split()
    if len(words) < 7:
        return None
    case.rng.shuffle(words)
    return " ".join(words)


def broken(case: Case) -> str | None:
    raw = case.answer.encode("utf-8").decode("latin-1") if not case.answer.isascii() else case.answer
    cut = case.rng.randint(0, max(1, len(raw) - 4))
    return raw if raw != case.answer else f"{raw[:cut]}\ufffd\ufffd{case.rng.choice('#@~^')}{raw[cut + 3 :]}"


def equation_broken(case: Case) -> str | None:
    match = re.search(r"=\s*(\d+)", case.answer)
    if match is None:
        return None
    wrong = str(int(match[1]) + case.rng.choice((-2, 1, 3, 10)))
    return re.sub(rf"\b{match[1]}\b", wrong, case.answer)


def parts_of_two(case: Case) -> str | None:
    """Begins as it should and goes on with something else."""
    own, other = Wording.of(case.answer).sentences, Wording.of(case.foreign()).sentences
    return " ".join([own[0], *other]) if len(own) > 1 and other else None


def _is_item(text: str, at: int) -> bool:
    line = text.rfind("\n", 0, at) + 1
    return bool(re.match(r"\s*\d{1,2}[.):]", text[line:])) and text[line:at].strip() == ""


ALL: dict[str, Corruption] = {
    made.__name__: made
    for made in (
        truncated, off_task, same_topic_other_task, wrong_language, item_too_many, item_too_few, format_lost,
        too_long, number_changed, number_added, name_changed, negated, looped, refused, empty, filler,
        placeholder_lost, echoed, copied, invented, role_marks, shuffled, broken, equation_broken, parts_of_two,
    )
}  # fmt: skip
