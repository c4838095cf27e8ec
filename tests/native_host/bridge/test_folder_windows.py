"""The run folder where there are no mode bits: a link is refused, the rest is the profile's to keep."""

from __future__ import annotations

import stat
from types import SimpleNamespace
from typing import Any

import pytest

from tests.native_host.windows import load_for_windows


class Folder:
    """A path that finds what it is told to find."""

    def __init__(self, mode: int, attributes: int) -> None:
        self._found = SimpleNamespace(st_mode=mode, st_file_attributes=attributes)
        self.parent: Any = SimpleNamespace(mkdir=lambda parents, exist_ok: None)

    def mkdir(self, mode: int) -> None:
        raise FileExistsError

    def lstat(self) -> object:
        return self._found


@pytest.mark.parametrize(
    ("mode", "attributes", "rule"),
    [
        (stat.S_IFDIR | 0o777, stat.FILE_ATTRIBUTE_DIRECTORY, None),
        (stat.S_IFDIR | 0o777, stat.FILE_ATTRIBUTE_DIRECTORY | stat.FILE_ATTRIBUTE_REPARSE_POINT, "link"),
        (stat.S_IFLNK | 0o777, stat.FILE_ATTRIBUTE_REPARSE_POINT, "not_a_folder"),
        (stat.S_IFREG | 0o666, stat.FILE_ATTRIBUTE_NORMAL, "not_a_folder"),
    ],
)
def test_a_folder_by_what_windows_says_of_it(
    monkeypatch: pytest.MonkeyPatch, mode: int, attributes: int, rule: str | None
) -> None:
    folder = load_for_windows(monkeypatch, "bridge.folder")
    if rule is None:
        folder.claim_folder(Folder(mode, attributes))
        return
    with pytest.raises(folder.FolderRefused, match=rule):
        folder.claim_folder(Folder(mode, attributes))
