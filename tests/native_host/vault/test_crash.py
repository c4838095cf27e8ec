"""Killed at any moment (T-26): every name that was given out still means its value afterwards."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from native_host.contract.records import Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey
from native_host.vault.open import open_user_vault

KEY = MasterKey("test", Secret(bytes(range(32))))
_WRITER = """
import sys
from pathlib import Path
from native_host.contract.records import Texts, Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey
from native_host.vault.open import open_user_vault

vault = open_user_vault(Path(sys.argv[1]), lambda: MasterKey("test", Secret(bytes(range(32)))))
assert vault.is_stored, vault.faults
for number in range(100_000):
    value = f"{sys.argv[2]}-{number}"
    with vault.drafting(Where("chatgpt", "new-1"), f"d{number}") as source:
        [name] = source.bind([("PERSON", value)], frozenset())
    sys.stdout.write(f"{name[1]} {value}\\n")
    sys.stdout.flush()
    if number % 3 == 0:
        vault.settle(Where("chatgpt", "new-1"), source.used, {"released": 1}, Texts(value, None, ()))
    if number % 5 == 0:
        vault.forget_rows([number // 4])
"""


@pytest.mark.slow
def test_a_kill_loses_nothing_that_was_given_out(tmp_path: Path) -> None:
    path, given = tmp_path / "vault.sqlite", dict[int, str]()
    for round_number in range(6):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), f"r{round_number}"],
            stdout=subprocess.PIPE,
            env={"PYTHONPATH": str(Path.cwd()), "PATH": "/usr/bin:/bin"},
        )
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(0.05 + 0.037 * round_number)
        writer.kill()
        rest = writer.stdout.read()
        writer.wait()
        writer.stdout.close()
        for line in (first + rest).decode().splitlines(keepends=True):
            if line.endswith("\n"):
                given_number, given_value = line.split()
                assert given.setdefault(int(given_number), given_value) == given_value
    vault = open_user_vault(path, lambda: KEY)
    look = vault.lookup(Where("chatgpt", "new-1"))
    assert len(given) > 6 and vault.faults == ()
    for number, value in given.items():
        kept = look(("PERSON", number))
        assert kept is not None and kept.value == value
    verified = vault.verify_ledger()
    assert verified.is_whole and verified.rows > 6 and verified.removed > 0
    vault.close()
