"""How fast documents become text, each in a process of its own, and what that takes: `scripts/bench documents`.

300 small documents of four kinds, made here; read one after the other, then as `postern inspect` reads them.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from native_host.documents.inside.confine import guards
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from native_host.documents.spawned import Spawned
from tests.native_host.documents.made.pages import eml, plain_pdf
from tests.native_host.documents.made.tables import xlsx
from tests.native_host.documents.made.words import plain_docx

_COUNT = 300
_SENTENCE = "The parcel was sent to {} Kolb, 12 High Street, on Monday; write to mira.{}@post.example."
_TEXT = [_SENTENCE.format(at, at) for at in range(20)]
_MADE: dict[str, Callable[[], bytes]] = {
    "docx": lambda: plain_docx(*_TEXT),
    "pdf": lambda: plain_pdf("\n".join(_TEXT), "\n".join(_TEXT)),
    "xlsx": xlsx,
    "eml": eml,
}


def main() -> int:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files = _make(folder)
        say(f"guards here: {', '.join(guards())}")
        _one_by_one(files)
        _inspected(folder)
    return 0


def _make(folder: Path) -> dict[str, list[Path]]:
    files: dict[str, list[Path]] = {kind: [] for kind in _MADE}
    for number in range(_COUNT):
        kind = list(_MADE)[number % len(_MADE)]
        path = folder / f"{number:03}.{kind}"
        path.write_bytes(_MADE[kind]())
        files[kind].append(path)
    return files


def _one_by_one(files: dict[str, list[Path]]) -> None:
    reader = DocumentReader()
    first = files["docx"][0]
    say(f"the first, with the start of the template: {_ms(lambda: reader.read(first)):.0f} ms")
    for kind, paths in files.items():
        took = [_ms(partial(reader.read, path)) for path in paths]
        say(f"{kind:5} median {statistics.median(took):6.1f} ms, longest {max(took):6.1f} ms (n = {len(took)})")
    reader.close()
    alone = _processor_s()
    once = DocumentReader()
    once.read(first)
    once.close()
    start = _processor_s() - alone
    say(f"processor time: {start:.2f} s for the template, {(alone - start) / _COUNT * 1000:.1f} ms a document, of all kinds")
    anew = DocumentReader(LIMITS, Spawned(LIMITS))
    took = [_ms(lambda: anew.read(first)) for _ in range(5)]
    say(f"docx  median {statistics.median(took):6.1f} ms with a process started anew for each")
    say(
        f"peak memory of this process: {_peak_mb(resource.RUSAGE_SELF):.0f} MB, of the largest reading: "
        f"{_peak_mb(resource.RUSAGE_CHILDREN):.0f} MB"
    )


def _inspected(folder: Path) -> None:
    command: Sequence[str] = [sys.executable, "-m", "native_host", "inspect", str(folder), "--jsonl"]
    for what, paths in (("one", [str(folder / "000.docx")]), (f"{_COUNT}", [str(folder)])):
        started = time.perf_counter()
        process = subprocess.Popen([*command[:4], *paths, "--jsonl"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        said, _ = process.communicate()
        took = time.perf_counter() - started
        rate, peak = len(said.splitlines()) / took, _peak_mb(resource.RUSAGE_CHILDREN)  # of the largest until now
        say(f"postern inspect, {what}: {took:.1f} s, {rate:.1f} documents a second, peak memory {peak:.0f} MB")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _ms(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _processor_s() -> float:
    """Of the processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _peak_mb(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
