"""Files in memory: bounded, put together in order, forgotten in time."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace

import pytest

from native_host.contract.messages import (
    Base64,
    ConversationId,
    DraftId,
    FileVerdict,
    OfferFile,
    RequestId,
    Sha256,
    SiteId,
)
from native_host.contract.policy import Mode, Reason
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.files.record import FileName, FileRecord
from native_host.router.files.under_way import KEPT_S, MOST_FILES, FilesUnderWay, FileUnderWay

RECORD = FileRecord(Mode.BALANCED, FileName("a.txt"), {}, 0, False, 0, True)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def files(clock: Clock) -> FilesUnderWay:
    return FilesUnderWay(most_bytes=1000, clock=clock)


def piece(number: int, size: int, *, whole: int | None = None, is_incognito: bool = False) -> OfferFile:
    """The first piece of a file of `whole` bytes, all of it where that is null."""
    data, total = bytes(size), bytes(size if whole is None else whole)
    return OfferFile(
        RequestId("request-1"),
        1000,
        SiteId("chatgpt"),
        ConversationId("c/1"),
        DraftId(f"file-{number:04}"),
        "a.txt",
        len(total),
        Sha256(hashlib.sha256(total).hexdigest()),
        0,
        1 if whole is None else 2,
        Base64(base64.b64encode(data).decode()),
        is_incognito,
    )


def whole(files: FilesUnderWay, offer: OfferFile) -> FileUnderWay:
    one = files.add(offer)
    assert one is not None
    return one


def verdict(one: FileUnderWay) -> FileVerdict:
    offer = one.offer
    about = (
        offer.id,
        offer.file,
        offer.digest,
        "hold",
        Reason.REDACTED,
        None,
        (),
        0,
        (),
        offer.name,
        None,
        True,
        False,
        False,
    )
    return FileVerdict(*about)  # type: ignore[arg-type]


def refused(files: FilesUnderWay, offer: OfferFile) -> tuple[RefusalCode, str]:
    with pytest.raises(Refused) as caught:
        files.add(offer)
    return caught.value.code, caught.value.detail


def test_what_a_file_says_it_will_be_is_set_aside_at_once(files: FilesUnderWay) -> None:
    assert files.add(piece(1, 10, whole=600)) is None
    assert files.bytes_held == 600
    assert refused(files, piece(2, 401)) == (RefusalCode.TOO_LARGE, "files_bytes")
    assert whole(files, piece(3, 400)).data == bytes(400)
    assert files.bytes_held == 1000


def test_a_verdict_lets_go_of_the_file_and_keeps_the_copy(files: FilesUnderWay) -> None:
    one = whole(files, piece(1, 600))
    files.judged(one, verdict(one), b"copy", RECORD)
    assert (one.data, one.copy, files.bytes_held) == (b"", b"copy", 4)
    files.settled(one)
    assert (one.copy, files.bytes_held) == (None, 0)
    assert files.get(one.offer.file) is one  # What became of it may still be told.


def test_a_copy_is_bound_by_the_same_limit(files: FilesUnderWay) -> None:
    one = whole(files, piece(1, 600))
    files.add(piece(2, 10, whole=300))
    with pytest.raises(Refused) as caught:
        files.judged(one, verdict(one), bytes(701), RECORD)
    assert (caught.value.code, caught.value.detail) == (RefusalCode.TOO_LARGE, "files_bytes")
    assert files.bytes_held == 300 and one.data == b"" and one.copy is None


def test_there_are_never_more_than_so_many_files(files: FilesUnderWay) -> None:
    for number in range(MOST_FILES):
        files.add(piece(number, 1, whole=2))
    assert refused(files, piece(MOST_FILES, 1)) == (RefusalCode.TOO_LARGE, "files")


def test_files_that_have_ended_leave_room_and_are_not_remembered_for_ever(files: FilesUnderWay) -> None:
    for number in range(400):
        one = whole(files, piece(number, 2))
        files.judged(one, verdict(one), None, RECORD)
    with pytest.raises(Refused):
        files.get(DraftId("file-0000"))
    assert files.get(DraftId("file-0399")).verdict is not None


@pytest.mark.parametrize("is_judged", [True, False])
def test_everything_is_forgotten_after_ten_minutes(files: FilesUnderWay, clock: Clock, is_judged: bool) -> None:
    one = files.add(piece(1, 500)) if is_judged else None
    if one is not None:
        files.judged(one, verdict(one), b"copy", RECORD)
    else:
        files.add(piece(1, 10, whole=500))
    clock.now += KEPT_S - 1
    assert files.expire() and files.bytes_held > 0
    clock.now += 2
    assert not files.expire()
    assert files.bytes_held == 0
    with pytest.raises(Refused) as caught:
        files.get(DraftId("file-0001"))
    assert caught.value.code is RefusalCode.NOT_FOUND


def test_what_is_refused_has_no_bytes_here_any_more(files: FilesUnderWay) -> None:
    files.add(piece(1, 10, whole=500))
    again = replace(piece(1, 10, whole=500), seq=1, name="b.txt")
    assert refused(files, again) == (RefusalCode.BAD_FIELD, "name")
    assert files.bytes_held == 0


def test_too_many_bytes_are_refused_before_they_are_kept(files: FilesUnderWay) -> None:
    files.add(piece(1, 10, whole=15))
    assert refused(files, replace(piece(1, 10, whole=15), seq=1)) == (RefusalCode.BAD_FIELD, "size")


def test_forgetting_tells_whoever_works_on_it(files: FilesUnderWay) -> None:
    ordinary, private = whole(files, piece(1, 10)), whole(files, piece(2, 10, is_incognito=True))
    files.forget(is_private_only=True)
    assert private.is_given_up.is_set() and private.data == b""
    assert not ordinary.is_given_up.is_set() and ordinary.data == bytes(10)
    files.forget("claude")
    files.forget("chatgpt", "c/2")
    assert not ordinary.is_given_up.is_set()
    files.forget("chatgpt", "c/1")
    assert ordinary.is_given_up.is_set()
    with pytest.raises(Refused) as caught:
        files.judged(ordinary, verdict(ordinary), b"copy", RECORD)
    assert caught.value.code is RefusalCode.NOT_FOUND and ordinary.copy is None


def test_a_conversation_is_renamed_with_its_files_and_no_other(files: FilesUnderWay) -> None:
    one, private = whole(files, piece(1, 10)), whole(files, piece(2, 10, is_incognito=True))
    files.rename(Where("chatgpt", "c/1"), "c/2")
    assert one.where == Where("chatgpt", "c/2")
    assert private.where == Where("chatgpt", "c/1", True)
