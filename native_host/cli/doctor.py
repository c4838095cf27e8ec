"""`postern doctor`: find out what is wrong and how to mend it."""

from __future__ import annotations

import argparse
import os
import sys

from native_host.inference.ocr.engine import has_files
from native_host.inference.place import models_folder
from native_host.install.doctor import examine
from native_host.install.installer import Machine
from native_host.settings.places import find_places


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--report", action="store_true", help="print a report to copy: JSON, nothing of your text in it")


def run(args: argparse.Namespace) -> int:
    report = examine(Machine.here(dict(os.environ)), find_places(), reads_pictures=has_files(models_folder()))
    sys.stdout.write((report.as_json() if args.report else report.as_text()) + "\n")
    return 1 if report.faults else 0
