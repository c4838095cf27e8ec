"""What was read in pictures: the places of its values, what of them may still be legible, and scanned pages as a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from native_host.contract.documents import Document, Kind, Part, Reason, Segment
from native_host.router.document_room import JoinedText, Place
from native_host.router.files.search import Looked

_PICTURES = frozenset((Kind.PNG, Kind.JPG, Kind.WEBP))
_TOLD = frozenset((Part.BODY, Part.ANNOTATION, Part.FIELD, Part.PICTURE))  # of a scanned page; the rest is left out
_LEFT_OUT = frozenset((Reason.EMBEDDED_FILE, Reason.MORE_FRAMES, Reason.UNSEEN_VALUE))  # A copy is made without them.
_ALIKE = str.maketrans("0152|!i8", "olszlllb")
_SHORT = 3  # characters: the same letters elsewhere are another word
_LONG = 8  # letters and digits: so many in a row are no other words


def is_picture(kind: Kind | None) -> bool:
    return kind in _PICTURES


def is_scanned(document: Document) -> bool:
    """Its pages were read as pictures are."""
    return not is_picture(document.kind) and any(one.part is Part.PICTURE for one in document.segments)


def is_known(document: Document) -> bool:
    """A copy of it shows nothing that nobody has read."""
    return all(one.reason.is_remark or one.reason in _LEFT_OUT for one in document.unread)


def is_known_but_for_bars(copy: Document) -> bool:
    """A bar in a line is ink without letters. In what was sure before it was covered, nothing else can be unsure."""
    return all(one.reason.is_remark or one.reason is Reason.UNSURE for one in copy.unread)


def places(texts: Sequence[Looked]) -> list[Place]:
    """Where in pictures values stand: those that were found, and whatever says the same."""
    found: dict[Place, None] = {}
    values = dict.fromkeys(
        value for looked in texts for one in looked.hidden if len(value := looked.value(one.finding)) > _SHORT
    )
    for looked in texts:
        if looked.joined is None or looked.joined.segments[0].part is not Part.PICTURE:
            continue
        spans = [(one.finding.start, one.finding.end) for one in looked.hidden]
        for value in values:
            spans += _everywhere(looked.text, value)
        for start, end in spans:
            found |= dict.fromkeys(_places(looked.joined, start, end))
    return list(found)


def is_legible(text: str, originals: Iterable[str]) -> bool:
    """Whether a value can be made out in what was read once more: spaces and letters that look alike do not count."""
    bare = _bare(text)
    return any(len(value) >= _LONG and value in bare for value in map(_bare, originals))


def left_legible(texts: Iterable[Looked]) -> list[str]:
    """What a covered picture still says. Read again, bars among its words would be letters that nobody wrote."""
    return [_replaced(one) for one in texts if one.joined is not None and one.joined.segments[0].part is Part.PICTURE]


def told(segments: Sequence[Segment]) -> str:
    """Page by page, line by line."""
    seen = [one for one in segments if one.part in _TOLD and not one.is_hidden]
    pieces: list[str] = []
    for one in sorted(seen, key=lambda one: one.page or 0):
        if pieces:
            pieces.append("\t" if one.is_beside else "\n")
        pieces.append(one.text)
    return "".join([*pieces, "\n"])


def _replaced(looked: Looked) -> str:
    pieces: list[str] = []
    at = 0
    for one in looked.hidden:
        pieces += (looked.text[at : one.finding.start], one.placeholder or "")
        at = one.finding.end
    return "".join([*pieces, looked.text[at:]])


def _places(joined: JoinedText, start: int, end: int) -> Iterator[Place]:
    for low, segment in zip(joined.starts, joined.segments, strict=True):
        first, last = max(start - low, 0), min(end - low, len(segment.text))
        if first < last and not segment.text[first:last].isspace():
            yield segment, first, last


def _everywhere(text: str, value: str) -> Iterator[tuple[int, int]]:
    at = text.find(value)
    while at >= 0:
        yield at, at + len(value)
        at = text.find(value, at + 1)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold().translate(_ALIKE)))
