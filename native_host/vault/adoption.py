"""Rows of a file from before the chain had a key of its own, chained at its first opening and marked as such.

The older chain (HMAC-SHA-256 under the file's index key) is checked first: a row that did not follow then does not follow
afterwards. What it could not tell, that texts were erased or the last rows cut off, nobody can tell now either; the record
of the adoption says up to where that holds. A file that somebody turned back into an older one comes through here too, and
shows by that record.
"""

from __future__ import annotations

import hashlib
import secrets

from native_host.vault.chain import START, Head
from native_host.vault.ledger import Ledger
from native_host.vault.schema import UNCHAINED
from native_host.vault.store import Store


def adopt_rows(store: Store, ledger: Ledger, at_ms: int) -> None:
    """In the caller's transaction. Does nothing where the file was opened since it was migrated."""
    if not is_unchained(store):
        return
    before, behind, textless = START, Head(), []
    for link in list(ledger.all_links()):
        is_whole = link.sealed is None or hashlib.sha256(link.sealed).digest() == link.texts
        parts = (before.hex(), str(link.id), link.site, str(link.at_ms), link.facts, link.texts.hex())
        is_whole = is_whole and link.previous == before and store.index("ledger", *parts) == link.hash
        before = link.hash
        made = link._replace(previous=behind.hash)
        if link.sealed is None:
            textless.append(link.id)
            made = made._replace(conversation=None)
        else:
            made = made._replace(texts=store.chain_key.texts(link.id, link.conversation, link.sealed))
        made = made._replace(hash=store.chain_key.link(made) if is_whole else secrets.token_bytes(len(START)))
        store.db.execute(
            "UPDATE ledger SET conversation = ?, sealed_digest = ?, previous = ?, hash = ? WHERE id = ?",
            (made.conversation, made.texts, made.previous, made.hash, made.id),
        )
        behind = Head(made.id, made.hash)
    store.head.write(store.db, behind)
    if behind.id:
        ledger.record_adoption(at_ms, range(1, behind.id + 1), textless)
    store.db.execute("DELETE FROM meta WHERE name = ?", (UNCHAINED,))


def is_unchained(store: Store) -> bool:
    return store.db.execute("SELECT 1 FROM meta WHERE name = ?", (UNCHAINED,)).fetchone() is not None
