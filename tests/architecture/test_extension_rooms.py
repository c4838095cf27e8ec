"""Who may import whom in the extension, and what no room may do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXTENSION = ROOT / "extension"

# room -> rooms it may import (its own always).
ALLOWED: dict[str, set[str]] = {
    "shared": {"public"},  # the locales' keys, as types
    "page": {"shared"},
    "content": {"shared"},
    "worker": {"shared"},
    "reveal": {"shared"},
    "ui": {"shared"},
    "panel": {"shared", "ui"},
    "popup": {"shared", "ui"},
    "options": {"shared", "ui"},
    "dashboard": {"shared", "ui"},
    "ledger": {"shared", "ui"},
    "documents": {"shared", "ui"},
    "entrypoints": {
        *(
            "shared",
            "page",
            "content",
            "worker",
            "reveal",
            "ui",
            "panel",
            "popup",
            "options",
            "dashboard",
            "ledger",
            "documents",
        ),
    },
}
# The only packages that are built in beside the framework, each for the one file that needs it.
BUILT_IN = {"marked": "panel/markdown.ts", "uplot": "dashboard/drawing.ts"}
IMPORT = re.compile(r"""(?:from|import)\s*\(?\s*['"]([^'"]+)['"]""")


def sources() -> list[Path]:
    found = [p for room in ALLOWED for p in (EXTENSION / room).rglob("*") if p.suffix in (".ts", ".svelte")]
    return sorted(found)


def code(path: Path) -> str:
    """The source without its comments."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r"(?m)(^|\s)//.*$", "", text)


@pytest.mark.parametrize("path", sources(), ids=lambda p: str(p.relative_to(EXTENSION)))
def test_imports_follow_the_table(path: Path) -> None:
    room = path.relative_to(EXTENSION).parts[0]
    for name in IMPORT.findall(code(path)):
        if not name.startswith("."):
            is_known = name.startswith(("svelte", "wxt/")) or BUILT_IN.get(name.split("/")[0]) == str(
                path.relative_to(EXTENSION)
            )
            assert is_known, f"a runtime package: {name}"
            continue
        target = (path.parent / name).resolve().relative_to(EXTENSION).parts[0]
        assert target == room or target in ALLOWED[room], f"{room} may not import {target}"


def test_every_folder_is_a_room() -> None:
    others = {"node_modules", "public", "store", "coverage"}
    folders = {p.name for p in EXTENSION.iterdir() if p.is_dir() and not p.name.startswith(".")} - others
    assert folders <= set(ALLOWED)


@pytest.mark.parametrize(
    ("forbidden", "reason"),
    [
        (r"\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|\{@html", "no HTML from strings anywhere"),
        (r"\beval\(|new Function\(", "no code from strings"),
        (r"onMessageExternal|onConnectExternal", "no other extension is listened to (T-10)"),
        (r"TRUSTED_AND_UNTRUSTED_CONTEXTS", "storage.session stays closed to content scripts (T-09)"),
        (r"console\.(log|debug|info)\(", "nothing is printed into a page's console"),
    ],
)
def test_what_no_room_does(forbidden: str, reason: str) -> None:
    # The one that names the page's own ways to make nodes of texts, to judge what the page puts in.
    judge = EXTENSION / "page/markup.ts" if "innerHTML" in forbidden else None
    for path in sources():
        if path == judge:
            continue
        assert not re.search(forbidden, code(path)), f"{path.relative_to(EXTENSION)}: {reason}"


def test_only_ask_sends_messages() -> None:
    for path in sources():
        place = str(path.relative_to(EXTENSION))
        if place == "shared/ask.ts" or place.startswith("worker/"):
            continue
        assert "runtime.sendMessage" not in code(path), f"{place} sends by itself; use ask()"


def test_what_is_built_in_has_its_licence_beside_it() -> None:
    import json

    notices = (EXTENSION / "public/licences.txt").read_text(encoding="utf-8")
    versions = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    for package in ("svelte", *BUILT_IN):
        licence = EXTENSION / "node_modules" / package
        assert f"== {package} {versions[package]}\n" in notices, package
        if licence.is_dir():  # Where npm's packages are set up, word for word.
            words = next(licence.glob("LICENSE*")).read_text(encoding="utf-8").split()
            assert " ".join(words) in " ".join(notices.split()), package


def test_no_runtime_packages() -> None:
    import json

    package = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
    assert not package.get("dependencies")


@pytest.mark.parametrize("path", sources(), ids=lambda p: str(p.relative_to(EXTENSION)))
def test_files_stay_small(path: Path) -> None:
    longer = {"shared/protocol.ts", "shared/messages.ts"}
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 250 or str(path.relative_to(EXTENSION)) in longer, f"{lines} lines"
