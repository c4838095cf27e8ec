"""What is kept of models: whole ones only, one in use, and nothing half gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.depot.failure import DepotFailed
from native_host.depot.store import Store


def put(store: Store, name: str) -> Path:
    folder = store.place(name)
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text("{}")
    return folder


def test_an_empty_store(tmp_path: Path) -> None:
    store = Store(tmp_path / "models")
    assert (store.names(), store.in_use, store.seen(), store.remove("x")) == ([], None, {}, False)
    with pytest.raises(DepotFailed, match="Pull it first"):
        store.use("x")
    assert not store.folder.exists()


def test_one_is_in_use_until_it_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    put(store, "a-1.5b")
    put(store, "b")
    assert store.names() == ["a-1.5b", "b"]
    store.use("a-1.5b")
    assert store.in_use == "a-1.5b"
    assert store.remove("a-1.5b")
    assert (store.names(), Store(tmp_path).in_use) == (["b"], None)


def test_half_a_model_is_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.unfinished("a").mkdir()
    (store.unfinished("a") / "manifest.json").write_text("{}")
    store.place("b").mkdir()
    assert store.names() == []
    assert store.remove("a")
    assert list(tmp_path.iterdir()) == [store.place("b")]


@pytest.mark.parametrize("name", ["..", ".", "", "../other", "a/b", ".measured", "in_use.json", "/etc", "C:x", "-r", "a\\b"])
def test_only_a_model_s_own_folder_can_be_removed(tmp_path: Path, name: str) -> None:
    store = Store(tmp_path / "models")
    put(store, "a")
    (store.folder / ".measured").mkdir()
    (store.folder / "in_use.json").write_text("{}")
    (tmp_path / "other").mkdir()
    assert not store.remove(name)
    assert {path.name for path in store.folder.iterdir()} == {"a", ".measured", "in_use.json"}
    assert (tmp_path / "other").is_dir()


def test_what_was_put_together_takes_the_old_one_s_place(tmp_path: Path) -> None:
    store = Store(tmp_path)
    (put(store, "a") / "old").write_text("")
    store.unfinished("a").mkdir()
    (store.unfinished("a") / "manifest.json").write_text("{}")
    store.finish("a")
    assert [path.name for path in store.place("a").iterdir()] == ["manifest.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_hashes_that_were_seen_stay(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.remember({"x": "1"})
    store.remember({"y": "2"})
    assert Store(tmp_path).seen() == {"x": "1", "y": "2"}
    (tmp_path / "seen.json").write_text("[")
    with pytest.raises(DepotFailed, match="delete it to go on"):
        store.seen()


def test_a_damaged_choice_is_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    put(store, "a")
    (tmp_path / "in_use.json").write_text('{"name": 3}')
    assert store.in_use is None
