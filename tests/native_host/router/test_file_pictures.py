"""Pictures that are attached: what is private in them is painted over, what nobody can read stays. The real recogniser."""

from __future__ import annotations

import asyncio
import io
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from native_host.contract import documents
from native_host.contract.documents import Copied, Kind, Segment
from native_host.contract.messages import FileVerdict
from native_host.contract.pictures import Line, Pixels
from native_host.contract.policy import Mode, Reason
from native_host.inference.ocr.engine import OnnxOcr
from native_host.router.document_room import Place
from native_host.service.build_documents import FileDocuments
from native_host.settings.policy_file import ManagedPolicy
from tests.native_host.documents.made.pictures import drawn, pdf_with, saved

from .conftest import Caller
from .files import Wrapped, counts, offer, offers, taken
from .test_filing import held_for, mode

LINES = ("Dear team, the meeting is at noon.", "Write to anna@example.org about it.", "Thank you, and until then")
CLEAN = (LINES[0], LINES[2])
Save = Callable[[Image.Image], bytes]
SAVED: dict[Kind, Save] = {
    Kind.PNG: lambda image: saved(image, "PNG"),
    Kind.JPG: lambda image: saved(image.convert("RGB"), "JPEG", quality=90),
    Kind.WEBP: lambda image: saved(image.convert("RGB"), "WEBP", quality=90),
}


@pytest.fixture(scope="module")
def real() -> Iterator[FileDocuments]:
    made = FileDocuments()
    yield made
    made.close()


@pytest.fixture
def room(real: FileDocuments) -> Wrapped:
    return Wrapped(real)


@pytest.fixture
async def caller(room: Wrapped) -> AsyncIterator[Caller]:
    one = Caller(documents=room)
    yield one
    await one.desk.close()


offer_ = partial(offer, within_s=60.0)


def words_in(real: FileDocuments, data: bytes, name: str) -> str:
    return "\n".join(one.text for one in real.read(data, name, lambda: 60.0).segments)


def reasons(verdict: FileVerdict) -> list[documents.Reason]:
    return [one.reason for one in verdict.unread]


@pytest.mark.parametrize("kind", list(SAVED))
async def test_a_value_in_a_picture_is_painted_over(caller: Caller, real: FileDocuments, kind: Kind) -> None:
    picture = SAVED[kind](drawn(LINES))
    assert "anna@example.org" in words_in(real, picture, "a")
    verdict = await offer_(caller, picture, f"Screen.{kind}")
    assert (verdict.decision, verdict.reason, verdict.kind) == ("replace", Reason.REDACTED, kind)
    assert counts(verdict) == {"EMAIL_ADDRESS": 1} and verdict.unread == () and verdict.name == f"Screen.{kind}"
    assert verdict.copy is not None and verdict.copy.kind is kind
    copy = await taken(caller, verdict)
    said = words_in(real, copy, "a")
    assert "anna" not in said and "example" not in said
    assert LINES[0] in said and LINES[2] in said and "Write to" in said and "about it" in said
    assert Image.open(io.BytesIO(copy)).size == drawn(LINES).size


async def test_whatever_says_the_same_is_painted_over_too(caller: Caller, real: FileDocuments) -> None:
    """A name that is found in one line stands in another where nobody would find it."""
    caller.detector.extra = ("Kolb met",)
    verdict = await offer_(caller, SAVED[Kind.PNG](drawn(("Kolb met Kolb met us", *CLEAN))), "a.png")
    said = words_in(real, await taken(caller, verdict), "a.png")
    assert "Kolb" not in said and CLEAN[0] in said


@pytest.mark.parametrize("step", [Mode.STRICT, Mode.BALANCED, Mode.REDACT])
async def test_a_picture_without_anything_private_leaves_as_it_is(caller: Caller, step: Mode) -> None:
    await mode(caller, step)
    for picture in (drawn(CLEAN), Image.new("L", (300, 200), 200)):
        verdict = await offer_(caller, SAVED[Kind.PNG](picture), "Screen.png")
        assert (verdict.decision, verdict.reason, verdict.kind) == ("release", Reason.NOTHING_PRIVATE, Kind.PNG)
        assert verdict.unread == () and verdict.copy is None


async def test_strict_holds_it_and_gives_the_covered_one_when_asked(caller: Caller, real: FileDocuments) -> None:
    await mode(caller, Mode.STRICT)
    picture = SAVED[Kind.PNG](drawn(LINES))
    verdict = await offer_(caller, picture, "Screen.png")
    assert held_for(verdict) is Reason.PRIVATE_VALUES_STAY and verdict.has_copy and verdict.can_override
    wanted = await offer_(caller, picture, "Screen.png", is_override=True)
    assert (wanted.decision, wanted.reason) == ("replace", Reason.SENT_REDACTED_INSTEAD)
    assert "anna" not in words_in(real, await taken(caller, wanted), "a.png")


async def test_balanced_holds_a_topic_that_is_read_in_a_picture(caller: Caller) -> None:
    await mode(caller, Mode.BALANCED)
    verdict = await offer_(caller, SAVED[Kind.PNG](drawn(("The diagnosis of anna@example.org", *CLEAN))), "Screen.png")
    assert held_for(verdict) is Reason.SENSITIVE_TOPIC_STAYS and verdict.has_copy
    await mode(caller, Mode.REDACT)
    assert (await offer_(caller, SAVED[Kind.PNG](drawn(LINES)), "Screen.png")).decision == "replace"


async def test_what_the_file_says_beside_its_picture_is_left_out(caller: Caller) -> None:
    notes = PngInfo()
    notes.add_text("Comment", "for ben@example.org")
    verdict = await offer_(caller, saved(drawn(CLEAN), "PNG", pnginfo=notes), "Screen.png")
    assert verdict.decision == "replace" and counts(verdict) == {"EMAIL_ADDRESS": 1}
    copy = await taken(caller, verdict)
    assert b"example" not in copy and b"tEXt" not in copy
    assert Image.open(io.BytesIO(copy)).tobytes() == drawn(CLEAN).tobytes()
    exif = Image.Exif()
    exif[0x013B] = "ben@example.org"
    verdict = await offer_(caller, saved(drawn(CLEAN), "JPEG", quality=92, exif=exif), "Photo.jpg")
    copy = await taken(caller, verdict)
    assert b"ben@" not in copy and b"Exif" not in copy


async def test_what_is_attached_behind_a_picture_is_never_copied(caller: Caller, real: FileDocuments) -> None:
    """It is held, for nobody has read that; the copy that can be had is without it."""
    picture = SAVED[Kind.PNG](drawn(LINES)) + b"and carl@example.org"
    verdict = await offer_(caller, picture, "Screen.png")
    assert held_for(verdict) is Reason.FILE_UNREAD and verdict.has_copy
    assert reasons(verdict) == [documents.Reason.EMBEDDED_FILE]
    copy = await taken(caller, await offer_(caller, picture, "Screen.png", is_override=True))
    assert b"carl" not in copy and "anna" not in words_in(real, copy, "a.png")


async def test_letters_that_nobody_knows_are_held(caller: Caller, real: FileDocuments) -> None:
    picture = SAVED[Kind.PNG](drawn((*LINES, "мария иванова яблоко")))
    verdict = await offer_(caller, picture, "Screen.png")
    assert held_for(verdict) is Reason.FILE_UNREAD and reasons(verdict) == [documents.Reason.UNSURE]
    assert counts(verdict) == {"EMAIL_ADDRESS": 1} and verdict.can_override and not verdict.has_copy
    wanted = await offer_(caller, picture, "Screen.png", is_override=True)
    assert held_for(wanted) is Reason.FILE_NOT_COPIED and not wanted.has_copy
    managed = Caller(ManagedPolicy(forbid_off=True, forbid_override=True), documents=Wrapped(real))
    assert not (await offer_(managed, picture, "Screen.png")).can_override
    await managed.desk.close()


async def test_without_the_files_that_read_pictures_each_is_held(tmp_path: Path) -> None:
    bare = FileDocuments(OnnxOcr(tmp_path))
    one = Caller(documents=Wrapped(bare))
    verdict = await offer_(one, SAVED[Kind.PNG](drawn(CLEAN)), "Screen.png")
    assert held_for(verdict) is Reason.FILE_UNREAD and reasons(verdict) == [documents.Reason.NO_TEXT_LAYER]
    assert verdict.can_override and not verdict.has_copy
    await one.desk.close()
    bare.close()


async def test_a_picture_that_is_not_read_in_time_is_held_or_refused(caller: Caller, room: Wrapped) -> None:
    read = room.read
    room.read = lambda data, name, left_s: read(data, name, lambda: 0.0)  # type: ignore[method-assign]
    verdict = await offer_(caller, SAVED[Kind.PNG](drawn(LINES)), "Screen.png")
    assert held_for(verdict) is Reason.FILE_UNREAD and not verdict.has_copy
    assert documents.Reason.TIMED_OUT in reasons(verdict)


async def test_pages_that_nobody_waits_for_any_more_are_not_begun(caller: Caller) -> None:
    begun, first = [0], threading.Event()

    class Slow:
        def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
            begun[0] += 1
            first.set()
            time.sleep(1.0)
            return ()

    slow = FileDocuments(Slow())
    one = Caller(documents=Wrapped(slow))
    asked = asyncio.ensure_future(one.ask(offers(one, scanned(3), "Scan.pdf")[0], 30))
    assert await asyncio.to_thread(first.wait, 20)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    await asyncio.sleep(1.5)
    assert begun == [1]
    await one.desk.close()
    slow.close()


async def test_a_bomb_is_held(caller: Caller) -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    verdict = await offer_(caller, out.getvalue(), "Screen.png")
    assert held_for(verdict) is Reason.FILE_UNREAD and documents.Reason.TOO_BIG in reasons(verdict)


async def test_a_copy_in_which_a_value_is_legible_does_not_leave(caller: Caller, room: Wrapped) -> None:
    cover = room.cover

    def forgetful(data: bytes, places: list[Place]) -> Copied:
        return cover(data, [])

    room.cover = forgetful  # type: ignore[method-assign,assignment]
    assert held_for(await offer_(caller, SAVED[Kind.PNG](drawn(LINES)), "Screen.png")) is Reason.FILE_COPY_DOUBTED


async def test_a_value_of_which_nobody_knows_where_it_stands_is_not_covered(real: FileDocuments) -> None:
    placeless = Segment("anna@example.org", documents.Part.PICTURE)
    assert real.cover(SAVED[Kind.PNG](drawn(LINES)), [(placeless, 0, 4)]).reason is documents.Reason.NOT_COPIED


async def test_what_the_second_reader_doubts_is_painted_over_in_the_copy_that_can_be_had(
    caller: Caller, real: FileDocuments
) -> None:
    picture = SAVED[Kind.PNG](drawn(("Dear Zander, it is at noon.", *CLEAN)))
    verdict = await offer_(caller, picture, "Screen.png")
    assert held_for(verdict) is Reason.JUDGE_DOUBTS and verdict.has_copy
    copy = await taken(caller, await offer_(caller, picture, "Screen.png", is_override=True))
    assert "Zander" not in words_in(real, copy, "a.png") and CLEAN[0] in words_in(real, copy, "a.png")


async def test_a_covered_picture_is_recognised_once_however_often_it_is_doubted(caller: Caller, room: Wrapped) -> None:
    picture = SAVED[Kind.PNG](drawn(("Dear Zander, it is at noon.", *LINES)))
    verdict = await offer_(caller, picture, "Screen.png")
    assert held_for(verdict) is Reason.FILE_COPY_DOUBTED and verdict.has_copy
    assert counts(verdict) == {"EMAIL_ADDRESS": 1, "PERSON": 1}
    assert room.read_names == ["Screen.png", "copy.png"]
    assert all("anna" not in text for text in caller.auditor.read)


def scanned(pages: int = 1) -> bytes:
    out = io.BytesIO()
    first, *others = [drawn(LINES).convert("RGB") for _ in range(pages)]
    first.save(out, "PDF", save_all=True, append_images=others)
    return out.getvalue()


async def test_scanned_pages_are_read_and_their_copy_is_a_text(caller: Caller) -> None:
    verdict = await offer_(caller, scanned(2), "Scan.pdf")
    assert (verdict.decision, verdict.reason, verdict.kind) == ("replace", Reason.REDACTED, Kind.PDF)
    assert verdict.name == "Scan.txt" and counts(verdict) == {"EMAIL_ADDRESS": 2}
    page = "\n".join(LINES).replace("anna@example.org", "[EMAIL_ADDRESS_1]")
    assert (await taken(caller, verdict)).decode() == f"{page}\n{page}\n"


async def test_a_page_on_which_more_than_a_scan_is_drawn_is_held(caller: Caller) -> None:
    image = drawn(LINES)
    entries: dict[str, object] = {"/Width": image.width, "/Height": image.height, "/ColorSpace": "/DeviceGray"}
    drawing = b"q 200 0 0 200 0 0 cm /I Do Q 10 10 50 50 re f"
    verdict = await offer_(caller, pdf_with(entries | {"/BitsPerComponent": 8}, image.tobytes(), drawing), "Scan.pdf")
    assert held_for(verdict) is Reason.FILE_UNREAD and not verdict.has_copy
    assert counts(verdict) == {"EMAIL_ADDRESS": 1} and reasons(verdict) == [documents.Reason.NO_TEXT_LAYER]
