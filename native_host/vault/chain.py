"""The ledger's hash chain: what each row's chain value is made of, and how a chain is checked from first row to head.

Construction (a keyed hash chain, after Schneier and Kelsey, "Secure Audit Logs to Support Computer Forensics", ACM TISSEC
2(2), 1999; without their per-row key change: whoever holds the user's key can write a new chain, nobody else can):

    K        = HKDF-SHA-256(master key, no salt, info "postern ledger chain 1", 32 bytes)        RFC 5869
    texts_n  = HMAC-SHA-256(K, ["texts", n, conversation, sealed])                               RFC 2104, FIPS 180-4
    chain_n  = HMAC-SHA-256(K, ["row", n, kind, site, at_ms, facts, texts_n, chain_(n-1)]),      chain_0 = 32 zero bytes

A list stands for its JSON in ASCII, bytes in it for their hex; that is one-to-one. Rows are numbered from 1 without a gap.
`texts_n` is kept apart, so that a row whose texts were removed still shows that its numbers are as they were written.

Removing leaves the chain whole, and is itself a row of it: a `removal` names the rows, when and why. A row of which only
the texts went keeps its numbers (counts are folds over them). A row that a person removed becomes `gone`: nothing of it
stays but its number, its chain value (a keyed hash over a nonce: it tells nothing of what stood there) and, by the removal
row, that and when it went. Trade-off: a later reader learns how many rows went and roughly where they stood in time, which
is the price of telling a removal from a theft; and counts made of a row that went cannot be made again from the ledger.

The head, number and chain value of the last row, is sealed in `head.py`: a tail that is cut off leaves it behind. Not
found: the whole file, head included, put back as it was at an earlier time. Nothing in the file can know of that.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from native_host.contract.records import LedgerFault, Verified
from native_host.vault.row_ranges import numbers_in

START = bytes(32)
NOTHING = b""
"""In place of `texts` where a row never had any, or is gone."""
_LABEL = b"postern ledger chain 1"

DECISION, GONE, REMOVAL, ADOPTION = "decision", "gone", "removal", "adoption"
"""What a row is: a decision, what is left of one, a removal's record, or the record that older rows were chained here."""


class Link(NamedTuple):
    """A row as the chain sees it. `facts` as they are written; `texts` is the keyed hash of the sealed texts."""

    id: int
    conversation: int | None
    kind: str
    site: str
    at_ms: int
    facts: str
    sealed: bytes | None
    texts: bytes
    previous: bytes
    hash: bytes


class Head(NamedTuple):
    """Number and chain value of the last row; (0, START) of an empty ledger."""

    id: int = 0
    hash: bytes = START


class ChainKey:
    """Made of the master key; changes with it."""

    def __init__(self, master: bytes) -> None:
        self._key = HKDF(SHA256(), 32, None, _LABEL).derive(master)

    def texts(self, row: int, conversation: int | None, sealed: bytes | None) -> bytes:
        return NOTHING if sealed is None else self._hash("texts", row, conversation, sealed.hex())

    def link(self, link: Link) -> bytes:
        """The row's chain value behind `link.previous`."""
        return self._hash(
            "row", link.id, link.kind, link.site, link.at_ms, link.facts, link.texts.hex(), link.previous.hex()
        )

    def _hash(self, *parts: str | int | None) -> bytes:
        return hmac.digest(self._key, json.dumps(parts, separators=(",", ":"), ensure_ascii=True).encode("ascii"), "sha256")


class Records(NamedTuple):
    """What the chain itself says was removed: row -> number of the last record that says so, of its texts or of all."""

    texts: dict[int, int]
    rows: dict[int, int]


def written(facts: object) -> str:
    return json.dumps(facts, sort_keys=True, separators=(",", ":"))


def records_of(links: Iterable[tuple[int, str, str]]) -> Records:
    """From (id, kind, facts) of every row. What cannot be read says nothing: its chain value tells that it was changed."""
    found = Records({}, {})
    for row, kind, facts in links:
        if kind not in (REMOVAL, ADOPTION):
            continue
        read = _read(facts)
        for name, kept in (("texts", found.texts), ("rows", found.rows)):
            kept |= dict.fromkeys(numbers_in(read.get(name, ""), row), row)
    return found


def first_fault(link: Link, before: Head, records: Records, key: ChainKey) -> LedgerFault | None:
    """What is wrong with one row behind the row `before`, or nothing."""
    if link.id != before.id + 1:
        return LedgerFault.MISSING
    if not hmac.compare_digest(link.previous, before.hash):
        return LedgerFault.ORDER
    if link.kind == GONE:
        is_blank = link[1:8] == (None, GONE, "", 0, "{}", None, NOTHING)
        if not is_blank:
            return LedgerFault.CHANGED
        return None if link.id in records.rows else LedgerFault.MISSING
    if link.id in records.rows:
        return LedgerFault.CAME_BACK
    if not hmac.compare_digest(key.link(link), link.hash):
        return LedgerFault.CHANGED
    return _text_fault(link, records, key)


def _text_fault(link: Link, records: Records, key: ChainKey) -> LedgerFault | None:
    if link.id in records.texts:
        return None if link.sealed is None and link.conversation is None else LedgerFault.CAME_BACK
    if link.sealed is None and link.texts != NOTHING:
        return LedgerFault.TEXTS_GONE
    if not hmac.compare_digest(key.texts(link.id, link.conversation, link.sealed), link.texts):
        return LedgerFault.CHANGED
    return None if link.sealed is not None or link.conversation is None else LedgerFault.CHANGED


def faults_in(links: Iterable[Link], records: Records, key: ChainKey) -> Iterator[tuple[Link, LedgerFault | None]]:
    """Each row with what is wrong with it, seen from the row before as it stands."""
    before = Head()
    for link in links:
        yield link, first_fault(link, before, records, key)
        before = Head(link.id, link.hash)


def verify(links: Iterable[Link], records: Records, head: Callable[[], Head | None], key: ChainKey) -> Verified:
    """The first row that is not what was written, and how many rows there are. `head` is read last; null does not open."""
    first: tuple[int, LedgerFault] | None = None
    last, rows, gone, adopted = Head(), 0, 0, 0
    for link, fault in faults_in(links, records, key):
        if fault is not None and first is None:
            # Where rows are missing, the first that is: the number behind the last one that is there.
            first = (last.id + 1 if fault is LedgerFault.MISSING and link.id > last.id else link.id), fault
        last = Head(link.id, link.hash)
        rows += link.kind == DECISION
        gone += link.kind == GONE
        if link.kind == ADOPTION:
            adopted = link.at_ms
    if first is None:
        first = _head_fault(last, head())
    row, wrong = (None, None) if first is None else first
    return Verified(rows, gone, row, wrong, adopted or None)


def _head_fault(last: Head, head: Head | None) -> tuple[int, LedgerFault] | None:
    if head is None:
        return last.id + 1, LedgerFault.HEAD
    if head == last:
        return None
    return (last.id + 1, LedgerFault.CUT) if head.id > last.id else (max(head.id, 1), LedgerFault.HEAD)


def _read(facts: str) -> dict[str, str]:
    try:
        read = json.loads(facts)
    except ValueError:
        return {}
    return {name: value for name, value in read.items() if isinstance(value, str)} if isinstance(read, dict) else {}
