"""`postern uninstall`: take back exactly what `postern install` made. Originals, settings and the key stay unless asked."""

from __future__ import annotations

import argparse
import contextlib
import os
import shlex
import shutil
import sys
from pathlib import Path

from native_host.cli.install import REFUSED, show
from native_host.install.browsers import BROWSERS, browser
from native_host.install.installer import Machine, uninstall
from native_host.service.ending import end_service, is_running
from native_host.settings.places import Places, find_places
from native_host.vault.keyring_key import forget_master_key

_WHAT = "Originals, what was sent, counters, pulled language models, the journal, your settings and terms"
_KEY_LEFT = "NOT deleted: the vault's key in the keyring (service postern)"
_KEY: dict[str, str] = {
    "deleted": "The vault's key in the keyring is deleted.",
    "absent": "The keyring holds no key of Postern's.",
    "no_keyring": "No keyring was found, so there is no key of Postern's to delete.",
    "keyring_hung": f"{_KEY_LEFT}; the keyring does not answer. Unlock it and run this again.",
    "keyring_failed": f"{_KEY_LEFT}; the keyring refused. Unlock it and run this again.",
}
_PURGE = (
    "also delete for good: originals, what was sent, counters, language models, the journal, your settings and terms,"
    " and the vault's key in the system's keyring"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--browser", action="append", choices=[row.id for row in BROWSERS], help="only this browser")
    which.add_argument("--purge", action="store_true", help=_PURGE)
    parser.add_argument("--yes", action="store_true", help="with --purge: do not ask first")


def run(args: argparse.Namespace) -> int:
    """2: to be deleted for good, and nobody said that it is meant."""
    places = find_places()
    if args.purge and not args.yes and not _is_meant(places):
        return 2
    rows = [browser(name) for name in args.browser] if args.browser else list(BROWSERS)
    steps = [step for step in uninstall(Machine.here(dict(os.environ)), places, rows) if step.outcome != "absent"]
    show(steps)
    if not steps:
        _say("Nothing was connected.")
    is_well = not any(step.outcome in REFUSED for step in steps)
    if args.browser:
        return 0 if is_well else 1
    if not _end(places):
        return 1
    is_well = _delete_or_name(places, args.purge) and is_well
    if args.purge:
        is_well = _delete_key() and is_well
    return 0 if is_well else 1


def _is_meant(places: Places) -> bool:
    """Asked where a person can answer; a script has to say it beforehand."""
    if sys.stdin is None or not sys.stdin.isatty():
        sys.stderr.write("uninstall: --purge deletes for good; nobody can be asked here, so say --yes. Nothing was done.\n")
        return False
    folders = ", ".join(map(str, _folders(places)))
    sys.stdout.write(f"{_WHAT} in {folders}, and the key in the keyring, go for good. Type yes to delete them: ")
    sys.stdout.flush()
    if sys.stdin.readline().strip().lower() == "yes":
        return True
    _say("Nothing was done.")
    return False


def _end(places: Places) -> bool:
    if not is_running(places):
        return True
    if end_service(places):
        _say("Postern's running service was ended.")
        return True
    _say("Postern's service still runs: close the browsers, and it ends within ten minutes. Nothing was deleted.")
    return False


def _delete_or_name(places: Places, is_purge: bool) -> bool:
    left = [folder for folder in _folders(places) if folder.exists()]
    if not is_purge:
        left = [folder for folder in left if _holds_anything(folder)]
    if not left:
        return True
    if not is_purge:
        command = "rm -r " + " ".join(shlex.quote(str(folder)) for folder in left)
        _say(f"Left in {', '.join(map(str, left))}, as far as there are any: {_WHAT[0].lower()}{_WHAT[1:]}.")
        _say(
            f"To delete them and their key in the keyring: scripts/postern uninstall --purge, or without the key: {command}"
        )
        return True
    _say(f"{_WHAT} in {', '.join(map(str, left))} are deleted.")
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
        if folder.parent.name.lower() == "postern":  # Ours too, where the system's rules put one folder into another.
            with contextlib.suppress(OSError):
                folder.parent.rmdir()
    stayed = [folder for folder in left if folder.exists()]
    if stayed:
        _say(f"NOT deleted: {', '.join(map(str, stayed))}; is it yours to write?")
    return not stayed


def _delete_key() -> bool:
    if "POSTERN_HOME" in os.environ:
        _say("The vault's key in the keyring stays: it serves every folder of this user, and POSTERN_HOME names one.")
        return True
    outcome = forget_master_key()
    word = outcome if isinstance(outcome, str) else outcome.fault
    _say(_KEY[word])
    return not _KEY[word].startswith(_KEY_LEFT)


def _folders(places: Places) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((places.data, places.config, places.run)))


def _holds_anything(folder: Path) -> bool:
    """But for what a running service needs."""
    return any(one.is_file() and one.suffix != ".lock" for one in folder.rglob("*"))


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
