"""Who may import whom: the table of ARCHITECTURE.md, enforced on every module of the host."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOST = ROOT / "native_host"

# room -> rooms it may import (its own always). A dotted entry allows one module of a room.
ALLOWED: dict[str, set[str]] = {
    "contract": set(),
    "wire": {"contract"},
    "bridge": {"contract", "wire", "settings.places", "version"},
    "detector": {"contract"},
    "inference": {"contract", "nvidia_driver"},
    "redactor": {"contract"},
    "answerer": {"contract"},
    "judge": {"contract"},
    "vault": {"contract", "whole_file"},
    "counters": {"contract"},
    "documents": {"contract", "wire", "detector.rules"},
    "extractor": {"contract"},
    "batch": {
        *("contract", "extractor", "documents.reader", "documents.limits", "documents.source", "documents.pictures"),
        "bridge.lock",
    },
    "edge": {
        *("contract", "wire.strict_json", "whole_file", "version", "extractor", "documents.reader", "documents.limits"),
        *("batch.engine", "batch.executor", "batch.job", "batch.record", "bridge.folder", "bridge.lock", "service.tasks"),
    },
    "cluster": {
        "contract",
        "extractor",
        "version",
        "documents.reader",
        "documents.limits",
        "documents.naming",
        "documents.source",
        "batch",
    },
    "depot": {"contract", "whole_file", "inference.language.folder", "inference.language.unusable"},
    "settings": {"contract", "whole_file"},
    "router": {"contract", "wire.offsets"},
    "install": {"contract", "settings", "version", "nvidia_driver"},
    "service": {"*"},
    "cli": {"*"},
}
HEAVY = {"aiohttp", "asyncio", "numpy", "onnxruntime", "cryptography", "re2", "phonenumbers", "stdnum", "keyring"}


def modules() -> list[Path]:
    return sorted(p for p in HOST.rglob("*.py") if len(p.relative_to(HOST).parts) > 1)


def imports(path: Path) -> set[str]:
    """Full dotted names of everything imported anywhere in the file, lazy imports included."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(HOST)))
def test_imports_follow_the_table(path: Path) -> None:
    room = path.relative_to(HOST).parts[0]
    allowed = ALLOWED[room]
    for name in imports(path):
        if not name.startswith("native_host.") or "*" in allowed:
            continue
        inner = name.removeprefix("native_host.")
        fits = inner.split(".")[0] == room or any(inner == a or inner.startswith(a + ".") for a in allowed)
        assert fits, f"{room} may not import {name}"


@pytest.mark.parametrize("room", ["bridge", "wire", "contract"])
def test_light_rooms_import_nothing_heavy(room: str) -> None:
    for path in (HOST / room).rglob("*.py"):
        assert not {n.split(".")[0] for n in imports(path)} & HEAVY, path


def test_only_the_inference_room_knows_the_libraries_of_models() -> None:
    for path in modules():
        if path.relative_to(HOST).parts[0] != "inference":
            named = {name.split(".")[0] for name in imports(path)}
            assert not named & {"numpy", "onnxruntime", "tokenizers", "llguidance", "torch", "onnx"}, path


def test_the_inference_room_imports_its_libraries_in_one_file() -> None:
    for path in (HOST / "inference").rglob("*.py"):
        if path.name != "onnx.py":
            named = {name.split(".")[0] for name in imports(path)}
            assert not named & {"numpy", "onnxruntime", "tokenizers", "llguidance"}, path


ON_FIRST_USE = {"pint", "sqlglot", "yaml"}


def test_only_the_answerer_knows_the_libraries_of_its_tools_and_loads_them_when_asked() -> None:
    for path in modules():
        named = {name.split(".")[0] for name in imports(path)}
        assert path.relative_to(HOST).parts[0] == "answerer" or not named & ON_FIRST_USE, path
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                loaded = {node.module or ""} if isinstance(node, ast.ImportFrom) else {alias.name for alias in node.names}
                assert not {name.split(".")[0] for name in loaded} & ON_FIRST_USE, path


def test_one_file_knows_ray_and_loads_it_when_asked() -> None:
    for path in modules():
        named = {name.split(".")[0] for name in imports(path)}
        assert path.relative_to(HOST).as_posix() == "cluster/ray_nodes.py" or "ray" not in named, path
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            loaded = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            loaded += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(name.split(".")[0] == "ray" or name.endswith(".ray_nodes") for name in loaded), path


def test_only_the_composition_root_knows_concrete_classes() -> None:
    rooms = ("detector", "inference", "judge", "vault", "counters", "redactor", "router")
    for path in (HOST / "service").glob("*.py"):
        if path.name in (
            "build.py",
            "build_answers.py",
            "build_audit.py",
            "build_batches.py",
            "build_documents.py",
        ):  # The first imports the others on first use.
            continue
        named = {n for n in imports(path) if n.split(".")[1:2] and n.split(".")[1] in rooms and n.startswith("native_host.")}
        assert not named, f"{path.name} imports {named}"


def test_every_room_is_in_the_table_and_says_what_it_promises() -> None:
    rooms = {p.name for p in HOST.iterdir() if p.is_dir() and p.name != "__pycache__"}
    assert rooms == set(ALLOWED)
    for room in rooms:
        first = ast.get_docstring(ast.parse((HOST / room / "__init__.py").read_text(encoding="utf-8")))
        assert first and len(first) > 20, room


# A file may be longer only with its reason here.
LONGER: dict[str, str] = {
    "contract/messages.py": "every message of the wire in one place; splitting it would hide the contract",
}


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(HOST)))
def test_files_stay_small(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 250 or str(path.relative_to(HOST)) in LONGER, f"{lines} lines"


def test_only_the_documents_room_reads_files_of_others_and_only_behind_its_walls() -> None:
    """The library of PDF is loaded by reading processes alone; neither bridge nor service waits for it."""
    for path in modules():
        place = path.relative_to(HOST).as_posix()
        named = imports(path)
        libraries = {name.split(".")[0] for name in named}
        if "pypdf" in libraries:
            assert place.startswith("documents/formats/"), place
        if "PIL" in libraries:
            assert place.startswith(("documents/formats/", "documents/inside/covering")), place
        if any(name.startswith("native_host.documents.formats") for name in named):
            assert place.startswith(("documents/formats/", "documents/copies/", "documents/inside/")), place
        if any(name.startswith("native_host.documents.copies") for name in named):
            assert place.startswith(("documents/copies/", "documents/inside/")), place
        if any(name.startswith("native_host.documents") for name in named):
            known = (
                "documents/",
                "cli/inspect",
                "batch/",
                "cluster/engine",
                "edge/working",
                "service/build_documents",
                "service/late_documents",
            )
            assert place.startswith(known), place


def test_only_the_stores_know_the_libraries_of_storages_and_are_loaded_for_a_grant() -> None:
    libraries = {"fsspec", "s3fs", "botocore", "sshfs", "asyncssh", "webdav4", "httpx"}
    for path in modules():
        place = path.relative_to(HOST).as_posix()
        assert place.startswith("edge/stores/") or not {name.split(".")[0] for name in imports(path)} & libraries, place
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            loaded = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            assert not re.fullmatch(r"native_host\.edge\.stores\.(s3|sftp|webdav)", loaded), place


def test_the_service_loads_the_documents_room_with_the_first_file() -> None:
    for path in (HOST / "service").glob("*.py"):
        if path.name != "build_documents.py":
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                loaded = node.module or "" if isinstance(node, ast.ImportFrom) else ""
                assert not loaded.startswith(("native_host.documents", "native_host.service.build_documents")), path
