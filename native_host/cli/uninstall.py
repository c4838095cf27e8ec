"""`postern uninstall`: take back exactly what `postern install` made. The vault stays unless asked."""

from __future__ import annotations

import argparse
import os
import sys

from native_host.cli.install import REFUSED, show
from native_host.install.browsers import BROWSERS, browser
from native_host.install.installer import Machine, uninstall
from native_host.settings.places import find_places


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--browser", action="append", choices=[row.id for row in BROWSERS], help="only this browser")


def run(args: argparse.Namespace) -> int:
    rows = [browser(name) for name in args.browser] if args.browser else list(BROWSERS)
    steps = uninstall(Machine.here(dict(os.environ)), find_places(), rows)
    show([step for step in steps if step.outcome != "absent"])
    sys.stdout.write("Originals and counters were left where they are; the popup's options delete them.\n")
    return 1 if any(step.outcome in REFUSED for step in steps) else 0
