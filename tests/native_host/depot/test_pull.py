"""A pulled model is whole and checked, or it is not there; what was fetched is never fetched again."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from native_host.contract.language import Message
from native_host.depot import download as downloads
from native_host.depot.catalogue import Entry, RemoteFile
from native_host.depot.download import Download
from native_host.depot.failure import DepotFailed
from native_host.depot.pull import client, pull
from native_host.depot.store import Store
from native_host.inference.language.folder import Manifest, read_manifest
from native_host.inference.language.loading import load
from native_host.inference.language.model import LocalLanguageModel
from native_host.inference.language.unusable import UnusableModel
from tests.native_host.depot.hub import Hub, serving
from tests.native_host.inference.language.tiny import GQA, after_prompt, chain
from tests.native_host.inference.language.tiny_folder import folder_files

FILES = folder_files(chain(after_prompt("Helo!"), GQA), GQA)
GRAPH = "onnx/model.onnx"


def entry(hub: Hub, pinned: bool = True) -> Entry:
    files = tuple(
        RemoteFile(path, len(content), hashlib.sha256(content).hexdigest() if pinned else None)
        for path, content in sorted(FILES.items())
    )
    return Entry(
        "tiny", "Tiny", "test/tiny", None, "Apache-2.0", "0", "cpu", "", 0.1, 500, (), hub.address, GRAPH, files, None
    )


async def immediately(seconds: float) -> None:
    del seconds


class Pulling:
    """A hub, a store, and pulls from one to the other."""

    def __init__(self, hub: Hub, session: aiohttp.ClientSession, store: Store) -> None:
        self.hub, self.session, self.store = hub, session, store
        self.told: list[tuple[str, int, int | None]] = []

    async def pull(self, pinned: bool = True, free: int = 1 << 40, pause: Any = immediately, **change: Any) -> Manifest:
        wanted = replace(entry(self.hub, pinned), **change)
        download = lambda report: Download(self.session, report, pause)  # noqa: E731
        return await pull(wanted, self.store, download, lambda *told: self.told.append(told), lambda folder: free)

    def asked(self, path: str = GRAPH) -> list[str | None]:
        return [ranged for name, ranged in self.hub.asked if name == path]

    def is_not_there(self) -> bool:
        with pytest.raises(UnusableModel):
            load(self.store.place("tiny"))
        return not self.store.has("tiny")


@pytest.fixture
async def pulling(tmp_path: Path) -> Any:
    hub = Hub(dict(FILES))
    async with serving(hub, tmp_path) as session:
        yield Pulling(hub, session, Store(tmp_path / "models"))


async def test_a_model_is_pulled_and_answers(pulling: Pulling) -> None:
    made = await pulling.pull()
    assert pulling.store.names() == ["tiny"]
    assert all(file.is_pinned for file in made.files)
    assert read_manifest(pulling.store.place("tiny")) == made
    answer = LocalLanguageModel(load(pulling.store.place("tiny"))).generate(
        [Message("user", "q")], limit=9, seed=0, on_text=lambda piece: None, is_cancelled=lambda: False
    )
    assert (answer.text, answer.finish) == ("Helo!", "stop")
    assert ("model.onnx", len(FILES[GRAPH]), len(FILES[GRAPH])) in pulling.told
    assert not list(pulling.store.folder.rglob("*.part*"))
    assert not pulling.store.unfinished("tiny").exists()


async def test_what_breaks_off_goes_on_where_it_was(pulling: Pulling) -> None:
    pulling.hub.cut = [5000, 7000]
    await pulling.pull()
    ranges = [ranged for _, ranged in pulling.hub.asked if ranged]
    assert len(ranges) == 2 and all(int(one[6:-1]) > 0 for one in ranges)
    assert load(pulling.store.place("tiny"))


async def test_it_goes_on_in_another_run_too_and_whole_files_are_not_fetched_again(pulling: Pulling) -> None:
    async def stop(seconds: float) -> None:
        raise asyncio.CancelledError

    pulling.hub.spoil = lambda request, hub: hub.cut.append(4000) if request.path.endswith(".onnx") and not hub.cut else None
    with pytest.raises(asyncio.CancelledError):
        await pulling.pull(pause=stop)
    assert pulling.is_not_there()
    part = pulling.store.unfinished("tiny") / (GRAPH + ".part")
    so_far = part.stat().st_size
    before = len(pulling.hub.asked)
    pulling.hub.spoil = lambda request, hub: None
    pulling.hub.cut = []
    await pulling.pull()
    again = pulling.hub.asked[before:]
    assert (GRAPH, f"bytes={so_far}-") in again
    assert "config.json" not in [path for path, _ in again]
    assert load(pulling.store.place("tiny"))


async def test_a_server_that_ignores_the_range_sends_it_all_and_nothing_is_doubled(pulling: Pulling) -> None:
    pulling.hub.knows_ranges = False
    pulling.hub.cut = [9000]
    await pulling.pull()
    assert load(pulling.store.place("tiny"))


async def test_without_a_tag_nothing_is_put_together_from_two_answers(pulling: Pulling) -> None:
    pulling.hub.has_tags = False
    pulling.hub.cut = [9000]
    await pulling.pull()
    assert not any(ranged for _, ranged in pulling.hub.asked)
    assert load(pulling.store.place("tiny"))


async def test_a_file_that_changed_in_between_is_fetched_anew(pulling: Pulling) -> None:
    """The tag differs, so the server answers with all of it (RFC 9110, 13.1.5)."""
    other = FILES[GRAPH][:-1] + bytes([FILES[GRAPH][-1] ^ 1])
    pulling.hub.files[GRAPH] = other

    async def change(seconds: float) -> None:
        pulling.hub.files[GRAPH] = FILES[GRAPH]

    pulling.hub.spoil = lambda request, hub: (
        hub.cut.append(9000) if request.path.endswith(".onnx") and len(pulling.asked()) == 1 else None
    )
    await pulling.pull(pause=change)
    assert len(pulling.asked()) == 2
    assert load(pulling.store.place("tiny"))


async def test_another_file_than_the_pinned_one_is_deleted(pulling: Pulling) -> None:
    pulling.hub.files[GRAPH] = FILES[GRAPH][:-1] + b"!"
    with pytest.raises(DepotFailed, match=r"model\.onnx is not the file that it should be"):
        await pulling.pull()
    assert pulling.is_not_there()
    assert not list(pulling.store.folder.rglob("model.onnx*"))


async def test_an_unpinned_hash_is_remembered_and_another_one_refused(pulling: Pulling) -> None:
    made = await pulling.pull(pinned=False)
    assert not any(file.is_pinned for file in made.files)
    assert pulling.store.seen()[pulling.hub.address + GRAPH] == hashlib.sha256(FILES[GRAPH]).hexdigest()
    assert pulling.store.remove("tiny")
    pulling.hub.files[GRAPH] = FILES[GRAPH][:-1] + b"!"
    with pytest.raises(DepotFailed, match=r"not the file that was pulled before .* changed at its source"):
        await pulling.pull(pinned=False)
    assert pulling.is_not_there()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda: web.Response(status=404), "no longer at its address"),
        (lambda: web.Response(status=403), "asks for an account"),
        (lambda: web.Response(status=418), "status 418"),
        (lambda: web.Response(status=302, headers={"Location": "http://127.0.0.1/x"}), "without encryption"),
        (lambda: web.Response(status=302, headers={"Location": "/again"}), "without an end"),
        (lambda: web.Response(status=503), r"cannot be read \(status 503\)"),
        (lambda: web.Response(body=b"x" * (2 << 20)), "larger than the catalogue says"),
        (lambda: web.Response(body=b"x", headers={"Content-Encoding": "gzip"}), "status 200"),
    ],
)
async def test_answers_that_are_none(pulling: Pulling, answer: Callable[[], web.Response], words: str) -> None:
    pulling.hub.spoil = lambda request, hub: answer()
    with pytest.raises(DepotFailed, match=words):
        await pulling.pull()
    assert pulling.is_not_there()


async def test_a_signed_address_is_followed_letter_by_letter(pulling: Pulling) -> None:
    signed = "?signature=%2Fa%2Bb%3D~%41"
    seen: list[str] = []

    def send_on(request: web.Request, hub: Hub) -> web.Response | None:
        if request.query_string:
            seen.append(request.raw_path)
            return None
        return web.Response(status=302, headers={"Location": request.path + signed})

    pulling.hub.spoil = send_on
    await pulling.pull()
    assert sorted(seen) == sorted(f"/{path}{signed}" for path in FILES)


async def test_a_file_that_never_ends_is_cut_off(pulling: Pulling) -> None:
    pulling.hub.endless = "config.json"
    with pytest.raises(DepotFailed, match="does not end where it should"):
        await pulling.pull()
    assert pulling.is_not_there()


async def test_a_server_in_trouble_is_asked_again_and_later_each_time(pulling: Pulling) -> None:
    waited: list[float] = []

    async def pause(seconds: float) -> None:
        waited.append(seconds)

    def busy(request: web.Request, hub: Hub) -> web.Response | None:
        if len(waited) == 3:
            return None
        return web.Response(status=429, headers={"Retry-After": "7"} if len(waited) == 2 else {})

    pulling.hub.spoil = busy
    await pulling.pull(pause=pause)
    assert waited == [1.0, 2.0, 7.0]


async def test_too_little_room_is_said_before_anything_is_fetched(pulling: Pulling) -> None:
    with pytest.raises(DepotFailed, match=r"needs .* GB more .* Nothing was fetched"):
        await pulling.pull(free=10_000)
    assert pulling.hub.asked == []


async def test_a_disk_that_fills_up_meanwhile(pulling: Pulling, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the system says it, from the file itself: the words name the disk, and what is there is kept."""

    class Full:
        def __init__(self, file: Any) -> None:
            self.file = file

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *rest: object) -> None:
            self.file.close()

        def write(self, chunk: bytes) -> int:
            self.file.write(chunk[:1000])
            raise OSError(errno.ENOSPC, "No space left on device")

        def flush(self) -> None:
            self.file.flush()

    opened = downloads._Part.open
    monkeypatch.setattr(downloads._Part, "open", lambda part: Full(opened(part)))
    with pytest.raises(DepotFailed, match=r"The disk is full: .* run the same command again to go on"):
        await pulling.pull()
    assert pulling.is_not_there()
    monkeypatch.undo()
    await pulling.pull()
    assert load(pulling.store.place("tiny"))


async def test_two_pulls_at_once_are_one(pulling: Pulling) -> None:
    with pulling.store.alone(), pytest.raises(DepotFailed, match="Another pull is under way"):
        await pulling.pull()


async def test_a_certificate_that_nobody_vouches_for_is_refused(pulling: Pulling) -> None:
    async with client("0") as session:
        pulling.session = session
        with pytest.raises(DepotFailed, match="cannot be read"):
            await pulling.pull()
    assert pulling.hub.asked == []


async def test_no_other_program_s_credentials_or_cookies_are_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with client("1.2.3") as session:
        assert session.headers["User-Agent"] == "postern/1.2.3"
        assert not session.trust_env
        assert isinstance(session.cookie_jar, aiohttp.DummyCookieJar)


_TINY_DISK = """
import asyncio, os, sys
from pathlib import Path
from native_host.depot.download import Download, Wanted
from native_host.depot.failure import DepotFailed
target = Path(sys.argv[1]) / "file"
part = target.with_name("file.part")
class Response:
    status, content_length = 200, None
    headers = {"ETag": '"a"'}
    class content:
        @staticmethod
        async def iter_chunked(size):
            while True:
                yield b"x" * 65536
    async def __aenter__(self): return self
    async def __aexit__(self, *rest): return None
    def release(self): pass
class Session:
    async def get(self, *args, **rest): return Response()
try:
    asyncio.run(Download(Session(), lambda done, whole: None).fetch(Wanted("https://x/y", 1 << 40, None), target))
except DepotFailed as failed:
    print(failed)
"""


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    """A file system of 256 KB of our own where the system lets us make one; else its limit on the size of files."""
    small = tmp_path / "small"
    small.mkdir()
    program = [sys.executable, "-c", _TINY_DISK, str(small)]
    inner = f'mount -t tmpfs -o size=256k none {small} && exec "$0" "$@"'
    done = subprocess.run(["unshare", "-rm", "sh", "-c", inner, *program], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:  # No namespaces here: the write fails for another reason, and is as gracefully said.
        limited = 'ulimit -f 256; trap \'\' XFSZ; exec "$0" "$@"'
        done = subprocess.run(["sh", "-c", limited, *program], capture_output=True, text=True, timeout=60)
        assert "cannot be written" in done.stdout, done.stderr
    else:
        assert "The disk is full: file is not whole" in done.stdout, done.stderr
