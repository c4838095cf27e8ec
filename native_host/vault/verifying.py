"""Goes through the chain in turns, so that nobody waits for all of it: others use the vault between two slices.

What they change meanwhile can look like a fault (a row removed after its record was looked for), never like none: a fault
is believed only when it is there still with nobody else at the vault.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager

from native_host.contract.records import Verified
from native_host.vault.chain import Head, Link, verify
from native_host.vault.ledger import Ledger

SLICE = 256


def verify_in_turns(ledger: Ledger, lock: AbstractContextManager[object]) -> Verified:
    """`lock` keeps others from the vault; it may be entered again by the thread that holds it."""
    head: Head | None = None

    def links() -> Iterator[Link]:
        nonlocal head
        first = -(1 << 63)
        while True:
            with lock:
                rows = ledger.links(first, SLICE)
                if len(rows) < SLICE:
                    head = ledger.sealed_head()
            yield from rows
            if len(rows) < SLICE:
                return
            first = rows[-1].id + 1

    with lock:
        records, key = ledger.records(), ledger.chain_key
    found = verify(links(), records, lambda: head, key)
    if found.is_whole:
        return found
    with lock:
        return ledger.verify()
