"""`postern ledger`: reads beside a service that writes, tells a whole chain from a broken one, exports no value."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.cli import ledger
from native_host.contract.records import LedgerSpan, Texts, Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey, NoKey, find_master_key
from native_host.vault.open import open_user_vault
from native_host.vault.vault import Vault
from tests.native_host.vault.keyring_in_file import Keyring

KEY = MasterKey("test", Secret(bytes(range(32))))
FACTS: dict[str, int | str] = {"outcome": "released", "released": 1, "reason": "redacted", "mode": "balanced"}
SPAN = LedgerSpan(5, 9, "PERSON", 0.9, "rule:told", None, "[PERSON_1]")
LET = LedgerSpan(14, 17, "PERSON", 0.9, "model", None, None)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("POSTERN_HOME", str(tmp_path))
    return tmp_path / "data/vault.sqlite"


@pytest.fixture
def service(path: Path) -> Iterator[Vault]:
    """Has the file open, and writes to it."""
    vault = open_user_vault(path, lambda: KEY, clock=lambda: 1_790_000_000.0)
    vault.settle(Where("chatgpt", "new-1"), (), FACTS, Texts("I am Mira and Ole", "I am [PERSON_1] and Ole", (SPAN, LET)))
    vault.settle(Where("claude", "new-2"), (), FACTS | {"outcome": "held"}, Texts("=Mira", None, ()))
    vault.settle(Where("claude", "new-2"), (), FACTS | {"outcome": "unprotected"}, Texts("Mira", "Mira", ()))
    vault.settle(Where("gemini", "new-3"), (), FACTS, Texts("=Mira", "=[PERSON_1]", (LedgerSpan(1, 5, *SPAN_REST),)))
    yield vault
    vault.close()


SPAN_REST = ("PERSON", 0.9, "rule:told", None, "[PERSON_1]")


def run(*words: str, key: MasterKey | NoKey = KEY) -> int:
    parser = ArgumentParser()
    ledger.add_arguments(parser)
    return ledger.run(parser.parse_args(words), lambda: key)


def tamper(path: Path, statement: str) -> None:
    db = sqlite3.connect(path)
    db.execute(statement)
    db.commit()
    db.close()


def test_a_whole_chain_is_exit_0_while_the_service_writes(service: Vault, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify") == 0
    service.forget_rows([2])
    service.settle(Where("chatgpt", "new-1"), (), FACTS, Texts("x", "x", ()))
    assert run("verify") == 0
    assert "4 rows, and 1 that were removed" in capsys.readouterr().out
    assert service.is_stored and service.verify_ledger().is_whole


def test_a_broken_one_is_exit_1_with_the_row_and_what_is_wrong(
    service: Vault, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(path, "UPDATE ledger SET sealed = NULL, conversation = NULL WHERE id = 3")
    assert run("verify") == 1
    assert "Row 3: its texts are not there" in capsys.readouterr().out


def test_the_list_has_no_texts(service: Vault, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "-n", "3") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["4", "3", "2"] and "Mira" not in "".join(lines)
    assert run("list", "--site", "chatgpt") == 0
    assert capsys.readouterr().out.split()[:5] == ["1", "2026-09-21T14:13:20+00:00", "chatgpt", "released", "redacted"]


@pytest.mark.parametrize("form", ["--json", "--csv"])
@pytest.mark.parametrize("more", [(), ("--with-outgoing",)])
def test_an_export_has_no_value_in_any_form(
    service: Vault, capsys: pytest.CaptureFixture[str], form: str, more: tuple[str, ...]
) -> None:
    assert run("export", form, *more) == 0
    out = capsys.readouterr().out
    assert "Mira" not in out and "Ole" not in out and "PERSON" in out
    assert ("I am [PERSON_1] and [PERSON]" in out) == bool(more)


def test_json_and_csv_say_the_same(service: Vault, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    run("export", "--with-outgoing")
    read = json.loads(capsys.readouterr().out)
    file = tmp_path / "out" / "ledger.csv"
    assert run("export", "--csv", "--with-outgoing", "-o", str(file)) == 0
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
    assert read["chain"] == {"is_whole": True, "first_bad": None, "removed": 0}
    assert [row["row"] for row in read["rows"]] == [1, 2, 3, 4] == [int(row["row"]) for row in rows]
    assert [row["outgoing"] for row in rows] == ["I am [PERSON_1] and [PERSON]", "", "", "'=[PERSON_1]"]
    assert rows[0]["types"] == "PERSON:2" and rows[0]["rules"] == "rule:told;model"
    assert file.stat().st_mode & 0o077 == 0


def test_a_place_that_cannot_be_written_is_said(service: Vault, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    assert run("export", "-o", str(tmp_path / "file/x.json")) == 2
    assert "Nothing was written" in capsys.readouterr().err


@pytest.mark.parametrize("fault", ["no_key", "no_keyring", "keyring_hung", "keyring_failed"])
def test_without_a_key_it_says_what_to_do(
    service: Vault, path: Path, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    before = path.read_bytes()
    assert run("verify", key=NoKey(fault)) == 2
    assert len(capsys.readouterr().err) > 40 and path.read_bytes() == before


def test_without_a_file_nothing_is_made(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify") == 2 and "There is no ledger yet" in capsys.readouterr().err
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("PRAGMA user_version = 2", "older Postern"),
        ("PRAGMA user_version = 99", "newer Postern"),
        ("UPDATE meta SET value = zeroblob(40) WHERE name = 'key_check'", "another key"),
        ("DROP TABLE ledger", "cannot be read"),
    ],
)
def test_a_file_of_another_kind_is_said(
    service: Vault, path: Path, capsys: pytest.CaptureFixture[str], statement: str, words: str
) -> None:
    tamper(path, statement)
    assert run("verify") == 2 and words in capsys.readouterr().err


def test_a_file_that_is_no_database(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database" * 1000)
    assert run("verify") == 2 and "cannot be read" in capsys.readouterr().err


def test_a_read_only_file_of_a_stopped_service(service: Vault, path: Path) -> None:
    service.close()
    before = {file.name for file in path.parent.iterdir()}
    assert run("verify") == 0 and {file.name for file in path.parent.iterdir()} >= before


def test_looking_for_a_key_makes_none(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "keyring.json")
    assert find_master_key(lambda: [keyring]) == NoKey("no_key")
    assert not keyring.path.exists()


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1.5", ""])
def test_a_limit_that_is_none_is_a_usage_error(path: Path, capsys: pytest.CaptureFixture[str], limit: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run("list", f"--limit={limit}")
    assert ended.value.code == 2 and "a whole number from 1 on" in capsys.readouterr().err
