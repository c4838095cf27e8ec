"""`postern edge pair` at the host and `postern edge pairing` at the worker: two people, or one who walks, compare a code."""

from __future__ import annotations

import argparse
import contextlib
import json
import select
import socket
import sys
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from native_host.bridge.folder import claim_folder
from native_host.cli.edge_places import edge_home
from native_host.cli.typed import Typed
from native_host.edge.identity import identity_in
from native_host.edge.pair_host import address_of, pair_with
from native_host.edge.pairing import LINE_BYTES, NotPaired, Offer
from native_host.edge.peers import Peers
from native_host.edge.words import NAME, line_of

_MINUTES = 5
_WHY = {
    "closed": "no pairing is open there: run `postern edge pairing` at the worker",
    "too_many": "from this address pairing failed three times: open another window at the worker",
    "busy": "another pairing is going on there: wait for its end",
    "you_said_no": "you said that the codes differ. If they did, somebody is between the two machines: find out who, before"
    " you try again. Nothing was pinned",
    "other_side_said_no": "the person at the other side did not say yes. If the codes differed, somebody is between the two"
    " machines: find out who, before you try again",
    "bad_signature": "the other side's word was not signed by the key that it showed: somebody is between the two machines",
    "broken_commitment": "the other side changed its mind about its nonce: somebody is between the two machines",
    "odd_message": "what came from there is not of this protocol: is it a Postern worker, of the same version?",
    "ended": "the other side ended the conversation, or took too long",
    "unknown_grant": "this worker has no folder of that name",
}


def add_pair_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Shows a code; the worker shows one, too. Say yes on both sides if they are the same, and only then."
    )
    parser.add_argument("address", metavar="HOST:PORT", help="where the worker listens")
    parser.add_argument("--name", help="what to call it here (else what it calls itself)")


def add_pairing_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Run it where `postern edge serve` runs, as the same user. Until it ends, one host may pair; an"
        " address that failed three times is not heard any more."
    )
    parser.add_argument("--minutes", type=int, default=_MINUTES, help=f"how long to wait for it ({_MINUTES}, at most 30)")
    parser.add_argument("--name", help="what to call the host here (else what it calls itself)")
    parser.add_argument("--grants", metavar="NAME,...", help="the only folders that it may ask for (else all)")


def pair(args: argparse.Namespace) -> int:
    try:
        address = address_of(args.address)
    except ValueError:
        return _refuse("an address is HOST:PORT, as in nas.local:7443")
    if args.name is not None and not NAME.match(args.name):
        return _refuse("a name has small letters, figures, dots and dashes")
    home = edge_home()
    claim_folder(home.folder)
    identity, peers = identity_in(home.folder), Peers(home.peers)
    try:
        peer = pair_with(address, identity, peers, args.name, _is_same)
    except NotPaired as failure:
        return _failed(failure.why)
    except OSError as failure:
        sys.stderr.write(
            f"edge: nobody answers at {address} ({failure.strerror or 'too slow'}): does `postern edge serve` run there?\n"
        )
        return 1
    sys.stdout.write(f"Paired. This worker is called {peer.name} here: postern extract --edge {peer.name}:GRANT/path ...\n")
    return 0


def pairing(args: argparse.Namespace) -> int:
    if not 0 < args.minutes <= 30 or (args.name is not None and not NAME.match(args.name)):
        return _refuse("--minutes is from 1 to 30; a name has small letters, figures, dots and dashes")
    said: dict[str, object] = {"minutes": args.minutes, "name": args.name}
    said["grants"] = [one.strip() for one in args.grants.split(",")] if args.grants is not None else None
    try:
        link = _worker_here()
    except OSError:
        sys.stderr.write("edge: no worker of this user runs on this machine: start `postern edge serve` first\n")
        return 1
    with closing(link), contextlib.suppress(ConnectionError):
        link.sendall(line_of(said))
        return _Sitting(link, Typed()).until_over()
    return _failed("ended")


@dataclass(slots=True)
class _Sitting:
    """A person at the worker. `code` is asked until it is answered, or has failed: what is typed later answers nothing."""

    link: socket.socket
    typed: Typed
    code: str | None = None

    def until_over(self) -> int:
        heard = b""
        while True:
            awaited: list[socket.socket | Typed] = [self.link] if self.typed.is_over else [self.link, self.typed]
            ready, _, _ = select.select(awaited, [], [])
            if self.link in ready:  # First: it may say that what was typed comes too late.
                if not (data := self.link.recv(LINE_BYTES)):
                    return _failed("ended")
                *lines, heard = (heard + data).split(b"\n")
                for line in lines:
                    if (status := self._hear(json.loads(line))) is not None:
                        return status
            elif self.code is not None:
                self._answer(self.typed.take())
            elif self.typed.forget():
                sys.stderr.write("edge: no question is open: what you typed answers nothing, and nobody was paired by it\n")
                sys.stderr.flush()

    def _hear(self, line: dict[str, Any]) -> int | None:
        """The command's status, once it is over."""
        if "open" in line:
            sys.stdout.write(f"Waiting up to {line['open']} min. At the host: postern edge pair THIS-MACHINE:PORT\n")
            sys.stdout.flush()
        elif "code" in line:
            self.code = line["code"]
            _ask(self.typed, line["code"], f"{line['name']} at {line['address']}")
            if self.typed.is_over:
                self._answer("")
        elif "paired" in line:
            sys.stdout.write(f"Paired. This host is called {line['paired']} here.\n")
            return 0
        else:
            if self.code is not None:
                sys.stderr.write(
                    "\nedge: that question is over: an answer to it counts for nothing, and nobody was paired\n"
                )
                self.code = None
            if line.get("is_over", True):
                return _failed(line["failed"])
            why = _WHY.get(line["failed"], line["failed"])
            sys.stderr.write(f"edge: {line['address']} is not paired: {why}. Still waiting.\n")
            sys.stderr.flush()
        return None

    def _answer(self, typed: str | None) -> None:
        if typed is None:
            return
        is_same = _meant(typed, self.typed)
        if is_same is None:
            _ask_again(self.typed)
            return
        self.link.sendall(line_of({"same": is_same, "code": self.code}))
        self.code = None
        sys.stdout.write("Waiting for the person at the other side.\n" if is_same else "")
        sys.stdout.flush()


def _worker_here() -> socket.socket:
    """Raises OSError."""
    if sys.platform == "win32":
        raise OSError
    else:
        link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            link.connect(str(edge_home().control))
        except BaseException:
            link.close()
            raise
        return link


def _is_same(code: str, worker: Offer) -> bool:
    typed = Typed()
    _ask(typed, code, worker.name)
    while (is_same := _meant(typed.line(), typed)) is None:
        _ask_again(typed)
    return is_same


def _ask(typed: Typed, code: str, other: str) -> None:
    """What was typed before the code is shown is no answer to it."""
    if typed.forget():
        sys.stderr.write("edge: what was typed before this code answers nothing\n")
        sys.stderr.flush()
    sys.stdout.write(f"\n    {code}\n\nDoes {other} show the same code? Type yes or no: ")
    sys.stdout.flush()


def _ask_again(typed: Typed) -> None:
    typed.forget()
    sys.stdout.write("Please type yes or no: ")
    sys.stdout.flush()


def _meant(said: str, typed: Typed) -> bool | None:
    """The whole word: nobody says it by pressing Enter. Null is neither; who has left says no."""
    word = said.strip().lower()
    if word in ("yes", "no"):
        return word == "yes"
    return False if typed.is_over else None


def _failed(why: str) -> int:
    sys.stderr.write(f"edge: not paired: {_WHY.get(why, why)}\n")
    return 1


def _refuse(why: str) -> int:
    sys.stderr.write(f"edge: {why}\n")
    return 2
