"""A week of 500 prompts on three sites: every counter equals a tally that was kept beside it, also after a restart."""

from __future__ import annotations

import datetime
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Literal

from native_host.cli.counters import read
from native_host.contract.messages import Counters, GetCounters, GetSeries, Series, SiteId
from native_host.contract.secret import Secret
from native_host.counters.file import open_read_only
from native_host.vault.keyring_key import MasterKey

from .machine import MONDAY, Machine
from .week import MODES, User

DAYS = [MONDAY + datetime.timedelta(days=number) for number in range(7)]
PROMPTS = [72, 72, 72, 71, 71, 71, 71]
RANGES: dict[Literal["today", "week", "all"], list[datetime.date]] = {"today": DAYS[-1:], "week": DAYS, "all": DAYS}


async def test_a_week_of_five_hundred_prompts(tmp_path: Path) -> None:
    machine = Machine(tmp_path, MasterKey("test", Secret(bytes(32))))
    user = User(machine, seed=4)
    await user.set_up()
    for prompts in PROMPTS:
        await user.live_a_day(prompts)
    machine.now -= datetime.timedelta(hours=9)  # The last evening.
    assert machine.now.date() == DAYS[-1] and sum(PROMPTS) == 500

    outcomes = Counter(end.outcome for end in user.tally.ends.values())
    assert min(outcomes[one] for one in ("released", "held", "unprotected", "answered")) >= 10, outcomes
    assert outcomes["released"] == len(user.left)
    gains = [one.difference for one in user.tally.gains.values()]
    assert len(gains) >= 20 and min(gains) < 0 < max(gains)
    assert not [secret for secret in user.secrets if any(secret in text for text in user.left)]

    await compare(machine, user)
    await machine.restart_without_counters()
    await compare(machine, user)
    await machine.desk.close()


async def compare(machine: Machine, user: User) -> None:
    """The popup's question, the dashboard's, and the command line's look into the file while the service has it open."""
    for over, days in RANGES.items():
        for site in (None, *MODES):
            counters = await machine.ask(GetCounters(machine.name(), 5000, site, over))
            assert isinstance(counters, Counters) and counters.is_stored
            assert counters.total == user.tally.counters(None, set(days))
            assert counters.site == (None if site is None else user.tally.counters(site, set(days)))
            series = await machine.ask(GetSeries(machine.name(), 5000, site, over))
            assert isinstance(series, Series) and not series.has_earlier
            assert list(series.days) == [user.tally.day(site, day) for day in days]
        with closing(open_read_only(machine.folder / "counters.sqlite")) as db:
            total, sites = read(db, None, over, machine.now.date())
        assert total.counters == user.tally.counters(None, set(days))
        assert {site: one.counters for site, one in sites.items()} == {
            site: user.tally.counters(site, set(days)) for site in (SiteId("chatgpt"), SiteId("claude"), SiteId("gemini"))
        }
