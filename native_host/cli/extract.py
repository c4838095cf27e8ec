"""`postern extract --fields "invoice number, date, total" DIR|FILE ... -o out.csv`: fields of many documents in a table."""

from __future__ import annotations

import argparse
import errno
import json
import os
import signal
import sys
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from types import FrameType

from native_host.batch.engine import Engine, EngineGone
from native_host.batch.local_files import LocalFiles
from native_host.batch.progress import Progress
from native_host.batch.run import Ask, Tally, run_batch
from native_host.batch.state import Busy, State
from native_host.batch.tables import FORMATS
from native_host.cli.engine import GONE, NoEngine, add_engine_arguments, engine_of
from native_host.cli.extract_edge import add_edge_arguments, run_at_worker
from native_host.cli.inspect_files import files_of
from native_host.contract.documents import Reason
from native_host.contract.refusals import Refused
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import BadFields, Wanted, wanted_by_schema, wanted_in_words
from native_host.inference.ocr.engine import OnnxOcr, has_files
from native_host.inference.place import models_folder
from native_host.wire.strict_json import loads_object

_STOPPED = 130
_SCHEMA_BYTES = 1 << 20
_MORE = """
Each field becomes a column with the value in one form (days as 2026-03-01, sums as 1234.56 with their currency beside), or
stays empty where the document does not say it, says it twice, or leaves open what it means. json and jsonl say of each value
how it is written, where it stands (page, sheet, cell, line, characters) and how sure it is, or why there is none; --sources
adds that to csv, tsv and xlsx. In csv and tsv a text that a spreadsheet would take for a formula (= + - @ or a control
character first) gets a ' before it, as OWASP advises; plain figures do not. In xlsx every cell is a text.

Pictures and scanned pages are read as well, by the recogniser on this machine, one after the other: seconds for a page. A
worker (--edge) reads text only: its pictures and scanned pages are no_text_layer.

What is done is kept beside the table in .NAME.postern (for you alone, deleted when the table is whole): stopped or killed,
the same command goes on. Nothing leaves this machine; with --edge the documents stay on theirs, with --ray they go, sealed,
to the machines of your cluster. Exit status: 0 all were
read; 1 some were not, or not wholly (column "problem"), or the disk took no more; 2 it cannot be meant; 130 stopped.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _MORE
    parser.add_argument("paths", nargs="*", metavar="FILE|DIR", help="documents; - takes names from standard input")
    add_edge_arguments(parser)
    add_engine_arguments(parser)
    ask = parser.add_mutually_exclusive_group(required=True)
    ask.add_argument(
        "--fields",
        metavar="NAMES",
        help="with commas: names of fields in sixteen languages, or in your own words (when it is due, who sent it);"
        " a name that is not known is looked for by its own words",
    )
    ask.add_argument(
        "--schema", metavar="FILE", help="or as a JSON schema: an object with string, number, date or array properties"
    )
    parser.add_argument("-o", "--out", required=True, metavar="FILE", help="the table; its ending says the form")
    parser.add_argument("--format", choices=FORMATS, help="or this does")
    parser.add_argument("--dates", choices=("dmy", "mdy"), help="what 03/04/2026 means where a document does not say it")
    parser.add_argument("--least", type=float, default=0.6, metavar="0..1", help="what is less sure stays empty (0.6)")
    parser.add_argument("--sources", action="store_true", help="columns for place and confidence of each value")


def run(args: argparse.Namespace) -> int:
    out = Path(args.out)
    kind = args.format or out.suffix.lower().removeprefix(".")
    if kind not in FORMATS:
        return _refuse(f"name a form: --format or an ending of -o, one of {', '.join(FORMATS)}")
    if not 0 <= args.least <= 1:
        return _refuse("--least is from 0 to 1")
    try:
        wanted = _wanted(args)
    except BadFields as bad:
        return _refuse(str(bad))
    settings = Settings({"dmy": True, "mdy": False}.get(args.dates), args.least)
    if out.is_dir():
        return _refuse("-o is a folder")
    if any(_same(Path(name), out) for name in args.paths):
        return _refuse("-o is one of the documents")
    if args.edge is not None and args.ray is not None:
        return _refuse("--ray is for documents that lie here; a worker has its own: `postern edge serve --ray`")
    if args.edge is not None:
        return run_at_worker(args, out, Ask(wanted, settings, kind, args.sources))
    if not args.paths:
        return _refuse("name a FILE or DIR, or documents at a worker with --edge")
    files = _files(args.paths, out)
    if not files:
        return _refuse("there is no file")
    try:
        engine = engine_of(args, "extract", OnnxOcr(models_folder()))
    except NoEngine as why:
        return _refuse(str(why))
    try:
        return _run(files, out, Ask(wanted, settings, kind, args.sources), engine)
    finally:
        engine.close()


def _run(files: list[Path], out: Path, ask: Ask, engine: Engine) -> int:
    try:
        state = State(out)
    except Busy:
        return _refuse("another run writes this table")
    except OSError as failure:
        return _refuse(f"beside -o nothing can be written: {os.strerror(failure.errno or errno.EIO)}")
    before = signal.signal(signal.SIGTERM, _as_interrupt)
    with state:
        try:
            reading = partial(LocalFiles, engine, ask.wanted, ask.settings)
            tally = run_batch(files, out, ask, reading, state, Progress(sys.stderr, len(files)))
        except KeyboardInterrupt:
            sys.stderr.write("extract: stopped. What was done is kept; the same command goes on.\n")
            sys.stderr.flush()
            os._exit(_STOPPED)  # Threads that wait for a document wait no longer.
        except EngineGone:
            sys.stderr.write(f"extract: {GONE}. What was done is kept; the same command goes on.\n")
            return 1
        except OSError as failure:
            why = os.strerror(failure.errno or errno.EIO)
            sys.stderr.write(f"extract: not written ({why}). What was done is kept; the same command goes on.\n")
            return 1
        finally:
            signal.signal(signal.SIGTERM, before)
    sys.stderr.write(_said(tally, len(ask.wanted)))
    return 0 if tally.is_whole else 1


def _wanted(args: argparse.Namespace) -> tuple[Wanted, ...]:
    if args.fields is not None:
        return wanted_in_words(args.fields)
    try:
        with Path(args.schema).open("rb") as file:
            data = file.read(_SCHEMA_BYTES + 1)
    except OSError as failure:
        raise BadFields(f"the schema cannot be read: {os.strerror(failure.errno or errno.EIO)}") from None
    try:
        if len(data) > _SCHEMA_BYTES:
            raise BadFields("the schema is longer than one may be")
        return wanted_by_schema(loads_object(data))
    except (Refused, json.JSONDecodeError):
        raise BadFields("the schema is no JSON object") from None


def _files(names: list[str], out: Path) -> list[Path]:
    """Each once, without what this command writes itself."""
    if isinstance(sys.stdin, TextIOWrapper):  # A name is any bytes but a line's end.
        sys.stdin.reconfigure(errors="surrogateescape", newline="\n")
    listed = dict.fromkeys(files_of(names, sys.stdin))
    folder = f".{out.name}.postern"
    return [one for one in listed if not (one.name == out.name and _same(one, out)) and one.parent.name != folder]


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _as_interrupt(number: int, stack: FrameType | None) -> None:
    del number, stack
    raise KeyboardInterrupt


def _said(tally: Tally, fields: int) -> str:
    lines = [f"extract: {tally.files} files, {tally.found} of {tally.files * fields} fields found\n"]
    if tally.problems:
        reasons = ", ".join(f"{count} {name}" for name, count in tally.problems.most_common())
        lines.append(f'extract: not read, or not wholly: {reasons}; the column "problem" says which\n')
        if Reason.NO_TEXT_LAYER.value in reasons and not has_files(models_folder()):
            lines.append("extract: what reads pictures is not here: scripts/postern doctor says how to get it\n")
    return "".join(lines)


def _refuse(why: str) -> int:
    sys.stderr.write(f"extract: {why}\n")
    return 2
