"""The journal says that a browser has called, and only when one has: the real service, the real bridge."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from native_host.install.checks.called import has_browser_called
from native_host.service.ending import end_service
from native_host.service.journal import Happened
from native_host.settings.places import Places, find_places

_STARTS_A_BRIDGE = """
import subprocess, sys
subprocess.run([sys.argv[1], "-m", "native_host", "chrome-extension://ajicenaddmbejohlihndhdlmngbpaakg/"])
"""


def call_as(name: str, home: Path) -> Places:
    """A bridge started by a program of that name, until the service has written down who called."""
    program = home / name
    program.symlink_to(sys.executable)
    env = {**os.environ, "POSTERN_HOME": str(home)}
    places = find_places({"POSTERN_HOME": str(home), "HOME": str(home)})
    command = [str(program), "-c", _STARTS_A_BRIDGE, sys.executable]
    with subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as browser:
        limit = time.monotonic() + 30
        while not is_written(places, Happened.CONNECTED) and time.monotonic() < limit:
            time.sleep(0.02)
        assert browser.stdin is not None
        browser.stdin.close()
        assert browser.wait(10) == 0
    while not is_written(places, Happened.DISCONNECTED) and time.monotonic() < limit:
        time.sleep(0.02)
    return places


def is_written(places: Places, what: Happened) -> bool:
    return places.journal.exists() and f'"what": "{what.value}"' in places.journal.read_text()


@pytest.mark.parametrize(
    ("name", "is_browser"), [("chromium", True), ("firefox-esr", True), ("chrome", True), ("some-shell", False)]
)
def test_who_called_is_written_down(home: Path, name: str, is_browser: bool) -> None:
    places = call_as(name, home)
    assert is_written(places, Happened.DISCONNECTED)
    assert has_browser_called(places) is is_browser
    assert is_written(places, Happened.UNKNOWN_CALLER) is not is_browser
    assert end_service(places)
