"""`postern`: reads the arguments and hands over to one small module per command, imported only when it is needed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

# command -> (module, help). Each module has `add_arguments(parser)` and `run(args) -> int` (the exit status).
COMMANDS: dict[str, tuple[str, str]] = {
    "detect": ("native_host.cli.detect", "find private values: one JSON object per line in, one out"),
    "redact": ("native_host.cli.redact", "what would leave: one JSON object per line in, one out"),
    "route": ("native_host.cli.route", "where each text would run and why: one JSON object per line in, one out"),
    "answer": ("native_host.cli.answer", "what is answered on this machine: one JSON object per line in, one out"),
    "repeat": ("native_host.cli.repeat", "would one answer serve two requests: one JSON object per line in, one out"),
    "judge": ("native_host.cli.judge", "how well answers do what is asked: one JSON object per line in, one out"),
    "inspect": ("native_host.cli.inspect", "what is private in documents, where in them, and what could not be read"),
    "extract": (
        "native_host.cli.extract",
        "fields out of many documents as a table: invoice number, date, total, supplier ...",
    ),
    "edge": ("native_host.cli.edge", "a worker beside the documents: serve, pair, list, revoke, its ledger"),
    "restore": ("native_host.cli.restore", "put originals back: one JSON object per line in, one out"),
    "counters": ("native_host.cli.counters", "what was checked, kept here and answered here: the popup's numbers"),
    "ledger": ("native_host.cli.ledger", "what left and what did not: verify its chain, list it, export it without values"),
    "install": ("native_host.cli.install", "connect this Postern to the browsers of this user"),
    "uninstall": (
        "native_host.cli.uninstall",
        "take that connection back; with --purge delete everything that Postern keeps",
    ),
    "doctor": ("native_host.cli.doctor", "find out what is wrong and how to mend it"),
    "models": ("native_host.cli.models", "language models on this machine: list, pull, use, remove, bench"),
    "serve": ("native_host.cli.serve", "run the service in the foreground (browsers start it by themselves)"),
}


def run_command_line(arguments: Sequence[str]) -> int:
    """Run one command; the exit status is 0 when all went well, 1 when something was refused, 2 for a usage error."""
    parser = argparse.ArgumentParser(prog="postern", description="Keeps private values on this machine.")
    parser.add_argument("--version", action="store_true", help="print the version and end")
    commands = parser.add_subparsers(dest="command", metavar="command")
    wanted = next((word for word in arguments if word in COMMANDS), None)
    for name, (module, words) in COMMANDS.items():
        sub = commands.add_parser(name, help=words, description=words)
        if name == wanted:  # Only the command in use is imported: `--help` and the bridge stay fast.
            import_module(module).add_arguments(sub)
    args = parser.parse_args(arguments)
    if args.version:
        from native_host.version import VERSION

        sys.stdout.write(f"postern {VERSION}\n")
        return 0
    if args.command is None:
        parser.print_help()
        return 2
    run: Callable[[argparse.Namespace], int] = import_module(COMMANDS[args.command][0]).run
    return run(args)
