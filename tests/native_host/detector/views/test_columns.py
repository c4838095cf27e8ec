"""Tables: a word in the head counts for every row, offsets stay exact, and what is no table costs nothing."""

from __future__ import annotations

import time

import pytest

from native_host.detector.budget import Budget
from native_host.detector.catalogue import default_detector
from native_host.detector.views.columns import columns_view

TABLES = (
    ("| Name | DOB |\n|---|---|\n| Ann | 1988-05-07 |\n| Bob | 1990-12-01 |\n| Eve | 1991-12-11 |", 3),
    ("name,phone\nAnn,4165550142\nBob,6045550187\nEve,2125550143\n", 3),
    ("user,password\nanna,Tiger22!\nbob,h0rse-Staple9\n", 2),
    ("id;name;ssn\n1;Ann;536-90-4399\n2;Bob;536904398\n", 2),
    ("Name\tPlate\nAnn\t7ABC123\nBob\tXY12 ABC\n", 2),
    ('name,"date of birth",city\n"Kolb, Ann",07/05/1988,Bonn\n"Ole",,Kiel\n"Tom",01/02/1990,Kiel', 2),
    ("| Passport | Country |\n|:--|--:|\n| 533380006 | US |\n| C03005988 | US |", 2),
    ("Here is the list:\n\nname;geb\r\nAnn;7.5.1988\r\nOle;8.6.1990\r\nTom;9.7.1991\r\n\nSort it, please.", 3),
)
CLEAN = (
    "step,seconds\n1,4155552671\n2,6045550187",
    "| model | score |\n|---|---|\n| a | 1988.05 |\n| b | 1990.12 |",
    "a,b,c\n1,2,3\n4,5,6",
    "Call me, Anna\nin May, Bob\nor June, Eve",
    "name,released\nPostern,1988-05-07\nHeron,1990-12-01",
)


def is_name(name: str) -> bool:
    return name == "key"


def view_of(text: str) -> str | None:
    view = columns_view(text, is_name, Budget(time.monotonic, None))
    return None if view is None else " ".join(view.text.split())


@pytest.mark.parametrize(("text", "count"), TABLES)
def test_every_row_is_found_whole(text: str, count: int) -> None:
    detection = default_detector().detect(text)
    values = [text[one.start : one.end] for one in detection.findings]
    assert len(values) == count and detection.is_complete
    assert all(value == value.strip() and "|" not in value and "\n" not in value for value in values)


@pytest.mark.parametrize("text", CLEAN)
def test_a_table_of_other_things_holds_nothing(text: str) -> None:
    assert default_detector().detect(text).findings == ()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("id,key\n1,abc\n2,def", "key: abc key: def"),
        ("id,key\n1,\n2,def", "key: def"),
        ('id,key\n1,"a,b"\n2,"c ""d"""', 'key: a,b key: c ""d'),
        ("| key | id |\n| --- | --- |\n| abc | 1 |", "key: abc"),
        ("id,key\n1,abc\n\nid,key\n2,def", "key: abc key: def"),
        ("id,key\n1,abc\na,b,c\n2,def", "key: abc"),
        ("key\nabc", None),
        ("id,value\n1,abc", None),
        ("id,key\n\n1,abc", None),
        ("id,key 1\n1,abc", None),
    ],
)
def test_cells_stand_behind_their_columns_name(text: str, read: str | None) -> None:
    assert view_of(text) == read


def test_offsets_are_those_of_the_cell() -> None:
    text = "id,key\n1,abc\n2,def"
    view = columns_view(text, is_name, Budget(time.monotonic, None))
    assert view is not None
    at = view.text.index("def")
    assert view.original(at, at + 3) == (15, 18)
    assert view.original(view.text.rindex("key"), at + 3) == (15, 18)
