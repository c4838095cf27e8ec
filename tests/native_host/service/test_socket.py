"""The folder, the lock and the socket file: what is ours, what is stale, what is refused."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.bridge.folder import FolderRefused, claim_folder, read_private_file
from native_host.service.lock import ServiceLock
from native_host.service.socket import bind_socket
from native_host.service.transport import close_door
from native_host.settings.places import Places, find_places


@pytest.fixture
def places() -> Iterator[Places]:
    with tempfile.TemporaryDirectory(prefix="postern-") as home:
        yield find_places({"POSTERN_HOME": home, "HOME": home})


def test_the_folder_is_made_private_whatever_the_umask(places: Places) -> None:
    before = os.umask(0)
    try:
        claim_folder(places.run)
        with bind_socket(places):
            assert places.socket.lstat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)
    assert places.run.lstat().st_mode & 0o777 == 0o700


def test_binding_leaves_the_umask_as_it_was(places: Places) -> None:
    before = os.umask(0o022)
    bind_socket(places).close()
    assert os.umask(before) == 0o022


@pytest.mark.parametrize("mode", [0o701, 0o710, 0o750, 0o777])
def test_a_folder_others_can_enter_is_refused(places: Places, mode: int) -> None:
    places.run.mkdir()
    places.run.chmod(mode)
    with pytest.raises(FolderRefused, match="mode"):
        bind_socket(places)
    assert not places.socket.exists()


def test_a_symlinked_folder_is_refused(places: Places) -> None:
    elsewhere = places.run.with_name("elsewhere")
    elsewhere.mkdir(mode=0o700)
    places.run.symlink_to(elsewhere)
    with pytest.raises(FolderRefused, match="not_a_folder"):
        bind_socket(places)
    assert list(elsewhere.iterdir()) == []


def test_a_folder_of_someone_else_is_refused(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    places.run.mkdir(mode=0o700)
    stranger = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: stranger)
    with pytest.raises(FolderRefused, match="owner"):
        bind_socket(places)


def test_a_dead_services_socket_is_replaced(places: Places) -> None:
    bind_socket(places).close()
    assert places.socket.exists()
    with bind_socket(places), socket.socket(socket.AF_UNIX) as client:
        client.connect(str(places.socket))


def test_a_living_services_socket_is_left_alone(places: Places) -> None:
    with bind_socket(places):
        with pytest.raises(FolderRefused, match="socket_in_use"):
            bind_socket(places)
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(places.socket))


@pytest.mark.parametrize("kind", ["file", "folder", "symlink"])
def test_anything_else_under_the_sockets_name_is_left_alone(places: Places, kind: str) -> None:
    claim_folder(places.run)
    other = places.run / "other"
    other.write_text("precious", encoding="utf-8")
    if kind == "file":
        places.socket.write_text("precious", encoding="utf-8")
    elif kind == "folder":
        places.socket.mkdir()
    else:
        places.socket.symlink_to(other)
    with pytest.raises(FolderRefused, match="socket_file"):
        bind_socket(places)
    assert places.socket.is_symlink() or places.socket.exists()
    assert other.read_text(encoding="utf-8") == "precious"


def test_one_service_per_user(places: Places) -> None:
    lock = ServiceLock(places)
    with pytest.raises(BlockingIOError):
        ServiceLock(places)
    lock.release()
    ServiceLock(places).release()


def test_the_end_leaves_no_socket_and_no_token(places: Places) -> None:
    bind_socket(places).close()
    places.token.touch()
    close_door(places)
    close_door(places)
    assert list(places.run.iterdir()) == []


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_token_others_can_read_is_not_used(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "token"
    path.write_text("abc", encoding="ascii")
    path.chmod(mode)
    with pytest.raises(FolderRefused):
        read_private_file(path, 10)
    path.chmod(0o600)
    assert read_private_file(path, 10) == b"abc"


def test_a_symlinked_token_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("abc", encoding="ascii")
    (tmp_path / "real").chmod(0o600)
    (tmp_path / "token").symlink_to(tmp_path / "real")
    with pytest.raises(OSError, match="symbolic"):
        read_private_file(tmp_path / "token", 10)
