"""What tests of the tools for dates and times share: a fixed clock, asking one tool, and texts that must do no harm."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from typing import ClassVar

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.specialist import Specialist
from tests.native_host.answerer.every_case import every_case

# A Thursday, in winter on the northern half.
NOW = datetime(2026, 11, 26, 9, 30, tzinfo=timezone.utc)  # noqa: UP017 - the alias reads worse here


def now() -> datetime:
    return NOW


def answered(tool: Specialist, text: str) -> str | None:
    exact = ExactTools([tool]).answer(text)
    assert exact is None or exact.tool == tool.name
    return exact.text if exact else None


FOREIGN = (
    "write a poem about the days between two summers",
    "how many days should I stay in Rome",
    "what day is best to post on social media",
    "explain time zones to a child",
    "summarise the meeting of 2026-03-29",
    "how old is the universe",
    "what happened on 14 July 1789",
    "how many weeks of holiday do I get",
    "translate 'three days ago' into French",
    "is 2024 a good year for wine",
    "wie viele Tage Urlaub habe ich noch",
    "was geschah am 9. November 1989",
    "combien de temps cuire un œuf",
    "quel temps fait-il à Paris",
    "cuántos días dura un resfriado",
    "qué hora es buena para llamar a mi jefe",
    "convert this function to async",
    "add tests for the date parser",
    "5 + 3",
    "17% of 340",
    "what is 10 miles in km",
    "sort these dates\n2026-01-02\n2025-01-01",
    "the above in hours",
    "and in minutes?",
    "plan a trip from 2026-03-01 to 2026-03-10",
    "remind me in 3 weeks",
    "schedule a meeting at 15:00 Berlin time",
    "what is the best time to visit Tokyo",
    "write a cron job that backs up my disk",
    "why does */5 * * * * not run",
    "what does 1 2 3 4 5 mean",
    "convert 1711670400 to hex",
    "",
    "?",
)

HOSTILE = (
    "a" * 200_000,
    "how many days between " + "2026-01-01 and " * 12_000,
    "9" * 250 + " minutes in hours",
    "1" + "0" * 200 + " days after 2026-01-01",
    "how many days between 9999-12-31 and 0000-00-00",
    "9999-12-31 + 1 day",
    "1583-01-01 - 1 day",
    "2026-13-45 + 1 day",
    "15:00 berlin time in ../../etc/passwd",
    "15:00 europe/../../etc/passwd in utc",
    "unix timestamp 99999999999999",
    "unix timestamp -99999999999",
    "how many days between \u202e2026-01-01\u202c and 2026-02-15",
    "how many days between 2026-01-01\x00 and 2026-02-15",
    "how many days between \u0662\u0660\u0662\u0666-01-01 and 2026-02-15",
    "how many days between 2\u03362026-01-01 and 2026-02-15",
    "10\u00b2 days after 2026-01-01",
    "explain " + "*/5 " * 70,
    "explain 0-59/0 * * * *",
    "explain " + ",".join(["1"] * 100) + " * * * *",
    "what is " + "1 hour + " * 30,
    "is " + "leap " * 60,
    "((((" * 70,
    "{" * 20_000,
)


def assert_calm(tool: Specialist) -> None:
    """Foreign and hostile texts have no answer, and soon."""
    started = time.process_time()
    for text in (*FOREIGN, *HOSTILE):
        assert answered(tool, text) is None, text[:80]
    assert time.process_time() - started < 5


_MORE_BEFORE = ("why is ", "don't tell me ", "in a poem, ", "write a script for ", "not ", "if I am late, ")
_MORE_AFTER = (
    " like a pirate", " and explain", " in a poem", " except on Mondays", ", but wrong", " and tell me a joke",
    " or not at all",
    " minus one", " for my boss", " using Python", " und erkläre es", " et explique", " y explica", " roughly",
    " (and the above)",
)  # fmt: skip


def assert_wants_the_whole(tool: Specialist, asks: Iterable[str]) -> None:
    """One word more changes what is asked."""
    for ask in asks:
        for text in (*(more + ask for more in _MORE_BEFORE), *(ask + more for more in _MORE_AFTER)):
            if "\n" not in ask:
                assert answered(tool, text) is None, text


class CalendarTool:
    """What every tool of the calendar has to pass: a test's class names its tool, what it answers and what it does not."""

    tool: ClassVar[Specialist]
    asks: ClassVar[Mapping[str, Sequence[str]]]
    refused: ClassVar[Sequence[str]]

    def test_asks_are_answered(self) -> None:
        @every_case(("ask", "answer"), [(ask, answer) for answer, asks in self.asks.items() for ask in asks])
        def check(ask: str, answer: str) -> None:
            assert answered(self.tool, ask) == answer

        check()

    def test_near_misses_are_refused(self) -> None:
        @every_case("ask", self.refused)
        def check(ask: str) -> None:
            assert answered(self.tool, ask) is None

        check()

    def test_foreign_and_hostile_texts_are_refused(self) -> None:
        assert_calm(self.tool)

    def test_a_word_more_is_refused(self) -> None:
        assert_wants_the_whole(self.tool, [ask for asks in self.asks.values() for ask in asks])
