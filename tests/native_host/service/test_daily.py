"""Once a day, counted in the wall clock's days."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from native_host.service.daily import DAY_S, daily


class Calendar:
    """Time passes by sleeping only; ends the loop after so many days' work."""

    def __init__(self, ends_after: int) -> None:
        self.now = 1_000_000.0
        self.worked: list[float] = []
        self.steps: Iterator[float] = iter(())
        self._ends_after = ends_after

    async def work(self) -> None:
        self.worked.append(self.now)
        if len(self.worked) == self._ends_after:
            raise asyncio.CancelledError

    async def sleep(self, seconds: float) -> None:
        self.now += next(self.steps, seconds)


async def run(calendar: Calendar) -> None:
    with contextlib.suppress(asyncio.CancelledError):
        await daily(calendar.work, lambda: calendar.now, calendar.sleep)


async def test_at_once_and_then_every_day() -> None:
    calendar = Calendar(4)
    await run(calendar)
    first, *later = calendar.worked
    assert [at - first for at in later] == [DAY_S, 2 * DAY_S, 3 * DAY_S]


async def test_a_laptop_that_slept_for_a_week_works_once_when_it_wakes() -> None:
    calendar = Calendar(3)
    calendar.steps = iter([600.0, 7 * DAY_S])
    await run(calendar)
    assert [at - calendar.worked[0] for at in calendar.worked[1:]] == [600 + 7 * DAY_S, 600 + 8 * DAY_S]


async def test_a_clock_that_is_set_back_does_not_stop_the_days() -> None:
    calendar = Calendar(2)
    calendar.steps = iter([-365 * DAY_S])
    await run(calendar)
    assert len(calendar.worked) == 2
