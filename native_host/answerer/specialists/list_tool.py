"""What the tools for lists share: an ask names an operation, and the operation turns items into items."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from native_host.answerer.request import Reading
from native_host.answerer.specialists.reading_items import Items, clean, fenced, read_items, within
from native_host.answerer.specialists.specialist import Exact

MOST_OUTPUT = 2_000_000

_WORDS = re.compile(
    r"\b(?:words|wörtern?|mots|palabras|(?:each|every|per) word|jedes wort|chaque mot|cada palabra)\b", re.IGNORECASE
)
_NUMBERS = re.compile(r"\b(?:numbers|integers|zahlen|nombres|chiffres|números|numeros)\b", re.IGNORECASE)
_LINES = re.compile(r"\b(?:lines?|zeilen?|lignes?|líneas?|lineas?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Operation:
    """`apply` is null where the items leave it open what was meant; `certain`: the ask alone says that it is
    about a list.
    """

    apply: Callable[[Items], Items | None]
    certain: bool = True
    numbered: bool = False


class ListTool(ABC):
    """One operation on the items of a material, or of a list within the ask."""

    name: str

    @abstractmethod
    def operation(self, ask: str) -> Operation | None:
        """What an ask without its list says to do; null where it is not wholly this tool's."""

    def answer(self, reading: Reading) -> Exact | None:
        ask, material, is_listed = reading.ask, reading.material, False
        if material is None:
            parted = within(reading)
            if parted is None:
                return None
            (ask, material), is_listed = parted, True
        operation = self.operation(ask)
        if operation is None:
            return None
        items = items_for(ask, material, operation.numbered)
        if items is None or (is_listed and not operation.certain and re.search(r"[^\W\d_]", material)):
            return None
        done = operation.apply(items)
        return None if done is None else shown(done.text, self.name)


def items_for(ask: str, material: str, numbered: bool = False) -> Items | None:
    """Items as the ask calls them: words are parted by spaces, lines are not the parts of one line."""
    words = _WORDS.search(ask) is not None
    items = read_items(material, by_spaces=words or _NUMBERS.search(ask) is not None, numbered=numbered)
    if items is None or (words and any(re.search(r"\s", value) for value in items.values)):
        return None
    return None if _LINES.search(ask) and items.separator != "\n" else items


def shown(text: str, tool: str) -> Exact | None:
    """Items as a fenced block; null where nothing is left or it is too long."""
    return Exact(fenced(text), tool) if text.strip() and len(text) <= MOST_OUTPUT else None


class TextTool(ABC):
    """One operation on a material as a whole."""

    name: str

    @abstractmethod
    def change(self, ask: str) -> Callable[[str], str | None] | None:
        """What an ask without its material says to do; null where it is not wholly this tool's."""

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is None:
            return None
        change = self.change(reading.ask)
        text = None if change is None else clean(reading.material, prose=True)
        changed = None if change is None or text is None else change(text)
        return None if changed is None else shown(changed, self.name)
