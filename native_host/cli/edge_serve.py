"""`postern edge serve --listen HOST:PORT --grant NAME=DIR ...`"""

from __future__ import annotations

import argparse
import sys
from functools import partial

from native_host.batch.engine import EngineGone
from native_host.cli.edge_places import edge_home
from native_host.cli.engine import GONE, NoEngine, add_engine_arguments, engine_of
from native_host.edge.granted import Grant
from native_host.edge.granting import grant_of
from native_host.edge.identity import Identity
from native_host.edge.pair_host import Address, address_of


def add_serve_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Reads documents in the granted folders, and in those on servers that it is granted by their address, for paired"
        " hosts and answers with fields, over TLS 1.3 that both sides"
        " authenticate. Nothing outside these folders is read, no link is followed. Runs until it is stopped."
    )
    parser.add_argument("--listen", required=True, metavar="HOST:PORT", help="the only place where Postern opens a TCP port")
    parser.add_argument(
        "--grant",
        action="append",
        required=True,
        metavar="NAME=DIR|ADDRESS",
        help="a folder, and what hosts call it; or s3://BUCKET/PREFIX, sftp://USER@HOST/DIR, webdavs://HOST/DIR",
    )
    parser.add_argument("--hard-links", action="store_true", help="read files that have more than one name, too")
    add_engine_arguments(parser)


def serve_documents(args: argparse.Namespace) -> int:
    """2: it cannot be meant."""
    if sys.platform == "win32":
        return _refuse("a worker needs a system that opens files relative to a folder (Linux, macOS, BSD)")
    else:
        from native_host.edge.serving import AlreadyServed, serve

        try:
            at, grants = _meant(args)
            serve(edge_home(), at, grants, partial(engine_of, args, "edge"), _say)
        except (_NotMeant, NoEngine) as why:
            return _refuse(str(why))
        except AlreadyServed:
            return _refuse(f"another worker of this user runs already (its folder is {edge_home().folder})")
        except EngineGone:
            sys.stderr.write(f"edge: {GONE}. What was done is kept; start the worker again when it does, and hosts go on\n")
            return 1
        except OSError as failure:
            sys.stderr.write(f"edge: cannot listen at {at}: {failure.strerror or failure}\n")
            return 1
        return 0


class _NotMeant(Exception):
    """The argument has words for people."""


def _meant(args: argparse.Namespace) -> tuple[Address, list[Grant]]:
    """Raises _NotMeant."""
    try:
        at = address_of(args.listen)
    except ValueError:
        raise _NotMeant("--listen is HOST:PORT, as in 0.0.0.0:7443") from None
    grants: list[Grant] = []
    for said in args.grant:
        try:
            grants.append(grant_of(said, edge_home().storage, has_hard_links=args.hard_links))
        except ValueError as wrong:
            raise _NotMeant(str(wrong)) from None
        except OSError as failure:
            raise _NotMeant(f"--grant {said!r}: the folder cannot be opened: {failure.strerror}") from None
    if len({one.name for one in grants}) != len(grants):
        raise _NotMeant("two folders are granted under one name")
    return at, grants


def _say(identity: Identity, listening: list[str]) -> None:
    sys.stderr.write(
        f"edge: listening at {', '.join(listening)}; this worker's key is {identity.digest[:16]}\n"
        "edge: to pair a host: `postern edge pairing` here, `postern edge pair HOST:PORT` there\n"
    )
    sys.stderr.flush()


def _refuse(why: str) -> int:
    sys.stderr.write(f"edge: {why}\n")
    return 2
