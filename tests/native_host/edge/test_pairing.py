"""Two machines meet: both show one code, both people say yes, and then each pins the other. Anything else pins nothing."""

from __future__ import annotations

import contextlib
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from native_host.edge.asking import Asking
from native_host.edge.identity import Identity, identity_in
from native_host.edge.pair_host import Address, pair_with
from native_host.edge.pairing import (
    LINE_BYTES,
    MAGIC,
    Conversation,
    NotPaired,
    Offer,
    check_yes,
    commitment,
    fresh_nonce,
    offer_of,
    opens,
    read_line,
    signed_yes,
)
from native_host.edge.peers import Peers, Role
from native_host.edge.window import network_of
from native_host.edge.words import line_of
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, hello_when_up

Make = Callable[[str], Machine]
CODE = re.compile(r"(\d{4} \d{4})")


def read_until(process: subprocess.Popen[str], words: str, of: str = "stdout") -> str:
    said, pipe = "", getattr(process, of)
    while words not in said:
        piece = pipe.read(1)
        assert piece, said + process.communicate(timeout=LONG_S)[1]
        said += piece
    return said


class Sitting:
    """A person at each side."""

    def __init__(self, worker: WorkerMachine, host: Machine, port: int, *words: str) -> None:
        self.worker = worker.start("edge", "pairing", *words)
        read_until(self.worker, "postern edge pair")
        self.host = host.start("edge", "pair", f"127.0.0.1:{port}", "--name", "nas")

    def codes(self) -> tuple[str, str]:
        said = [read_until(process, "yes or no: ") for process in (self.worker, self.host)]
        found = [CODE.search(one) for one in said]
        assert found[0] and found[1]
        return found[0][1], found[1][1]

    def answer(self, at_worker: str, at_host: str) -> tuple[int, int]:
        for process, word in ((self.host, at_host), (self.worker, at_worker)):
            assert process.stdin is not None
            process.stdin.write(word + "\n")
            process.stdin.flush()
        self.words = "".join("".join(process.communicate(timeout=LONG_S)) for process in (self.host, self.worker))
        return self.worker.returncode, self.host.returncode


def test_both_sides_show_one_code_and_two_yes_make_a_pair(worker: WorkerMachine, machine: Make) -> None:
    host = machine("host")
    assert "no pairing is open there" in host.run("edge", "pair", f"127.0.0.1:{worker.port}")[2]
    sitting = Sitting(worker, host, worker.port, "--name", "desk", "--grants", "invoices")
    at_worker, at_host = sitting.codes()
    assert at_worker == at_host
    assert host.peers.all() == () and worker.peers.by_name("desk", Role.HOST) is None  # Nothing before both have said it.
    assert sitting.answer("yes", "yes") == (0, 0)
    nas, desk = host.peers.by_name("nas", Role.WORKER), worker.peers.by_name("desk", Role.HOST)
    assert nas is not None and desk is not None
    assert (nas.digest, desk.digest, desk.grants) == (worker.identity.digest, host.identity.digest, ("invoices",))
    assert hello_when_up(Asking(host.identity, nas))["grants"] == ["invoices"]
    assert worker.ledger_with(event="paired", who=host.identity.digest, name="desk")
    status, said, _ = worker.run("edge", "ledger")
    assert status == 0 and "paired" in said and "desk" in said
    assert "nas" in host.run("edge", "list")[1] and "invoices" in worker.run("edge", "list")[1]


@pytest.mark.parametrize(("at_worker", "at_host"), [("no", "yes"), ("yes", "no"), ("NO", "yes")])
def test_one_no_pins_nothing_on_either_side(worker: WorkerMachine, machine: Make, at_worker: str, at_host: str) -> None:
    host, before = machine("host"), worker.peers.all()
    sitting = Sitting(worker, host, worker.port)
    sitting.codes()
    assert sitting.answer(at_worker, at_host) == (1, 1)
    assert host.peers.all() == () and worker.peers.all() == before
    assert "somebody is between" in sitting.words


@pytest.mark.parametrize(("at_worker", "at_host"), [("y", "yes"), ("yes", "oui"), ("", "Y")])
def test_what_is_neither_yes_nor_no_is_asked_again(
    worker: WorkerMachine, machine: Make, at_worker: str, at_host: str
) -> None:
    host, before = machine("host"), worker.peers.all()
    sitting = Sitting(worker, host, worker.port)
    sitting.codes()
    for process, word in ((sitting.host, at_host), (sitting.worker, at_worker)):
        assert process.stdin is not None
        if word != "yes":
            process.stdin.write(word + "\n")
            process.stdin.flush()
            read_until(process, "Please type yes or no: ")
    assert host.peers.all() == () and worker.peers.all() == before
    assert sitting.answer("yes", "yes") == (0, 0)


def test_who_closes_the_terminal_at_the_question_says_no(worker: WorkerMachine, machine: Make) -> None:
    host, before = machine("host"), worker.peers.all()
    sitting = Sitting(worker, host, worker.port)
    sitting.codes()
    sitting.host.communicate(timeout=LONG_S)
    assert sitting.host.returncode == 1
    sitting.worker.communicate("yes\n", timeout=LONG_S)
    assert sitting.worker.returncode == 1 and host.peers.all() == () and worker.peers.all() == before


class Between:
    """A machine in the middle: a worker to the host and a host to the worker, each with a key of its own."""

    def __init__(self, folder: Path, worker_port: int) -> None:
        self._identity = identity_in(folder)
        self._worker_port = worker_port
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def close(self) -> None:
        self._thread.join(LONG_S)
        self._socket.close()

    def _run(self) -> None:
        link, _ = self._socket.accept()
        onward = socket.create_connection(("127.0.0.1", self._worker_port))
        with link, onward, link.makefile("rwb") as host, onward.makefile("rwb") as worker:
            ours, nonce = offer_of(self._identity), fresh_nonce()
            host.readline()
            host.readline()
            worker.write(MAGIC + line_of({**ours.said(), "commitment": commitment(ours, nonce)}))
            worker.flush()
            seen = read_line(worker.readline())
            worker.write(line_of({"nonce": nonce.hex()}))
            worker.flush()
            host.write(line_of({**ours.said(), "nonce": seen["nonce"]}))
            host.flush()
            while worker.readline() or host.readline():
                pass


def test_somebody_in_the_middle_makes_the_codes_differ(worker: WorkerMachine, machine: Make, tmp_path: Path) -> None:
    host, before, between = machine("host"), worker.peers.all(), Between(tmp_path / "between", worker.port)
    sitting = Sitting(worker, host, between.port)
    at_worker, at_host = sitting.codes()
    assert at_worker != at_host
    assert sitting.answer("no", "no") == (1, 1)
    between.close()
    assert host.peers.all() == () and worker.peers.all() == before


@pytest.fixture
def two(tmp_path: Path) -> tuple[Identity, Identity]:
    return identity_in(tmp_path / "one"), identity_in(tmp_path / "two")


def test_the_code_is_made_of_everything_that_was_said(two: tuple[Identity, Identity]) -> None:
    host, worker = (offer_of(one) for one in two)
    said = Conversation(host, worker, b"a" * 32, b"b" * 32)
    others = [
        Conversation(worker, host, b"a" * 32, b"b" * 32),
        Conversation(host, worker, b"b" * 32, b"a" * 32),
        Conversation(Offer(host.certificate, "other"), worker, b"a" * 32, b"b" * 32),
        Conversation(host, Offer(worker.certificate, "other"), b"a" * 32, b"b" * 32),
    ]
    assert len({said.code, *(one.code for one in others)}) == 5
    yes = signed_yes(two[1], said, Role.WORKER)
    check_yes(yes, said, Role.WORKER)
    for one in others:
        with pytest.raises(NotPaired):
            check_yes(yes, one, Role.WORKER)
    refusals: list[dict[str, object]] = [{"no": True}, {}]
    for wrong in (*refusals, signed_yes(two[0], said, Role.WORKER), signed_yes(two[1], said, Role.HOST)):
        with pytest.raises(NotPaired):
            check_yes(wrong, said, Role.WORKER)


def test_a_commitment_opens_to_one_nonce_of_one_machine(two: tuple[Identity, Identity]) -> None:
    host, worker = (offer_of(one) for one in two)
    committed = commitment(host, b"a" * 32)
    assert opens(committed, host, b"a" * 32)
    assert not opens(committed, host, b"b" * 32) and not opens(committed, worker, b"a" * 32)


STRANGER = ("127.0.0.2", 0)
OTHERS = tuple((f"127.0.0.{number}", 0) for number in range(3, 30))

of_many_addresses = pytest.mark.skipif(sys.platform == "darwin", reason="127.0.0.1 is the only loopback address there")


def said_to(worker: WorkerMachine, data: bytes, source: tuple[str, int]) -> bytes:
    """All that came back."""
    heard = b""
    with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", worker.port), LONG_S, source) as link:
        link.sendall(data)
        while piece := link.recv(4096):
            heard += piece
    return heard


def offered(folder: Path, opened: bytes | None) -> bytes:
    """A host that is as it should be, and opens another nonce than it committed to, or breaks off."""
    ours = offer_of(identity_in(folder))
    said = MAGIC + line_of({**ours.said(), "commitment": commitment(ours, fresh_nonce())})
    return said + (line_of({"nonce": opened.hex()}) if opened is not None else b"x\n")


@of_many_addresses
def test_who_opens_another_nonce_than_it_committed_to_is_not_paired(worker: WorkerMachine, tmp_path: Path) -> None:
    window = worker.start("edge", "pairing")
    read_until(window, "postern edge pair")
    assert b"nonce" in said_to(worker, offered(tmp_path / "liar", fresh_nonce()), STRANGER)
    assert worker.ledger_with(event="pairing_failed", why="broken_commitment")
    read_until(window, "changed its mind", "stderr")
    assert window.poll() is None
    window.terminate()
    assert not CODE.search(window.communicate(timeout=LONG_S)[0])


def test_who_is_killed_with_words_unread_has_left(worker: WorkerMachine) -> None:
    """Its socket is reset then, and has no end: every other window was refused for as long as it would have been open."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as gone:
        gone.connect(str(worker.home.control))
        gone.sendall(line_of({"minutes": 5, "name": None, "grants": None}))
        gone.recv(1, socket.MSG_PEEK)
    window = worker.start("edge", "pairing")
    read_until(window, "postern edge pair")
    window.terminate()
    window.communicate(timeout=LONG_S)


@of_many_addresses
def test_a_stranger_who_fails_three_times_is_not_heard_and_closes_no_window(worker: WorkerMachine, machine: Make) -> None:
    host = machine("patient")
    window = worker.start("edge", "pairing", "--name", "patient")
    read_until(window, "postern edge pair")
    for odd in (b"x" * LINE_BYTES * 2 + b"\n", b"x\n", b"{}\n"):
        assert b"too_many" not in said_to(worker, MAGIC + odd, STRANGER)
    for _ in range(5):
        assert b"too_many" in said_to(worker, MAGIC + b"x\n", STRANGER)
    sitting = Sitting.__new__(Sitting)
    sitting.worker, sitting.host = window, host.start("edge", "pair", f"127.0.0.1:{worker.port}", "--name", "nas")
    at_worker, at_host = sitting.codes()
    assert at_worker == at_host and sitting.answer("yes", "yes") == (0, 0)


@of_many_addresses
def test_thirty_nonces_close_the_window_wherever_they_went(worker: WorkerMachine, tmp_path: Path) -> None:
    """Who has our nonce knows the code, and may leave without showing its own: each is a guess."""
    window = worker.start("edge", "pairing")
    read_until(window, "postern edge pair")
    told = 0
    while window.poll() is None and told < 60:
        told += b"nonce" in said_to(worker, offered(tmp_path / "guesser", None), OTHERS[told // 3])
    assert window.wait(LONG_S) == 1 and told == 30


def test_an_address_of_ipv6_stands_for_its_network() -> None:
    assert network_of("2001:db8::1") == network_of("2001:db8::ffff:2") != network_of("2001:db8:0:1::1")
    assert network_of("::ffff:192.0.2.1") == network_of("192.0.2.1") != network_of("192.0.2.2")


@pytest.fixture
def liar(tmp_path: Path) -> Iterator[Callable[[bytes], int]]:
    """A worker that says what a test wants, once."""
    servers: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(says: bytes) -> int:
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)

        def run() -> None:
            link, _ = server.accept()
            with link, link.makefile("rwb") as lines:
                lines.readline()
                lines.readline()
                lines.write(says)
                lines.flush()
                with contextlib.suppress(OSError):  # The other side may have heard enough.
                    link.shutdown(socket.SHUT_WR)
                    while lines.readline():
                        pass

        threads.append(threading.Thread(target=run))
        threads[-1].start()
        return int(server.getsockname()[1])

    yield start
    for thread in threads:
        thread.join(LONG_S)
    for server in servers:
        server.close()


@pytest.mark.parametrize(
    "says",
    [
        *(b"", b"HTTP/1.1 400\r\n\r\n", b"{}\n", b"x" * 20_000, line_of({"error": "\x1b[2J"})),
        line_of({"certificate": "AAAA", "name": "x", "nonce": "0" * 64}),
        line_of({"name": "\x1b[2J", "certificate": "", "nonce": "0" * 64}),
    ],
)
def test_a_worker_that_says_something_odd_pins_nothing(liar: Callable[[bytes], int], tmp_path: Path, says: bytes) -> None:
    peers = Peers(tmp_path / "peers.json")
    with pytest.raises((NotPaired, OSError)) as failure:
        pair_with(Address("127.0.0.1", liar(says)), identity_in(tmp_path / "me"), peers, None, lambda code, other: True)
    assert "\x1b" not in str(failure.value) and peers.all() == ()


def test_a_yes_that_its_key_did_not_sign_pins_nothing(
    liar: Callable[[bytes], int], two: tuple[Identity, Identity], tmp_path: Path
) -> None:
    offer, peers = offer_of(two[1]), Peers(tmp_path / "peers.json")
    shown = {**offer.said(), "nonce": "0" * 64}
    other = Conversation(offer, offer, b"a" * 32, b"b" * 32)
    for yes, why in ((signed_yes(two[1], other, Role.WORKER), "bad_signature"), ({"no": True}, "other_side_said_no")):
        port = liar(line_of(shown) + line_of(yes))
        with pytest.raises(NotPaired) as failure:
            pair_with(Address("127.0.0.1", port), two[0], peers, None, lambda code, other: True)
        assert failure.value.why == why and peers.all() == ()
