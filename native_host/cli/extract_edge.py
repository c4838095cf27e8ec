"""`postern extract --edge NAME:GRANT/path`: the same table, made where the documents lie."""

from __future__ import annotations

import argparse
import errno
import os
import signal
import sys
from pathlib import Path
from types import FrameType

from native_host.batch.progress import Progress
from native_host.batch.run import Ask, Tally, run_batch
from native_host.batch.state import Busy, State
from native_host.bridge.folder import FolderRefused
from native_host.cli.edge_places import edge_home
from native_host.contract.documents import Reason
from native_host.edge.asking import Asking, Away, NotKnown
from native_host.edge.identity import identity_in
from native_host.edge.peers import Peer, Peers, Role
from native_host.edge.remote import Remote, Ticket
from native_host.edge.rows import Odd
from native_host.edge.words import Ask as EdgeAsk
from native_host.edge.words import Code, Refused
from native_host.wire.strict_json import loads_object

_STOPPED = 130
_GOES_ON = "What was done is kept; the same command goes on."
_WORDS: dict[Code, str] = {
    Code.NOT_GRANTED: "it has no folder of that name for this machine. `postern edge list` there shows what it may have",
    Code.BAD_PATH: "a path goes down from the granted folder: no / at its beginning, no .., at most one **",
    Code.LINK: "the path leads through a symbolic link, and links are not followed. Name the folder itself, or grant it",
    Code.NOT_FOUND: "there is no such file or folder in what it was granted",
    Code.TOO_MANY_FILES: "these are more files than one job may have. Ask for a folder of them at a time",
    Code.CANCELLED: "this job was cancelled. Delete {folder} to begin a new one",
    Code.UNKNOWN_JOB: "it no longer knows this job. The same command begins it again, and keeps what is done",
    Code.OTHER_JOB: "it knows another job under this id. Delete {folder} to begin a new one",
    Code.WRONG_KEY: "it cannot open this job's journal. Delete {folder} to begin a new one",
    Code.BUSY: "it has as many jobs of this machine as it takes. Let some end, or delete what is not needed",
    Code.REVOKED: "it has revoked this machine. Pair anew: `postern edge pairing` there, `postern edge pair` here",
    Code.NOT_STORED: "its disk takes no journal. Make room there",
    Code.INCOMPATIBLE: "it speaks another protocol. Update Postern on the older of the two machines",
    Code.STORAGE: "the storage behind this grant does not answer it (away), is slow, lets it have nothing (denied), or is"
    " not proven to be the one that was meant (unverified). This time: {detail}",
    Code.TOO_LARGE: "what is asked for is longer than it takes. Ask for fewer fields",
}


def add_edge_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--edge",
        metavar="NAME:GRANT/PATH",
        help="documents at a paired worker: a file, folder or pattern (2024/*.pdf, **/*.eml) in a folder granted to it",
    )
    parser.add_argument(
        "--wait", type=float, default=120.0, metavar="SECONDS", help="how long to wait for a worker that is away (120)"
    )


def run_at_worker(args: argparse.Namespace, out: Path, ask: Ask) -> int:
    """0, 1, 2, 130 as `postern extract`."""
    name, colon, path = args.edge.partition(":")
    grant, _, inside = path.partition("/")
    if not colon or not grant or args.paths:
        return _refuse("--edge is NAME:GRANT/path, and no FILE or DIR of this machine goes with it")
    home = edge_home()
    try:
        worker = Peers(home.peers).by_name(name, Role.WORKER)
        identity = identity_in(home.folder) if worker is not None and worker.is_current else None
    except (OSError, ValueError, FolderRefused):
        return _refuse(f"what is paired cannot be read: see that {home.folder} is yours alone, or pair anew")
    if worker is None or identity is None:
        return _refuse(
            f"no worker is called {name!r} here: `postern edge pair HOST:PORT` pairs one, `postern edge list` shows them"
        )
    schema = loads_object(Path(args.schema).read_bytes()) if args.schema is not None else None
    asked = EdgeAsk(grant, inside, args.fields, schema, ask.settings.day_first, ask.settings.least)
    try:
        state = State(out)
    except Busy:
        return _refuse("another run writes this table")
    except OSError as failure:
        return _refuse(f"beside -o nothing can be written: {os.strerror(failure.errno or errno.EIO)}")
    signal.signal(signal.SIGTERM, _as_interrupt)
    with state:
        try:
            return _run(out, ask, asked, worker, Asking(identity, worker), state, args.wait)
        except KeyboardInterrupt:
            sys.stderr.write(f"extract: stopped. {_GOES_ON}\n")
            return _STOPPED
        except OSError as failure:
            sys.stderr.write(f"extract: not written ({os.strerror(failure.errno or errno.EIO)}). {_GOES_ON}\n")
        except Refused as refused:
            words = _WORDS.get(refused.code, f"{refused.code.value}, for a reason of its own")
            sys.stderr.write(f"extract: {name} refused: {words.format(folder=state.folder, detail=refused.detail)}.\n")
        except NotKnown:
            sys.stderr.write(
                f"extract: {name} at {worker.address} and this machine do not know each other (any more). Nothing was asked."
                " If that is the right address, pair anew: `postern edge pairing` there, `postern edge pair` here.\n"
            )
        except Odd:
            sys.stderr.write(
                f"extract: what came from {name} is no row of this table. Nothing of it was taken. Is there the same version"
                f" of Postern? If so, somebody may have changed it. {_GOES_ON}\n"
            )
        except Away:
            sys.stderr.write(
                f"extract: {name} does not answer at {worker.address}, or ends the connection. See that `postern edge serve`"
                f" runs there, and by `postern edge list` there that this machine is not revoked. {_GOES_ON}\n"
            )
    return 1


def _run(out: Path, ask: Ask, asked: EdgeAsk, worker: Peer, asking: Asking, state: State, wait_s: float) -> int:
    def waiting() -> None:
        sys.stderr.write(f"extract: {worker.name} does not answer; asked again for up to {wait_s:.0f} s\n")

    remote = Remote(asking, Ticket.kept_in(state.ticket, asked, worker.digest), asked, wait_s, waiting)
    try:
        listed = remote.begin()
    except (Away, NotKnown, Odd, Refused):
        if not state.journal.exists():  # Nothing is begun: nothing is left behind.
            state.clear()
        raise
    if not listed.names:
        state.clear()
        return _refuse("there is no file")
    progress = Progress(sys.stderr, len(listed.names))
    tally = run_batch(listed.names, out, ask, lambda: remote, state, progress, lambda number, _: listed.identity(number))
    if tally.unreachable:
        sys.stderr.write(
            f"extract: {tally.unreachable} files lie where {worker.name} got no answer; the same command tries anew\n"
        )
        sys.stderr.write(_said(tally, len(ask.wanted)))
        return 1
    try:
        remote.forget()
    except (Away, NotKnown, Refused):
        sys.stderr.write(
            "extract: the worker was not told that the table is whole; what it keeps sealed goes after a week\n"
        )
    sys.stderr.write(_said(tally, len(ask.wanted)))
    return 0 if tally.is_whole else 1


def _said(tally: Tally, fields: int) -> str:
    said = f"extract: {tally.files} files, {tally.found} of {tally.files * fields} fields found\n"
    if tally.problems:
        reasons = ", ".join(f"{count} {name}" for name, count in tally.problems.most_common())
        said += f'extract: not read, or not wholly: {reasons}; the column "problem" says which\n'
        if Reason.NO_TEXT_LAYER.value in reasons:
            said += "extract: a worker reads text only; extract reads pictures and scanned pages where they lie here\n"
    return said


def _as_interrupt(number: int, stack: FrameType | None) -> None:
    del number, stack
    raise KeyboardInterrupt


def _refuse(why: str) -> int:
    sys.stderr.write(f"extract: {why}\n")
    return 2
