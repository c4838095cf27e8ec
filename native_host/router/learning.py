"""Learned specialists: what they read of a site's answers, what they offer, what the user sees of them and takes back."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial

from native_host.contract.messages import (
    AnswererName,
    Done,
    GetLearned,
    Learned,
    LearnedFrom,
    LearnedRow,
    LocalAnswer,
    ResetLearned,
    Segment,
    SiteId,
)
from native_host.contract.policy import Answerer
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.late_reading import LateReading
from native_host.router.learned_room import LearnedFinding
from native_host.router.memory import Given
from native_host.router.policy import ANSWERING
from native_host.router.rooms import Rooms, SiteRule


class Learning:
    """Runs in worker threads. The caller sees to it that only first prompts of ordinary windows come here."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._lock = threading.Lock()
        self._sites: dict[str, LearnedFinding] | None = None
        self._reading = LateReading(self._lock, self._load, "learned")

    def offer(self, text: str, where: Where, rule: SiteRule) -> LocalAnswer | None:
        """The label that the site would give, where a specialist has earned its say; null where nothing of it is sure."""
        with self._lock:
            if self._sites is None:
                self._reading.soon()
                return None
            of_site = self._sites.get(where.site)
            found = None if of_site is None else of_site.offer(text)
        if found is None or found.name in rule.never_answered:
            return None
        counts = LearnedFrom(found.answers, found.agreed, found.cases)
        return LocalAnswer(found.label, Answerer.LEARNED, AnswererName(found.name), learned=counts)

    def site_answer(self, given: Given, text: str, segments: Sequence[Segment]) -> None:
        """What the site answered to a first prompt, as it came and restored. A label with a private value in it is none."""
        where, rule = given.where, self._rooms.settings.rule(given.where.site)
        if rule.mode not in ANSWERING:
            return
        label = text if all(one.status == "literal" for one in segments) else ""
        answer = given.verdict.answer
        offered = answer.text if answer is not None and answer.by is Answerer.LEARNED else None
        with self._lock:
            of_site = self._of(where.site)
            changed = of_site.learn(given.verdict.id, given.text, label, offered, rule.never_answered)
            of_site.prepare()
            self._keep(where.site, of_site, changed)
            surplus = of_site.surplus()
            for name in surplus:
                of_site.remove(name)
        if surplus:
            self._rooms.vault.specialists.drop(where.site, surplus)

    def note_answered(self, given: Given) -> None:
        """What is in use does not expire."""
        if given.verdict.answer is not None and given.verdict.answer.by is Answerer.LEARNED:
            with self._lock:
                self._keep(given.where.site, self._of(given.where.site), (given.verdict.answer.name,))

    def note_unwanted(self, site: str, name: str) -> None:
        """The user wants no such answer any more: should that be taken back, it must earn its say anew."""
        with self._lock:
            of_site = self._of(site)
            if of_site.step_back(name):
                self._keep(site, of_site, (name,))

    def get_learned(self, request: GetLearned, deadline: float) -> Learned:
        del deadline
        with self._lock:
            rows = [
                LearnedRow(
                    SiteId(site),
                    AnswererName(name),
                    one.shown,
                    one.state,
                    one.labels,
                    one.answers,
                    one.agreement.agreed,
                    one.agreement.cases,
                    one.agreement.needed,
                )
                for site, of_site in sorted(self._load().items())
                for name, one in of_site.workflows().items()
            ]
        return Learned(request.id, tuple(rows))

    def reset_learned(self, request: ResetLearned, deadline: float) -> Done:
        del deadline
        with self._lock:
            of_site = self._of(request.site)
            if request.name not in of_site.workflows():
                raise Refused(RefusalCode.NOT_FOUND, "name")
            if request.does_delete:
                self._rooms.vault.specialists.drop(request.site, (request.name,))
                of_site.remove(request.name)
            else:
                of_site.reset(request.name)
                self._keep(request.site, of_site, (request.name,))
        return Done(request.id)

    def prepare(self) -> None:
        """Reads what is kept, so that the first prompt is served."""
        self._reading.now()

    def forget(self) -> None:
        """Something was forgotten: what is in memory is read anew when it is asked for."""
        with self._lock:
            self._sites = None
            self._reading.soon()

    def close(self) -> None:
        """No reading begins any more, and none is under way."""
        self._reading.close()

    # ------------------------------------------------------------ under the lock

    def _keep(self, site: str, of_site: LearnedFinding, names: Sequence[str]) -> None:
        for name in names:
            data = of_site.data(name)
            if data is not None:
                self._rooms.vault.specialists.keep(site, name, data)

    def _of(self, site: str) -> LearnedFinding:
        sites = self._load()
        if site not in sites:
            sites[site] = self._rooms.specialists(partial(self._rooms.vault.specialists.name, site))
        return sites[site]

    def _load(self) -> dict[str, LearnedFinding]:
        if self._sites is None:
            self._sites = {}
            for site, name, data in self._rooms.vault.specialists.all():
                self._of(site).load(name, data)
            for of_site in self._sites.values():
                of_site.prepare()
        return self._sites
