"""Decides on one whole file: reads and searches it, judges as for a prompt, has a copy made, lets nothing leave unproven.

the file                              strict   balanced   redact
has nothing private                   leaves   leaves     leaves
has private values                    held     copy       copy
has a topic that must stay            held     held       copy
cannot be read, or not in time        held     held       held
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from native_host.contract.documents import Document, Unread
from native_host.contract.documents import Reason as WhyUnread
from native_host.contract.messages import FileCopy, FileFound, FileUnread, FileVerdict, RequestId, Sha256
from native_host.contract.policy import Decision, Reason
from native_host.router.files.copying import Copy, FileAtHand, FileCopying, NotCopied
from native_host.router.files.hiding import Doubted, note_doubted
from native_host.router.files.names import leaving, shown_of
from native_host.router.files.patience import Patience
from native_host.router.files.proof import FileProof
from native_host.router.files.record import FileName, FileRecord
from native_host.router.files.search import FileSearch, Looked, Searched
from native_host.router.files.under_way import FileUnderWay
from native_host.router.piece import pieces_of
from native_host.router.policy import Judged, judge, judge_unwatched
from native_host.router.rooms import Rooms, SiteRule
from native_host.router.turns import Turns

_MOST_UNREAD = 100
_UNWATCHED = (Reason.SITE_OFF, Reason.PAUSED)
_ROUNDS = 3  # A word that is gone may make its neighbour stand out.


@dataclass(frozen=True, slots=True, repr=False)
class FileDecision:
    """`document`: what was read of it; null where nobody looks at the site. The verdict knows of no other document."""

    verdict: FileVerdict
    copy: bytes | None
    record: FileRecord
    document: Document | None


class FileJudging:
    """Runs in the threads of files, two at a time."""

    def __init__(self, rooms: Rooms, turns: Turns) -> None:
        self._rooms = rooms
        self._search = FileSearch(rooms, turns)
        self._proof = FileProof(rooms, turns)
        self._copying = FileCopying(rooms, self._proof)

    def judged(self, file: FileUnderWay, asked: RequestId, patience: Patience) -> FileDecision:
        """Raises Refused where there is no time left to decide anything, or nobody to decide it for."""
        offer, data = file.offer, file.data
        patience.look()  # Not given up: these are its bytes.
        rule = self._rooms.settings.rule(offer.site)
        unwatched = judge_unwatched(rule)
        if unwatched is not None:
            return _Made(file, asked, rule, unwatched, FileAtHand(offer.name, data, Document(None), Searched())).decision()
        document = self._rooms.documents.read(data, offer.name, patience.left_s) if data else Document(None)
        patience.look()
        searched = self._search.searched(document, offer.name, file.where, offer.file, patience)
        made = _Made(file, asked, rule, _by_policy(rule, searched), FileAtHand(offer.name, data, document, searched))
        try:
            self._finish(made, patience)
        except NotCopied as none:
            made.without_copy(none.reason)
        except TimeoutError:  # The second reader is not through: as good as not read.
            searched.unread.append(Unread(WhyUnread.NOT_SEARCHED))
            made.without_copy(Reason.FILE_UNREAD)
        return made.decision()

    def _finish(self, made: _Made, patience: Patience) -> None:
        """Raises NotCopied, TimeoutError."""
        searched = made.hand.searched
        if made.is_held and not (made.rule.may_override and searched.is_whole):
            return
        copy: Copy | None = None
        if searched.has_values or not searched.is_read:
            copy = self._copying.copy(made.hand, patience)
        elif made.is_held:
            return  # Its copy would be the file itself.
        doubts = self._doubts(made, copy, patience)
        if not doubts:
            self._copying.prove(copy, patience)
            made.can_leave(copy)
            return
        if not made.is_held:
            made.hold(Reason.JUDGE_DOUBTS if copy is None else Reason.FILE_COPY_DOUBTED)
        made.can_leave(self._without_doubts(made, doubts, patience))

    def _without_doubts(self, made: _Made, doubts: Sequence[Doubted], patience: Patience) -> Copy:
        """A copy in which what is doubted is replaced, too. Raises NotCopied, TimeoutError."""
        for _ in range(_ROUNDS):
            note_doubted(made.hand.searched.every, doubts)
            self._search.bind(made.hand.searched, made.file.where, made.file.offer.file)
            if not made.rule.may_override:
                break
            copy = self._copying.copy(made.hand, patience)
            doubts = self._doubts(made, copy, patience)
            if not doubts:
                self._copying.prove(copy, patience)
                return copy
        raise NotCopied(Reason.FILE_COPY_DOUBTED)

    def _doubts(self, made: _Made, copy: Copy | None, patience: Patience) -> list[Doubted]:
        """What the second reader doubts of what would leave: the copy, or the file as it is."""
        searched = made.hand.searched
        texts = [_shown(looked) for looked in searched.every] if copy is None else copy.texts
        return self._proof.doubts(texts, made.file.where, searched.fine(), patience)


def _shown(looked: Looked) -> str:
    return shown_of(looked.text) if looked.joined is None else looked.text


def _by_policy(rule: SiteRule, searched: Searched) -> Judged:
    if not searched.is_read:
        return Judged(Decision.HOLD, Reason.FILE_UNREAD)
    return judge(rule, searched.has_values, searched.topics, is_override=False)


class _Made:
    """A verdict in the making."""

    def __init__(self, file: FileUnderWay, asked: RequestId, rule: SiteRule, judged: Judged, hand: FileAtHand) -> None:
        self.file, self.asked, self.rule, self.judged, self.hand = file, asked, rule, judged, hand
        self.copy: Copy | None = None
        self.has_copy = False

    @property
    def is_held(self) -> bool:
        return self.judged.decision is not Decision.RELEASE

    @property
    def is_override(self) -> bool:
        return self.file.offer.is_override and self.rule.may_override

    def hold(self, reason: Reason) -> None:
        self.judged = Judged(Decision.HOLD, reason)

    def can_leave(self, copy: Copy | None) -> None:
        """Nothing is found in the copy, or in the file that leaves as it is."""
        self.has_copy = copy is not None
        if copy is not None and (not self.is_held or self.is_override):
            reason = Reason.SENT_REDACTED_INSTEAD if self.is_held else Reason.REDACTED
            self.copy, self.judged = copy, Judged(Decision.RELEASE, reason)

    def without_copy(self, reason: Reason) -> None:
        """Where a copy was to leave, that is why the file is held; what is held anyway keeps its reason."""
        if not self.is_held or self.is_override:
            self.hold(reason)

    def decision(self) -> FileDecision:
        offer, searched = self.file.offer, self.hand.searched
        name = self._name()
        copy = None if self.copy is None else self.copy.data
        verdict = FileVerdict(
            id=self.asked,
            file=offer.file,
            digest=offer.digest,
            decision="replace" if copy is not None else "hold" if self.is_held else "release",
            reason=self.judged.reason,
            kind=self.hand.document.kind,
            found=tuple(FileFound(label, count) for label, count in searched.types.most_common()),
            private_bytes=searched.private_bytes,
            unread=_unread(searched),
            name=name.leaves,
            copy=None if self.copy is None else _described(self.copy),
            can_override=self.rule.may_override,
            has_copy=self.has_copy,
            has_summary=False,
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
        document = None if self.judged.reason in _UNWATCHED else self.hand.document
        return FileDecision(verdict, copy, record, document)

    def _name(self) -> FileName:
        """Of a file that leaves as it is, its own."""
        given, searched = self.file.offer.name, self.hand.searched
        if searched.name is None or (self.copy is None and not self.is_held):
            return FileName(given, (), given)
        return leaving(given, searched.name.replacements, None if self.copy is None else self.copy.ending)


def _described(copy: Copy) -> FileCopy:
    pieces = pieces_of(copy.data)
    return FileCopy(Sha256(hashlib.sha256(copy.data).hexdigest()), len(copy.data), pieces, copy.kind)


def _unread(searched: Searched) -> tuple[FileUnread, ...]:
    """What was not read, then the remarks; the same at one place counted together."""
    counts: dict[tuple[WhyUnread, int | None], int] = {}
    for one in sorted(searched.unread, key=lambda one: one.reason.is_remark):
        counts[one.reason, one.page] = counts.get((one.reason, one.page), 0) + one.count
    return tuple(FileUnread(reason, page, count) for (reason, page), count in list(counts.items())[:_MOST_UNREAD])
