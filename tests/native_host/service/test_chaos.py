"""A real bridge and a real service that are killed and frozen: what comes back is whole or absent, never wrong."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from tests.depth import times
from tests.native_host.bridge.browser import IMPATIENT, Browser, bridge_program, services_of
from tests.native_host.service.chaos_session import DOMAIN, SERVICE, TALK, Session

CHECKS = times(80, 200)
KILLED_SERVICES, KILLED_BRIDGES, FROZEN = times(4, 8), times(2, 5), times(1, 3)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1])
def test_killed_and_frozen_at_random_nothing_is_lost_or_wrong(session: Session, home: Path, seed: int) -> None:
    dice = random.Random(seed)
    blows = dice.sample(range(5, CHECKS), KILLED_SERVICES + KILLED_BRIDGES + FROZEN)
    kill_service, rest = set(blows[:KILLED_SERVICES]), blows[KILLED_SERVICES:]
    kill_twice = set(blows[: KILLED_SERVICES // 2])
    kill_bridge, freeze = set(rest[:KILLED_BRIDGES]), set(rest[KILLED_BRIDGES:])
    for number in range(CHECKS):
        if number in freeze:
            stopped = session.service()
            os.kill(stopped, signal.SIGSTOP)
            late = session.check(number, deadline_ms=300)
            assert session.hear(late)["code"] == "deadline"
            os.kill(stopped, signal.SIGCONT)
            session.look_back()
            continue
        request = session.check(number)
        if number in kill_bridge or number in kill_service:
            time.sleep(dice.random() * 0.008)  # before, in the middle of, or after the answer
        if number in kill_bridge:
            session.browser.process.kill()
            session.reconnect()
        else:
            if number in kill_service:
                os.kill(session.service(), signal.SIGKILL)
            session.note(number, session.hear(request))
        if number in kill_twice:
            time.sleep(dice.random())  # its successor is loading, opening the vault, or ready
            for pid in services_of(home, SERVICE):
                os.kill(pid, signal.SIGKILL)
        if number in kill_bridge or number in kill_service:
            session.ready()
            session.look_back()
    session.look_back()
    assert len(session.given) >= CHECKS - len(blows) and session.stored == set(session.given)
    assert sum(session.refused.values()) <= KILLED_SERVICES and set(session.refused) <= {"host_gone", "host_starting"}
    assert DOMAIN not in (home / "data/journal.log").read_text()


@pytest.mark.parametrize("blocked", ["", "run"])
def test_a_place_that_cannot_be_made_means_that_nothing_leaves(home: Path, blocked: str) -> None:
    place = home / "postern" / blocked  # the place of everything, or that of the socket
    place.parent.mkdir(exist_ok=True)
    place.write_text("")
    with Browser(home / "postern", bridge_program(IMPATIENT, service=SERVICE)) as browser:
        browser.greet(until="failed")
        refused = browser.ask(type="check", id="request-1", draft="draft-0001", text=f"Write to mira@{DOMAIN}", **TALK)
        assert refused["code"] == "host_gone" and DOMAIN not in json.dumps(refused)
