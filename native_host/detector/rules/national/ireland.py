"""Ireland: personal public service number."""

from __future__ import annotations

from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "ie_pps",
        "[0-9]{7}[A-W][A-IW]?",
        "ie.pps",
        ("pps", "ppsn", "pps number", "personal public service", "rsi"),
        is_distinctive=True,
        score=0.6,
    ),
)
