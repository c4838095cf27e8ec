"""`postern serve`: run the service in the foreground."""

from __future__ import annotations

import argparse
import gc


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Runs until it has been idle for a while. Browsers start it by themselves."


def run(args: argparse.Namespace) -> int:
    del args  # The service takes everything from its places and settings.
    # What modules make while they load lives as long as the process: looking through it for rubbish, again and again,
    # is a tenth of the start (measured). `main` goes on with collection once the socket answers.
    gc.disable()
    from native_host.service.serve import main

    return main()
