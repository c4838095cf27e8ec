"""`postern ledger verify | list | export`: what left this machine and what did not, read beside a running service."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from native_host.cli.ledger_export import as_csv, as_json, when
from native_host.contract.records import Found, LedgerFault, LedgerQuery, Verified
from native_host.router.ledger_desk import gain_of, types_of
from native_host.settings.places import find_places
from native_host.vault.keyring_key import MasterKey, NoKey, find_master_key
from native_host.vault.reading import LedgerReader, NotReadable, Unreadable, ledger_to_read
from native_host.whole_file import write_whole

_FAULTS: dict[LedgerFault, str] = {
    LedgerFault.CHANGED: "it was changed after it was written",
    LedgerFault.ORDER: "it does not follow from the row before: rows were put in, taken out or moved",
    LedgerFault.MISSING: "it is not there, and no record says that it was removed",
    LedgerFault.TEXTS_GONE: "its texts are not there, and no record says that they were removed",
    LedgerFault.CAME_BACK: "it was removed, by the record, and is there all the same",
    LedgerFault.CUT: "it and all behind it were cut off",
    LedgerFault.HEAD: "the sealed record of the last row is missing, or names another row",
}
_BROKEN = (
    "Somebody or something changed the file beside Postern. Rows before that one are as they were written. Keep a copy of"
    " {path}, and see who else can write there."
)
_NO_KEY: dict[str, str] = {
    "no_key": "The keyring holds no key of Postern's, so nothing was ever kept on disk: there is no ledger to read.",
    "no_keyring": "No keyring was found. Without one the ledger lives in the running service only; see it in the extension's"
    ' page "What left".',
    "keyring_hung": "The keyring does not answer. Unlock it and run this again.",
    "keyring_failed": "The keyring refused. Unlock it and run this again.",
}
_UNREADABLE: dict[Unreadable, str] = {
    "absent": "There is no ledger yet at {path}: it begins with the first prompt that Postern decides on.",
    "older": "{path} was written by an older Postern. Open a browser with the extension once, and run this again.",
    "newer": "{path} was written by a newer Postern. Use that one: scripts/run in its folder.",
    "other_key": "{path} is sealed under another key than the keyring has. Was the keyring put back from a copy?",
    "damaged": "{path} cannot be read as a database just now. Run this again; scripts/postern doctor says more.",
}
_CANNOT_TELL = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", metavar="verify|list|export", required=True)
    acts.add_parser("verify", help="is every row as it was written? Exit 0: yes, 1: no, 2: it could not be read")
    listing = acts.add_parser("list", help="the newest rows, a line each, without texts")
    listing.add_argument("--site", help="only this site, such as chatgpt")
    listing.add_argument("-n", "--limit", type=_count, default=20, help="how many rows (20)")
    export = acts.add_parser("export", help="all rows without values, oldest first")
    form = export.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON (what it is without a choice)")
    form.add_argument("--csv", action="store_true", help="as CSV")
    export.add_argument("-o", dest="file", type=Path, metavar="FILE", help="into a file that only you can read")
    export.add_argument("--with-outgoing", action="store_true", help="with what left redacted, placeholders in it")


def run(args: argparse.Namespace, find: Callable[[], MasterKey | NoKey] = find_master_key) -> int:
    path = find_places().vault
    if not path.is_file():
        return _fail(_UNREADABLE["absent"].format(path=path))
    master = find()
    if isinstance(master, NoKey):
        return _fail(_NO_KEY[master.fault])
    try:
        with ledger_to_read(path, master) as reader:
            return _ACTS[args.act](reader, args, path)
    except NotReadable as error:
        return _fail(_UNREADABLE[error.why].format(path=path))


def _verify(reader: LedgerReader, args: argparse.Namespace, path: Path) -> int:
    del args
    found = reader.verify()
    if found.first_bad is not None and found.fault is not None:
        _say(f"Row {found.first_bad}: {_FAULTS[found.fault]}.")
        _say(_BROKEN.format(path=path))
        return 1
    _say(f"The ledger is whole: {_rows(found)}.")
    if found.adopted_ms is not None:
        _say(f"The oldest rows are of an earlier version; they were taken into the chain at {when(found.adopted_ms)}.")
    return 0


def _list(reader: LedgerReader, args: argparse.Namespace, path: Path) -> int:
    del path
    for one in islice(reader.newest_first(LedgerQuery(site=args.site)), args.limit):
        _say(_line(one))
    return 0


def _export(reader: LedgerReader, args: argparse.Namespace, path: Path) -> int:
    del path
    found = list(reader.newest_first(LedgerQuery()))[::-1]
    made = as_csv(found, args.with_outgoing) if args.csv else as_json(found, reader.verify(), args.with_outgoing)
    if args.file is None:
        sys.stdout.write(made)
        return 0
    try:
        write_whole(args.file, made)
    except OSError as error:
        return _fail(f"Nothing was written to {args.file}: {error.strerror}.")
    _say(f"{len(found)} rows, without values, are in {args.file}.")
    return 0


_ACTS: dict[str, Callable[[LedgerReader, argparse.Namespace, Path], int]] = {
    "verify": _verify,
    "list": _list,
    "export": _export,
}


def _line(one: Found) -> str:
    facts = one.row.facts
    types = ", ".join(f"{name} {n}" for name, n in sorted(types_of(one).items()))
    gain = "" if (found := gain_of(one)) is None else f"gain {found:+.2f}"
    said = (facts.get("outcome", ""), facts.get("reason", ""), gain or types)
    words = (f"{one.row.id:>6}", when(one.row.at_ms), one.row.site, *said)
    return "  ".join(str(word) for word in words).rstrip()


def _rows(found: Verified) -> str:
    rows = f"{found.rows} row{'' if found.rows == 1 else 's'}"
    return f"{rows}, and {found.removed} that were removed and say so" if found.removed else rows


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return int(text)


def _fail(words: str) -> int:
    sys.stderr.write(words + "\n")
    return _CANNOT_TELL


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
