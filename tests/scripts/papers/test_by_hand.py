"""The truth of the papers by other hands: what it says can be read on the paper, and what it denies is not there.

Their texts are read here by means that are nobody else's, and so are figures and days.
"""

from __future__ import annotations

import csv
import email
import email.policy
import html
import io
import re
import unicodedata
import zipfile
from datetime import date
from decimal import Decimal
from random import Random

import pypdf
import pytest

from scripts.lib.papers.hands.hand import Hand
from scripts.lib.papers.hands.places import ACCOUNTS, MONTHS
from scripts.lib.papers.making import HANDS, Paper, papers
from scripts.lib.papers.writers import width

_ROUNDS = 3
_SUM = re.compile(r"-?\d+\.\d{2}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LENGTHS = {country: 4 + len(bank) + figures for country, bank, figures in ACCOUNTS.values()}
_ACCOUNT = re.compile(r"\b(?=([A-Z]{2})\d{2}(?:\s?[A-Z0-9]){11})")
_NAMED_DAY = (
    r"(\d{{1,2}})(?:\.|º|er|st|nd|rd|th)?[ -]+(?:day of |de |of )?({months})[a-z]*\.?,?[ -]+(?:de )?(\d{{4}}|\d{{2}})\b"
)
_DAY_AFTER_MONTH = r"({months})[a-z]*\.? (\d{{1,2}})(?:st|nd|rd|th)?, (\d{{4}})"


def said(paper: Paper) -> str:
    """All words of a file, blanks made one."""
    return " ".join(unicodedata.normalize("NFC", _words(paper.kind, paper.data)).split())


def _words(kind: str, data: bytes) -> str:
    if kind == "pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    if kind in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as members:
            inner = "word/document.xml" if kind == "docx" else "xl/worksheets/sheet1.xml"
            return _without_marks(members.read(inner).decode())
    if kind == "html":
        return _without_marks(data.decode())
    if kind == "eml":
        message = email.message_from_bytes(data, policy=email.policy.default)
        body = message.get_body(("plain", "html"))
        assert body
        text = body.get_content()
        return f"{message['From']} {message['Subject']} {message['Date'].datetime.date()} " + (
            _without_marks(text) if body.get_content_subtype() == "html" else text
        )
    if kind == "csv":
        return "\n".join(" ".join(row) for row in csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    return data.decode()


def _without_marks(text: str) -> str:
    return html.unescape(re.sub("<[^>]*>", " ", text))


def days_in(text: str, language: str) -> set[date]:
    """Each day that can be read in it, whatever its form; where day and month may change places, both."""
    found = [(year, month, day) for year, month, day in re.findall(r"(?<!\d)(\d{4})[-./](\d{2})[-./](\d{2})\b", text)]
    for one, other, year in re.findall(r"(?<!\d)(\d{1,2})[-./] ?(\d{1,2})[-./] ?(\d{4}|\d{2})\b", text):
        found += [(year, other, one), (year, one, other)]
    months = MONTHS[language].split()
    names = "|".join(sorted({*months, *(one[:3] for one in months)}, key=len, reverse=True))
    number = {name.lower(): str(at) for at, month in enumerate(months, 1) for name in (month[:3], month)}
    for day, month, year in re.findall(_NAMED_DAY.format(months=names), text, re.IGNORECASE):
        found.append((year, number[month.lower()], day))
    for month, day, year in re.findall(_DAY_AFTER_MONTH.format(months=names), text, re.IGNORECASE):
        found.append((year, number[month.lower()], day))
    days = set()
    for parts in found:
        year_, month_, day_ = (int(one) for one in parts)
        if 1 <= month_ <= 12 and 1 <= day_ <= 28 + (month_ != 2) * 2 + (month_ in (1, 3, 5, 7, 8, 10, 12)) + (month_ == 2):
            days.add(
                date(
                    year_ if year_ > 99 else 2000 + year_,
                    month_,
                    min(day_, 28) if month_ == 2 and day_ == 29 and year_ % 4 else day_,
                )
            )
    return days


def figures_in(text: str) -> set[Decimal]:
    """Each figure with cents, the last mark being the decimal one, or with a dash for them."""
    found = set()
    for whole, cents in re.findall(r"(?<![\d])(\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d+)[.,](\d{2}|--?)(?!\d)", text):
        found.add(Decimal(re.sub(r"\D", "", whole) + "." + (cents if cents.isdigit() else "00")))
    for whole, cents in re.findall(
        r"(?<![\d.,])(\d{1,3}(?:[.,]\d{3})*|\d+)[.,](\d{2})(?!\d)", text
    ):  # "21 458,23": a rate before it
        found.add(Decimal(re.sub(r"\D", "", whole) + "." + cents))
    return found


def accounts_in(text: str) -> list[str]:
    found = []
    for start in _ACCOUNT.finditer(text):
        account = re.sub(r"\s", "", text[start.start() :])[: _LENGTHS.get(start[1], 0)]
        if account.isalnum() and account.isascii() and account.isupper() and has_true_check_number(account):
            found.append(account)
    return found


def has_true_check_number(account: str) -> bool:
    return int("".join(str(int(one, 36)) for one in account[4:] + account[:4])) % 97 == 1


@pytest.fixture(scope="module", params=list(HANDS))
def made(request: pytest.FixtureRequest) -> list[Paper]:
    which = str(request.param)
    return list(papers(which, _ROUNDS * len(HANDS[which]), 5))


def test_what_the_truth_says_is_on_the_paper(made: list[Paper]) -> None:
    for paper in made:
        text = said(paper)
        for name, value in paper.truth.items():
            where = (paper.name, paper.layout, name, value)
            if value is None:
                continue
            if _SUM.fullmatch(value):
                assert abs(Decimal(value)) in figures_in(text), where
            elif _DAY.fullmatch(value):
                assert date.fromisoformat(value) in days_in(text, paper.language), where
            elif "iban" in name.lower():
                assert value in text.replace(" ", ""), where
            else:
                assert " ".join(value.split()) in text, where


def test_a_paper_has_the_account_of_its_truth_and_no_other(made: list[Paper]) -> None:
    for paper in made:
        if "iban" in paper.truth:
            account = paper.truth["iban"]
            assert set(accounts_in(said(paper))) == ({account} if account else set()), (paper.name, paper.layout)


def test_accounts_have_true_check_numbers(made: list[Paper]) -> None:
    for paper in made:
        if account := paper.truth.get("iban"):
            assert has_true_check_number(account)


def test_a_set_has_papers_of_many_sorts(made: list[Paper]) -> None:
    invoices = {
        paper.layout: paper.language for paper in made if "supplier" in paper.truth and "invoice number" in paper.truth
    }
    if invoices:  # One set asks for everything in other words.
        assert len(invoices) >= 12
        assert len(set(invoices.values())) >= 6
    assert len({paper.layout for paper in made if paper.layout not in invoices}) >= 6
    assert len({paper.language for paper in made}) >= 6
    assert len({name for paper in made for name in paper.truth}) >= 20
    assert len({paper.kind for paper in made}) >= 5


@pytest.mark.parametrize("which", HANDS)
def test_no_text_lies_on_another_nor_beyond_the_page(which: str) -> None:
    for name, layout in HANDS[which].items():
        if "pdf" not in layout.kinds:
            continue
        for seed in range(8):
            sheet, _ = layout.draws(Hand(Random(seed), layout.place, "pdf"))
            for row in sheet.rows:
                spans = sorted(
                    (one.x - width(one.text) if one.is_right else one.x, width(one.text), one.text) for one in row
                )
                ends = [begin + wide for begin, wide, _ in spans]
                begins = [begin for begin, *_ in spans[1:]]
                assert all(end < begin for end, begin in zip(ends, [*begins, 595], strict=False)), (name, spans)


def test_the_same_seed_makes_the_same_bytes() -> None:
    for which in HANDS:
        first, again = (list(papers(which, 12, 3)) for _ in range(2))
        assert first == again
        assert first != list(papers(which, 12, 4))
