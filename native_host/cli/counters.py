"""`postern counters`: the popup's numbers, read from the counters' own file beside a running service."""

from __future__ import annotations

import argparse
import datetime
import json
import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing

from native_host.contract.messages import CounterSet
from native_host.counters.export import Counted, as_csv, as_json
from native_host.counters.file import open_read_only
from native_host.counters.reading import Range, read_days, read_set, read_sites
from native_host.settings.places import find_places
from native_host.wire.alphabets import SITE_ID

_NOT_MEASURED = "not measured"
_RANGES: dict[Range, str] = {"today": "today", "week": "7 days", "all": "all days"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site", type=_site, help="one site alone, as chatgpt, claude or gemini")
    parser.add_argument("--range", choices=list(_RANGES), default="today", dest="over", help="the period (default: today)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="sums, and every day by itself, as one JSON object")
    form.add_argument("--csv", action="store_true", help="a row per day and site")


def run(args: argparse.Namespace) -> int:
    path = find_places().counters
    try:
        with closing(open_read_only(path)) as db:
            total, sites = read(db, args.site, args.over, datetime.date.today())
    except FileNotFoundError:
        return _refuse(
            f"nothing was counted yet: there is no {path}. `postern install` connects the browsers; the numbers come with"
            " the first prompt on a covered site. (Without a keyring Postern counts in memory: `postern doctor` says so.)"
        )
    except sqlite3.Error:
        return _refuse(
            f"{path} cannot be read as the counters of this version. Open the popup once, so that the service looks at the"
            " file: it brings an older one up to date, and moves a damaged one aside and counts anew from the ledger."
        )
    if args.site is not None and not sites[args.site].counters.checked:
        sys.stderr.write(f"counters: nothing was counted on {args.site} in this period\n")
    if args.json:
        sys.stdout.write(json.dumps(as_json(args.over, total, sites), indent=2) + "\n")
    elif args.csv:
        sys.stdout.write(as_csv(sites).replace("\r\n", "\n"))  # Where a pipe wants CRLF, the platform writes it.
    else:
        sys.stdout.write(as_text(args.over, total, sites))
    return 0


def read(db: sqlite3.Connection, site: str | None, over: Range, today: datetime.date) -> tuple[Counted, dict[str, Counted]]:
    """All sites together; and the one that is named, or each on which anything was counted in this period."""

    def counted(one: str | None) -> Counted:
        return Counted(read_set(db, one, over, today), read_days(db, one, over, today))

    every = {one: counted(one) for one in ([site] if site is not None else read_sites(db))}
    return counted(None), {one: found for one, found in every.items() if site is not None or found.counters.checked}


def as_text(over: Range, total: Counted, sites: Mapping[str, Counted]) -> str:
    """A table for people: a row per counter, a column per site and one for all."""
    columns = {**{site: one.counters for site, one in sites.items()}, "all sites": total.counters}
    rows = [["", *columns]] + [[words, *(show(one) for one in columns.values())] for words, show in _ROWS]
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    days = total.series.days
    title = f"Counters, {_RANGES[over]}: {days[0].day}" + (f" to {days[-1].day}" if len(days) > 1 else "")
    lines = [_line(row, widths) for row in rows]
    return "\n".join([title, "", *lines]) + "\n"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    values = (one.rjust(width) for one, width in zip(row[1:], widths[1:], strict=True))
    return "  ".join([row[0].ljust(widths[0]), *values])


def _milliseconds(value: float | None, n: int) -> str:
    if value is None:
        return _NOT_MEASURED
    shown = f"{value:.0f}" if value >= 100 else f"{value:.3g}"
    return f"{shown} ms (n = {n})"


def _gain(of: CounterSet) -> str:
    mean, low, high = of.fallback_quality_gain, of.fallback_quality_gain_low, of.fallback_quality_gain_high
    if mean is None:
        return _NOT_MEASURED
    spread = "no interval" if low is None or high is None else f"{low:+.2f} to {high:+.2f}"
    return f"{mean:+.2f} (n = {of.fallback_quality_gain_n}, {spread})"


_ROWS: list[tuple[str, Callable[[CounterSet], str]]] = [
    ("Prompts checked", lambda one: str(one.checked)),
    ("Released", lambda one: str(one.released)),
    ("Held", lambda one: str(one.held)),
    ("Sent unprotected", lambda one: str(one.unprotected)),
    ("Values replaced", lambda one: str(sum(one.values_by_type.values()))),
    ("Private text kept here", lambda one: f"{one.private_bytes_kept_local} bytes"),
    ("Round trips avoided", lambda one: str(one.avoided_round_trips)),
    ("Local answer time", lambda one: _milliseconds(one.median_local_latency_ms, one.local_latency_n)),
    ("Gain from asking the site", _gain),
    ("Added delay", lambda one: _milliseconds(one.added_latency_p50_ms, one.added_latency_n)),
]


def _site(text: str) -> str:
    if SITE_ID.match(text) is None:
        raise argparse.ArgumentTypeError("a site's name is 1 to 64 of a-z 0-9 . -")
    return text


def _refuse(words: str) -> int:
    sys.stderr.write(f"counters: {words}\n")
    return 1
