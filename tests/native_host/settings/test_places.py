"""Where files lie, by platform; a socket's path is kept short where there is a socket."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.settings.places import find_places

HOME = Path("/home/mira")
LONG = "/" + "deep/" * 30


@pytest.mark.parametrize(
    ("platform", "env", "run"),
    [
        ("linux", {}, "/home/mira/.local/state/postern/run"),
        ("linux", {"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/postern"),
        ("darwin", {}, "/home/mira/Library/Application Support/Postern/run"),
        ("win32", {"LOCALAPPDATA": "/profile/Local"}, "/profile/Local/Postern/run"),
        ("win32", {}, "/home/mira/AppData/Local/Postern/run"),
        ("linux", {"POSTERN_HOME": "/own"}, "/own/run"),
        ("win32", {"POSTERN_HOME": "/own"}, "/own/run"),
        ("win32", {"POSTERN_HOME": LONG}, LONG + "run"),
    ],
)
def test_the_run_folder(platform: str, env: dict[str, str], run: str) -> None:
    assert find_places(env, platform, HOME).run == Path(run)


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_path_too_long_for_a_socket_gets_a_short_name(platform: str) -> None:
    env = {"POSTERN_HOME": LONG, "XDG_RUNTIME_DIR": "/run/user/7"}
    places = find_places(env, platform, HOME)
    assert places.run.parent == Path("/run/user/7") and len(str(places.socket)) <= 103
    assert places.data == Path(LONG) / "data"
    assert find_places({**env, "POSTERN_HOME": LONG + "x"}, platform, HOME).run != places.run
