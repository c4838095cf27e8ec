"""`scripts/run`: what it refuses, before anything starts, and how it stops while it sets up."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scripts.groups import is_gone

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("scripts", "requirements", "extension/shared", "native_host/version.py")
STOPS_S = 3.0


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy that was never set up: nothing of this checkout can be started by it."""
    root = tmp_path / "postern"
    for part in PARTS:
        (root / part).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, root / part)
    return root


def without_display() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}


def run(checkout: Path, *words: str, **env: str) -> tuple[int, str]:
    command = [str(checkout / "scripts/run"), *words]
    env = without_display() | env
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=30)
    assert done.stdout == "" and done.stderr.count("\n") == 1  # One sentence.
    assert not (checkout / ".venv").exists()
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "address",
    [
        "ftp://chatgpt.com",
        "javascript:alert(1)",
        "chatgpt.com",
        "http://chatgpt.com",
        "https://no-such-name.invalid",
        "https://example.com/https://chatgpt.com/",
        "https://chatgpt.com.example.com/",
        "https://chatgpt.com:8443/",
        "https://chatgpt.com@example.com/",
        "https://someone@chatgpt.com/",
        "https://chatgpt.com/ --load-extension=/tmp",
        "https://",
        "*",
    ],
)
def test_an_address_that_is_not_covered_is_refused(checkout: Path, address: str) -> None:
    for words in (("--site", address), (f"--site={address}",)):
        status, said = run(checkout, *words)
        assert status == 2
        assert said.startswith("run: --site is an address of a site that Postern covers (https://chatgpt.com ")
        assert said.endswith(f'), not "{address}"\n')


@pytest.mark.parametrize(
    "address",
    [
        "https://chatgpt.com",
        "https://chatgpt.com/",
        "https://chatgpt.com/c/6f3a?model=x#end",
        "https://claude.ai?x",
        "https://gemini.google.com/app",
    ],
)
def test_a_covered_address_needs_a_display(checkout: Path, address: str) -> None:
    needs = (1, "run: the real site needs a display; run this where a window can open\n")
    assert run(checkout, "--site", address) == needs
    assert run(checkout, "--headless", "--site", address, DISPLAY=":99") == needs


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--site"], "--site needs a value"),
        (["--site="], "--site needs an address"),
        (["--browser"], "--browser needs a value"),
        (["--browser", "opera"], '--browser is chromium or firefox, not "opera"'),
        (["--browser="], '--browser is chromium or firefox, not ""'),
        (["--fast"], "unknown option --fast (--browser, --site, --headless)"),
    ],
)
def test_a_usage_error_is_one_sentence(checkout: Path, words: list[str], said: str) -> None:
    assert run(checkout, *words) == (2, f"run: {said}\n")


def test_ctrl_c_during_set_up(checkout: Path) -> None:
    """As a terminal sends it: to the whole group. Making the Python environment takes seconds."""
    command = [str(checkout / "scripts/run"), "--headless"]
    with subprocess.Popen(
        command, env=without_display(), stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as going:
        assert going.stderr is not None
        assert going.stderr.readline() == "Python packages ...\n"
        while not (checkout / ".venv").exists():
            assert going.poll() is None
            time.sleep(0.01)
        started = time.monotonic()
        os.killpg(going.pid, signal.SIGINT)
        rest = going.stderr.read()  # Its end comes when the last process of the group has let go of it.
        assert going.wait(10) == 130
    assert time.monotonic() - started < STOPS_S
    assert rest == "run: stopped.\n"
    assert is_gone(going.pid, STOPS_S)
    assert not (checkout / ".venv/stamps").exists()


@pytest.fixture
def in_node(tmp_path: Path) -> Callable[[str], str]:
    """Runs a program beside what the demo is made of."""
    made = tmp_path / "patience.mjs"
    bundler = ROOT / "tests/node_modules/esbuild/bin/esbuild"
    source = ROOT / "tests/e2e/demo-patience.ts"
    subprocess.run([bundler, source, "--format=esm", f"--outfile={made}", "--log-level=error"], check=True, timeout=60)

    def run_in_node(program: str) -> str:
        words = f"import {{ whenItAnswers, failureInWords }} from {str(made)!r};\n{program}"
        command = ["node", "--input-type=module", "-e", words]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout

    return run_in_node


def test_the_demo_asks_again_where_a_busy_machine_is_late(in_node: Callable[[str], str]) -> None:
    late = "let n = 0; const ask = async () => { if (++n < 4) throw new Error('deadline'); return n; };"
    assert in_node(late + "console.log(await whenItAnswers(ask, 1))") == "4\n"
    never = "let n = 0; await whenItAnswers(async () => { n++; throw new Error('no'); }, 1).catch(() => {}); console.log(n)"
    assert in_node(never) == "6\n"


def test_the_demo_says_in_a_sentence_why_it_ended(in_node: Callable[[str], str]) -> None:
    said = in_node("process.stdout.write(failureInWords(new Error('popup-worker/answers: deadline\\n    at x')))")
    assert said.count("\n") == 1 and "popup-worker/answers: deadline" in said and "busy" in said and " at x" not in said
