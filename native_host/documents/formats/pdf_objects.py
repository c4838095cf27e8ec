"""What a PDF's objects hold, whatever they are: each of them may be missing, of another type, or a circle."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from native_host.contract.documents import Reason
from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Unreadable

_NODES_MAX = 100_000  # of one tree: fields, names, outlines, structure


def tree(first: object, ways: tuple[str, ...]) -> Iterator[DictionaryObject]:
    """Every dictionary below, each once: these trees may run in circles."""
    waiting = list(reversed(array_of(first)))
    seen: set[object] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            key = (one.idnum, one.generation)
            if key in seen:
                continue
            seen.add(key)
        node = dictionary_of(one)
        if node is None:
            waiting.extend(reversed(array_of(one)))
            continue
        if len(seen) > _NODES_MAX:
            raise Unreadable(Reason.TOO_MANY)
        yield node
        for way in reversed(ways):
            inner = node.raw_get(way) if way in node else None
            waiting.extend([inner] if isinstance(inner, IndirectObject) else reversed(array_of(inner) or [inner]))


def resolved(value: object) -> object:
    return value.get_object() if isinstance(value, IndirectObject) else value


def dictionary_of(value: object) -> DictionaryObject | None:
    found = resolved(value)
    return found if isinstance(found, DictionaryObject) else None


def entry(owner: DictionaryObject, name: str) -> DictionaryObject:
    """What `owner` says under `name`; empty where that is no dictionary."""
    return dictionary_of(owner.get(name)) or DictionaryObject()


def array_of(value: object) -> list[object]:
    found = resolved(value)
    return list(found) if isinstance(found, ArrayObject | list) else []


def text_of(value: object) -> str:
    """A string as one; names and numbers say nothing that a person wrote."""
    found = resolved(value)
    if isinstance(found, StreamObject):
        return decoded(found.get_data())
    if isinstance(found, bytes):
        return decoded(found)
    return str(found) if isinstance(found, str) and not isinstance(found, NameObject) else ""
