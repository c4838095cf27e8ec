"""What the parent starts: the template of reading processes, or (where no process can be copied) one reading process."""

from __future__ import annotations

import json
import logging
import sys

from native_host.contract.documents import Kind
from native_host.documents.limits import Limits
from native_host.documents.task import Task


def main(arguments: list[str]) -> None:
    """`template LIMITS`, `cover LIMITS`, or `read LIMITS KIND` and the other tasks; limits as JSON, kind `-` where the name
    says nothing.
    """
    logging.lastResort = None  # Libraries' warnings quote what they read.
    from native_host.documents.copies.table import load_all as load_copies
    from native_host.documents.formats.table import load_all

    load_all()
    load_copies()
    limits = Limits(**json.loads(arguments[1]))
    if sys.platform != "win32" and arguments[0] == "template":
        from native_host.documents.inside.template import run

        run(limits)
    elif arguments[0] == "cover":
        from native_host.documents.inside.covering import cover_and_answer

        cover_and_answer(0, 1, limits)
    else:
        from native_host.documents.inside.child import answer_one

        answer_one(Task(arguments[0]), 0, 1, None if arguments[2] == "-" else Kind(arguments[2]), limits)


if __name__ == "__main__":
    main(sys.argv[1:])
