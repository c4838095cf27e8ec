"""Decides on one whole file: reads and searches it, judges as for a prompt, has a copy made, lets nothing leave unproven.

the file                              strict   balanced   redact
has nothing private                   leaves   leaves     leaves
has private values                    held     copy       copy
has a topic that must stay            held     held       copy
cannot be read, or not in time        held     held       held
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from native_host.contract.documents import Document, Kind, Unread
from native_host.contract.documents import Reason as WhyUnread
from native_host.contract.messages import FileCopy, FileFound, FileUnread, FileVerdict, RequestId, Sha256
from native_host.contract.numbers import FILE_BYTES, TAKE_PIECE_BYTES
from native_host.contract.policy import Decision, Reason
from native_host.contract.records import Where
from native_host.router.file_names import leaving
from native_host.router.file_patience import Patience
from native_host.router.file_proof import FileProof
from native_host.router.file_record import FileName, FileRecord
from native_host.router.file_replacing import replacing
from native_host.router.file_search import FileSearch, Searched
from native_host.router.files_under_way import FileUnderWay
from native_host.router.memory import Recent
from native_host.router.policy import Judged, judge, judge_unwatched
from native_host.router.rooms import Rooms, SiteRule

_MOST_UNREAD = 100
_RECENT_DOUBTED = 64
_PLAIN = frozenset((Kind.TXT, Kind.MD, Kind.HTML, Kind.CSV, Kind.TSV, Kind.JSON, Kind.EML))


@dataclass(frozen=True, slots=True)
class FileDecision:
    verdict: FileVerdict
    copy: bytes | None
    record: FileRecord


@dataclass(frozen=True, slots=True, repr=False)
class _Copy:
    """One that shows nothing private to the search. `is_doubted`: the second reader sees something all the same."""

    data: bytes
    kind: Kind | None
    ending: str | None
    is_doubted: bool = False


class FileJudging:
    """Runs in the threads of files, two at a time."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._search = FileSearch(rooms)
        self._proof = FileProof(rooms)
        self._doubted: Recent[tuple[Where, str], bool] = Recent(_RECENT_DOUBTED)
        """Files of which the user knows that the second reader doubts their copy."""

    def forget(self) -> None:
        self._doubted.clear()

    def judged(self, file: FileUnderWay, asked: RequestId, patience: Patience) -> FileDecision:
        """Raises Refused where there is no time left to decide anything, or nobody to decide it for."""
        offer = file.offer
        rule = self._rooms.settings.rule(offer.site)
        unwatched = judge_unwatched(rule)
        if unwatched is not None:
            return _Made(file, asked, rule, unwatched, Document(None)).decision()
        data = file.data
        patience.look()  # Not given up: these are its bytes.
        document = self._rooms.documents.read(data, offer.name) if data else Document(None)
        patience.look()
        searched = self._search.searched(document, offer.name, file.where, offer.file, patience)
        made = _Made(file, asked, rule, self._by_policy(rule, searched), document, searched, data)
        try:
            self._finish(made, patience)
        except TimeoutError:  # The second reader is not through: as good as not read.
            searched.unread.append(Unread(WhyUnread.NOT_SEARCHED))
            made.hold(Reason.FILE_UNREAD)
        return made.decision()

    def _by_policy(self, rule: SiteRule, searched: Searched) -> Judged:
        if not searched.is_read:
            return Judged(Decision.HOLD, Reason.FILE_UNREAD)
        return judge(rule, searched.has_values, searched.topics, is_override=False)

    def _finish(self, made: _Made, patience: Patience) -> None:
        """Raises TimeoutError."""
        offer, searched = made.file.offer, made.searched
        is_held = made.judged.decision is not Decision.RELEASE
        if is_held and (not made.rule.may_override or not searched.is_whole):
            return
        if not is_held and not searched.has_values:
            self._read_untouched(made, patience)
            return
        copy = self._copy(made, patience)
        if copy is None:
            return
        made.has_copy = made.rule.may_override or not copy.is_doubted
        is_override = made.is_override
        knows_doubts = self._doubted.get((made.file.where, offer.digest)) is not None
        if is_held and not is_override:
            return
        if copy.is_doubted and not (is_override and knows_doubts):
            self._doubted.put((made.file.where, offer.digest), True)
            made.hold(Reason.FILE_COPY_DOUBTED)
            return
        made.replace(copy, is_doubted=copy.is_doubted, is_override=is_held)

    def _read_untouched(self, made: _Made, patience: Patience) -> None:
        """What leaves as it is, is read by the second reader, too."""
        texts = [looked.text for looked in made.searched.every]
        if self._proof.doubts(texts, made.file.where, made.searched.fine(), patience):
            made.hold(Reason.JUDGE_DOUBTS)

    def _copy(self, made: _Made, patience: Patience) -> _Copy | None:
        """Null, and the reason why, where none can be had."""
        searched, offer, documents = made.searched, made.file.offer, self._rooms.documents
        if not searched.has_values and searched.is_read:
            return None  # It would be the file itself.
        patience.look()
        if searched.is_body_private or not searched.is_read:
            wanted = replacing(searched.body)
            copied = documents.copy(made.data, offer.name, wanted.pairs)
            patience.look()
            if copied.reason is not None or not 0 < len(copied.data) <= FILE_BYTES:
                made.without_copy(Reason.FILE_NOT_COPIED)
                return None
            again = documents.read(copied.data, f"copy.{copied.ending}")
            if not again.is_read:
                made.without_copy(Reason.FILE_NOT_COPIED)
                return None
            if self._proof.shows(copied.data, again, wanted, patience):
                made.without_copy(Reason.FILE_COPY_DOUBTED)
                return None
            # A script is text to the reader; its copy is a script.
            is_same = again.kind is made.document.kind and again.kind in _PLAIN
            copy = _Copy(copied.data, again.kind, None if is_same else copied.ending)
            texts = [joined.text for joined in documents.joined(again.segments)]
        else:
            copy = _Copy(made.data, made.document.kind, None)
            texts = [looked.text for looked in searched.body]
        name = leaving(offer.name, searched.name.replacements if searched.name else (), copy.ending)
        is_doubted = self._proof.doubts([*texts, name.leaves], made.file.where, searched.fine(), patience)
        return replace(copy, is_doubted=is_doubted)


class _Made:
    """A verdict in the making."""

    def __init__(
        self,
        file: FileUnderWay,
        asked: RequestId,
        rule: SiteRule,
        judged: Judged,
        document: Document,
        searched: Searched | None = None,
        data: bytes = b"",
    ) -> None:
        self.file, self.asked, self.rule, self.judged, self.document = file, asked, rule, judged, document
        self.searched, self.data = searched or Searched(), data
        self.copy: _Copy | None = None
        self.has_copy = False

    @property
    def is_override(self) -> bool:
        return self.file.offer.is_override and self.rule.may_override

    def hold(self, reason: Reason) -> None:
        self.judged = Judged(Decision.HOLD, reason)

    def without_copy(self, reason: Reason) -> None:
        """Where a copy was to leave, that is why the file is held; what is held anyway keeps its reason."""
        if self.judged.decision is Decision.RELEASE or self.is_override:
            self.hold(reason)

    def replace(self, copy: _Copy, *, is_doubted: bool, is_override: bool) -> None:
        self.copy = copy
        reason = (
            Reason.SENT_DESPITE_DOUBTS if is_doubted else Reason.SENT_REDACTED_INSTEAD if is_override else Reason.REDACTED
        )
        self.judged = Judged(Decision.RELEASE, reason)

    def decision(self) -> FileDecision:
        offer, searched = self.file.offer, self.searched
        is_release = self.judged.decision is Decision.RELEASE
        name = self._name()
        copy = None if self.copy is None else self.copy.data
        verdict = FileVerdict(
            id=self.asked,
            file=offer.file,
            digest=offer.digest,
            decision="replace" if copy is not None else "release" if is_release else "hold",
            reason=self.judged.reason,
            kind=self.document.kind,
            found=tuple(FileFound(label, count) for label, count in searched.types.most_common()),
            private_bytes=searched.private_bytes,
            unread=_unread(searched),
            name=name.leaves,
            copy=None if self.copy is None else _described(self.copy),
            can_override=self.rule.may_override,
            has_copy=self.has_copy,
        )
        record = FileRecord(
            mode=self.rule.mode,
            name=name,
            types=dict(searched.types),
            private_bytes=searched.private_bytes,
            text_bytes=searched.text_bytes,
            is_held_for_topic=self.judged.is_held_for_topic,
            can_override=self.rule.may_override,
            used=searched.used,
        )
        return FileDecision(verdict, copy, record)

    def _name(self) -> FileName:
        """Of a file that leaves as it is, its own."""
        given, searched = self.file.offer.name, self.searched
        if searched.name is None or (self.copy is None and self.judged.decision is Decision.RELEASE):
            return FileName(given, (), given)
        return leaving(given, searched.name.replacements, None if self.copy is None else self.copy.ending)


def _described(copy: _Copy) -> FileCopy:
    pieces = max(1, -(-len(copy.data) // TAKE_PIECE_BYTES))
    return FileCopy(Sha256(hashlib.sha256(copy.data).hexdigest()), len(copy.data), pieces, copy.kind)


def _unread(searched: Searched) -> tuple[FileUnread, ...]:
    """What was not read, then the remarks; the same at one place counted together."""
    counts: dict[tuple[WhyUnread, int | None], int] = {}
    for one in sorted(searched.unread, key=lambda one: one.reason.is_remark):
        counts[one.reason, one.page] = counts.get((one.reason, one.page), 0) + one.count
    return tuple(FileUnread(reason, page, count) for (reason, page), count in list(counts.items())[:_MOST_UNREAD])
