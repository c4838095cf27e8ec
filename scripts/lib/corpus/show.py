"""Samples for a reader's eyes: private values in brackets with their type."""

from __future__ import annotations

from scripts.lib.corpus.files import SOURCES
from scripts.lib.corpus.record import Record
from scripts.lib.corpus.write import record


def bracketed(made: Record) -> str:
    text, at = "", 0
    for span in made.spans:
        text += f"{made.text[at : span.start]}⟦{made.text[span.start : span.end]}⟧{span.type}"
        at = span.end
    return text + made.text[at:]


def samples(seed: int, count: int, lang: str | None, form: str | None = None) -> list[str]:
    shown: list[str] = []
    number = 0
    while len(shown) < count and number < count * 400:
        made = record(SOURCES[0][0], seed, number, 0, lang)
        number += 1
        if form is None or made.form == form:
            labels = f"topics={','.join(made.topics)} task={made.task}"
            head = f"── {made.lang} {made.form} {made.script} {made.tradition or ''} {labels}"
            shown.append(f"{head}\n{bracketed(made)}\n")
    return shown
