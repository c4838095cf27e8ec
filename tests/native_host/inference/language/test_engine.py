"""The model behind its door: loaded when needed, put away when not, and never half."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from native_host.contract.language import Generated, LanguageModel, Message
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.language.engine import LanguageEngine
from native_host.inference.language.loading import load
from tests.native_host.inference.language.tiny import GQA, after_prompt, chain
from tests.native_host.inference.language.tiny_folder import write_folder

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "tiny", chain(after_prompt("Helo!"), GQA), GQA)


def ask(model: LanguageModel) -> Generated:
    return model.generate([Message("user", "q")], limit=9, seed=0, on_text=lambda piece: None, is_cancelled=lambda: False)


def test_it_is_loaded_when_it_is_needed_and_put_away_when_it_is_not(folder: Path) -> None:
    now = [0.0]
    engine = LanguageEngine(folder, clock=lambda: now[0])
    assert (engine.state, engine.context) == ("resting", 0)
    assert ask(engine).text == "Helo!"
    assert (engine.state, engine.context, engine.name, engine.on_gpu) == ("ready", 512, "tiny", False)
    now[0] = 599.0
    assert not engine.rest(idle_s=600)
    now[0] = 600.0
    assert engine.rest(idle_s=600)
    assert engine.state == "resting"
    assert ask(engine).text == "Helo!"
    engine.close()
    assert engine.state == "resting"


def test_who_waits_for_it_to_be_loaded_can_cancel(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    may_go_on = threading.Event()

    def slowly(place: Path) -> object:
        assert may_go_on.wait(30)
        return load(place)

    monkeypatch.setattr("native_host.inference.language.engine.load", slowly)
    engine = LanguageEngine(folder)
    done = engine.generate(
        [Message("user", "q")], limit=9, seed=0, on_text=lambda piece: None, is_cancelled=lambda: engine.state == "loading"
    )
    assert (done.finish, done.tokens) == ("cancelled", 0)
    may_go_on.set()
    assert ask(engine).text == "Helo!"
    engine.close()
    with pytest.raises(Refused):
        ask(engine)


def test_without_a_model_nothing_is_answered(folder: Path) -> None:
    engine = LanguageEngine(None)
    assert (engine.prepare(), engine.why) == ("absent", "")
    with pytest.raises(Refused) as refused:
        ask(engine)
    assert refused.value.code is RefusalCode.NOT_FOUND


def test_a_damaged_model_is_named_and_not_used(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    engine = LanguageEngine(folder)
    assert engine.prepare() == "unusable"
    assert engine.why == "tokenizer.json of the model is missing. Remove the model and pull it again."
    with pytest.raises(Refused):
        ask(engine)


def test_what_changed_while_it_rested_is_noticed(folder: Path) -> None:
    engine = LanguageEngine(folder)
    ask(engine)
    engine.rest()
    (folder / "onnx/model.onnx").write_bytes(b"x")
    assert engine.prepare() == "unusable"


def test_a_graph_that_fails_on_the_way_is_not_asked_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = LanguageEngine(folder)
    assert engine.prepare() == "ready"

    def fail(*arguments: object) -> None:
        raise RuntimeError("with a text in it")

    monkeypatch.setattr("native_host.inference.language.stepping.GrowingStepper.step", fail)
    with pytest.raises(Refused) as refused:
        ask(engine)
    assert refused.value.code is RefusalCode.INTERNAL
    assert (engine.state, engine.why) == ("unusable", "The model's graph failed (RuntimeError).")


_RUN = """
import sys
from pathlib import Path
import native_host.inference.language.engine, native_host.inference.language.convert
assert not {"numpy", "onnxruntime", "tokenizers"} & set(sys.modules), sorted(sys.modules)
from native_host.contract.language import Message
engine = native_host.inference.language.engine.LanguageEngine(Path(sys.argv[1]))
nothing = lambda piece: None
done = engine.generate([Message("user", "q")], limit=9, seed=0, on_text=nothing, is_cancelled=lambda: False)
assert done.text == "Helo!", engine.why
"""


def test_nothing_is_left_behind_nothing_is_said_and_nothing_heavy_is_loaded_before_it_is_needed(
    folder: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    env = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache"), "PYTHONPATH": path}
    env.pop("ORT_DISABLE_TELEMETRY", None)
    command = [sys.executable, "-c", _RUN, str(folder)]
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout == b""
    assert [path for path in home.rglob("*") if path.is_file()] == []
