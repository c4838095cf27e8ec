"""A template whose reading processes do what a hostile file would have them do, once it had taken them over."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from native_host.documents.limits import Limits

ROOT = Path(__file__).resolve().parents[3]

# The first word of a document says what happens to the process that reads it, before or after it is closed in.
_PROGRAM = """
import os, signal, sys, time
sys.path.insert(0, {root!r})
import native_host.documents.inside.child as child
import native_host.documents.inside.__main__ as inside

poisoned = []

def read_bytes(data, gathered):
    word = data.decode().split()[0]
    if word == "poison":
        poisoned.append(1)
        child.packed = None
    elif word == "poisoned":
        gathered.add("yes" if poisoned else "no")
    elif word == "abort":
        os.abort()
    elif word == "crash":
        import ctypes
        ctypes.string_at(1)
    elif word == "leave":
        os._exit(0)
    elif word == "spin":
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
    elif word == "memory":
        held = []
        while True:
            held.append(bytearray(1 << 20))
    elif word == "caught":
        while True:
            try:
                while True:
                    pass
            except Exception:
                pass
    elif word == "burn":
        signal.signal(signal.SIGALRM, signal.SIG_IGN)
        signal.signal(signal.SIGXCPU, signal.SIG_DFL)
        while True:
            pass
    elif word == "flood":
        while True:
            os.write(answer, b"x" * 65536)
    elif word == "twice":
        os.write(answer, child.packed(child.Document(None), gathered.limits))
    elif word == "open":
        said = []
        for name, attempt in attempts.items():
            try:
                attempt()
                said.append(name)
            except (OSError, MemoryError, ValueError):
                pass
        gathered.add(" ".join(said) or "nothing")
    elif word == "environment":
        gathered.add(repr(dict(os.environ)) + repr(sys.argv[1:1]))

def fill(order, data, replacements):
    gathered = child.Gathered(child.Limits())
    read_bytes(data, gathered)
    order.copied = child.Copied(child.Kind.TXT, "".join(one.text for one in gathered.segments).encode(), None, "txt")

child.read_bytes = read_bytes
child.Order.fill = fill
answer = -1
confine = child.confine

def remembered(limits, kept):
    global answer
    answer = kept[1]
    confine(limits, kept)

child.confine = remembered
import mmap, socket, subprocess
parent, template = {parent}, os.getpid()
attempts = dict(
    file=lambda: os.open("/etc/hostname", os.O_RDONLY),
    write=lambda: os.open({place!r}, os.O_WRONLY | os.O_CREAT),
    folder=lambda: os.listdir("/"),
    stat=lambda: os.stat("/etc/hostname"),
    remove=lambda: os.unlink({place!r}),
    socket=lambda: socket.socket(),
    unix=lambda: socket.socket(socket.AF_UNIX),
    pair=lambda: socket.socketpair(),
    pipe=lambda: os.pipe(),
    copy=lambda: os.dup(1),
    fork=lambda: os.fork(),
    run=lambda: os.execv("/bin/true", ["/bin/true"]),
    kill=lambda: os.kill(template, 0),
    kill_parent=lambda: os.kill(parent, 0),
    executable=lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC),
    standard_input=lambda: os.write(0, b"x"),
    standard_error=lambda: os.write(2, b"x"),
    limit=lambda: __import__("resource").setrlimit(__import__("resource").RLIMIT_NOFILE, (64, 64)),
)
inside.main(sys.argv[1:])
"""


def hostile_command(limits: Limits, parent: int, place: str) -> list[str]:
    program = _PROGRAM.format(root=str(ROOT), parent=parent, place=place)
    return [sys.executable, "-I", "-c", program, "template", json.dumps(asdict(limits))]
