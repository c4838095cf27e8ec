"""`postern install`: connect this Postern to the browsers of this user."""

from __future__ import annotations

import argparse
import os
import sys

from native_host.install.browsers import BROWSERS, browser
from native_host.install.find import find_browsers
from native_host.install.installer import Machine, Outcome, Step, install
from native_host.settings.places import find_places

WORDS: dict[Outcome, str] = {
    "written": "connected",
    "unchanged": "was connected already",
    "replaced": "connected (an older manifest was replaced)",
    "refused_foreign": "NOT connected: another program's manifest is there; --replace takes its place",
    "refused_symlink": "NOT connected: the manifest is a symbolic link; remove it first",
    "failed": "NOT connected: the manifest could not be written; is the folder writable?",
    "removed": "disconnected",
    "absent": "was not connected",
}
REFUSED: tuple[Outcome, ...] = ("refused_foreign", "refused_symlink", "failed")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    names = [row.id for row in BROWSERS]
    parser.add_argument("--browser", action="append", choices=names, help="only this browser (may be repeated)")
    parser.add_argument("--all", action="store_true", help="also browsers that were not found on this machine")
    parser.add_argument("--replace", action="store_true", help="take the place of another program's manifest")


def run(args: argparse.Namespace) -> int:
    machine = Machine.here(dict(os.environ))
    if args.browser:
        rows = [browser(name) for name in args.browser]
    elif args.all:
        rows = list(BROWSERS)
    else:
        rows = list({one.browser.id: one.browser for one in find_browsers(machine)}.values())
    if not rows:
        sys.stderr.write("No supported browser was found. Name one with --browser, or use --all.\n")
        return 1
    steps = install(machine, find_places(), rows, may_replace=args.replace)
    show(steps)
    sys.stdout.write("Next: load the extension in the browser, then run: scripts/postern doctor\n")
    return 1 if any(step.outcome in REFUSED for step in steps) else 0


def show(steps: list[Step]) -> None:
    """One line per browser."""
    for step in steps:
        sys.stdout.write(f"{step.browser.name:16} {WORDS[step.outcome]}\n")
