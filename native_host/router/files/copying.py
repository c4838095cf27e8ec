"""The redacted copy of a file: made, read again, searched for every original. What the second reader thinks comes after."""

from __future__ import annotations

from dataclasses import dataclass

from native_host.contract.documents import Document, Kind
from native_host.contract.numbers import FILE_BYTES
from native_host.contract.policy import Reason
from native_host.router.document_room import CopiedFile
from native_host.router.files.names import leaving, shown_of
from native_host.router.files.patience import Patience
from native_host.router.files.proof import FileProof
from native_host.router.files.replacing import Replacing, replacing
from native_host.router.files.search import Searched
from native_host.router.files.seen import is_known, is_known_but_for_bars, is_picture, is_scanned, left_legible, places, told
from native_host.router.rooms import Rooms

# A script is text to a reader: what is copied as the same kind of text keeps its name's ending.
_PLAIN = frozenset((Kind.TXT, Kind.MD, Kind.HTML, Kind.CSV, Kind.TSV, Kind.JSON, Kind.EML))


class NotCopied(Exception):
    """No copy can be had."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True, repr=False)
class FileAtHand:
    """A file as far as it is known."""

    name: str
    data: bytes
    document: Document
    searched: Searched


@dataclass(frozen=True, slots=True, repr=False)
class Copy:
    """`ending`: its name's, null where that stays. `texts` is all that a reader sees of it, its name among them. `covers`:
    what a picture is not to show any more, where it was not read again yet."""

    data: bytes
    kind: Kind | None
    ending: str | None
    texts: tuple[str, ...]
    covers: Replacing | None = None


class FileCopying:
    """Runs in the threads of files."""

    def __init__(self, rooms: Rooms, proof: FileProof) -> None:
        self._rooms = rooms
        self._proof = proof

    def copy(self, file: FileAtHand, patience: Patience) -> Copy:
        """The file itself, where nothing but its name is private. Raises NotCopied."""
        searched, documents = file.searched, self._rooms.documents
        if searched.is_read and not searched.is_body_private:
            return self._named(file, file.data, file.document.kind, None, [one.text for one in searched.body])
        patience.look()
        wanted = replacing(searched.body)
        copied = self._copied(file, wanted)
        patience.look()
        if copied.reason is not None or not 0 < len(copied.data) <= FILE_BYTES:
            raise NotCopied(Reason.FILE_NOT_COPIED)
        if is_picture(file.document.kind):
            return self._named(file, copied.data, file.document.kind, copied.ending, left_legible(searched.body), wanted)
        again = documents.read(copied.data, f"copy.{copied.ending}", patience.left_s)
        if not again.is_read:
            raise NotCopied(Reason.FILE_NOT_COPIED)
        if self._proof.shows(copied.data, again, wanted, patience):
            raise NotCopied(Reason.FILE_COPY_DOUBTED)
        is_same = again.kind is file.document.kind and again.kind in _PLAIN
        texts = [joined.text for joined in documents.joined(again.segments)]
        return self._named(file, copied.data, again.kind, None if is_same else copied.ending, texts)

    def prove(self, copy: Copy | None, patience: Patience) -> None:
        """Before anything leaves, or is said to be there: a picture takes seconds to be read, and so it is read again when
        the second reader has nothing more to hide in it. Raises NotCopied."""
        if copy is None or copy.covers is None:
            return
        again = self._rooms.documents.read(copy.data, f"copy.{copy.ending}", patience.left_s)
        if again.kind is not copy.kind or not is_known_but_for_bars(again):
            raise NotCopied(Reason.FILE_NOT_COPIED)
        if self._proof.shows(copy.data, again, copy.covers, patience):
            raise NotCopied(Reason.FILE_COPY_DOUBTED)

    def _copied(self, file: FileAtHand, wanted: Replacing) -> CopiedFile:
        """A picture is covered. Of scanned pages, what was read in them is copied, as the text that it is."""
        documents, document = self._rooms.documents, file.document
        if is_picture(document.kind) or is_scanned(document):
            if not is_known(document):
                raise NotCopied(Reason.FILE_NOT_COPIED)
            if is_picture(document.kind):
                return documents.cover(file.data, places(file.searched.body))
            return documents.copy(told(document.segments).encode("utf-8", "replace"), "told.txt", wanted.pairs)
        return documents.copy(file.data, file.name, wanted.pairs)

    def _named(
        self,
        file: FileAtHand,
        data: bytes,
        kind: Kind | None,
        ending: str | None,
        texts: list[str],
        covers: Replacing | None = None,
    ) -> Copy:
        name = leaving(file.name, file.searched.name.replacements if file.searched.name else (), ending)
        return Copy(data, kind, ending, (*texts, shown_of(name.leaves)), covers)
