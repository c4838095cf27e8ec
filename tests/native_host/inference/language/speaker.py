"""A decoder that says what it is given, piece by piece, whatever it is asked: for all that comes after a model's words."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from native_host.contract.tasks import Task
from native_host.depot.chosen import EXAM
from native_host.depot.exam import Result
from native_host.depot.measurements import Measured, fingerprint, write_measured
from native_host.depot.store import Store
from native_host.inference.language.folder import hash_file, read_manifest
from native_host.inference.place import models_folder
from tests.native_host.inference.language.tiny import STOP, VOCABULARY, Sizes, Weights, random_weights
from tests.native_host.inference.language.tiny_folder import Look, write_folder

SIZES = Sizes(layers=1, heads=8, kv_heads=8, width=32, inner=16, context=4096)
_OWN = SIZES.hidden  # What a token's signs make with themselves; with another's, a quarter of it at the very most.


def speaking(pieces: Sequence[str], *, for_ever: bool = False) -> Weights:
    """Says the pieces, no two of them the same, and then the end of its turn, or the first of them again."""
    assert len(set(pieces)) == len(pieces) and all(len(piece) > 1 for piece in pieces)  # One byte is a token already.
    tokens = [VOCABULARY + at for at in range(len(pieces))]
    made = {name: value * 0 if name.endswith((".o", ".down")) else value for name, value in random_weights(SIZES, 3).items()}
    for name in ("0.norm1", "0.norm2", "norm"):
        made[name] = np.ones_like(made[name])
    made["embed"] = np.random.default_rng(4).choice(np.array([-1, 1], np.float32), (VOCABULARY + len(pieces), SIZES.hidden))
    made["embed"][:, 0] = 1
    made["head"] = np.zeros_like(made["embed"])
    # The template ends with a line feed.
    for token, following in itertools.pairwise([ord("\n"), *tokens, tokens[0] if for_ever else STOP]):
        made["head"][following, 1:] += made["embed"][token, 1:]
    made["head"][STOP, 0] = _OWN / 2
    return made


def put_to_use(
    store: Store,
    pieces: Sequence[str],
    *,
    burden: int = 0,
    for_ever: bool = False,
    tasks: Sequence[Task] = (Task.SUMMARISE,),
    name: str = "speaker",
) -> Path:
    """As `postern models pull`, `bench` and `use` would have left it; of its exam it passed `tasks`. Returns its folder."""
    weights = speaking(pieces, for_ever=for_ever)
    folder = write_folder(store.place(name), weights, SIZES, Look(burden=burden), words=pieces)
    _, exam = hash_file(models_folder() / EXAM)
    passed = {task: Result(12, 12) for task in tasks}
    write_measured(store, name, fingerprint(read_manifest(folder), exam), Measured(1.0, 1.0, passed))
    store.use(name)
    return folder


if __name__ == "__main__":  # For the tests of the browser: folder of models, JSON of the pieces, burden.
    put_to_use(Store(Path(sys.argv[1])), json.loads(sys.argv[2]), burden=int(sys.argv[3]))
