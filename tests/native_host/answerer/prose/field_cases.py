"""Hand-written texts and the fields asked of them: `name = value`; "-" must stay empty, "!" refuses all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.native_host.answerer.prose.asking import SUITE, placed

FIELD_FILES = ("fields_first.txt", "fields_last.txt", "fields_fresh.txt", "fields_second_fresh.txt")


@dataclass(frozen=True)
class FieldCase:
    ask: str
    text: str
    values: dict[str, str | None]
    is_refused: bool

    @property
    def prompt(self) -> str:
        return placed(self.ask, self.text, "before")


def field_cases(name: str) -> Iterator[FieldCase]:
    for block in (SUITE / name).read_text("utf-8").split("=== ")[1:]:
        head, _, text = block.partition("\n\n")
        ask, *lines = head.splitlines()
        pairs = [line.split(" = ", 1) for line in lines if line != "!"]
        values = {field: None if value == "-" else value for field, value in pairs}
        yield FieldCase(ask, text.strip("\n"), values, is_refused="!" in lines)
