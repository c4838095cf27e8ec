"""A place on a server is what a folder is: the same names in the same order, the same refusals, and nothing beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from native_host.contract.documents import Document, Reason
from native_host.documents.limits import LIMITS
from native_host.edge.granted import Entry, Grant, NoEntry, pattern_of
from native_host.edge.local_folder import LocalFolder
from native_host.edge.words import Code, Refused
from tests.native_host.edge.stores.conftest import KINDS, Site


class Bytes:
    """A `Reads` that only takes them."""

    most_bytes = LIMITS.file_bytes

    def __init__(self) -> None:
        self.taken: list[bytes] = []

    def read_bytes(self, data: bytes, name: str) -> Document:
        self.taken.append(data)
        return Document(None)

    def read_open(self, descriptor: int, name: str) -> Document:
        return self.read_bytes(os.read(descriptor, 1 << 20), name)


def read(grant: Grant, entry: Entry) -> bytes:
    reads = Bytes()
    grant.read(entry, reads)
    return reads.taken[0]


def reason(grant: Grant, entry: Entry) -> Reason:
    with pytest.raises(NoEntry) as none:
        grant.read(entry, Bytes())
    return none.value.reason


def refusal(grant: Grant, path: str) -> tuple[Code, str]:
    with pytest.raises(Refused) as refused:
        list(grant.listed(pattern_of(path)))
    return refused.value.code, refused.value.detail


def one(grant: Grant, path: str) -> Entry:
    (found,) = grant.listed(pattern_of(path))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_names_order_and_bytes_are_those_of_the_folder(site: Site, kind: str) -> None:
    stored, local = site.grant(kind), LocalFolder("local", site.docs)
    for path in ("", "2024", "2024/*.txt", "**/*.html", "*", "2024/0[1-3]*", "2024/march/deep.html", "nothing*"):
        found, meant = list(stored.listed(pattern_of(path))), list(local.listed(pattern_of(path)))
        assert [(one.parts, one.size, one.problem) for one in found] == [(one.parts, one.size, one.problem) for one in meant]
        assert [read(stored, one) for one in found] == [read(local, one) for one in meant]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", ["%2e%2e/secret.txt", "%2E%2e", "2024%2f..%2fsecret.txt", "%252e%252e/x", "a%5cb", "%00"])
def test_dots_and_separators_are_refused_however_often_they_are_encoded(site: Site, kind: str, path: str) -> None:
    before = len(site.server(kind).faults.asked)
    assert refusal(site.grant(kind), path) == (Code.BAD_PATH, "encoded")
    assert len(site.server(kind).faults.asked) == before  # No server was asked.


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_there_is_not_found(site: Site, kind: str) -> None:
    for path in ("nothing", "2024/nothing.txt", "nothing/*.txt", "empty.txt/x", "empty.txt/*"):
        assert refusal(site.grant(kind), path) == (Code.NOT_FOUND, "")


@pytest.mark.parametrize("kind", KINDS)
def test_another_folder_whose_name_begins_alike_is_another(site: Site, kind: str) -> None:
    site.bucket.objects |= {"invoices-secret/x.txt": b"secret", "invoices": b"secret"}
    (site.root / "docs-secret").mkdir(exist_ok=True)
    (site.root / "docs-secret" / "x.txt").write_text("secret")
    assert not [one for one in site.grant(kind).listed(()) if "secret" in "".join(one.parts)]
    if kind == "s3":
        assert not list(site.grant(kind, below="/2").listed(pattern_of("")))  # "2" is no part of "2024".
        assert all(raw.startswith("/bucket/invoices/") or "prefix=invoices%2F" in raw for _, raw in site.bucket.faults.asked)


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_that_is_too_big_is_not_asked_for(site: Site, kind: str) -> None:
    (site.docs / "big.bin").touch()
    with (site.docs / "big.bin").open("r+b") as file:
        file.truncate(500_000_000 if kind != "s3" else 1)  # a hole, which takes no room
    site.share.said_sizes["big.bin"] = site.bucket.said_sizes["invoices/big.bin"] = 500_000_000
    site.bucket.objects["invoices/big.bin"] = b"x"
    grant = site.grant(kind)
    entry, faults = one(grant, "big*"), site.server(kind).faults
    before = len(faults.asked)
    assert entry.size == 500_000_000 and reason(grant, entry) is Reason.TOO_BIG
    assert len(faults.asked) == before
    (site.docs / "big.bin").unlink()
    del site.bucket.objects["invoices/big.bin"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_that_changed_after_it_was_listed_is_said_to_have(site: Site, kind: str) -> None:
    grant, path = site.grant(kind), site.docs / "changing.txt"
    path.write_text("one")
    site.upload()
    entry = one(grant, "changing.txt")
    assert read(grant, entry) == b"one"
    path.write_text("two")  # As long as before.
    os.utime(path, (1, 1))
    site.upload()
    assert reason(grant, entry) is Reason.CHANGED
    path.unlink()
    del site.bucket.objects["invoices/changing.txt"]
    assert reason(grant, entry) is Reason.NOT_FOUND


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_breaks_off_is_waited_for_and_then_said_to_be_away(site: Site, kind: str) -> None:
    grant, server = site.grant(kind), site.server(kind)
    entry = one(grant, "2024/01*")
    server.faults.whole_left = 0
    assert reason(grant, entry) is Reason.UNREACHABLE
    server.faults.whole_left = 1_000_000
    before = len(server.faults.asked)
    assert reason(grant, entry) is Reason.UNREACHABLE  # For a moment nobody asks: it was waited for.
    assert len(server.faults.asked) == before
    server.stop()
    grant = site.grant(kind)
    assert refusal(grant, "2024/*") == (Code.STORAGE, "away") and reason(grant, entry) is Reason.UNREACHABLE
    server.start()
    grant = site.grant(kind)
    assert read(grant, entry) == (site.docs / "2024" / entry.parts[-1]).read_bytes()


def test_five_thousand_keys_come_in_pages_and_more_than_may_be_are_refused(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.bucket.objects |= {f"invoices/many/{number:04}.txt": b"x" for number in range(5000)}
    grant, asked = site.grant("s3"), site.bucket.faults.asked
    before = len(asked)
    found = list(grant.listed(pattern_of("many/*")))
    assert [one.parts[-1] for one in found] == [f"{number:04}.txt" for number in range(5000)]
    assert sum("list-type=2" in raw and "max-keys=1000" in raw for _, raw in asked[before:]) == 5
    monkeypatch.setattr("native_host.edge.stores.stored_folder.MOST_FILES", 1500)
    before = len(asked)
    assert refusal(grant, "many/*")[0] is Code.TOO_MANY_FILES
    assert sum("max-keys=1000" in raw for _, raw in asked[before:]) == 2  # No further page was asked for.
    monkeypatch.setattr("native_host.edge.stores.s3._MOST_PAGES", 3)
    site.bucket.page = 0  # A server that always has more, and never a key.
    monkeypatch.setattr("native_host.edge.stores.stored_folder.MOST_FILES", 200_000)
    assert refusal(grant, "many/*") == (Code.STORAGE, "away")
    site.bucket.page = 1000
    for number in range(5000):
        del site.bucket.objects[f"invoices/many/{number:04}.txt"]


def test_keys_that_are_no_paths_are_named_and_not_read(site: Site) -> None:
    odd = ["invoices/odd/../up.txt", "invoices/odd//twice.txt", "invoices/odd/%2e%2e", "invoices/odd/back\\slash"]
    site.bucket.objects |= dict.fromkeys([*odd, "invoices/odd/", "invoices/odd/fine.txt"], b"x")
    site.bucket.lies = ["elsewhere/secret.txt"]  # A key that was not asked for.
    grant = site.grant("s3")
    found = list(grant.listed(pattern_of("odd/*")))
    site.bucket.lies = []
    assert [(one.parts[-1], one.problem) for one in found if one.problem is None] == [("fine.txt", None)]
    assert {one.problem for one in found} == {None, Reason.NOT_ALLOWED}
    assert {one.parts[-1] for one in found} == {
        *("fine.txt", "\\x", "\\x2e.", "%2e%2e", "back\\x5cslash"),
        "\\x2e.\\x2felsewhere\\x2fsecret.txt",
    }
    for key in (*odd, "invoices/odd/", "invoices/odd/fine.txt"):
        del site.bucket.objects[key]


def test_links_behind_sftp_are_named_and_not_followed(site: Site) -> None:
    (site.docs / "linked").mkdir()
    (site.docs / "linked" / "here.txt").symlink_to(site.root / "secret.txt")
    (site.docs / "linked" / "dir").symlink_to(site.root)
    grant = site.grant("sftp")
    assert [(one.parts[-1], one.problem) for one in grant.listed(pattern_of("linked"))] == [
        ("dir", Reason.LINK),
        ("here.txt", Reason.LINK),
    ]
    for path in ("linked/here.txt", "linked/dir", "linked/dir/secret.txt", "linked/dir/*"):
        assert refusal(grant, path) == (Code.LINK, "")
    entry = one(grant, "2024/01*")
    (site.docs / "2024").rename(site.docs / "was")
    (site.docs / "2024").symlink_to(site.docs / "was")
    try:
        assert reason(grant, entry) is Reason.LINK  # It became one meanwhile.
    finally:
        (site.docs / "2024").unlink()
        (site.docs / "was").rename(site.docs / "2024")
        for path in ("here.txt", "dir"):
            (site.docs / "linked" / path).unlink()
        (site.docs / "linked").rmdir()


def test_a_link_that_appears_behind_the_last_look_is_found_out(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The looks before say that all is well: what the server itself calls the file says otherwise."""
    from native_host.edge.stores import sftp

    (site.docs / "through").symlink_to(site.docs / "2024")
    grant = site.grant("sftp")
    entry = one(grant, "2024/01*")

    async def blind(channel: object, root: bytes, parts: tuple[bytes, ...]) -> object:
        return await channel.stat(b"/".join((root, *parts)))  # type: ignore[attr-defined]

    monkeypatch.setattr(sftp, "_looked", blind)
    assert read(grant, entry)
    assert reason(grant, Entry(("through", entry.parts[-1]), entry.size, entry.mtime_ns)) is Reason.LINK
    (site.docs / "through").unlink()


def test_names_from_elsewhere_in_a_webdav_listing_are_not_read(site: Site) -> None:
    lies = [
        "/dav/../secret.txt",
        "/dav/2024/x.txt",
        "/other/x.txt",
        "/dav/%252e%252e",
        "/dav/a%2fb",
        "https://elsewhere.invalid/x",
    ]
    site.share.lies = lies
    grant = site.grant("webdav")
    found = [entry for entry in grant.listed(pattern_of("*")) if entry.problem is not None]
    site.share.lies = []
    assert len(found) == len(lies) and {entry.problem for entry in found} == {Reason.NOT_ALLOWED}


def test_a_webdav_server_leads_nowhere_else(site: Site) -> None:
    grant = site.grant("webdav")
    entry = one(grant, "2024/01*")
    for moved in ("https://elsewhere.invalid/dav/x", f"http://127.0.0.1:{site.webdav.port}/dav", "/secret.txt"):
        site.share.moved = moved
        before = len(site.share.faults.asked)
        assert refusal(site.grant("webdav"), "2024/*") == (Code.STORAGE, "away")
        assert reason(site.grant("webdav"), entry) is Reason.UNREACHABLE
        assert all(raw.startswith("/dav") for _, raw in site.share.faults.asked[before:])
    site.share.moved = ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_cannot_be_proven_gets_no_question(
    site: Site, kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # No known host.
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.delenv("AWS_CA_BUNDLE")
    (tmp_path / ".ssh").mkdir()
    (tmp_path / ".ssh" / "id_ed25519").write_bytes((site.root / "home" / ".ssh" / "id_ed25519").read_bytes())
    before = len(site.server(kind).faults.asked)
    assert refusal(site.grant(kind), "2024/*") == (Code.STORAGE, "unverified")
    if kind == "sftp":  # Somebody else answers there.
        (tmp_path / ".ssh" / "known_hosts").write_text(f"[127.0.0.1]:{site.sftp.port} {_another_key()}")
        assert refusal(site.grant(kind), "2024/*") == (Code.STORAGE, "unverified")
        (tmp_path / ".ssh" / "config").write_text("Host *\n  UserKnownHostsFile none\n  StrictHostKeyChecking no\n")
        assert refusal(site.grant(kind), "2024/*") == (Code.STORAGE, "unverified")
    assert len(site.server(kind).faults.asked) == before


def _another_key() -> str:
    import asyncssh

    return asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode()


@pytest.mark.parametrize("kind", KINDS)
def test_who_is_nobody_there_is_denied(site: Site, kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "nobody")
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", f"https://127.0.0.1:{site.s3.port}")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".ssh").mkdir()
    (tmp_path / ".ssh" / "known_hosts").write_text(site.sftp.known_hosts_line())
    grant = site.granted(f"{kind}={site.address(kind)}", tmp_path / "no such file")
    assert refusal(grant, "2024/*") == (Code.STORAGE, "denied")


def test_credentials_come_from_the_environment_too_and_an_endpoint_speaks_tls(
    site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from tests.native_host.edge.stores import s3_server

    monkeypatch.setenv("AWS_ACCESS_KEY_ID", s3_server.KEY_ID)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", s3_server.SECRET)
    monkeypatch.setenv("AWS_DEFAULT_REGION", s3_server.REGION)
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", f"https://127.0.0.1:{site.s3.port}")
    assert one(site.granted("s3=s3://bucket/invoices", tmp_path / "none"), "empty.txt").size == 0
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", f"http://127.0.0.1:{site.s3.port}")
    assert refusal(site.granted("s3=s3://bucket/invoices", tmp_path / "none"), "empty.txt") == (Code.STORAGE, "unverified")


def test_a_password_lets_in_where_no_key_does(site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from tests.native_host.edge.stores import sftp_server

    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".ssh").mkdir()
    (tmp_path / ".ssh" / "known_hosts").write_text(site.sftp.known_hosts_line())
    (tmp_path / "storage.json").write_text(f'{{"sftp": {{"password": "{sftp_server.PASSWORD}"}}}}')
    (tmp_path / "storage.json").chmod(0o600)
    assert one(site.granted(f"sftp={site.address('sftp')}", tmp_path / "storage.json"), "empty.txt").size == 0
