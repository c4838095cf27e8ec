"""`postern inspect FILE|DIR ...`: what is private in documents, where in them, and what of them could not be read."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path

from native_host.cli.inspect_files import Counted, files_of, read_ahead
from native_host.cli.inspected import Inspected, inspected, line_of, record_of
from native_host.cli.jsonl import run_jsonl, standard_output
from native_host.contract.documents import Document
from native_host.contract.pictures import Ocr
from native_host.contract.refusals import RefusalCode, Refused
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.documents.inside.confine import ALL_GUARDS, guards
from native_host.documents.pictures import with_pictures
from native_host.documents.reader import DocumentReader
from native_host.inference.engine import Engine
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder

_BUDGET_S = 60.0  # Nobody waits with a finger on Enter here.


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="FILE|DIR", help="what to look into; - takes names from standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object, with the place of each value found")
    form.add_argument("--jsonl", action="store_true", help='an object a line; without FILE: answers lines {"id", "path"}')
    parser.add_argument("--values", action="store_true", help="also show the values themselves")


def run(args: argparse.Namespace) -> int:
    """0: all were read. 1: some were not, or not wholly."""
    if not args.paths and not args.jsonl:
        sys.stderr.write("inspect: name a file or a folder\n")
        return 2
    sys.stderr.write(what_is_missing(guards()))
    engine = Engine(models_folder())
    reader, ocr = DocumentReader(), OnnxOcr(models_folder())
    try:
        reader.start()  # It loads its libraries while the detector loads its rules.
        detector = Detector(all_rules(), reader=engine, budget_s=_BUDGET_S)
        if not args.paths:
            return run_jsonl(make_inspect_line(reader, ocr, detector, with_values=args.values))
        if isinstance(sys.stdin, TextIOWrapper):  # A name is any bytes but a line's end: one in another encoding, too.
            sys.stdin.reconfigure(errors="surrogateescape", newline="\n")
        names = files_of(args.paths, sys.stdin)
        form = _as_json if args.json else _as_lines if args.jsonl else _for_people
        return _write(form(_looked_at(reader, ocr, detector, names), args.values))
    finally:
        reader.close()
        engine.close()


def what_is_missing(held_by: Sequence[str]) -> str:
    """A line for people where a reading process is held by less than on Linux; empty where it is not."""
    missing = [one for one in ALL_GUARDS if one not in held_by]
    return f"inspect: on this system what reads a document is not held by: {', '.join(missing)}\n" if missing else ""


def make_inspect_line(
    reader: DocumentReader, ocr: Ocr, detector: Detector, *, with_values: bool
) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers `{"id", "path"}`."""

    def inspect_line(line: Mapping[str, object]) -> dict[str, object]:
        path = line.get("path")
        if not isinstance(path, str) or not path:
            raise Refused(RefusalCode.BAD_FIELD, "path")
        one = inspected(Path(path), with_pictures(reader.read(Path(path)), ocr), detector)
        return {"id": line.get("id"), **record_of(one, with_values=with_values)}

    return inspect_line


def _looked_at(reader: DocumentReader, ocr: Ocr, detector: Detector, names: list[Path]) -> Iterator[Inspected]:
    """In order. Documents are read beside the search in those before them; few at a time, so that memory stays flat.

    Pictures are recognised one after the other: that takes all processors by itself.
    """
    counted = Counted(sys.stderr, len(names))

    def read(path: Path) -> tuple[Path, Document]:
        return path, reader.read(path)

    for path, document in read_ahead(read, names):
        yield inspected(path, with_pictures(document, ocr), detector)
        counted.one_more()
    counted.end()


def _as_json(looked_at: Iterator[Inspected], with_values: bool) -> Iterator[tuple[str, bool]]:
    """Written as it comes: a folder may hold many."""
    yield f'{{"guards": {json.dumps(guards())}, "files": [', True
    between = "\n"
    for one in looked_at:
        yield between + json.dumps(record_of(one, with_values=with_values)), one.is_read
        between = ",\n"
    yield "\n]}\n", True


def _as_lines(looked_at: Iterator[Inspected], with_values: bool) -> Iterator[tuple[str, bool]]:
    for one in looked_at:
        yield json.dumps({"id": str(one.path), **record_of(one, with_values=with_values)}) + "\n", one.is_read


def _for_people(looked_at: Iterator[Inspected], with_values: bool) -> Iterator[tuple[str, bool]]:
    for one in looked_at:
        yield line_of(one, with_values=with_values), one.is_read


def _write(pieces: Iterator[tuple[str, bool]]) -> int:
    """The exit status. A reader that has enough (`| head -1`) ends the run quietly."""
    out, worst = standard_output(), 0
    try:
        for piece, is_read in pieces:
            out.write(piece.encode("utf-8"))
            out.flush()
            worst = max(worst, not is_read)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # Python flushes it once more at its end.
        return 0
    return worst
