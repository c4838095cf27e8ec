"""Threads in place of polling: what comes in, what goes out, both ends' end, and bounds."""

from __future__ import annotations

import os
import threading
import time
from threading import Event

import pytest

from native_host.bridge.threads import Inlet, ThreadedOutlet


def until(what: Event, limit_s: float = 10) -> None:
    assert what.wait(limit_s)
    what.clear()


def test_an_inlet_says_nothing_yet_then_the_data_then_the_end() -> None:
    reader, writer = os.pipe()
    wake = Event()
    inlet = Inlet(lambda size: os.read(reader, size), wake.set)
    with pytest.raises(BlockingIOError):
        inlet.receive()
    os.write(writer, b"abc")
    until(wake)
    assert inlet.receive() == b"abc"
    os.close(writer)
    until(wake)
    assert inlet.receive() == b"" == inlet.receive()
    os.close(reader)


def test_what_came_before_the_end_is_not_lost() -> None:
    chunks = iter([b"a", b"b"])
    ended = Event()

    def read(size: int) -> bytes:
        if (chunk := next(chunks, None)) is None:
            ended.set()
            raise BrokenPipeError
        return chunk

    inlet = Inlet(read, lambda: None)
    until(ended)
    heard = b""
    limit = time.monotonic() + 10
    while time.monotonic() < limit:
        try:
            data = inlet.receive()
        except BlockingIOError:
            continue
        if not data:
            break
        heard += data
    assert heard == b"ab"


def test_an_inlet_that_nobody_reads_stops_reading() -> None:
    count = 0

    def read(size: int) -> bytes:
        nonlocal count
        count += 1
        return bytes(size) if count < 1000 else b""

    inlet = Inlet(read, lambda: None)
    limit = time.monotonic() + 10
    while count < 9 and time.monotonic() < limit:
        time.sleep(0.01)
    time.sleep(0.1)
    assert 9 <= count <= 10  # 512 KiB, what the last read brought, and one in hand
    assert len(inlet.receive()) >= 512 * 1024


def test_an_outlet_writes_all_in_order_and_in_small_pieces() -> None:
    written: list[bytes] = []
    done = Event()

    def write(data: memoryview) -> int:
        written.append(bytes(data[:10_000]))  # takes only a part, as a pipe may
        return len(written[-1])

    outlet = ThreadedOutlet(write, lambda: done.set() if outlet.queued_bytes == 0 else None)
    data = os.urandom(100_000)
    outlet.push(data)
    outlet.push(b"")
    outlet.push(b"end")
    limit = time.monotonic() + 10
    while outlet.queued_bytes and time.monotonic() < limit:
        until(done)
    assert b"".join(written) == data + b"end"
    assert all(written)  # An empty write would be an empty message, which reads as an end.
    outlet.close()


def test_a_slow_reader_never_holds_the_one_who_pushes_and_the_queue_can_be_seen() -> None:
    may_go_on = Event()
    outlet = ThreadedOutlet(lambda data: len(data) if may_go_on.wait(10) else 0, lambda: None)
    started = time.monotonic()
    outlet.push(bytes(1_000_000))
    assert time.monotonic() - started < 5
    assert outlet.queued_bytes == 1_000_000
    may_go_on.set()
    outlet.close()


def test_a_reader_who_has_left_is_noticed() -> None:
    broken = Event()

    def write(data: memoryview) -> int:
        raise BrokenPipeError

    outlet = ThreadedOutlet(write, broken.set)
    outlet.push(b"x")
    until(broken)
    with pytest.raises(BrokenPipeError):
        outlet.flush()
    with pytest.raises(BrokenPipeError):
        outlet.push(b"y")


def test_a_closed_outlet_leaves_no_thread() -> None:
    before = threading.active_count()
    outlet = ThreadedOutlet(lambda data: len(data), lambda: None)
    outlet.close()
    limit = time.monotonic() + 10
    while threading.active_count() > before and time.monotonic() < limit:
        time.sleep(0.01)
    assert threading.active_count() <= before
