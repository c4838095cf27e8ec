"""Several operations on one list, one after the other: "remove duplicates, sort alphabetically and number them"."""

from __future__ import annotations

import re
from collections.abc import Callable

from native_host.answerer.request import Reading
from native_host.answerer.specialists.change_case import ChangeCase
from native_host.answerer.specialists.filter_lines import FilterLines
from native_host.answerer.specialists.join_lines import JoinLines
from native_host.answerer.specialists.list_tool import ListTool, Operation, items_for, shown
from native_host.answerer.specialists.number_lines import NumberLines
from native_host.answerer.specialists.phrase_notation import QUOTED
from native_host.answerer.specialists.reading_items import Items, within
from native_host.answerer.specialists.reading_phrases import plain
from native_host.answerer.specialists.remove_duplicates import RemoveDuplicates
from native_host.answerer.specialists.remove_empty_lines import RemoveEmptyLines
from native_host.answerer.specialists.reverse_lines import ReverseLines
from native_host.answerer.specialists.sort_lines import SortLines
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.trim_space import TrimSpace

_THEN = re.compile(
    r"(?:, | )(?:and then|and also|and|then|afterwards|und dann|und danach|und anschließend|und|dann|danach|et "
    r"puis|et ensuite|et|puis|ensuite|y luego|y después|y|luego|después) "
    r"|, ",
    re.IGNORECASE,
)
_MOST_STEPS = 4


class ListSteps:
    """Every part of the ask is one of the list tools' own; what numbers or joins comes last."""

    name = "list_steps"

    def __init__(self) -> None:
        self._tools: tuple[ListTool, ...] = (RemoveDuplicates(), SortLines(), ReverseLines(), FilterLines())
        self._last: tuple[ListTool, ...] = (NumberLines(), JoinLines())
        self._by_item = (ChangeCase(), TrimSpace())
        self._empties = RemoveEmptyLines()

    def answer(self, reading: Reading) -> Exact | None:
        ask, material = plain(reading.ask), reading.material
        if material is None:
            parted = within(reading)
            if parted is None:
                return None
            ask, material = parted
        clauses = _THEN.split(ask)
        if not 2 <= len(clauses) <= _MOST_STEPS or QUOTED.search(ask):
            return None
        operations: list[Operation] = []
        without_empties = False
        for place, clause in enumerate(clauses):
            if self._empties.change(clause) is not None:
                without_empties = True
                continue
            operation = self._operation(clause, place == len(clauses) - 1)
            if operation is None:
                return None
            operations.append(operation)
        if without_empties:
            material = "\n".join(line for line in material.replace("\r\n", "\n").split("\n") if line.strip())
        items = items_for(ask, material)
        for operation in operations:
            items = None if items is None else operation.apply(items)
        return None if items is None else shown(items.text, self.name)

    def _operation(self, clause: str, last: bool) -> Operation | None:
        for tool in self._tools + self._last * last:
            operation = tool.operation(clause)
            if operation is not None:
                return operation
        changes = (changer.change(clause) for changer in self._by_item)
        return next((Operation(_each(change)) for change in changes if change is not None), None)


def _each(change: Callable[[str], str | None]) -> Callable[[Items], Items | None]:
    def apply(items: Items) -> Items | None:
        values = [value for value in map(change, items.values) if value is not None]
        return items.with_values(values) if len(values) == len(items.values) else None

    return apply
