"""Files and values made to break who copies them: an answer within the limit, a true reason, nothing let through."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import time
from html import escape, unescape
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from native_host.contract.documents import Copied, Kind, Reason
from native_host.documents.copy_frame import packed_copy, unpacked_copy
from native_host.documents.frame import NotAnAnswer
from native_host.documents.limits import LIMITS, Limits
from native_host.documents.outcome import Outcome
from native_host.documents.reader import DocumentReader
from native_host.documents.request import packed_request, unpacked_request
from native_host.documents.task import Task, most_of
from native_host.wire.framing import frame
from tests.depth import times
from tests.native_host.documents.copies.looked import left_in
from tests.native_host.documents.made.bombs import BOMBS, Bomb
from tests.native_host.documents.made.messages import msg
from tests.native_host.documents.made.pages import eml, html, pdf, rtf
from tests.native_host.documents.made.tables import pptx, xlsx
from tests.native_host.documents.made.words import docx as planted
from tests.native_host.documents.made.words import odt

NAMES = {"Zoë Schmidt": "[PERSON_1]", "planted": "[SECRET_1]"}
_LEFT_OUT = frozenset((Reason.EMBEDDED_FILE, Reason.MACROS_PRESENT, Reason.PICTURES))
# Twice read and once written: what is read within its time may not be copied within it.
_OFTEN = frozenset((Reason.TIMED_OUT, Reason.RAN_OUT_OF_MEMORY, Reason.TOO_BIG))
SLOW_S = LIMITS.wall_s + 10.0


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.name)
def test_bomb(reader: DocumentReader, bomb: Bomb) -> None:
    data = bomb.make()
    started = time.monotonic()
    made = reader.copy_bytes(data, bomb.name, NAMES)
    assert time.monotonic() - started < SLOW_S
    if made.reason is None:
        assert bomb.outcomes & {None, *_LEFT_OUT}
        assert not left_in(made.data, NAMES)
    else:
        assert made.reason in bomb.outcomes | _OFTEN | {Reason.NO_TEXT_LAYER if made.kind is Kind.PDF else Reason.EMPTY}


_XML_SIGNS = ["&", "<", ">", '"', "&amp;", "<b>", "]]>", "<!--", "&#65;", "'"]


@settings(max_examples=times(8, 25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*_XML_SIGNS, "Zoë", "Lee", "x", "7", " "]), min_size=1, max_size=6).map("".join))
def test_values_that_look_like_markup(reader: DocumentReader, middle: str) -> None:
    value = f"v{middle}v"
    document = docx.Document()
    document.add_paragraph(f"a {value} b")
    out = io.BytesIO()
    document.save(out)
    made = reader.copy_bytes(out.getvalue(), "a.docx", {value: "[SECRET_1]"})
    assert made.reason is None
    assert docx.Document(io.BytesIO(made.data)).paragraphs[0].text == "a [SECRET_1] b"


_VALUES = {
    "Zoë Lee": "[A_1]",
    "lee@x.example": "[A_2]",
    "12345678": "[A_3]",
    "Müller-Öz": "[A_4]",
    "b&c": "[A_5]",
    "Lee": "[A_6]",
}
_WORDS = st.sampled_from([*_VALUES, "lee", "ZOË", " ", " ", ", ", "\n", "x", "1", "<", "'", "[A_1]", "_", "\u0301"])
_SOLID = r"[^\W_]"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_WORDS, max_size=12).map("".join))
@example("lee@x.exampleZoë Lee")
@example("lee@x.example12345678, ZOËlee@x.example")
def test_no_value_stays_where_it_is_a_word(reader: DocumentReader, text: str) -> None:
    whole = re.compile(
        "|".join(rf"(?<!{_SOLID})(?<!{_SOLID}\u0301){re.escape(value)}(?!{_SOLID}|\u0301)" for value in _VALUES)
    )
    quoted = text.replace("\n", " ")
    for kind, data in (
        ("txt", text),
        ("html", f"<html><p>{escape(text)}</p>"),
        ("json", f'{{"a": "{quoted}"}}'),
        ("csv", f"a,{quoted}\nb,c\n"),
    ):
        made = reader.copy_bytes(data.encode(), f"a.{kind}", _VALUES)
        assert made.reason in (None, Reason.EMPTY)
        assert not whole.search(unescape(made.data.decode()))


def test_nothing_is_loaded_once_a_process_is_closed_in(tmp_path: Path) -> None:
    """A library that opens a file of its own on first use fails there, and the document counts as broken."""
    program = (
        "import sys\n"
        "from native_host.documents.copies.table import load_all as copies\n"
        "from native_host.documents.formats.table import load_all\n"
        "from native_host.documents.copies.order import Order\n"
        "from native_host.documents.limits import LIMITS\n"
        "from pathlib import Path\n"
        "load_all(); copies()\n"
        "before = set(sys.modules)\n"
        "for one in sorted(Path(sys.argv[1]).iterdir()):\n"
        "    order = Order(LIMITS, float('inf'), None)\n"
        "    order.fill(one.read_bytes(), {'planted': '[A_1]', 'Mira': '[A_2]'})\n"
        "print(sorted(set(sys.modules) - before))\n"
    )
    root = Path(__file__).resolve().parents[4]
    for make in (planted, odt, xlsx, pptx, pdf, html, eml, rtf, msg):
        (tmp_path / make.__name__).write_bytes(make())
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


COPY = Copied(Kind.DOCX, b"PK bytes", None, "docx")


def test_an_answer_there_and_back() -> None:
    for one in (COPY, Copied(None, reason=Reason.BROKEN), Copied(Kind.PDF, b"text", None, "txt")):
        assert unpacked_copy(packed_copy(one, LIMITS), LIMITS) == one
    assert unpacked_copy(packed_copy(COPY, Limits(copy_bytes=3)), LIMITS) == Copied(Kind.DOCX, reason=Reason.TOO_BIG)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        packed_copy(COPY, LIMITS)[:-1],
        packed_copy(COPY, LIMITS) + b"x",
        frame(b"[]", 99),
        frame(b"{}", 99),
        *(
            frame(said, 512) + rest
            for said, rest in (
                (b'{"kind":"exe","reason":null,"ending":"docx","length":1}', b"a"),
                (b'{"kind":"docx","reason":null,"ending":"exe","length":1}', b"a"),
                (b'{"kind":"docx","reason":null,"ending":"docx","length":0}', b""),
                (b'{"kind":"docx","reason":null,"ending":"docx","length":true}', b"a"),
                (b'{"kind":null,"reason":null,"ending":"docx","length":1}', b"a"),
                (b'{"kind":["docx"],"reason":null,"ending":"docx","length":1}', b"a"),
                (b'{"kind":"docx","reason":"because","ending":"","length":0}', b""),
                (b'{"kind":"docx","reason":"broken","ending":"","length":1}', b"a"),
                (b'{"kind":"docx","reason":"broken","ending":"docx","length":0}', b""),
                (b'{"kind":"docx","reason":null,"ending":"docx","length":1,"more":1}', b"a"),
            )
        ),
    ],
)
def test_an_answer_that_is_none(data: bytes) -> None:
    with pytest.raises(NotAnAnswer):
        unpacked_copy(data, LIMITS)


@given(st.binary(max_size=300))
def test_an_answer_of_any_bytes(data: bytes) -> None:
    with pytest.raises(NotAnAnswer):
        unpacked_copy(data, LIMITS)


def test_the_longest_answer_is_taken_whole() -> None:
    limits = Limits(copy_bytes=1_000)
    assert len(packed_copy(Copied(Kind.DOCX, b"x" * 1_000, None, "docx"), limits)) < most_of(Task.COPY, limits)


def test_a_request_there_and_back() -> None:
    wanted = {'Zoë \ud800 \U0001f600 "': "[A_1]", "b": "[A_2]", " ": "[A_3]"}
    assert unpacked_request(packed_request(wanted, LIMITS) + b"bytes") == (dict(list(wanted.items())[:2]), b"bytes")


class Says:
    """Processes that end as they are told, whatever they are asked."""

    def __init__(self, outcome: Outcome) -> None:
        self._outcome = outcome

    def start(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""

    def read(self, descriptor: int, prefers: Kind | None, task: Task = Task.READ) -> Outcome:
        del descriptor, prefers, task  # and leaves the pipe full
        return self._outcome


@pytest.mark.parametrize(
    ("outcome", "reason"),
    [
        (Outcome(packed_copy(COPY, LIMITS), 0, is_late=True), Reason.TIMED_OUT),
        (Outcome(packed_copy(COPY, LIMITS), 1), Reason.DIED),
        (Outcome(packed_copy(COPY, LIMITS)[:-1], 0), Reason.DIED),
        (Outcome(packed_copy(COPY, LIMITS), -9), Reason.RAN_OUT_OF_MEMORY),
        (Outcome(packed_copy(COPY, LIMITS), None), Reason.DIED),
    ],
)
def test_each_end_of_a_process_has_its_reason_and_leaves_no_writer(outcome: Outcome, reason: Reason) -> None:
    started = time.monotonic()
    made = DocumentReader(LIMITS, Says(outcome)).copy_bytes(b"x" * 5_000_000, "a.txt", {"a": "[B]"})
    assert made == Copied(None, reason=reason)
    assert time.monotonic() - started < 3.0
