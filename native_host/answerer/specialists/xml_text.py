"""XML 1.0 (fifth edition) without document types and entities: its first fault, and laid out anew."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from native_host.answerer.specialists.data_tree import MOST_DEPTH, MOST_NODES, Fault, Malformed, NotExpressible

_VERSION = re.compile(r"<\?xml\s+version\s*=\s*[\"']([^\"']*)")
_BLANK = b" \t\r\n"
_errors = expat.errors
_FAULTS = {
    _errors.XML_ERROR_INVALID_TOKEN: "xml_token",
    _errors.XML_ERROR_UNCLOSED_TOKEN: "xml_open_tag",
    _errors.XML_ERROR_TAG_MISMATCH: "xml_mismatch",
    _errors.XML_ERROR_DUPLICATE_ATTRIBUTE: "xml_attribute_twice",
    _errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "after_end",
    _errors.XML_ERROR_NO_ELEMENTS: "xml_unclosed",
    _errors.XML_ERROR_UNDEFINED_ENTITY: "xml_entity",
    _errors.XML_ERROR_UNCLOSED_CDATA_SECTION: "xml_unclosed_cdata",
    _errors.XML_ERROR_MISPLACED_XML_PI: "xml_declaration",
}


@dataclass(slots=True)
class _Node:
    """From `start` to `end` (bytes) in the source; an element's children lie between `content` and `close`."""

    kind: str
    start: int
    end: int = 0
    content: int = 0
    close: int = 0
    children: list[_Node] = field(default_factory=list)


def check_xml(text: str) -> None:
    """Raises `Malformed`; `NotExpressible` for what may or may not be valid: unbound prefixes, document types, XML 1.1."""
    _parsed(text)
    if ":" in text:
        try:
            expat.ParserCreate(namespace_separator=" ").Parse(text, True)
        except expat.ExpatError:
            raise NotExpressible from None


def pretty_xml(text: str, indent: str) -> str:
    """Elements in lines of their own where only blanks stood between them; text, and what is mixed with it, as it was."""
    if "xml:space" in text:
        raise NotExpressible
    root = _parsed(text)
    source = text.encode()
    lines: list[bytes] = []
    for node in root.children:
        _lay_out(node, source, indent.encode(), b"", lines)
    return b"\n".join(lines).decode()


def _lay_out(node: _Node, source: bytes, indent: bytes, before: bytes, lines: list[bytes]) -> None:
    solid = [child for child in node.children if child.kind != "text" or source[child.start : child.end].strip(_BLANK)]
    if any(child.kind == "text" for child in solid) or not any(child.kind != "text" for child in solid):
        lines.append(before + source[node.start : node.end].strip(_BLANK))
        return
    lines.append(before + source[node.start : node.content])
    for child in solid:
        _lay_out(child, source, indent, before + indent, lines)
    lines.append(before + source[node.close : node.end])


def _parsed(text: str) -> _Node:
    version = _VERSION.match(text)
    if "<!DOCTYPE" in text or (version and version[1] != "1.0"):
        raise NotExpressible
    events = _Events()
    try:
        events.parser.Parse(text, True)
    except expat.ExpatError as error:
        raise Malformed(_fault(error, events, text)) from None
    except ValueError:
        # Half a surrogate pair.
        raise NotExpressible from None
    return events.tree(len(text.encode()))


def _fault(error: expat.ExpatError, events: _Events, text: str) -> Fault:
    kind = _FAULTS.get(expat.ErrorString(error.code))
    if kind is None or not text.lstrip().startswith("<"):
        raise NotExpressible
    column = error.offset + 1
    if kind == "xml_mismatch":
        # The place is after the "</".
        return Fault(error.lineno, column - 2, kind, events.open_names[-1][:80])
    if kind == "xml_token" and text.split("\n")[error.lineno - 1][: column - 1].endswith("&"):
        return Fault(error.lineno, column - 1, "xml_ampersand")
    if kind == "xml_unclosed":
        if not events.open_names:
            return Fault(error.lineno, column, "end")
        return Fault(error.lineno, column, kind, events.open_names[-1][:80])
    return Fault(error.lineno, column, kind)


class _Events:
    """What the parser met and at which byte, in the order of the text."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.open_names: list[str] = []
        self._met: list[tuple[str, int]] = []
        self.parser.StartElementHandler = self._started
        self.parser.EndElementHandler = self._ended
        self.parser.CharacterDataHandler = lambda data: self._note("text")
        self.parser.StartCdataSectionHandler = lambda: self._note("text")
        self.parser.EndCdataSectionHandler = lambda: self._note("text")
        self.parser.CommentHandler = lambda data: self._note("comment")
        self.parser.ProcessingInstructionHandler = lambda target, data: self._note("instruction")
        self.parser.XmlDeclHandler = lambda version, encoding, standalone: self._note("declaration")

    def _note(self, kind: str) -> None:
        if len(self._met) > MOST_NODES:
            raise NotExpressible
        self._met.append((kind, self.parser.CurrentByteIndex))

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.open_names) >= MOST_DEPTH:
            raise NotExpressible
        self.open_names.append(name)
        self._note("start")

    def _ended(self, name: str) -> None:
        self.open_names.pop()
        self._note("end")

    def tree(self, size: int) -> _Node:
        root = _Node("document", 0, size)
        open_nodes = [root]
        stops = [start for _, start in self._met[1:]] + [size]
        for (kind, start), stop in zip(self._met, stops, strict=True):
            if kind == "end":
                node = open_nodes.pop()
                node.close, node.end = start, stop
                continue
            siblings = open_nodes[-1].children
            if kind == "text" and siblings and siblings[-1].kind == "text":
                siblings[-1].end = stop
                continue
            siblings.append(_Node(kind, start, stop, stop))
            if kind == "start":
                open_nodes.append(siblings[-1])
        return root
