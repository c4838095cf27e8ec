"""What lies in a granted folder is read, and nothing else, whatever a path or the folder's own content says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from native_host.contract.documents import Reason
from native_host.edge.granted import Entry, NoEntry, pattern_of
from native_host.edge.granting import grant_of
from native_host.edge.local_folder import LocalFolder
from native_host.edge.words import Code, Refused


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    inside = tmp_path / "inside"
    (inside / "a" / "deep").mkdir(parents=True)
    (inside / "b").mkdir()
    for name in ("top.txt", "a/one.txt", "a/two.pdf", "a/deep/three.txt", "b/four.txt"):
        (inside / name).write_text(name)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("secret")
    return inside


@pytest.fixture
def grant(tree: Path) -> LocalFolder:
    return LocalFolder("g", tree)


def names(grant: LocalFolder, path: str) -> list[str]:
    return ["/".join(one.parts) for one in grant.listed(pattern_of(path))]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("", ["top.txt", "a/one.txt", "a/two.pdf", "a/deep/three.txt", "b/four.txt"]),
        ("a", ["a/one.txt", "a/two.pdf", "a/deep/three.txt"]),
        ("a/", ["a/one.txt", "a/two.pdf", "a/deep/three.txt"]),
        ("a/one.txt", ["a/one.txt"]),
        ("*.txt", ["top.txt"]),
        ("a/*", ["a/one.txt", "a/two.pdf"]),
        ("*/*.txt", ["a/one.txt", "b/four.txt"]),
        ("**/*.txt", ["top.txt", "a/one.txt", "a/deep/three.txt", "b/four.txt"]),
        ("a/**", ["a/one.txt", "a/two.pdf", "a/deep/three.txt"]),
        ("**/deep/*.txt", ["a/deep/three.txt"]),
        ("[bc]/f?ur.txt", ["b/four.txt"]),
        ("nothing*", []),
    ],
)
def test_a_path_names_what_lies_there(grant: LocalFolder, path: str, found: list[str]) -> None:
    assert names(grant, path) == found


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/etc/passwd",
            "..",
            "../outside/secret.txt",
            "a/../../outside/secret.txt",
            "a/./one.txt",
            "a//one.txt",
            ".",
            "a\0b",
        ),
        *("a\\..\\b", "**/x/**", "*" * 5, "a**", "x" * 256, "/".join("a" * 65), "//", "/"),
    ],
)
def test_a_path_that_is_none_of_ours_is_refused(path: str) -> None:
    with pytest.raises(Refused) as refused:
        pattern_of(path)
    assert refused.value.code is Code.BAD_PATH


@pytest.mark.parametrize("path", ["link.txt", "dir/secret.txt", "dir", "dir/*.txt"])
def test_a_path_through_a_link_is_refused(tree: Path, grant: LocalFolder, path: str) -> None:
    (tree / "link.txt").symlink_to(tree.parent / "outside" / "secret.txt")
    (tree / "dir").symlink_to(tree.parent / "outside")
    with pytest.raises(Refused) as refused:
        names(grant, path)
    assert refused.value.code is Code.LINK


def test_links_among_files_are_named_and_not_followed(tree: Path, grant: LocalFolder) -> None:
    (tree / "b" / "dir").symlink_to(tree.parent / "outside")
    (tree / "b" / "here.txt").symlink_to(tree / "top.txt")
    found = list(grant.listed(pattern_of("b")))
    assert [("/".join(one.parts), one.problem) for one in found] == [
        ("b/dir", Reason.LINK),
        ("b/four.txt", None),
        ("b/here.txt", Reason.LINK),
    ]
    for one in found:
        if one.problem is not None:
            with pytest.raises(NoEntry) as none:
                grant.open(one.parts)
            assert none.value.reason is Reason.LINK


def test_what_becomes_a_link_after_it_was_listed_is_not_followed(tree: Path, grant: LocalFolder) -> None:
    one, two = (entry for entry in grant.listed(pattern_of("a")) if entry.parts[-1] in ("one.txt", "three.txt"))
    (tree / "a" / "one.txt").unlink()
    (tree / "a" / "one.txt").symlink_to(tree.parent / "outside" / "secret.txt")
    (tree / "a" / "deep").rename(tree / "a" / "was")
    (tree / "a" / "deep").symlink_to(tree.parent / "outside")
    (tree.parent / "outside" / "three.txt").write_text("secret")
    for entry in (one, two):
        with pytest.raises(NoEntry) as none:
            grant.open(entry.parts)
        assert none.value.reason is Reason.LINK


def test_a_folder_put_in_the_place_of_the_granted_one_is_not_granted(tree: Path, grant: LocalFolder) -> None:
    tree.rename(tree.parent / "moved")
    tree.symlink_to(tree.parent / "outside")
    assert "top.txt" in names(grant, "")
    with pytest.raises(Refused):
        names(grant, "secret.txt")


def test_a_file_with_a_second_name_elsewhere_is_read_only_where_its_owner_said_so(tree: Path, grant: LocalFolder) -> None:
    os.link(tree.parent / "outside" / "secret.txt", tree / "b" / "hard.txt")
    assert [one.problem for one in grant.listed(pattern_of("b/hard.txt"))] == [Reason.LINK]
    with pytest.raises(NoEntry):
        grant.open(("b", "hard.txt"))
    os.close(LocalFolder("g", tree, has_hard_links=True).open(("b", "hard.txt")))


def test_what_is_no_file_is_not_opened(tree: Path, grant: LocalFolder) -> None:
    os.mkfifo(tree / "b" / "pipe")
    assert [one.problem for one in grant.listed(pattern_of("b/pipe"))] == [Reason.NOT_A_FILE]
    for parts in (("b", "pipe"), ("a", "deep")):  # A pipe without a writer would block who opens it.
        with pytest.raises(NoEntry) as none:
            grant.open(parts)
        assert none.value.reason is Reason.NOT_A_FILE
    with pytest.raises(NoEntry) as none:
        grant.open(("b", "not there"))
    assert none.value.reason is Reason.NOT_FOUND


def test_names_are_any_bytes(tree: Path, grant: LocalFolder) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (tree / "b" / name).write_text("x")
    entry = next(one for one in grant.listed(pattern_of("b")) if one.parts[-1] == name)
    assert entry == Entry(("b", name), 1, entry.mtime_ns)
    os.close(grant.open(entry.parts))


@pytest.mark.parametrize("said", ["x", "=/tmp", "A=/tmp", "a b=/tmp", "../x=/tmp", "x="])
def test_a_grant_is_a_name_and_a_folder(said: str) -> None:
    with pytest.raises(ValueError, match="NAME=DIR"):
        grant_of(said, Path("none"))
