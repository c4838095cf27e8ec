"""The ledger's head, sealed in the file's own `meta` table: number and chain value of the last row, kept beside the rows.

It is written in the transaction of the row it names. Only the holder of the master key can make one, so rows cut off the
end leave a head that names a row which is not there.
"""

from __future__ import annotations

import json
import sqlite3

from native_host.vault.chain import Head
from native_host.vault.keyring_key import MasterKey
from native_host.vault.schema import SCHEMA
from native_host.vault.sealing import Place, SealBroken, Sealer

NAME = "ledger_head"


class HeadRecord:
    def __init__(self, master: MasterKey) -> None:
        self._sealer = Sealer(master.key.reveal())
        self._place: Place = (SCHEMA, "meta", NAME, master.id)

    def read(self, db: sqlite3.Connection) -> Head | None:
        """Null where there is none or it does not open: somebody was at the file."""
        found = db.execute("SELECT value FROM meta WHERE name = ?", (NAME,)).fetchone()
        if found is None:
            return None
        try:
            number, value = json.loads(self._sealer.open(bytes(found[0]), self._place))
        except SealBroken:
            return None
        return Head(number, bytes.fromhex(value))

    def write(self, db: sqlite3.Connection, head: Head) -> None:
        sealed = self._sealer.seal(json.dumps([head.id, head.hash.hex()]).encode(), self._place)
        db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (NAME, sealed))
