"""`scripts/train_judge egress | build | eval`: each imports only what it needs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module

COMMANDS = {
    "egress": "scripts.lib.judge.egress_train",
    "build": "scripts.lib.judge.build",
    "eval": "scripts.lib.judge.evaluate",
}


def main(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        sys.stderr.write(f"usage: scripts/train_judge {' | '.join(COMMANDS)} ...\n")
        return 2
    run: Callable[[Sequence[str]], int] = import_module(COMMANDS[arguments[0]]).main
    return run(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
