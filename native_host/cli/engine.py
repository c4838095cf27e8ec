"""`--ray ADDRESS`: which engine reads the documents of `extract` and of `edge serve`."""

from __future__ import annotations

import argparse
import os
import sys

from native_host.batch.embedded import Embedded
from native_host.batch.engine import Engine
from native_host.contract.pictures import Ocr

GONE = "the Ray cluster no longer answers"


class NoEngine(Exception):
    """Has words for people."""


def add_engine_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ray",
        metavar="ADDRESS",
        help="read on the machines of a Ray cluster: HOST:PORT or auto, where this one has joined; local makes one here",
    )


def engine_of(args: argparse.Namespace, said_by: str, ocr: Ocr | None = None) -> Engine:
    """This process is the default. `ocr`: reads pictures, in this process. Raises NoEngine."""
    if args.ray is None:
        return Embedded(ocr)
    if not args.ray or "://" in args.ray:
        raise NoEngine("--ray is HOST:PORT, auto or local. `ray start --address=HOST:PORT` lets this machine join a cluster")
    from native_host.cluster.engine import OnCluster
    from native_host.cluster.ray_nodes import NoCluster, RayNodes
    from native_host.cluster.sealing import KEY_BYTES

    def waiting() -> None:
        sys.stderr.write(f"{said_by}: no machine of the Ray cluster takes a document; waiting for one\n")
        sys.stderr.flush()

    key = os.urandom(KEY_BYTES)
    try:
        nodes = RayNodes(args.ray, key, waiting)
        return OnCluster(nodes, key, None if ocr is None else Embedded(ocr))
    except NoCluster as none:
        raise NoEngine(str(none)) from None
