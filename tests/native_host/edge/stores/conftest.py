"""The same documents in a folder, in a bucket, behind SFTP and behind WebDAV."""

from __future__ import annotations

import ipaddress
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import asyncssh
import pytest
from cryptography import x509

from native_host.edge.granted import Grant
from native_host.edge.granting import grant_of
from native_host.edge.stores import patience
from native_host.edge.stores.stored_folder import StoredFolder
from tests.certificate import self_signed
from tests.native_host.edge.machines import invoice
from tests.native_host.edge.stores import s3_server, sftp_server, webdav_server
from tests.native_host.edge.stores.s3_server import Bucket
from tests.native_host.edge.stores.serving import Faults, HttpServer
from tests.native_host.edge.stores.sftp_server import SftpServer
from tests.native_host.edge.stores.webdav_server import Share

if not hasattr(os, "O_NOFOLLOW"):
    pytest.skip("a worker needs folders' descriptors", allow_module_level=True)

KINDS = ("s3", "sftp", "webdav")
FILES = 8


@dataclass(slots=True)
class Site:
    """`env`: where a worker finds what it may trust, and who it is to SFTP. `storage`: who it is to the others."""

    root: Path
    docs: Path
    bucket: Bucket
    share: Share
    s3: HttpServer
    sftp: SftpServer
    webdav: HttpServer
    env: dict[str, str]
    given: list[Grant] = field(default_factory=list)

    @property
    def storage(self) -> Path:
        return self.root / "storage.json"

    def address(self, kind: str) -> str:
        return {
            "s3": "s3://bucket/invoices",
            "sftp": f"sftp://{sftp_server.USER}@127.0.0.1:{self.sftp.port}{self.docs}",
            "webdav": f"webdavs://127.0.0.1:{self.webdav.port}/dav",
        }[kind]

    def server(self, kind: str) -> HttpServer | SftpServer:
        if kind == "sftp":
            return self.sftp
        return self.s3 if kind == "s3" else self.webdav

    def grant(self, kind: str, *, below: str = "") -> StoredFolder:
        return self.granted(f"{kind}={self.address(kind)}{below}", self.storage)

    def granted(self, said: str, storage: Path) -> StoredFolder:
        made = grant_of(said, storage)
        assert isinstance(made, StoredFolder)
        self.given.append(made)
        return made

    def upload(self) -> None:
        """What lies in the folder is what lies in the bucket."""
        for path in self.docs.rglob("*"):
            if path.is_file() and not path.is_symlink():
                self.bucket.objects[f"invoices/{path.relative_to(self.docs).as_posix()}"] = path.read_bytes()


@pytest.fixture(autouse=True)
def nothing_left_open(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "site" not in request.fixturenames:
        return
    site: Site = request.getfixturevalue("site")
    for one in site.given:
        one.close()
    site.given.clear()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    root = tmp_path_factory.mktemp("site")
    docs, home = root / "docs", root / "home"
    (docs / "2024" / "march").mkdir(parents=True)
    for number in range(FILES):
        (docs / "2024" / f"{number:02} é%2e.txt").write_text(invoice(number))
    (docs / "2024" / "march" / "deep.html").write_text(f"<p>{invoice(77)}</p>")
    (docs / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (docs / "empty.txt").write_bytes(b"")
    (root / "secret.txt").write_text(invoice(999))
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    pem = self_signed(root / "certificate.pem", "localhost", names)
    key = asyncssh.generate_private_key("ssh-ed25519")
    (home / ".ssh").mkdir(parents=True, mode=0o700)
    key.write_private_key(home / ".ssh" / "id_ed25519")
    bucket, share = Bucket("bucket", Faults()), Share(docs, Faults())
    s3, webdav = HttpServer(pem, bucket.answer, bucket.faults), HttpServer(pem, share.answer, share.faults)
    sftp = SftpServer(key, Faults())
    (home / ".ssh" / "known_hosts").write_text(sftp.known_hosts_line())
    env = {"SSL_CERT_FILE": str(pem), "AWS_CA_BUNDLE": str(pem), "HOME": str(home), "AWS_EC2_METADATA_DISABLED": "true"}
    env |= {"SSH_AUTH_SOCK": "", "NO_PROXY": "*"}
    made = Site(root, docs, bucket, share, s3, sftp, webdav, env)
    made.upload()
    said = {
        "s3": {
            "key_id": s3_server.KEY_ID,
            "secret": s3_server.SECRET,
            "region": s3_server.REGION,
            "endpoint": f"https://127.0.0.1:{s3.port}",
        },
        "webdav": {"user": webdav_server.USER, "password": webdav_server.PASSWORD},
    }
    made.storage.write_text(json.dumps(said))
    made.storage.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in env.items():
            patch.setenv(name, value)
        patch.setattr(patience, "PAUSES_S", (0.05,))
        patch.setattr(patience, "AGAIN_S", 0.2)
        yield made
    for one in (s3, sftp, webdav):
        one.end()
