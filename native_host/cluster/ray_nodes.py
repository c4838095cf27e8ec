"""The only file that knows Ray. Placing processes, starting them anew, moving bytes and spilling them is Ray's.

One actor for each processor of each machine. An actor whose process or machine dies is started anew by Ray, elsewhere if its
machine is gone. The document that it had is sent again, three times at most: one that ends whatever reads it is a row with
its reason. Ray's own count of retries does not serve for that: it counts each vain attempt to reach a machine that is dead
and not yet known to be.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import socket
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, chdir, redirect_stdout
from pathlib import Path
from queue import SimpleQueue
from typing import Any, cast

from native_host.batch.engine import EngineGone
from native_host.cluster.node import Node
from native_host.contract.documents import Reason
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted
from native_host.version import VERSION

LOCAL = "local"
# A cluster of this machine alone listens on loopback alone, and answers who knows a word made for this run.
_OF_LOCAL = {
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": secrets.token_hex(32),
}
HOW = 'Ray is not installed. With `pip install "postern[ray]"` it is, here and on each machine of the cluster'
_TRIES = 3
_START_S = 60.0
_CALL_S = 5.0
_SAY_S = 60.0
_LOOK_S = 5.0
_LOCAL_STORE = 256 << 20
_SHORT = None if os.name == "nt" else "/tmp"  # noqa: S108  The path of a socket has hundred characters at most.
_OF_STORE = 2  # A document lies in the store, and its copy may lie there again.


class NoCluster(Exception):
    """Has words for people."""


class RayNodes:
    """A `Nodes`. `address` as Ray takes it; `local`: a cluster of this machine alone, for this run. Raises NoCluster."""

    def __init__(self, address: str, key: bytes, waiting: Callable[[], None] = lambda: None) -> None:
        """`waiting`: told each minute in which no machine takes a document."""
        self._waiting = waiting
        self._undo = ExitStack()
        self._ray = _ray(_OF_LOCAL if address == LOCAL else {})
        self._idle: SimpleQueue[Any] = SimpleQueue()
        self._actors: list[Any] = []
        self._is_ending = False
        try:
            self._join(address)
            self._start(key)
        except BaseException:
            self.close()
            raise

    @property
    def processes(self) -> int:
        return len(self._actors)

    @property
    def under_way_bytes(self) -> int:
        return min(int(one["Resources"].get("object_store_memory", 0)) for one in self._machines()) // _OF_STORE

    def read(self, document: bytes, ending: str, wanted: Sequence[Wanted], settings: Settings) -> bytes | Reason:
        errors, why = self._ray.exceptions, Reason.DIED
        actor = self._taken()
        try:
            for _ in range(_TRIES):
                try:
                    row = self._ray.get(actor.read.remote(document, ending, wanted, settings))
                    return Reason.NOT_SEARCHED if row is None else cast(bytes, row)
                except errors.OutOfMemoryError:
                    why = Reason.RAN_OUT_OF_MEMORY
                except errors.RayActorError:
                    why = Reason.DIED
                if not self._is_alive(actor):
                    actor = self._another(actor)
            return why
        except errors.RayError:
            raise EngineGone from None
        finally:
            if actor in self._actors:
                self._idle.put(actor)

    def end_work(self) -> None:
        self._is_ending = True
        for actor in self._actors:
            self._idle.put(None)
            self._ray.kill(actor)

    def close(self) -> None:
        self._ray.shutdown()
        self._undo.close()

    def _taken(self) -> Any:
        """Raises EngineGone."""
        actor = self._idle.get()
        if actor is None or self._is_ending:
            self._idle.put(None)  # For whoever else waits.
            raise EngineGone
        return actor

    def _is_alive(self, actor: Any) -> bool:
        """Waits until Ray has started it anew, wherever. Raises EngineGone."""
        again, waited = actor.ready.options(max_task_retries=-1).remote(), 0.0
        while not self._is_ending:
            try:
                self._ray.get(again, timeout=_LOOK_S)
                return True
            except self._ray.exceptions.GetTimeoutError:
                self._machines()
                waited += _LOOK_S
                if waited % _SAY_S == 0:
                    self._waiting()
            except self._ray.exceptions.RayActorError:
                return False
        raise EngineGone

    def _another(self, gone: Any) -> Any:
        """In place of one that does not come back. Raises EngineGone."""
        self._actors.remove(gone)
        if not self._actors:
            self._idle.put(None)
        return self._taken()

    def _machines(self) -> list[dict[str, Any]]:
        """Raises EngineGone where nobody answers for the cluster any more."""
        try:
            return [one for one in self._ray.nodes() if one["Alive"]]
        except Exception:
            raise EngineGone from None

    def _join(self, address: str) -> None:
        own: dict[str, object] = {}
        if address == LOCAL:
            folder = tempfile.mkdtemp(prefix="postern-ray-", dir=_SHORT)
            self._undo.callback(shutil.rmtree, folder, ignore_errors=True)
            own = {"_temp_dir": folder, "object_store_memory": _LOCAL_STORE, "include_dashboard": False}
        # What Ray tells of its machines is written to standard output by a thread of its own.
        nowhere = self._undo.enter_context(Path(os.devnull).open("w"))  # noqa: SIM115  closed with the rest
        self._undo.enter_context(redirect_stdout(nowhere))
        try:
            _call(address)
            # In "/": Ray has its processes look for modules where the command was given, which may be among the documents.
            with chdir("/"):
                self._ray.init(address=address, log_to_driver=False, configure_logging=False, **own)
        except (ConnectionError, RuntimeError, ValueError, OSError):
            raise NoCluster(
                f"there is no Ray cluster at {address!r} that this machine belongs to. `ray start --address=HOST:PORT` lets"
                " it join one; --ray local makes one of this machine alone"
            ) from None

    def _start(self, key: bytes) -> None:
        place = self._ray.util.scheduling_strategies.NodeAffinitySchedulingStrategy
        kind = self._ray.remote(max_restarts=-1, max_task_retries=0)(Node)
        made = [
            kind.options(scheduling_strategy=place(one["NodeID"], soft=True)).remote(key)
            for one in self._machines()
            for _ in range(int(one["Resources"].get("CPU", 0)))
        ]
        asked = {one.ready.remote(): one for one in made}
        ready, late = self._ray.wait(list(asked), num_returns=len(asked), timeout=_START_S) if asked else ([], [])
        for one in late:  # Others have these processors.
            self._ray.kill(asked[one])
        try:
            versions = set(self._ray.get(ready))
        except self._ray.exceptions.RayError:
            versions = {None}
        if versions - {VERSION}:
            raise NoCluster(
                f'each machine of the cluster needs this version of Postern: `pip install "postern[ray]=={VERSION}"`'
            )
        if not ready:
            raise NoCluster("no machine of the cluster has a processor that is free")
        self._actors = [asked[one] for one in ready]
        for actor in self._actors:
            self._idle.put(actor)


def _call(address: str) -> None:
    """Ray asks for minutes whether somebody is there. Raises OSError, ValueError."""
    host, colon, port = address.rpartition(":")
    if colon:
        socket.create_connection((host.strip("[]"), int(port)), _CALL_S).close()


def _ray(environment: Mapping[str, str]) -> Any:
    """Raises NoCluster. Loaded once it is asked for, with what it would report of its use switched off before."""
    os.environ.update(environment, RAY_USAGE_STATS_ENABLED="0")
    try:
        import ray
        import ray.util.scheduling_strategies
    except ImportError:
        raise NoCluster(HOW) from None
    # It notes, for everybody in the cluster, the command by which its user began: that has names of files and fields.
    ray._private.utils.get_entrypoint_name = lambda: "postern"
    log = logging.getLogger("ray")
    log.handlers, log.propagate = [logging.NullHandler()], False
    return ray
