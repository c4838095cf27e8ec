"""One conversation's names and values in memory. Decides numbers; `store.py` writes what it marks as changed.

A reservation belongs to the drafts that hold its value. When the last of them drops it, its number is free again, because
a draft has one text and only that text's verdict may be used. Should an older verdict be sent after all, `keep` puts its
bindings back: a name that cannot have one meaning any more has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set

from native_host.contract.entities import Entity
from native_host.contract.secret import Secret
from native_host.vault.binding import Binding, Kind, Name

RESERVED_S = 660.0  # A minute longer than a verdict lives, so that a verdict that may be sent has all its bindings.

Index = Callable[[str, str], bytes]
"""(label, value) -> keyed hash."""
Give = Callable[[int], None]
"""Told the highest of the numbers that are about to be given out."""


class Conversation:
    """Not safe for threads: the vault's lock is held around every call."""

    def __init__(
        self, index: Index, bindings: Iterable[Binding] = (), first_number: int = 1, give: Give = lambda number: None
    ) -> None:
        self._index = index
        self._give = give
        self.first_number = first_number
        """Lower ones may stand on the site with a meaning that is forgotten: they are never given."""
        self._named: dict[Name, Binding] = {}
        self._by_value: dict[tuple[str, bytes], Binding] = {}
        self._allowed: dict[tuple[str, bytes], Binding] = {}
        self._hidden: dict[bytes, Binding] = {}
        self._excused: dict[bytes, Binding] = {}
        self._next: dict[str, int] = {}
        self._highest = 0  # of the numbers that this call gives
        self.dirty: dict[int, Binding] = {}  # by id(): bindings are changed in place
        self.gone: set[int] = set()  # rows to delete with the next write
        self.is_urgent = False  # something must be on disk before it is given out
        for binding in bindings:
            self._enter(binding)

    # ------------------------------------------------------------ checking

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[Name], draft: str, now_s: float) -> list[Binding | None]:
        """A binding for each (label, value); null where the user let it through. New names are never in `avoid`."""
        keys = [(label, self._index(label, value)) for label, value in values]
        self._leave(draft, set(keys), avoid)
        self._highest = 0
        bound: list[Binding | None] = []
        for key, (_, value) in zip(keys, values, strict=True):
            bound.append(None if key in self._allowed else self._for(key, value, avoid, draft))
        for one in bound:
            if one is not None:
                one.drafts.add(draft)
                one.touched_s = now_s
        for name in avoid - self._named.keys():
            self._add(Binding("literal", name[0], name[1], None, None))
        if self._highest:
            self._give(self._highest)
        return bound

    def _leave(self, draft: str, wanted: Set[tuple[str, bytes]], avoid: Set[Name]) -> None:
        """Drop what the draft no longer holds. A name it quotes stays: the composer may hold our outgoing text."""
        for one in [b for b in self._named.values() if draft in b.drafts]:
            if one.index is None or (one.label, one.index) in wanted or one.name in avoid:
                continue
            one.drafts.discard(draft)
            if one.kind == "reserved" and not one.drafts:
                self._drop(one)

    def _for(self, key: tuple[str, bytes], value: str, avoid: Set[Name], draft: str) -> Binding:
        existing = self._by_value.get(key)
        if existing is not None and existing.kind == "reserved" and existing.name in avoid and existing.drafts <= {draft}:
            self._drop(existing)  # The user typed the very name we had reserved: it stays the user's.
            existing = None
        if existing is not None:
            return existing
        label, index = key
        secret = None if label == Entity.SECRET else Secret(value)
        made = Binding("reserved", label, self._free_number(label, avoid), index, secret)
        self._add(made)
        self.is_urgent = True
        return made

    def _free_number(self, label: str, avoid: Set[Name]) -> int:
        number = self._next.get(label, self.first_number)
        while (label, number) in self._named or (label, number) in avoid:
            number += 1
        self._next[label] = number
        self._highest = max(self._highest, number)
        return number

    # ------------------------------------------------------------ after sending

    def keep(self, bindings: Iterable[Binding]) -> None:
        """These left: their names mean their values from now on, whatever else was reserved meanwhile."""
        for one in bindings:
            if one.name is None or one.index is None:  # expired meanwhile: its value is gone
                continue
            current = self._named.get(one.name)
            if current is one or current is None or current.kind in ("reserved", "literal"):
                if current is not None and current is not one:
                    self._drop(current)
                if current is not one:
                    self._add(one)
                self._make_lasting(one)
            elif current.index != one.index:
                self._blank(current, "spent")

    def _make_lasting(self, one: Binding) -> None:
        one.drafts.clear()
        if one.kind != "lasting":
            one.kind = "lasting"
            self._mark(one)

    def expire(self, now_s: float) -> None:
        """Forget values that were reserved and never sent. Their names stay taken: nobody knows whether they left."""
        for one in list(self._named.values()):
            if one.kind == "reserved" and now_s - one.touched_s > RESERVED_S:
                self._blank(one, "literal")

    def absorb(self, other: Conversation) -> None:
        """Take over what was bound under another name of this conversation."""
        if not any(one.kind in ("reserved", "lasting", "spent") for one in self._named.values()):
            self.first_number = other.first_number  # It was looked at before it was known to be the other one.
        self._allowed |= {key: self._moved(one) for key, one in other._allowed.items() if key not in self._allowed}
        self._hidden |= {key: self._moved(one) for key, one in other._hidden.items() if key not in self._hidden}
        self._excused |= {key: self._moved(one) for key, one in other._excused.items() if key not in self._excused}
        for name, one in other._named.items():
            if name not in self._named:
                self._enter(self._moved(one))
            elif one.kind in ("reserved", "lasting"):
                self.keep([_copy(one)])
        self.is_urgent = True

    def _moved(self, one: Binding) -> Binding:
        moved = _copy(one)
        self._mark(moved)
        return moved

    # ------------------------------------------------------------ the user's own choices

    def allow(self, label: str, value: str) -> None:
        key = (label, self._index(label, value))
        if key not in self._allowed:
            self._allowed[key] = Binding("allowed", label, None, key[1], None)
            self._mark(self._allowed[key])

    def excuse(self, value: str) -> None:
        index = self._index(Entity.CUSTOM, value)
        if index not in self._excused:
            self._excused[index] = Binding("excused", Entity.CUSTOM, None, index, Secret(value))
            self._mark(self._excused[index])

    def hide(self, value: str) -> None:
        """Hiding takes letting through back, for every type."""
        index = self._index(Entity.CUSTOM, value)
        # What was let through is kept as an index alone, so other spellings are found by making them.
        spellings = dict.fromkeys((value, value.lower(), value.upper(), value.title(), value.capitalize()))
        for key in [key for key in self._allowed if any(key[1] == self._index(key[0], one) for one in spellings)]:
            self._remove_row(self._allowed.pop(key))
        for name in [name for name, one in self._excused.items() if _is_same(one, value)]:
            self._remove_row(self._excused.pop(name))
        if index not in self._hidden:
            self._hidden[index] = Binding("hidden", Entity.CUSTOM, None, index, Secret(value))
            self._mark(self._hidden[index])

    @property
    def hidden(self) -> tuple[str, ...]:
        return _revealed(self._hidden)

    @property
    def excused(self) -> tuple[str, ...]:
        return _revealed(self._excused)

    # ------------------------------------------------------------ looking up

    def find(self, name: Name) -> Binding | None:
        """What a name stands for, null when it was not issued here."""
        one = self._named.get(name)
        return one if one is not None and one.kind in ("reserved", "lasting") else None

    def take(self, name: Name) -> None:
        """Keep a name free for ever: an answer used it before we did."""
        if name not in self._named:
            self._add(Binding("literal", name[0], name[1], None, None))

    def all_bindings(self) -> list[Binding]:
        return [*self._named.values(), *self._allowed.values(), *self._hidden.values(), *self._excused.values()]

    # ------------------------------------------------------------ bookkeeping

    def _enter(self, one: Binding) -> None:
        if one.kind == "allowed" and one.index is not None:
            self._allowed[one.label, one.index] = one
        elif one.kind == "hidden" and one.index is not None:
            self._hidden[one.index] = one
        elif one.kind == "excused" and one.index is not None:
            self._excused[one.index] = one
        elif one.name is not None:
            self._named[one.name] = one
            if one.index is not None:
                self._by_value.setdefault((one.label, one.index), one)

    def _add(self, one: Binding) -> None:
        self._enter(one)
        self._mark(one)

    def _mark(self, one: Binding) -> None:
        self.dirty[id(one)] = one

    def _drop(self, one: Binding) -> None:
        if one.name is not None:
            self._named.pop(one.name, None)
            next_number = min(self._next.get(one.label, one.name[1]), one.name[1])
            self._next[one.label] = max(self.first_number, next_number)
        if one.index is not None and self._by_value.get((one.label, one.index)) is one:
            del self._by_value[one.label, one.index]
        self._remove_row(one)

    def _remove_row(self, one: Binding) -> None:
        self.dirty.pop(id(one), None)
        if one.row is not None:
            self.gone.add(one.row)
            one.row = None

    def _blank(self, one: Binding, kind: Kind) -> None:
        if one.index is not None and self._by_value.get((one.label, one.index)) is one:
            del self._by_value[one.label, one.index]
        one.kind, one.index, one.value = kind, None, None
        one.drafts.clear()
        self._mark(one)


def _revealed(bindings: Mapping[bytes, Binding]) -> tuple[str, ...]:
    return tuple(one.value.reveal() for one in bindings.values() if one.value is not None)


def _is_same(one: Binding, value: str) -> bool:
    return one.value is not None and one.value.reveal().casefold() == value.casefold()


def _copy(one: Binding) -> Binding:
    """The same binding without a row: for another conversation's keeping."""
    return Binding(one.kind, one.label, one.number, one.index, one.value, None, set(one.drafts), one.touched_s)
