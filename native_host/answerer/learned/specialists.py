"""The learned specialists of one site: which prompt is whose, what each would answer, and what it learns."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass, field, replace

from native_host.answerer.learned.head import Guess, Head
from native_host.answerer.learned.labels import label_of
from native_host.answerer.learned.parting import Parted, may_stay, parted
from native_host.answerer.learned.storing import from_bytes, to_bytes
from native_host.answerer.learned.workflow import Workflow, begun, packed, with_answer
from native_host.contract.embedding import Embedder, NoEmbeddings
from native_host.contract.ridge import RidgeFitting

MOST_WORKFLOWS = 40
_MOST_NEW = 64  # Instructions seen with one text: only a second one makes a workflow of them.
_MOST_CASES = 128
SHADOW = 10
"""While a specialist answers, one text of so many goes to the site as before, so that a change there is noticed."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`name`: of the workflow. `answers` of the site were read, `agreed` of `cases` were foretold."""

    name: str
    label: str = field(repr=False)
    answers: int
    agreed: int
    cases: int


@dataclass(frozen=True, slots=True)
class _Case:
    name: str
    before: Workflow
    after: Workflow


class Specialists:
    """Not safe for threads. `name_of` gives an instruction's name, from which nobody reads the instruction."""

    def __init__(self, embedder: Embedder, ridge: RidgeFitting, name_of: Callable[[str], str]) -> None:
        self._embedder = embedder
        self._ridge = ridge
        self._name_of = name_of
        self._known: OrderedDict[str, Workflow] = OrderedDict()  # the one used longest ago comes first
        self._heads: dict[str, Head] = {}
        self._new: OrderedDict[str, tuple[str, Workflow]] = OrderedDict()  # with the case that it is of
        self._cases: OrderedDict[str, _Case] = OrderedDict()

    def load(self, name: str, data: bytes) -> None:
        """Oldest first."""
        workflow = from_bytes(data)
        if workflow is not None:
            self._known[name] = workflow

    def workflows(self) -> dict[str, Workflow]:
        """The one used last comes first."""
        return dict(reversed(self._known.items()))

    def data(self, name: str) -> bytes | None:
        """What to keep of it; null when it is not there any more."""
        return to_bytes(self._known[name]) if name in self._known else None

    def prepare(self) -> None:
        """Fits the heads of those that answer, so that no prompt waits for it."""
        with suppress(NoEmbeddings):
            for name, workflow in self._known.items():
                if workflow.is_answering:
                    self._head(name, workflow)

    def offer(self, prompt: str) -> Offer | None:
        """Embeds only where a specialist that answers may take the prompt."""
        for name, part in self._parts(prompt) if self._known else ():
            workflow = self._known.get(name)
            if workflow is None:
                continue
            if not workflow.is_answering or is_shadow(name, part.text):
                return None
            guess = self._guess(name, workflow, part.text)
            if guess is None or guess[1].label is None:
                return None
            self._known.move_to_end(name)
            counts = workflow.agreement
            return Offer(name, workflow.labels[guess[1].label], workflow.answers, counts.agreed, counts.cases)
        return None

    def learn(
        self, case: str, prompt: str, answer: str, offered: str | None = None, unwanted: Set[str] = frozenset()
    ) -> tuple[str, ...]:
        """The names of the workflows that changed; of those that are `unwanted` nothing is learned.

        `case` names the prompt: its answer may come again when it has grown.
        """
        again = self._cases.pop(case, None)
        if again is not None:
            return self._learn_again(again, case, prompt, answer, offered, unwanted)
        parts = list(self._parts(prompt))
        if any(name in unwanted for name, _ in parts):
            return ()
        for name, part in parts:
            if name in self._known:
                return self._note(case, name, self._known[name], part.text, answer, offered)
        return self._begin(case, parts, answer)

    def step_back(self, name: str) -> bool:
        """The user says that it was wrong."""
        if name not in self._known:
            return False
        self._known[name] = _closed(self._known[name])
        return True

    def reset(self, name: str) -> None:
        """It begins anew."""
        self._put(name, begun(self._known[name].shown))
        self._cases.clear()

    def remove(self, name: str) -> None:
        """What was learned is gone, and what is still being answered does not bring it back."""
        self._known.pop(name, None)
        self._heads.pop(name, None)
        self._new.pop(name, None)
        self._cases.clear()

    def surplus(self) -> list[str]:
        """Beyond the bound: those used longest ago."""
        return list(self._known)[: max(0, len(self._known) - MOST_WORKFLOWS)]

    # ------------------------------------------------------------ inside

    def _parts(self, prompt: str) -> Iterator[tuple[str, Parted]]:
        for part in parted(prompt):
            yield self._name_of(part.key), part

    def _guess(self, name: str, workflow: Workflow, text: str) -> tuple[bytes, Guess] | None:
        try:
            vector = packed(self._embedder.embed([text])[0])
            return vector, self._head(name, workflow).guess(vector)
        except NoEmbeddings:
            return None

    def _head(self, name: str, workflow: Workflow) -> Head:
        """Raises NoEmbeddings."""
        if name not in self._heads:
            examples = workflow.examples
            self._heads[name] = Head(self._ridge, [one.vector for one in examples], [one.label for one in examples])
        return self._heads[name]

    def _note(self, case: str, name: str, before: Workflow, text: str, answer: str, offered: str | None) -> tuple[str, ...]:
        found = self._guess(name, before, text)
        if found is None:
            return ()
        after = with_answer(before, found[0], label_of(answer), found[1], offered)
        self._put(name, after)
        self._cases[case] = _Case(name, before, after)
        while len(self._cases) > _MOST_CASES:
            self._cases.popitem(last=False)
        return (name,)

    def _learn_again(
        self, again: _Case, case: str, prompt: str, answer: str, offered: str | None, unwanted: Set[str]
    ) -> tuple[str, ...]:
        """The answer has grown: what was learned of its beginning is taken back, or, too late for that, counts as wrong."""
        now = self._known.get(again.name)
        if now == again.after:
            self._put(again.name, again.before)
        elif now is not None:
            self._put(again.name, _closed(now))
            return (again.name,)
        return self.learn(case, prompt, answer, offered, unwanted)

    def _begin(self, case: str, parts: list[tuple[str, Parted]], answer: str) -> tuple[str, ...]:
        label = label_of(answer)
        for name, part in parts:
            first = self._new.pop(name, None)
            if label is None or not may_stay(part.instruction):
                continue
            if first is not None and first[0] != case:
                return self._note(case, name, first[1], part.text, answer, None)
            try:
                vector = packed(self._embedder.embed([part.text])[0])
            except NoEmbeddings:
                return ()
            self._new[name] = case, with_answer(begun(part.instruction), vector, label, None)
        while len(self._new) > _MOST_NEW:
            self._new.popitem(last=False)
        return ()

    def _put(self, name: str, workflow: Workflow) -> None:
        self._known[name] = workflow
        self._known.move_to_end(name)
        self._heads.pop(name, None)


def is_shadow(name: str, text: str) -> bool:
    """The same for the same text, whenever it is asked."""
    return hashlib.sha256(f"{name}\n{text}".encode("utf-8", "surrogatepass")).digest()[0] * SHADOW < 256


def _closed(workflow: Workflow) -> Workflow:
    return replace(workflow, agreement=workflow.agreement.closed())
