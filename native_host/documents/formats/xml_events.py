"""XML as events, without a tree, without a document type: no entity is ever declared, so none can be expanded or fetched."""

from __future__ import annotations

from typing import Protocol
from xml.parsers import expat

from native_host.contract.documents import Reason
from native_host.documents.inside.gathered import Gathered, Unreadable

_FEED = 65_536


class Listener(Protocol):
    """Hears of elements by their local names: Office writes two sets of namespaces for the same thing."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, text: str) -> None: ...


def listen(data: bytes, listener: Listener, gathered: Gathered) -> None:
    """Tell all of `data`. What is no XML is missed from where it is none. Raises Unreadable when it is too deep."""
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > gathered.limits.depth:
            raise Unreadable(Reason.TOO_DEEP)
        listener.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        listener.end(_local(name))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = listener.text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        for at in range(0, len(data), _FEED):
            parser.Parse(data[at : at + _FEED], False)
            gathered.look_at_the_clock()
        parser.Parse(b"", True)
    except _DeclaresType:
        gathered.miss(Reason.ENTITIES)
    except expat.ExpatError:
        gathered.miss(Reason.BROKEN)


class _DeclaresType(Exception):
    pass


def _refuse(*_: object) -> None:
    raise _DeclaresType


def _local(name: str) -> str:
    return name.rpartition("}")[2]
