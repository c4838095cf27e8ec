"""`postern edge serve | pairing | pair | list | revoke | ledger`: a worker beside the documents, and who may ask it."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable

from native_host.bridge.folder import FolderRefused
from native_host.cli.edge_pair import add_pair_arguments, add_pairing_arguments, pair, pairing
from native_host.cli.edge_places import edge_home
from native_host.cli.edge_serve import add_serve_arguments, serve_documents
from native_host.edge.identity import identity_in
from native_host.edge.ledger import LABEL, Line, lines_of, verified
from native_host.edge.peers import Peer, Peers

_MORE = """
Beside the documents (a NAS, a file server):   postern edge serve --listen 0.0.0.0:7443 --grant invoices=/srv/invoices
                                               postern edge pairing
On the machine with the browser:               postern edge pair nas.local:7443
                                               postern extract --edge nas:invoices/2024 --fields "date, total" -o out.csv

Only fields come back; the documents stay where they are. Nobody is answered who was not paired.
"""
_FAULTS = {
    "changed": "it was changed after it was written",
    "order": "it does not follow from the line before: lines were put in, taken out or moved",
    "cut": "it and all behind it were cut off",
    "head": "the file that names the last line is missing or cannot be read",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _MORE
    acts = parser.add_subparsers(dest="act", metavar="act", required=True)
    add_serve_arguments(acts.add_parser("serve", help="answer paired hosts about the folders that are granted"))
    add_pairing_arguments(acts.add_parser("pairing", help="at the worker: let one more host pair, for some minutes"))
    add_pair_arguments(acts.add_parser("pair", help="at the host: pair with the worker at HOST:PORT"))
    listing = acts.add_parser("list", help="who is paired with this machine, and who was")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    acts.add_parser("revoke", help="from now on NAME neither is answered nor asked").add_argument("name", metavar="NAME")
    ledger = acts.add_parser("ledger", help="at the worker: who asked for what and what became of it; checks its chain")
    ledger.add_argument("--json", action="store_true", help="the lines as they are kept")


def run(args: argparse.Namespace) -> int:
    acts: dict[str, Callable[[argparse.Namespace], int]] = {
        "serve": serve_documents,
        "pairing": pairing,
        "pair": pair,
        "list": _list,
        "revoke": _revoke,
        "ledger": _ledger,
    }
    try:
        return acts[args.act](args)
    except (FolderRefused, ValueError):
        sys.stderr.write(
            f"edge: what is kept in {edge_home().folder} cannot be used: it must be yours alone and as it was written\n"
        )
    except OSError as failure:
        sys.stderr.write(f"edge: {failure.strerror or type(failure).__name__}\n")
    return 1


def _list(args: argparse.Namespace) -> int:
    peers = Peers(edge_home().peers).all()
    for one in peers:
        sys.stdout.write(json.dumps(_object(one)) + "\n" if args.json else _line(one))
    if not peers:
        sys.stderr.write("edge: nobody is paired with this machine\n")
    return 0


def _revoke(args: argparse.Namespace) -> int:
    gone = Peers(edge_home().peers).revoke(args.name)
    for one in gone:
        words = "is no longer answered here" if one.role == "host" else "is no longer asked from here"
        sys.stdout.write(
            f"{one.name} ({one.role.value}) {words}. On its own side it is still paired: revoke this machine there, too.\n"
        )
    if not gone:
        sys.stderr.write(f"edge: nobody who counts is called {args.name!r} here; `postern edge list` shows who does\n")
    return 0 if gone else 1


def _ledger(args: argparse.Namespace) -> int:
    home = edge_home()
    if not home.ledger.exists():
        sys.stderr.write("edge: there is no ledger here: it begins with the first `postern edge serve`\n")
        return 1
    for line in lines_of(home.ledger):
        if line is not None:
            sys.stdout.write(json.dumps(line) + "\n" if args.json else _said(line))
    found = verified(home.ledger, identity_in(home.folder).derived(LABEL))
    if found.first_bad is None:
        sys.stderr.write(f"edge: {found.lines} lines, each as it was written\n")
        return 0
    if found.fault == "was_cut":
        sys.stderr.write(
            f"edge: before line {found.first_bad}, lines had been cut off when the worker started."
            f" Keep a copy of {home.ledger}.\n"
        )
        return 1
    sys.stderr.write(
        f"edge: line {found.first_bad} is not as it was written: {_FAULTS[found.fault]}. Keep a copy of {home.ledger}.\n"
    )
    return 1


def _said(line: Line) -> str:
    known = ("n", "at_ms", "event", "previous", "hash", "who", "name")
    at = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(int(str(line.get("at_ms", 0))) / 1000))
    name = str(line.get("name") or str(line.get("who", ""))[:16] or "-")
    facts = [f"{key}={json.dumps(value)}" for key, value in line.items() if key not in known and value not in (None, "")]
    return "  ".join([f"{line.get('n'):>6}", at, f"{line.get('event'):<14}", name, *facts]) + "\n"


def _line(one: Peer) -> str:
    state = "paired" if one.is_current else "revoked"
    may = one.address if one.role == "worker" else "all folders" if one.grants is None else ", ".join(one.grants)
    return f"{one.name:<24} {one.role.value:<7} {state:<8} {one.digest[:16]}  {may}\n"


def _object(one: Peer) -> dict[str, object]:
    said = {"name": one.name, "role": one.role.value, "digest": one.digest, "address": one.address, "grants": one.grants}
    return {**said, "paired_ms": one.paired_ms, "revoked_ms": one.revoked_ms}
