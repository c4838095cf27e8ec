"""Who started us: a browser's own arguments, and near misses."""

from __future__ import annotations

import pytest

from native_host.bridge.run import is_started_by_browser


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["chrome-extension://abcdefghijklmnopabcdefghijklmnop/"], True),
        (["chrome-extension://abcdefghijklmnopabcdefghijklmnop/", "--parent-window=0"], True),
        (["/home/someone/.mozilla/native-messaging-hosts/postern.host.json", "postern@postern"], True),
        ([], False),
        (["serve"], False),
        (["detect", "--jsonl"], False),
        (["chrome-extension://abc/", "detect"], False),
        (["detect", "chrome-extension://abc/"], False),
        (["terms.json", "postern"], False),
        (["postern.host.json"], False),
    ],
)
def test_arguments(arguments: list[str], expected: bool) -> None:
    assert is_started_by_browser(arguments) is expected
