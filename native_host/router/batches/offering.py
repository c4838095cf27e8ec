"""Which prompts are answered by a table: one that asks for fields of what is attached in its tab, and for nothing else; and
which attached documents a site has nothing of."""

from __future__ import annotations

from dataclasses import dataclass

from native_host.contract.documents import Kind
from native_host.contract.held import HeldDocument
from native_host.contract.messages import AnswererName, BatchOffer, LocalAnswer
from native_host.contract.policy import Answerer
from native_host.contract.records import Where
from native_host.router.batch_room import AskedFields, Extracting
from native_host.router.batches.kept import KeptDocument, KeptDocuments, keys_of
from native_host.router.policy import ANSWERING
from native_host.router.setting_room import SiteRule

NAME = AnswererName("batch_extraction")
"""What the user mutes."""


@dataclass(frozen=True, slots=True, repr=False)
class Announced:
    """What a verdict announced: which fields, of which documents; their texts are not held by it. `left`: so many of them
    the site has had since they were attached, as they are or as redacted copies."""

    tab: str
    fields: AskedFields
    keys: tuple[tuple[str, str], ...]
    left: int

    def answer(self) -> LocalAnswer:
        return LocalAnswer("", Answerer.BATCH, NAME, batch=BatchOffer(self.fields.names, len(self.keys), self.left))


class BatchOffering:
    """Runs in worker threads. Refuses by default."""

    def __init__(self, extraction: Extracting, kept: KeptDocuments) -> None:
        self._extraction, self._kept = extraction, kept

    def offer(self, text: str, where: Where, tab: str | None, rule: SiteRule) -> Announced | None:
        """Nothing is made here: that begins when the panel asks for it."""
        if tab is None or not is_wanted(rule):
            return None
        documents = self._attached(where, tab)
        if not documents:
            return None
        fields = self._extraction.asked(text)
        if fields is None or not are_meant(fields, documents):
            return None
        return Announced(tab, fields, keys_of(documents), sum(one.has_left for one in documents))

    def held(self, where: Where, tab: str | None) -> tuple[HeldDocument, ...]:
        return () if tab is None or where.is_incognito else self._kept.held(where, tab)

    def _attached(self, where: Where, tab: str | None) -> tuple[KeptDocument, ...]:
        return () if tab is None or where.is_incognito else self._kept.of(where, tab)


def is_wanted(rule: SiteRule) -> bool:
    return not rule.is_paused and rule.mode in ANSWERING and NAME not in rule.never_answered


def are_meant(fields: AskedFields, documents: tuple[KeptDocument, ...]) -> bool:
    """Who says how many, or of which kind, means these or none."""
    if fields.count is not None and fields.count != len(documents):
        return False
    return not fields.is_of_pdfs or all(one.document.kind is Kind.PDF for one in documents)
