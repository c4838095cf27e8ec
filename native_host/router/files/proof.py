"""The copy of a file, looked through before it may leave: the other program reads it again, nothing private may be left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from native_host.contract.documents import Document, Part
from native_host.contract.entities import Entity
from native_host.contract.records import Where
from native_host.router.auditing import spared_places
from native_host.router.files.hiding import Doubted
from native_host.router.files.patience import Patience
from native_host.router.files.replacing import Replacing, is_solid
from native_host.router.files.seen import is_legible
from native_host.router.rooms import Rooms
from native_host.router.turns import Turns

_NAME = rf"(?:{'|'.join(Entity)})_[0-9]+"
_PLACEHOLDER = re.compile(rf"\[{_NAME}\]")
_IN_A_LINK = re.compile(rf"%5B({_NAME})%5D")
_VERSION = re.compile(r"(?<![\w.])[0-9]{1,5}(?:\.[0-9]{1,5}){1,3}(?![\w.])")


class FileProof:
    """Runs in the threads of files."""

    def __init__(self, rooms: Rooms, turns: Turns) -> None:
        self._rooms = rooms
        self._turns = turns

    def shows(self, copy: bytes, document: Document, replacing: Replacing, patience: Patience) -> bool:
        """Whether an original can still be seen: in the texts of the copy, or in its bytes."""
        for joined in self._rooms.documents.joined(document.segments):
            patience.look()
            if still_in(joined.text, replacing, joined.segments[0].part):
                return True
            if joined.segments[0].part is Part.PICTURE and is_legible(joined.text, replacing.originals):
                return True
        patience.look()
        return self._rooms.documents.holds(copy, replacing.originals)

    def doubts(self, texts: Iterable[str], where: Where, fine: Sequence[str], patience: Patience) -> list[Doubted]:
        """What the second reader doubts of what would leave. Raises TimeoutError where it is not through in time.

        `fine`: values that it is not to doubt. A placeholder in a link is shown to it as it is anywhere else: what nobody
        can read looks like a secret.
        """
        values = [*fine, *self._rooms.vault.excused(where)]
        doubted: list[Doubted] = []
        for text in (_IN_A_LINK.sub(r"[\1]", one) for one in texts):
            spared = spared_places(values, text, patience.deadline)
            with self._turns.file():
                patience.look()
                found = self._rooms.auditor.audit(text, spared, patience.deadline)
            doubted += [Doubted(one.kind, text[one.start : one.end], one.score) for one in found]
        return doubted


def still_in(text: str, replacing: Replacing, part: Part = Part.BODY) -> bool:
    """Whether an original stands in the text, and not within a longer word, or a value in any word.

    A file says the version of the program that wrote it: a small number there is nobody's age.
    """
    bare = _PLACEHOLDER.sub(" ", text)
    if part is Part.PROPERTIES:
        bare = _VERSION.sub(" ", bare)
    return any(_is_whole_in(value, bare) for value in replacing.pairs) or any(value in bare for value in replacing.anywhere)


def _is_whole_in(value: str, text: str) -> bool:
    at = text.find(value)
    while at >= 0:
        end = at + len(value)
        is_begun = at > 0 and is_solid(text[at - 1]) and is_solid(value[0])
        if not is_begun and not (end < len(text) and is_solid(text[end]) and is_solid(value[-1])):
            return True
        at = text.find(value, at + 1)
    return False
