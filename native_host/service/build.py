"""The composition root: the only place that knows every concrete class of the host."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Literal

from native_host.contract.embedding import Embedder
from native_host.contract.findings import Finding
from native_host.counters.counters import Counters
from native_host.depot.store import Store
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.detector.terms import CompiledTerms, compile_terms
from native_host.inference.embedder import OnnxEmbedder
from native_host.inference.engine import Engine
from native_host.inference.place import models_folder
from native_host.nvidia_driver import has_driver
from native_host.redactor.redact import redact
from native_host.redactor.restore import restore
from native_host.router.desk import RoutingDesk
from native_host.router.rooms import Rooms, ToUtf16
from native_host.service.answer_judge import AnswerJudge, Score
from native_host.service.egress_judge import Audit, EgressJudge
from native_host.service.late_documents import LateDocuments
from native_host.service.late_extraction import LateExtraction
from native_host.service.late_tools import LateCitingTools, LateTools
from native_host.service.own_model import Fault, Found, OwnModel
from native_host.settings.places import Places
from native_host.settings.policy_file import policy_path, read_policy
from native_host.settings.settings import UserSettings
from native_host.vault.keyring_key import KeyringKeys
from native_host.vault.open import open_memory_vault, open_user_vault
from native_host.vault.vault import Vault
from native_host.version import VERSION
from native_host.wire.offsets import Offsets

if TYPE_CHECKING:
    from native_host.answerer.cited import CitingTools
    from native_host.answerer.exact import ExactTools
    from native_host.answerer.learned.specialists import Specialists
    from native_host.service.build_batches import Extraction
    from native_host.service.build_documents import FileDocuments
    from native_host.service.repeats import KnownRequests

# Compiles what is compiled on first use, so that the user's first prompt does not wait for it.
_FIRST_TEXTS = (
    "Write to first.text@post.example, call +49 30 123456 or pay with 4111 1111 1111 1111.",
    "Ms Mira Kolb, born 1 May 1980, of 12 High Street, has the password: Correct-Horse-1 and the key AKIAEXAMPLEEXAMPLE00.",
    "IBAN DE89 3704 0044 0532 0130 00, passport C01X00T47, phone 0171 2345678, 22 Baker Street, London NW1 6XE, 1984-03-02",
    "Steuer-ID 86095742719, SSN 536-90-4399 at https://user:secret@post.example from 203.0.113.7, 48.8584, 2.2945",
)


def build(places: Places) -> RoutingDesk:
    """The desk of this user. Asks the keyring, so it may take as long as that is given (5 s); never fails for its sake."""
    vault = open_user_vault(places.vault, keys=KeyringKeys())
    counters = Counters(places.counters)
    if vault.is_stored:
        counters.catch_up(vault.rows)
    settings: UserSettings[CompiledTerms] = UserSettings(places.settings, compile_terms, read_policy(policy_path()))
    engine = Engine(models_folder(), require_gpu=settings.require_gpu)
    rooms = _rooms(vault, counters, settings, Detector(all_rules(), reader=engine))
    rooms = replace(rooms, model=own_model(places), extraction=own_extraction(places))
    desk = RoutingDesk(rooms)
    desk.expect()
    Thread(target=_warm_up, args=(rooms, desk), name="warm-up", daemon=True).start()
    return desk


def _warm_up(rooms: Rooms, desk: RoutingDesk) -> None:
    try:
        rooms.auditor.prepare()  # What is typed first must not wait for it.
        for text in _FIRST_TEXTS:
            rooms.detector.detect(text, rooms.settings.terms)
    finally:
        desk.prepare()


def own_model(places: Places) -> OwnModel:
    """The language model that this user put to use, if any."""
    store = Store(places.models)
    return OwnModel(partial(_found_model, store), mark=partial(_mark, store))


def own_extraction(places: Places) -> LateExtraction:
    """Tables of fields, and the workers that this user has paired."""
    return LateExtraction(partial(_extraction, places.data / "edge", places.run / "edge.sock"))


def rooms_in_memory(to_utf16: ToUtf16, budget_s: float) -> Rooms:
    """Rooms that read and leave nothing on this machine: for the command line, which has its own offsets and patience."""
    settings: UserSettings[CompiledTerms] = UserSettings(None, compile_terms)
    detector = Detector(all_rules(), reader=Engine(models_folder()), budget_s=budget_s)
    return replace(_rooms(open_memory_vault(), Counters(None), settings, detector), to_utf16=to_utf16)


# What answers here takes a second to load, for its phrases are patterns: it comes once the service listens, and the prompts
# that are typed until then wait for it.


def _exact_tools() -> ExactTools:
    from native_host.service.build_answers import exact_tools

    return exact_tools()


def _citing_tools(embedder: Embedder, findings: Callable[[str], Sequence[Finding]]) -> CitingTools:
    from native_host.service.build_answers import citing_tools

    return citing_tools(embedder, findings)


def _known_requests(embedder: Embedder) -> KnownRequests:
    from native_host.service.repeats import KnownRequests

    return KnownRequests(embedder)


def _specialists(embedder: Embedder, name_of: Callable[[str], str]) -> Specialists:
    from native_host.service.build_answers import learned_specialists

    return learned_specialists(embedder, name_of)


def _found_model(store: Store) -> Found | Fault | None:
    if store.wanted is None:
        return None
    from native_host.service.build_answers import find_model

    return find_model(store, models_folder())


def _mark(store: Store) -> object:
    if store.wanted is None:
        return None
    from native_host.depot.chosen import mark

    return mark(store)


def _brings_text(prompt: str) -> bool:
    from native_host.answerer.own_text import brings_text

    return brings_text(prompt)


def forget_words() -> None:
    """Of words that were read before, their stems and their spellings are known: both tell what was read."""
    from native_host.answerer.summary.words import stem
    from native_host.judge.egress.features import rows_of

    stem.cache_clear()
    rows_of.cache_clear()


def _answer_score() -> Score | str:
    from native_host.service.build_answers import open_answer_score

    return open_answer_score()


def _egress_audit() -> Audit | str:
    from native_host.service.build_audit import open_audit

    return open_audit()


def _extraction(folder: Path, control: Path) -> Extraction:
    from native_host.edge.home import Home
    from native_host.service.build_batches import Extraction

    return Extraction(Home(folder, control))


def _file_documents() -> FileDocuments:
    from native_host.service.build_documents import FileDocuments

    return FileDocuments()


def _rooms(vault: Vault, counters: Counters, settings: UserSettings[CompiledTerms], detector: Detector) -> Rooms:
    embedder, judge, auditor = OnnxEmbedder(models_folder()), AnswerJudge(_answer_score), EgressJudge(_egress_audit)

    def findings(text: str) -> Sequence[Finding]:
        return detector.detect(text, settings.terms).findings

    return Rooms(
        detector=detector,
        tools=LateTools(_exact_tools),
        citing=LateCitingTools(partial(_citing_tools, embedder, findings)),
        repeats=partial(_known_requests, embedder),
        specialists=partial(_specialists, embedder),
        vault=vault,
        counters=counters,
        settings=settings,
        redact=redact,
        restore=restore,
        to_utf16=_to_utf16,
        auditor=auditor,
        version=VERSION,
        gpu=_gpu(),
        judge_answer=judge.score,
        late_faults=lambda: (*embedder.faults, *judge.faults, *auditor.faults),
        documents=LateDocuments(_file_documents),
        brings_text=_brings_text,
        forget_words=forget_words,
    )


def _to_utf16(text: str) -> Callable[[int], int]:
    return Offsets(text).to_u16


def _gpu() -> Literal["present", "absent"]:
    """Whether the machine has a graphics card for computing. Patterns do not use it."""
    return "present" if has_driver() else "absent"
