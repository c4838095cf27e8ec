"""The notation, and that every line of every language can be written."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scripts.lib.corpus.expand import expand, line
from scripts.lib.corpus.grammar.nodes import Choice, Private, Ref, Slot, Text
from scripts.lib.corpus.grammar.parse import BadGrammar, parse, parse_line
from scripts.lib.corpus.language.joints import joints
from scripts.lib.corpus.language.language import codes, language
from scripts.lib.corpus.pieces import Piece, flat
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.splits import Part
from scripts.lib.corpus.values.pools import all_pools


def scene(code: str, seed: int = 1) -> Scene:
    spoken = language(code)
    theme = spoken.themes[0]
    return Scene(random.Random(seed), spoken, all_pools()[Part.TRAIN], Part.TRAIN, Part.TRAIN, theme=theme)


def test_a_line_is_read() -> None:
    assert parse_line(r"Hi {p.first}, [see|meet] <who>{=AGE:nine}\n\[x\]") == (
        Text("Hi "),
        Slot("p", "first"),
        Text(", "),
        Choice(((Text("see"),), (Text("meet"),))),
        Text(" "),
        Ref("who"),
        Private("AGE", "nine"),
        Text("\n[x]"),
    )


def test_raw_lines_keep_their_braces() -> None:
    assert parse_line("if (a[0] < 1) { {{p}} }", raw=True) == (Text("if (a[0] < 1) { "), Slot("p", ""), Text(" }"))


def test_a_broken_line_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(":rule\nHi {p\n", "utf-8")
    with pytest.raises(BadGrammar):
        parse("en", [tmp_path / "x.txt"])


@pytest.mark.parametrize("code", codes())
def test_every_line_can_be_written(code: str) -> None:
    for rule in language(code).rules.values():
        for number, nodes in enumerate(rule.lines if "values" not in rule.options else rule.lines[:1]):
            assert flat(line(scene(code, number), nodes)) or nodes == ()


def test_a_marked_value_stays_the_same_in_a_text() -> None:
    here = scene("en")
    first = line(here, parse_line("<city#1>"))
    assert line(here, parse_line("<city#1>")) == first
    assert expand(here, "city")[0].type == "LOCATION"


def test_a_line_may_belong_to_one_more_topic() -> None:
    here = scene("en")
    assert flat(line(here, parse_line("I'm late.{+health}"))) == "I'm late."
    assert here.topics == {"health"}


@pytest.mark.parametrize(
    ("code", "before", "after", "expected"),
    [
        ("en", "I am a ", "engineer", "I am an engineer"),
        ("en", "a ", "8", "a 8"),
        ("en", "is a ", "18", "is an 18"),
        ("en", "is a ", "nurse", "is a nurse"),
    ],
)
def test_english_articles(code: str, before: str, after: str, expected: str) -> None:
    assert flat(joints(code, [Piece(before), Piece(after, "OCCUPATION")])) == expected


@pytest.mark.parametrize(
    ("code", "name", "rest", "expected"),
    [
        ("tr", "Ayşe", "~gen evi", "Ayşe'nin evi"),
        ("tr", "Ahmet", "~dat", "Ahmet'e"),
        ("tr", "İzmir", "~loc", "İzmir'de"),
        ("tr", "Uşak", "~abl", "Uşak'tan"),
        ("ko", "김수민", "가 왔다", "김수민이 왔다"),
        ("ko", "이지우", "를", "이지우를"),
        ("ko", "이지우", "가게", "이지우가게"),
    ],
)
def test_endings_follow_the_value(code: str, name: str, rest: str, expected: str) -> None:
    assert flat(joints(code, [Piece(name, "PERSON"), Piece(rest)])) == expected
