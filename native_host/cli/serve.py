"""`postern serve`: run the service in the foreground."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Runs until it has been idle for a while. Browsers start it by themselves."


def run(args: argparse.Namespace) -> int:
    del args  # The service takes everything from its places and settings.
    from native_host.service.serve import main

    return main()
