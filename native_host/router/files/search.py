"""What is private in a document: its texts and its name looked through as a prompt is, and placeholders for all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from native_host.contract.credentials import hands_over
from native_host.contract.documents import Document, Reason, Unread
from native_host.contract.findings import Detection, Finding, Topic, TopicName
from native_host.contract.records import Kept, Where
from native_host.router.document_room import JoinedText
from native_host.router.files.names import private_in
from native_host.router.files.patience import Patience
from native_host.router.rooms import Bindings, Name, Replacement, Rooms
from native_host.router.turns import Turns


@dataclass(slots=True, repr=False)
class Looked:
    """One text of a file, and what was found in it. `joined` is null for the file's name."""

    text: str
    detection: Detection
    joined: JoinedText | None
    replacements: Sequence[Replacement] = ()

    @property
    def hidden(self) -> list[Replacement]:
        return [one for one in self.replacements if one.placeholder is not None]

    def value(self, finding: Finding) -> str:
        return self.text[finding.start : finding.end]


@dataclass(slots=True, repr=False)
class Searched:
    """`name` is null as long as it was not looked through. `unread` is the document's, and what was not searched."""

    body: list[Looked] = field(default_factory=list)
    name: Looked | None = None
    unread: list[Unread] = field(default_factory=list)
    topics: Sequence[Topic] = ()
    used: Bindings = ()

    @property
    def every(self) -> list[Looked]:
        return [*self.body, *([self.name] if self.name is not None else [])]

    @property
    def is_whole(self) -> bool:
        """All that could be read was looked through."""
        return self.name is not None

    @property
    def is_read(self) -> bool:
        return all(one.reason.is_remark for one in self.unread)

    @property
    def is_body_private(self) -> bool:
        return any(one.hidden for one in self.body)

    @property
    def has_values(self) -> bool:
        return any(one.hidden for one in self.every)

    @property
    def types(self) -> Counter[str]:
        if self.is_whole:
            return Counter(one.finding.type for text in self.every for one in text.hidden)
        return Counter(one.type for text in self.every for one in text.detection.findings)

    @property
    def private_bytes(self) -> int:
        """UTF-8 bytes of the values."""
        if self.is_whole:
            return sum(len(text.value(one.finding).encode()) for text in self.every for one in text.hidden)
        return sum(len(text.value(one).encode()) for text in self.every for one in text.detection.findings)

    @property
    def text_bytes(self) -> int:
        return sum(len(text.text.encode()) for text in self.body)

    def fine(self) -> list[str]:
        """Values that nobody is to doubt: the user's own terms spare them, or the user let them through."""
        values: dict[str, None] = {}
        for text in self.every:
            values |= dict.fromkeys(text.text[start:end] for start, end in text.detection.spared)
            values |= dict.fromkeys(text.value(one.finding) for one in text.replacements if one.placeholder is None)
        return list(values)


class FileSearch:
    """Runs in the threads of files. Holds no lock of the vault while it reads a text."""

    def __init__(self, rooms: Rooms, turns: Turns) -> None:
        self._rooms = rooms
        self._turns = turns

    def searched(self, document: Document, name: str, where: Where, draft: str, patience: Patience) -> Searched:
        """Raises Refused where there is no time left to decide anything."""
        searched = Searched(unread=list(document.unread))
        hidden = self._rooms.vault.hidden(where)

        def find(text: str) -> Detection:
            terms, deadline = self._rooms.settings.terms, patience.deadline
            with self._turns.file():
                patience.look()
                return self._rooms.detector.detect(text, terms, hidden, deadline=deadline, is_patient=True)

        for joined in self._rooms.documents.joined(document.segments):
            detection = find(joined.text)
            searched.body.append(Looked(joined.text, detection, joined))
            if not detection.is_complete:
                place = joined.segments[0]
                searched.unread.append(Unread(Reason.NOT_SEARCHED, place.page, place.sheet))
                return searched
        searched.name = self._name(name, searched.body, find)
        if searched.name is None:
            searched.unread.append(Unread(Reason.NOT_SEARCHED))
            return searched
        patience.look()
        self.bind(searched, where, draft)
        searched.topics = _topics(searched.every)
        return searched

    def _name(self, name: str, body: Sequence[Looked], find: Callable[[str], Detection]) -> Looked | None:
        seen: list[Detection] = []

        def findings(text: str) -> Sequence[Finding]:
            seen.append(find(text))
            return seen[-1].findings

        known = dict.fromkeys((one.type, text.value(one)) for text in body for one in text.detection.findings)
        found = private_in(name, findings, list(known))
        if not all(one.is_complete for one in seen):
            return None
        topics = tuple(topic for one in seen for topic in one.topics)
        return Looked(name, Detection(tuple(found), topics), None)

    def bind(self, searched: Searched, where: Where, draft: str) -> None:
        """Names for all values at once: a second binding of the same draft would drop those of the first."""
        redact, lookup = self._rooms.redact, self._rooms.vault.lookup(where)
        wanted = _Wanted(lookup)
        for text in searched.every:
            redact(text.text, text.detection.findings, wanted)
        if not wanted.values:
            return
        values = list(wanted.values)
        with self._rooms.vault.drafting(where, draft) as source:
            names = dict(zip(values, source.bind(values, wanted.avoid), strict=True))
        searched.used = source.used
        given = _Given(wanted, names)
        for text in searched.every:
            text.replacements = redact(text.text, text.detection.findings, given).replacements


class _Wanted:
    """Asked for names, it notes what for, and which are taken: the vault is locked for a moment and not for a book."""

    used: Bindings = ()
    is_stored = False

    def __init__(self, lookup: Callable[[Name], Kept | None]) -> None:
        self._lookup = lookup
        self.values: dict[tuple[str, str], None] = {}
        self.avoid: set[Name] = set()
        self.issued: dict[Name, bool] = {}

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[Name]) -> list[Name | None]:
        self.values |= dict.fromkeys(values)
        self.avoid |= avoid
        return [None] * len(values)

    def is_issued(self, name: Name) -> bool:
        if name not in self.issued:
            self.issued[name] = self._lookup(name) is not None
        return self.issued[name]


class _Given:
    """Gives the names that the vault gave. What was issued is what was issued before them."""

    used: Bindings = ()
    is_stored = False

    def __init__(self, wanted: _Wanted, names: Mapping[tuple[str, str], Name | None]) -> None:
        self._wanted = wanted
        self._names = names

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[Name]) -> list[Name | None]:
        del avoid
        return [self._names[value] for value in values]

    def is_issued(self, name: Name) -> bool:
        return self._wanted.is_issued(name)


def _topics(texts: Iterable[Looked]) -> tuple[Topic, ...]:
    """Each once, with its highest score. A password that the user let through keeps nothing here any more."""
    found: dict[TopicName, Topic] = {}
    for text in texts:
        is_handed_over = hands_over(text.text, [one.finding for one in text.hidden])
        for topic in text.detection.topics:
            if topic.name is TopicName.CREDENTIALS_HANDED_OVER and not is_handed_over:
                continue
            if topic.name not in found or found[topic.name].score < topic.score:
                found[topic.name] = topic
    return tuple(found.values())
