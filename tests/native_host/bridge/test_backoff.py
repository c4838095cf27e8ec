"""Pauses grow while it keeps failing and start over after a connection that lasted."""

from __future__ import annotations

from native_host.bridge.backoff import LASTED_S, STEPS_S, Backoff


def test_grows_to_the_last_step_and_stays() -> None:
    backoff = Backoff()
    assert [backoff.next_delay_s(0) for _ in range(8)] == [*STEPS_S, STEPS_S[-1], STEPS_S[-1]]


def test_a_connection_that_lasted_starts_over() -> None:
    backoff = Backoff()
    for _ in range(3):
        backoff.next_delay_s(0)
    backoff.connected(100)
    assert backoff.next_delay_s(100 + LASTED_S) == STEPS_S[0]


def test_a_connection_that_broke_at_once_does_not() -> None:
    backoff = Backoff()
    for expected in STEPS_S[:4]:
        backoff.connected(100)
        assert backoff.next_delay_s(100 + LASTED_S - 0.1) == expected
