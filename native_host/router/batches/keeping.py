"""Which document of an attached file is kept for the questions that come after it."""

from __future__ import annotations

import threading

from native_host.contract.documents import Document, Kind, Part
from native_host.contract.messages import AnswererName
from native_host.router.batches.kept import KeptDocuments
from native_host.router.files.patience import Patience
from native_host.router.files.under_way import FileUnderWay
from native_host.router.policy import ANSWERING
from native_host.router.rooms import Rooms

_LEAST_S = 2.0  # A verdict that is nearly late is worth more than the columns of a PDF.
_SUMMARY_S = 5.0  # And than a hint.
_SUMMARY = AnswererName("summary")


class Keeping:
    """Runs in the threads of files."""

    def __init__(self, rooms: Rooms, kept: KeptDocuments) -> None:
        self._rooms, self._kept = rooms, kept
        self._preparing: threading.Thread | None = None

    def keep(self, file: FileUnderWay, document: Document | None, patience: Patience, *, has_left: bool) -> None:
        """`document` null: nobody has read it. Only what the user attaches in a tab, and not in a private window."""
        offer = file.offer
        if offer.tab is None or offer.is_incognito:
            return
        if document is None:
            if has_left:
                self._kept.note_left(file.where, offer.tab)
            return
        self._prepare()
        plain = document
        if self._has_columns(document) and patience.left_s() > _LEAST_S:
            with_columns = self._rooms.documents.read_columns(file.data, offer.name, patience.left_s)
            document = with_columns if with_columns.segments else document
        self._kept.keep(file.where, offer.tab, offer.digest, offer.name, document, has_left, plain)

    def has_summary(self, file: FileUnderWay, patience: Patience) -> bool:
        """Whether a prompt of its tab that asks for the summary of what is kept there, now with this file, gets one here."""
        offer, rule = file.offer, self._rooms.settings.rule(file.offer.site)
        is_wanted = rule.mode in ANSWERING and _SUMMARY not in rule.never_answered
        if offer.tab is None or offer.is_incognito or not is_wanted or patience.left_s() <= _SUMMARY_S:
            return False
        return self._rooms.citing.has_summary(self._kept.held(file.where, offer.tab))

    def note_left(self, file: FileUnderWay) -> None:
        """The user let it go as it is."""
        offer = file.offer
        if offer.tab is not None:
            self._kept.note_left(file.where, offer.tab, (offer.digest, offer.name))

    def drop(self, file: FileUnderWay) -> None:
        """Nobody has heard of its verdict."""
        if file.offer.tab is not None:
            self._kept.drop(file.where, file.offer.tab, file.offer.digest, file.offer.name)

    def expire(self) -> bool:
        return self._kept.expire()

    def _prepare(self) -> None:
        """A prompt may ask of it soon; its verdict does not wait for that."""
        if self._preparing is None:
            self._preparing = threading.Thread(target=self._rooms.extraction.prepare, name="asked", daemon=True)
            self._preparing.start()

    def _has_columns(self, document: Document) -> bool:
        """A PDF with a text of its own: its page is read once more with blanks where it has room. Scanned ones are not."""
        return document.kind is Kind.PDF and all(one.part is not Part.PICTURE for one in document.segments)
