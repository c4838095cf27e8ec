"""All open lists, each value dealt to exactly one part of the corpus, whichever source it came from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from scripts.lib.corpus.splits import Part, part_of_value
from scripts.lib.corpus.values import faker_source, own_lists
from scripts.lib.corpus.values.locales import HELD_BACK
from scripts.lib.corpus.values.script import script_of

Key = tuple[str, str, str]  # What, of which tradition or language, in which script.
OWN_SHARE = 3  # Own lists are short; each of their names counts as much as three of Faker's.


class Pools:
    """The lists of one part."""

    def __init__(self, lists: dict[Key, list[str]]) -> None:
        self._lists = lists

    def of(self, kind: str, group: str, script: str = "Latin") -> list[str]:
        return self._lists.get((kind, group, script), [])

    def all_groups(self, kind: str) -> list[tuple[str, str]]:
        return sorted((g, s) for k, g, s in self._lists if k == kind)

    def groups(self, kind: str, script: str) -> list[str]:
        return sorted(g for k, g, s in self._lists if k == kind and s == script)


def _keyed(kind: str, group: str, values: Iterable[str]) -> Iterable[tuple[Key, str]]:
    return (((kind, group, script_of(value)), value) for value in values)


@cache
def all_pools() -> dict[Part, Pools]:
    lists: dict[Part, dict[Key, list[str]]] = {part: defaultdict(list) for part in Part}
    elsewhere: set[str] = set()
    held: list[tuple[Key, str]] = []
    for (kind, group), values in own_lists.names():
        for key, value in _keyed(kind, group, values):
            lists[part_of_value(value)][key].extend([value] * OWN_SHARE)
            elsewhere.add(value.casefold())
    for source in (faker_source.names(), faker_source.places()):
        for locale, (kind, group), values in source:
            for key, value in _keyed(kind, group, values):
                if locale in HELD_BACK:
                    held.append((key, value))
                else:
                    lists[part_of_value(value)][key].append(value)
                    elsewhere.add(value.casefold())
    for key, value in held:
        if value.casefold() not in elsewhere or part_of_value(value) is Part.TEST:
            lists[Part.TEST][key].append(value)
    return {part: Pools(dict(lists[part])) for part in Part}
