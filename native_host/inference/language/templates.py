"""Chat templates as a table of shapes. A model's own template is code: it is looked at to find its row, and never run."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from native_host.contract.language import Message
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.language.unusable import UnusableModel


@dataclass(frozen=True, slots=True)
class Mark:
    """A token of the template, which no text can contain: texts are read as text alone."""

    name: str


Part = Mark | str


@dataclass(frozen=True, slots=True)
class Family:
    """`first`: before everything. `turn`: the role's word and the text -> parts. `answer`: what the model goes on from.

    `roles`: the words for user, assistant and system; without one for system its text is put before the first question.
    `plain`: marks that are ordinary text to the tokenizer: in what people write they are broken up.
    """

    name: str
    is_of: Callable[[str], bool]
    roles: dict[str, str]
    turn: Callable[[str, str], list[Part]]
    answer: list[Part]
    first: tuple[Part, ...] = ()
    plain: tuple[str, ...] = ()

    @property
    def marks(self) -> set[str]:
        parts = [*self.first, *self.answer, *(part for word in self.roles.values() for part in self.turn(word, ""))]
        return {part.name for part in parts if isinstance(part, Mark)}


def _turns(start: str, between: str, end: str, after: str) -> Callable[[str, str], list[Part]]:
    """The mark `start`, the role, `between`, the text, the mark `end`, `after`."""
    middle: list[Part] = [Mark(between)] if between.startswith("<|") else []
    gap = "" if middle else between
    blank = "\n\n" if middle else ""
    return lambda role, text: [Mark(start), role + gap, *middle, blank + text, Mark(end), after]


def _named(between: str, after: str) -> Callable[[str, str], list[Part]]:
    """The mark of the role, `between`, the text, the mark of the end, `after`."""
    return lambda role, text: [Mark(f"<|{role}|>"), between + text, Mark("<|end|>"), after]


def _instructed(role: str, text: str) -> list[Part]:
    return [f"[INST] {text} [/INST]"] if role == "user" else [f" {text}", Mark("</s>")]


_PLAIN_ROLES = {"user": "user", "assistant": "assistant", "system": "system"}
_PHI = "<|end|>"
_JOINED = re.compile(r"""['"]\s*\+\s*['"]""")  # Two texts that a template puts together are one.
FAMILIES = (
    Family(
        "chatml",
        lambda template: "<|im_start|>" in template and "<|im_sep|>" not in template,
        _PLAIN_ROLES,
        _turns("<|im_start|>", "\n", "<|im_end|>", "\n"),
        [Mark("<|im_start|>"), "assistant\n"],
    ),
    Family(
        "llama-3",
        lambda template: "<|start_header_id|>" in template and "<|eot_id|>" in template,
        _PLAIN_ROLES,
        _turns("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", ""),
        [Mark("<|start_header_id|>"), "assistant", Mark("<|end_header_id|>"), "\n\n"],
        first=(Mark("<|begin_of_text|>"),),
    ),
    Family(
        "gemma",
        lambda template: "<start_of_turn>" in template,
        {"user": "user", "assistant": "model"},
        _turns("<start_of_turn>", "\n", "<end_of_turn>", "\n"),
        [Mark("<start_of_turn>"), "model\n"],
        first=(Mark("<bos>"),),
    ),
    Family(
        "phi-3",
        lambda template: _PHI in template and ("<|assistant|>\n" in template or "<|assistant|>\\n" in template),
        _PLAIN_ROLES,
        _named("\n", "\n"),
        [Mark("<|assistant|>"), "\n"],
    ),
    Family(
        "phi-4-mini",
        lambda template: _PHI in template and "<|assistant|>" in template,
        _PLAIN_ROLES,
        _named("", ""),
        [Mark("<|assistant|>")],
    ),
    Family(
        "mistral",
        lambda template: "[INST]" in template and "<<SYS>>" not in template and "[AVAILABLE_TOOLS]" not in template,
        {"user": "user", "assistant": "assistant"},
        _instructed,
        [],
        first=(Mark("<s>"),),
        plain=("[INST]", "[/INST]"),
    ),
)


def family_of(template: str, beginning: str = "") -> Family:
    """`beginning`: the tokenizer's mark for the beginning of a text. Raises UnusableModel for a template of no row."""
    joined = _JOINED.sub("", template)
    found = next((family for family in FAMILIES if family.is_of(joined)), None)
    if found is None:
        known = ", ".join(family.name for family in FAMILIES)
        raise UnusableModel(f"The model's chat template is none that is known here ({known}). Choose another model.")
    if beginning and found.first == () and "bos_token" in template:
        return replace(found, first=(Mark(beginning),))
    return found


def parts_of(family: Family, messages: Sequence[Message]) -> list[Part]:
    """Marks and texts, up to where the model goes on. Raises Refused(BAD_FIELD) for turns out of order."""
    turns = [(message.role, _broken(family, message.text)) for message in messages]
    parts = list(family.first)
    if turns and turns[0][0] == "system":
        if "system" in family.roles:
            parts += family.turn(family.roles["system"], turns.pop(0)[1])
        elif len(turns) > 1:
            text = f"{turns.pop(0)[1]}\n\n{turns[0][1]}"
            turns[0] = (turns[0][0], text)
    if not turns or any(role != ("user", "assistant")[at % 2] for at, (role, _) in enumerate(turns)) or len(turns) % 2 == 0:
        raise Refused(RefusalCode.BAD_FIELD, "messages")
    for role, text in turns:
        parts += family.turn(family.roles[role], text.strip())
    return parts + family.answer


def _broken(family: Family, text: str) -> str:
    for mark in family.plain:
        text = text.replace(mark, mark[0] + " " + mark[1:])
    return text
