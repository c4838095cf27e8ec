"""What an installation made, so that removing it takes back exactly that and nothing else."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Record:
    """Files written, folders created (outermost first) and registry keys set."""

    path: Path
    files: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Record:
        """The record on disk; an empty one when there is none or it cannot be read."""
        try:
            body = json.loads(path.read_text(encoding="utf-8"))
            return cls(
                path, [str(x) for x in body["files"]], [str(x) for x in body["folders"]], [str(x) for x in body["keys"]]
            )
        except (OSError, ValueError, KeyError, TypeError):
            return cls(path)

    def add_file(self, file: Path) -> None:
        if str(file) not in self.files:
            self.files.append(str(file))

    def add_key(self, key: str) -> None:
        if key not in self.keys:
            self.keys.append(key)

    def make_folder(self, folder: Path) -> None:
        """Create `folder` and its missing parents, and remember each that was made."""
        missing = [f for f in (folder, *folder.parents) if not f.exists()]
        for made in reversed(missing):
            made.mkdir(mode=0o700)
            if str(made) not in self.folders:
                self.folders.append(str(made))

    def save(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        body = {"files": self.files, "folders": self.folders, "keys": self.keys}
        self.path.write_text(json.dumps(body, indent=2) + "\n", encoding="utf-8")
