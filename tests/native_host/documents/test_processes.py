"""The processes that read: what they cannot do, how they end, and that one says nothing about the next."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from native_host.contract.documents import Document, Kind, Reason
from native_host.documents.limits import MIB, Limits
from native_host.documents.reader import DocumentReader
from native_host.documents.spawned import Spawned
from native_host.documents.template_link import Template
from tests.native_host.documents.hostile import ROOT, hostile_command
from tests.native_host.documents.made.words import plain_docx

LIMITS = Limits(wall_s=4.0, grace_s=2.0, cpu_s=15, memory_bytes=300 * MIB, answer_bytes=4 * MIB)
Ask = Callable[[str], Document]


@pytest.fixture
def template(tmp_path: Path) -> Iterator[Template]:
    made = Template(LIMITS, hostile_command(LIMITS, os.getpid(), str(tmp_path / "written")))
    yield made
    made.close()


@pytest.fixture
def ask(template: Template, tmp_path: Path) -> Ask:
    reader = DocumentReader(LIMITS, template)
    path = tmp_path / "document"

    def read(words: str) -> Document:
        path.write_text(words, encoding="utf-8")
        return reader.read(path)

    return read


def reasons(document: Document) -> list[Reason]:
    return [one.reason for one in document.unread]


def test_a_reading_process_can_only_compute(ask: Ask, tmp_path: Path) -> None:
    assert [one.text for one in ask("open everything").segments] == ["nothing"]
    assert not (tmp_path / "written").exists()


def test_it_has_no_environment(ask: Ask) -> None:
    assert [one.text for one in ask("environment").segments] == ["{}[]"]


def test_a_copying_process_can_only_compute_too(template: Template, tmp_path: Path) -> None:
    made = DocumentReader(LIMITS, template).copy_bytes(b"open everything", "document", {"a": "[A_1]"})
    assert (made.data, made.reason) == (b"nothing", None)
    assert not (tmp_path / "written").exists()
    made = DocumentReader(LIMITS, template).copy_bytes(b"environment", "document", {"a": "[A_1]"})
    assert made.data == b"{}[]"


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("abort", Reason.DIED),
        ("flood", Reason.DIED),
        ("leave", Reason.DIED),
        ("memory", Reason.RAN_OUT_OF_MEMORY),
        ("spin", Reason.TIMED_OUT),
    ],
)
def test_each_end_of_a_copying_has_its_reason(template: Template, word: str, reason: Reason) -> None:
    reader = DocumentReader(LIMITS, template)
    assert reader.copy_bytes(word.encode() + b" x" * 500_000, "document", {"a": "[A_1]"}).reason is reason
    assert reader.copy_bytes(b"poisoned", "document", {"a": "[A_1]"}).data == b"no"


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("abort", Reason.DIED),
        ("crash", Reason.DIED),
        ("leave", Reason.DIED),
        ("poison", Reason.DIED),
        ("flood", Reason.DIED),
        ("twice", Reason.DIED),
        ("memory", Reason.RAN_OUT_OF_MEMORY),
        ("spin", Reason.TIMED_OUT),
        ("caught", Reason.TIMED_OUT),
        ("burn", Reason.TIMED_OUT),
    ],
)
def test_each_end_has_its_reason_and_the_next_document_is_read(ask: Ask, word: str, reason: Reason) -> None:
    started = time.monotonic()
    assert reasons(ask(word)) == [reason]
    assert time.monotonic() - started < LIMITS.wall_s + 4.0
    assert [one.text for one in ask("poisoned").segments] == ["no"]


def test_the_processors_time_ends_it_too(tmp_path: Path) -> None:
    limits = Limits(wall_s=60.0, cpu_s=1)
    template = Template(limits, hostile_command(limits, os.getpid(), str(tmp_path / "written")))
    (tmp_path / "document").write_text("burn", encoding="utf-8")
    started = time.monotonic()
    try:
        assert reasons(DocumentReader(limits, template).read(tmp_path / "document")) == [Reason.TIMED_OUT]
    finally:
        template.close()
    assert time.monotonic() - started < 40.0


def test_nothing_of_a_poisoned_reading_reaches_the_next(ask: Ask) -> None:
    for _ in range(3):
        ask("poison")
    assert [one.text for one in ask("poisoned").segments] == ["no"]


def test_a_template_that_ended_is_started_anew(ask: Ask, template: Template) -> None:
    assert [one.text for one in ask("poisoned").segments] == ["no"]
    assert template._process is not None
    template._process.kill()
    template._process.wait()
    assert [one.text for one in ask("poisoned").segments] == ["no"]


def test_nothing_is_left_open_or_running(reader: DocumentReader, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a text", encoding="utf-8")
    reader.read(tmp_path / "a.txt")
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for _ in range(30):
        assert reader.read(tmp_path / "a.txt").kind is Kind.TXT
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_copies_and_files_from_memory_leave_nothing_open(reader: DocumentReader) -> None:
    reader.copy_bytes(b"a text", "a.txt", {"text": "[A_1]"})
    before, threads = len(os.listdir("/proc/self/fd")), threading.active_count()  # noqa: PTH208
    for _ in range(20):
        assert reader.copy_bytes(b"a text", "a.txt", {"text": "[A_1]"}).data == b"a [A_1]"
        assert reader.read_bytes(b"a text", "a.txt").kind is Kind.TXT
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
    assert threading.active_count() == threads


def test_the_template_ends_with_its_reader(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a text", encoding="utf-8")
    template = Template(LIMITS)
    DocumentReader(LIMITS, template).read(tmp_path / "a.txt")
    process = template._process
    assert process is not None and process.poll() is None
    template.close()
    assert process.poll() is not None


def test_several_at_a_time_each_get_their_own(reader: DocumentReader, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(60)]
    for number, path in enumerate(paths):
        path.write_text(f"number {number} " * 2_000, encoding="utf-8")
    with ThreadPoolExecutor(8) as beside:
        for number, document in enumerate(beside.map(reader.read, paths)):
            assert document.segments[0].text.startswith(f"number {number} ")


def test_three_hundred_documents_leave_this_process_as_it_was(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(plain_docx(*(f"paragraph {number}" for number in range(500))))
    for _ in range(10):
        reader.read(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(300):
        assert len(reader.read(path).segments) == 500
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 5_000  # kB


def test_a_parent_that_was_killed_leaves_nothing_running(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("spin", encoding="utf-8")
    command = hostile_command(Limits(wall_s=60.0), os.getpid(), str(tmp_path / "written"))
    program = (
        f"import sys, threading; sys.path.insert(0, {str(ROOT)!r})\n"
        "from pathlib import Path\n"
        "from native_host.documents.limits import Limits\n"
        "from native_host.documents.reader import DocumentReader\n"
        "from native_host.documents.template_link import Template\n"
        f"template = Template(Limits(wall_s=60.0), {command!r})\n"
        "template.start()\n"
        "print(template._process.pid, flush=True)\n"
        f"DocumentReader(Limits(wall_s=60.0), template).read(Path({str(tmp_path / 'a.txt')!r}))\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    template = int(parent.stdout.readline())
    until = time.monotonic() + 20.0
    while not (copies := children_of(template)) and time.monotonic() < until:
        time.sleep(0.05)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert copies
    while any(map(is_running, (template, *copies))) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(is_running, (template, *copies)))


def children_of(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except FileNotFoundError:
        return []


def is_running(pid: int) -> bool:
    """A zombie whose parent is gone waits for init alone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_where_no_process_can_be_copied_each_is_started(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(plain_docx("a text"))
    document = DocumentReader(Limits(), Spawned(Limits())).read(tmp_path / "a.bin")
    assert (document.kind, [one.text for one in document.segments]) == (Kind.DOCX, ["a text"])
