"""What may stand behind `--grant` and in the file of credentials, and what is said of what may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.edge.granting import grant_of
from native_host.edge.stores.address import Address, Kind, storage_address
from native_host.edge.stores.credentials import credentials_of
from native_host.edge.stores.patience import Patience
from native_host.edge.stores.store import Away, is_name, shown


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("s3://bucket", Address(Kind.S3, "bucket", ())),
        ("s3://bucket/a b/c/", Address(Kind.S3, "bucket", ("a b", "c"))),
        ("sftp://me@nas.local:2222/srv/docs", Address(Kind.SFTP, "nas.local", ("srv", "docs"), "me", 2222)),
        ("sftp://nas/srv", Address(Kind.SFTP, "nas", ("srv",))),
        ("webdavs://[::1]:8443/dav", Address(Kind.WEBDAV, "::1", ("dav",), None, 8443)),
    ],
)
def test_an_address_says_where(said: str, address: Address) -> None:
    assert storage_address(said) == address


@pytest.mark.parametrize(
    "said",
    [
        *("webdav://host/x", "http://host/x", "https://host/x", "ftp://host/x", "file:///etc", "S3://bucket", "dav://host"),
        *(
            "sftp://me:hidden@host/x",
            "webdavs://me:hidden@host/x",
            "webdavs://me@host/x",
            "sftp://host:99999/x",
            "sftp:///x",
        ),
        *("s3://Bucket/x", "s3://b/x", "s3://arn:aws:s3:eu-west-1:1:accesspoint/x/y", "s3://key:hidden@bucket/x"),
        *("s3://bucket/../x", "sftp://host/a/./b", "sftp://host/a//b", "webdavs://host/%2e%2e/x", "webdavs://host/a%2fb"),
    ],
)
def test_what_is_no_address_is_refused_without_saying_it_again(said: str, tmp_path: Path) -> None:
    for grant in (f"docs={said}", f"Docs={said}", said):
        with pytest.raises(ValueError, match="--grant") as refused:
            grant_of(grant, tmp_path / "none")
        assert "hidden" not in str(refused.value)


def test_credentials_are_for_their_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "storage.json"
    assert credentials_of(path, "docs", Kind.SFTP) == {}
    path.write_text('{"docs": {"password": "hidden"}}')
    for mode in (0o644, 0o640, 0o604):
        path.chmod(mode)
        with pytest.raises(ValueError, match="chmod 600"):
            credentials_of(path, "docs", Kind.SFTP)
    path.chmod(0o600)
    assert credentials_of(path, "docs", Kind.SFTP) == {"password": "hidden"}
    assert credentials_of(path, "other", Kind.SFTP) == {}
    (tmp_path / "link.json").symlink_to(path)
    with pytest.raises(ValueError, match="cannot be read"):
        credentials_of(tmp_path / "link.json", "docs", Kind.SFTP)


@pytest.mark.parametrize(
    "said", ['{"docs": {"pass": "hidden"}}', '{"docs": "hidden"}', '{"docs": {"password": 7}}', "hidden", "[]"]
)
def test_credentials_that_are_none_are_refused_without_saying_them(tmp_path: Path, said: str) -> None:
    path = tmp_path / "storage.json"
    path.write_text(said)
    path.chmod(0o600)
    with pytest.raises(ValueError, match=r"storage\.json") as refused:
        credentials_of(path, "docs", Kind.SFTP)
    assert "hidden" not in str(refused.value)


@pytest.mark.parametrize("said", ["a", "a b", "é", "100%.txt", "50%25.txt", "a..b", "...", "~", "a?versionId=1", "#", "*"])
def test_what_leads_one_step_down_is_a_name(said: str) -> None:
    assert is_name(said)


@pytest.mark.parametrize(
    "said", ["", ".", "..", "a/b", "a\\b", "a\0", "%2e", "%2E%2e", "%252e%252e", "a%2Fb", "%00", "%25252fx", "x" * 256]
)
def test_anything_else_is_none_and_can_be_shown(said: str) -> None:
    assert not is_name(said)
    assert shown(said) not in ("", ".", "..") and not {"/", "\\x00"} & set(shown(said))


def test_a_storage_is_waited_for_once_and_not_once_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    now, waited, asked = [0.0], [], [0]
    monkeypatch.setattr("native_host.edge.stores.patience.time.monotonic", lambda: now[0])
    patience = Patience()

    def wait(pause: float) -> bool:
        waited.append(pause)
        now[0] += pause
        return False

    monkeypatch.setattr(patience._closed, "wait", wait)

    def away() -> str:
        asked[0] += 1
        raise Away

    for _ in range(100):
        with pytest.raises(Away):
            patience.spent_on(away)
    assert (asked[0], sum(waited)) == (7, 30.5)
    now[0] += 11
    with pytest.raises(Away):
        patience.spent_on(away)
    assert (asked[0], sum(waited)) == (8, 30.5)  # Asked again, not waited for again.
    now[0] += 11
    assert patience.spent_on(lambda: "back") == "back" and patience.spent_on(lambda: "still") == "still"


def test_who_waits_when_the_worker_ends_waits_no_longer() -> None:
    patience = Patience()
    patience.close()
    asked = [0]

    def away() -> None:
        asked[0] += 1
        raise Away

    with pytest.raises(Away):
        patience.spent_on(away)
    assert asked[0] == 1
