"""What scripts/run needs beside the common set-up: the demo's pages and a browser. Only the standard library."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.lib.setup import ROOT, STOPPED, SetupFailed, debian_packages, node_environment, run, say, step

PROGRAMS = {
    "chromium": ("chromium", "chromium-browser"),
    "firefox": ("firefox-esr", "firefox"),
}
PACKAGES = {"chromium": "chromium", "firefox": "firefox-esr"}


def demo_pages() -> None:
    """Bundle the demo chat and the program that drives the browser."""
    tests = ROOT / "tests"
    inputs = [tests / "pages/client", tests / "e2e", tests / "build.mjs", tests / "package-lock.json"]
    products = [tests / "e2e/dist/demo.main.mjs", tests / "pages/dist/chatgpt.js"]

    def work() -> None:
        run(["node", "build.mjs"], "Building the demo chat", tests, node_environment())

    step("demo", "Building the demo chat", inputs, products, work)


def browser(name: str) -> None:
    """Find the browser; install it with apt where that is allowed, else say which one to install."""
    given = os.environ.get(f"POSTERN_{name.upper()}")
    if given and not Path(given).exists():
        raise SetupFailed(f"POSTERN_{name.upper()} names {given}, which does not exist.")
    if given or any(shutil.which(program) for program in PROGRAMS[name]):
        return
    debian_packages({PROGRAMS[name][0]: PACKAGES[name]})


def main() -> int:
    try:
        demo_pages()
        browser(sys.argv[1])
    except SetupFailed as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return STOPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
