"""Earlier requests, among which the one is found whose answer would serve a new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from native_host.answerer.repeat.compare import outline
from native_host.answerer.repeat.likeness import SAME, Likeness, cosine, gate, judged
from native_host.answerer.repeat.reading import Request, request
from native_host.contract.embedding import Embedder, NoEmbeddings

_Place = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """`key`: the caller's name for it. `vector`: its embedding, which the caller keeps; None where it was not made yet."""

    key: str
    text: str = field(repr=False)
    vector: Sequence[float] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    key: str
    likeness: Likeness


class Requests:
    """In the order in which they were made. Not safe for threads.

    The gate comes before the embeddings: it is cheaper, and lets hardly any through, so that a new request is embedded only
    where it may be served. Only those of the same outline are looked at word for word.
    """

    def __init__(self, embedder: Embedder, earlier: Iterable[Earlier] = ()) -> None:
        self._embedder = embedder
        self._places: dict[str, _Place] = {}
        self._shelves: dict[_Place, dict[str, tuple[Earlier, Request]]] = {}
        for one in earlier:
            self.add(one)

    def __len__(self) -> int:
        return len(self._places)

    def add(self, one: Earlier) -> bool:
        """Whether it is kept: what may never be served again (a time, a throw of dice, a turn of a conversation) is not.

        One of the same key is replaced.
        """
        self.remove(one.key)
        read = request(one.text)
        if read.refused:
            return False
        place = _place(read)
        self._places[one.key] = place
        self._shelves.setdefault(place, {})[one.key] = (one, read)
        return True

    def remove(self, key: str) -> None:
        """One that is not there is no error."""
        place = self._places.pop(key, None)
        if place is not None:
            shelf = self._shelves[place]
            del shelf[key]
            if not shelf:
                del self._shelves[place]

    def find(self, text: str) -> Found | None:
        """The latest that serves; None where none does, or no embedder is to be had."""
        new = request(text)
        if new.refused:
            return None
        vector: Sequence[float] | None = None
        for one, read in reversed(self._shelves.get(_place(new), {}).values()):
            if gate(read, new) != SAME:
                continue
            try:
                vector = vector or self._embedder.embed([text])[0]
                other = one.vector or self._embedder.embed([one.text])[0]
            except NoEmbeddings:
                return None
            likeness = judged(SAME, cosine(other, vector), new.ask.language)
            if likeness.same:
                return Found(one.key, likeness)
        return None


def _place(read: Request) -> _Place:
    return (read.material, *outline(read.ask))
