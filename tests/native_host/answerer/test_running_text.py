"""What a person reads in a document: whole sentences, whatever margins, pages and hidden signs made of them."""

from __future__ import annotations

import textwrap
import time

import pytest

from native_host.answerer.running_text import _unwrapped, running_text
from native_host.contract.documents import Document, Kind, Part, Reason, Segment, Unread
from tests.native_host.answerer.test_attached import BAIL, LEASE, VERTRAG, written


def test_running_text_is_what_a_reader_sees() -> None:
    document = Document(
        Kind.DOCX,
        (
            Segment("Lease", part=Part.TITLE),
            Segment("First."),
            Segment("hidden", is_hidden=True),
            Segment("gone", part=Part.DELETED),
            Segment("a note", part=Part.COMMENT),
            Segment("cell"),
            Segment("beside", is_beside=True),
        ),
        (Unread(Reason.PICTURES),),
    )
    assert running_text(document) == "Lease\n\nFirst.\n\ncell\tbeside"
    assert running_text(Document(Kind.TXT)) is None


def test_pages_lose_their_heads_and_numbers_and_sentences_go_on_over_them() -> None:
    pages = tuple(
        Segment(
            f"   Lease of Mill Lane\n\n  The rent of year {n} is   high and goes up every win-\nter by as much as EUR {n}"
            f" or by what\n15 February brings.\n- item {n} of the list\n\n"
            f"At the end of page {n} it is, as everybody said\n\n  {n}",
            page=n,
        )
        for n in range(1, 5)
    )
    text = running_text(Document(Kind.PDF, pages))
    assert text is not None and "Lease of Mill Lane" not in text
    assert "goes up every winter by as much as EUR 1 or by what 15 February brings.\n- item 1 of the list\n\nAt" in text
    assert "as everybody said The rent of year 2" in text


def test_columns_beside_one_another_are_no_running_text() -> None:
    page = "\n".join(f"the left column of line {n}      the right column of line {n}" for n in range(20))
    assert running_text(Document(Kind.PDF, (Segment(page, page=1),))) is None


def test_a_long_paper_is_given_up_in_time() -> None:
    lines = "\n".join(
        f"The tenant {n} pays the rent of the big work-\nshop in the lane {n} before the end." for n in range(30)
    )
    pages = tuple(Segment(lines, page=page) for page in range(1_500))
    began = time.monotonic()
    assert running_text(Document(Kind.PDF, pages)) is None
    assert time.monotonic() - began < 15.0  # Line by line anew it would be minutes.
    began = time.monotonic()
    assert len(_unwrapped(lines.split("\n") * 1_500, lambda before, line: True)) > 1_000_000
    assert time.monotonic() - began < 15.0  # Line by line anew it would be minutes.


@pytest.mark.parametrize("kind", [Kind.TXT, Kind.MD, Kind.EML])
@pytest.mark.parametrize("paragraphs", [LEASE, VERTRAG, BAIL])
def test_lines_that_a_margin_ended_go_on(kind: Kind, paragraphs: tuple[str, ...]) -> None:
    text = running_text(written("\n".join(textwrap.wrap(" ".join(paragraphs), 50)), kind=kind))
    assert text is not None and all(one in text.replace("\n", " ") for one in paragraphs)
    assert all(before.endswith(".") for before in text.split("\n")[:-1])


def test_lines_that_their_writer_ended_do_not() -> None:
    listed = (
        "# Lease of the workshop in Mill Lane\nDear Ms Berg\nMill Lane 1\n> The rent of the workshop in Mill Lane is due"
    )
    assert running_text(written(listed, kind=Kind.MD)) == listed
    assert running_text(written("The work-\nshop is let.", kind=Kind.TXT)) == "The workshop is let."
    assert running_text(written("The work-\nshop is let.")) == "The work-\nshop is let."


def test_feet_that_differ_by_their_number_go_from_the_edges_of_pages_only() -> None:
    pages = tuple(
        Segment(f"{one}\nIt says Acme {n}\n\n{n}\n\nand no more\nAcme Ltd - Page {n} of 7\nVersion 3", page=n)
        for n, one in enumerate(LEASE, 1)
    )
    text = running_text(Document(Kind.PDF, pages))
    assert text is not None and "Page" not in text and "Version 3" not in text
    assert all(one in text for one in LEASE) and "\n4\n" in text


def test_nothing_turns_what_is_shown() -> None:
    assert running_text(written("The \u202erent\u202c is \u2066EUR 5\u2069.")) == "The rent is EUR 5."
    assert running_text(written("From \u200f5 - 30\u200e days\u061c.")) == "From 5 - 30 days."
