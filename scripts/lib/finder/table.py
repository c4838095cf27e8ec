"""The figures as a page: a table of the sets, then one for each way of cutting them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.lib.finder.tally import BY

_MAIN = ("private_term_recall", "public_term_retention", "zero_leak_messages", "clean_texts_untouched")


def table(figures: Mapping[str, Any]) -> str:
    return "\n".join([*_main(figures), *(line for by in BY for line in _cut(by, figures)), *_topics(figures)]) + "\n"


def _main(figures: Mapping[str, Any]) -> Iterator[str]:
    columns = ("private-term recall", "public-term retention", "messages without a leak", "clean texts untouched")
    yield f"| set | {' | '.join(columns)} | leaks per 1,000 | strict F1 | overlap F1 | task |"
    yield "|" + "---|" * 9
    for name, one in figures.items():
        shares = [_share(one[key]) for key in _MAIN]
        rest = [_number(one[key]) for key in ("leaks_per_1000_terms", "strict_f1", "overlap_f1")]
        yield f"| {name} | {' | '.join([*shares, *rest, _share(one['task_accuracy'])])} |"


def _cut(by: str, figures: Mapping[str, Any]) -> Iterator[str]:
    yield from ("", f"Private-term recall by {by}{' (PERSON)' if by == 'tradition' else ''}", "")
    yield f"| {by} | {' | '.join(figures)} |"
    yield "|" + "---|" * (len(figures) + 1)
    names = sorted({name for one in figures.values() for name in one["by"][by]})
    for name in names:
        cells = [one["by"][by].get(name) for one in figures.values()]
        yield f"| {name} | {' | '.join('' if c is None else _share(c['private_term_recall']) for c in cells)} |"


def _topics(figures: Mapping[str, Any]) -> Iterator[str]:
    yield from (
        "",
        "Topics: precision / recall",
        "",
        f"| topic | {' | '.join(figures)} |",
        "|" + "---|" * (len(figures) + 1),
    )
    for name in sorted({name for one in figures.values() for name in one["topics"]}):
        cells = [one["topics"].get(name) for one in figures.values()]
        words = ("" if c is None else f"{_share(c['precision'])} / {_share(c['recall'])}" for c in cells)
        yield f"| {name} | {' | '.join(words)} |"


def _share(raw: Mapping[str, Any]) -> str:
    if raw["value"] is None:
        return "not measured"
    low, high = raw["interval"]
    return f"{raw['value']:.2%} [{low:.2%}, {high:.2%}] n={raw['n']:,}"


def _number(value: float | None) -> str:
    return "not measured" if value is None else f"{value:g}"
