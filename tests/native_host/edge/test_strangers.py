"""Who was not paired is told nothing, holds nothing for long, and is in the ledger."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from native_host.edge.asking import Asking, NotKnown
from native_host.edge.connection import IDLE_S
from native_host.edge.identity import Identity
from native_host.edge.peers import Peer, Role
from native_host.edge.tls import context_for_host
from native_host.edge.words import BODY_BYTES, JOB_KEY, Ask, Code, Refused
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, free_port, hello_when_up, introduce

Make = Callable[[str], Machine]
KEY = b"k" * 32
HELLO = b"GET /v1/hello HTTP/1.1\r\nHost: x\r\n\r\n"


def what_comes(worker: WorkerMachine, context: ssl.SSLContext | None, send: bytes = HELLO) -> bytes:
    """Everything that the worker says to whoever connects like this, until it ends the connection."""
    came = b""
    with socket.create_connection(("127.0.0.1", worker.port), LONG_S) as plain:
        link = plain
        with contextlib.suppress(ssl.SSLError, ConnectionError):
            if context is not None:
                link = context.wrap_socket(plain)
            link.sendall(send)
            while data := link.recv(4096):
                came += data
        link.close()
    return came


def without_certificate(worker: WorkerMachine) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=ssl.DER_cert_to_PEM_cert(worker.identity.certificate))
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
    return context


def as_known(host: Identity, worker: WorkerMachine) -> ssl.SSLContext:
    return context_for_host(host, worker.identity.certificate)


def test_a_paired_host_is_answered_as_these_tests_ask(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    introduce(worker, host, "asks")
    assert b'"grants": ["invoices"]' in what_comes(
        worker, as_known(host.identity, worker), HELLO.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    )


def test_a_stranger_without_a_certificate(worker: WorkerMachine) -> None:
    assert what_comes(worker, without_certificate(worker)) == b""
    assert worker.ledger_with(event="refused", why="no_certificate")


def test_a_stranger_with_a_certificate_of_its_own(worker: WorkerMachine, machine: Make) -> None:
    introduce(worker, machine("known"), "known")
    assert what_comes(worker, as_known(machine("stranger").identity, worker)) == b""
    assert worker.ledger_with(event="refused", why="unknown_certificate")


def test_a_stranger_who_copied_a_paired_machines_certificate(worker: WorkerMachine, machine: Make) -> None:
    known, stranger = machine("known"), machine("stranger")
    introduce(worker, known, "copied")
    chain = stranger.root / "mixed.pem"
    stranger.identity  # noqa: B018  makes its key
    chain.write_text(ssl.DER_cert_to_PEM_cert(known.identity.certificate))
    with pytest.raises(ssl.SSLError):
        without_certificate(worker).load_cert_chain(chain, stranger.identity.key_file)
    # Nor as the issuer of its own: a pinned certificate vouches for nobody.
    both = stranger.root / "both.pem"
    both.write_text(stranger.identity.certificate_file.read_text() + chain.read_text())
    context = without_certificate(worker)
    context.load_cert_chain(both, stranger.identity.key_file)
    assert what_comes(worker, context) == b""


def test_older_tls_and_no_tls_at_all(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    introduce(worker, host, "older")
    context = as_known(host.identity, worker)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    assert what_comes(worker, context) == b""
    assert what_comes(worker, None) == b""
    assert worker.ledger_with(event="refused", why="no_tls")


def test_one_who_speaks_another_protocol_inside(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    introduce(worker, host, "other")
    context = as_known(host.identity, worker)
    context.set_alpn_protocols(["http/1.1"])
    assert what_comes(worker, context) == b""


def test_a_revoked_host_is_told_so_and_nothing_else_and_is_named_in_the_ledger(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    asking = introduce(worker, host, "gone")
    assert asking.hello()["grants"] == ["invoices"]
    status, out, _ = Machine(worker.root).run("edge", "revoke", "gone")
    assert status == 0 and "gone (host) is no longer answered here" in out
    told = what_comes(worker, as_known(host.identity, worker))
    assert told.startswith(b"HTTP/1.1 403 ") and told.endswith(b'{"error": {"code": "revoked", "detail": ""}}')
    for ask in (asking.hello, lambda: asking.delete("j" * 24, KEY), lambda: asking.put("j" * 24, KEY, "{}")):
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.code is Code.REVOKED
    assert worker.ledger_with(event="refused", why="revoked", who=host.identity.digest)
    assert worker.ledger_with(event="revoked", who=host.identity.digest)


def test_a_revoked_host_that_says_nothing_or_odd_things_holds_nothing_for_long(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    introduce(worker, host, "gone")
    worker.peers.revoke("gone")
    with contextlib.ExitStack() as held:
        links = []
        for _ in range(12):  # More than are told: the others are ended at once.
            plain = held.enter_context(socket.create_connection(("127.0.0.1", worker.port), LONG_S))
            links.append(held.enter_context(as_known(host.identity, worker).wrap_socket(plain)))
        for link in links:
            with contextlib.suppress(OSError):
                assert link.recv(4096) == b""
    assert b"403" in what_comes(worker, as_known(host.identity, worker), b"\x00" * 20_000)


def test_a_connection_from_before_ends_with_the_revocation(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    introduce(worker, host, "open")
    plain = socket.create_connection(("127.0.0.1", worker.port), LONG_S)
    with as_known(host.identity, worker).wrap_socket(plain) as link:
        link.sendall(HELLO)
        assert link.recv(4096).startswith(b"HTTP/1.1 200")
        worker.peers.revoke("open")
        began = time.monotonic()
        with contextlib.suppress(OSError):  # It says nothing, and is ended all the same, long before an idle one would be.
            assert link.recv(4096) == b""
        assert time.monotonic() - began < IDLE_S / 2


def test_a_worker_that_is_not_the_one_that_was_paired_is_asked_nothing(worker: WorkerMachine, machine: Make) -> None:
    host, other = machine("host"), machine("other")
    introduce(worker, host, "careful")
    wrong = Peer("nas", Role.WORKER, other.identity.digest, other.identity.certificate, 1, f"127.0.0.1:{worker.port}")
    with pytest.raises(NotKnown):
        Asking(host.identity, wrong).hello()


def refusal_of(asking: Asking, ask: Ask, job: str = "j" * 24) -> Code:
    with pytest.raises(Refused) as refused:
        asking.put(job, KEY, ask.written())
    return refused.value.code


def test_paths_outside_what_was_granted_are_refused_and_in_the_ledger(
    worker: WorkerMachine, place: Path, machine: Make
) -> None:
    asking = introduce(worker, machine("host"), "outside")
    docs = place / "docs"
    (docs / "link").symlink_to(place / "secret.txt")
    (docs / "up").symlink_to(place)
    try:
        for path, code in [
            ("../secret.txt", Code.BAD_PATH),
            ("2024/../../secret.txt", Code.BAD_PATH),
            (str(place / "secret.txt"), Code.BAD_PATH),
            ("link", Code.LINK),
            ("up/secret.txt", Code.LINK),
            ("nothing", Code.NOT_FOUND),
        ]:
            assert refusal_of(asking, Ask("invoices", path, "date", None, None, 0.6)) is code
            assert worker.ledger_with(event="refused", name="outside", why=code.value)
    finally:
        (docs / "link").unlink()
        (docs / "up").unlink()


def test_folders_of_others_and_folders_that_are_not_there_look_the_same(worker: WorkerMachine, machine: Make) -> None:
    asking = introduce(worker, machine("host"), "narrow", grants=["other"])
    assert asking.hello()["grants"] == []
    for grant in ("invoices", "nothing"):
        assert refusal_of(asking, Ask(grant, "2024", "date", None, None, 0.6)) is Code.NOT_GRANTED


def test_too_much_and_malformed_is_refused(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    asking = introduce(worker, host, "much")
    for body, code in [("x" * (BODY_BYTES + 1), Code.TOO_LARGE), ("{", Code.MALFORMED), ("[" * 100_000, Code.MALFORMED)]:
        with pytest.raises(Refused) as refused:
            asking.put("j" * 24, KEY, body)
        assert refused.value.code is code
        assert worker.ledger_with(event="refused", name="much", why=code.value)
    for job in ("short", "a" * 65, "a" * 23 + "."):
        with pytest.raises(Refused):
            asking.put(job, KEY, Ask("invoices", "2024", "date", None, None, 0.6).written())
    head = b"GET /v1/hello HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"
    assert b" 400 " in what_comes(worker, as_known(host.identity, worker), head)
    key = urlsafe_b64encode(KEY).decode()
    odd = f"PUT /v1/jobs/{'j' * 24} HTTP/1.1\r\nHost: x\r\n{JOB_KEY}: {key}\r\nConnection: close\r\n"
    odd += "Content-Length: 5\r\n\r\nnull "
    assert json.loads(what_comes(worker, as_known(host.identity, worker), odd.encode()).split(b"\r\n\r\n", 1)[1]) == {
        "error": {"code": "malformed", "detail": "object"}
    }
    assert asking.hello()["protocol"] == 1  # Unharmed.


SHORT = {"native_host.edge.door.HANDSHAKE_S": 0.7, "native_host.edge.connection.REQUEST_S": 0.7}


@pytest.fixture
def short(tmp_path: Path) -> Iterator[WorkerMachine]:
    """A worker with less patience."""
    (tmp_path / "docs").mkdir()
    made = WorkerMachine(tmp_path / "short", port=free_port(), folders=(f"invoices={tmp_path / 'docs'}",))
    made.serve(SHORT)
    yield made
    made.end()


def test_who_dawdles_is_put_out_before_and_after_its_certificate(short: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    asking = introduce(short, host)
    slow = [socket.create_connection(("127.0.0.1", short.port), LONG_S) for _ in range(40)]  # More than may wait at a time.
    for one in slow[:10]:
        with contextlib.suppress(OSError):
            one.sendall(b"\x16\x03\x01")
    for one in slow:  # Each is ended, and told nothing.
        with contextlib.suppress(ConnectionError):
            assert one.recv(4096) == b""
        one.close()
    assert short.ledger_with(event="refused", why="too_slow") and short.ledger_with(event="refused", why="crowded")
    hello_when_up(asking)
    plain = socket.create_connection(("127.0.0.1", short.port), LONG_S)
    began = time.monotonic()
    with as_known(host.identity, short).wrap_socket(plain) as link, contextlib.suppress(OSError):
        for byte in HELLO[:-2] * 1000:  # A byte at a time, and never the last.
            link.sendall(bytes([byte]))
            time.sleep(0.05)
            assert time.monotonic() - began < LONG_S
    assert short.ledger_with(event="refused", why="too_slow", who=host.identity.digest)
    assert asking.hello()["protocol"] == 1
