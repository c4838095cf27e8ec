"""`choose_runtime`: the order is fixed, the first row that holds wins (DESIGN, section 2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from native_host.contract.policy import Runtime


@dataclass(frozen=True, slots=True)
class Features:
    """What is known of a prompt. What nobody measures yet stays false."""

    is_batch_extraction: bool = False
    must_stay: bool = False  # contains_private_material, by the site's policy
    has_specialist: bool = False  # a local specialist exists for it, and answers
    needs_the_site: bool = False  # large context, complex reasoning, or no local model was measured good enough


_ROWS: tuple[tuple[Callable[[Features], bool], Runtime], ...] = (
    (lambda of: of.is_batch_extraction, Runtime.EDGE_WORKER),
    (lambda of: of.must_stay, Runtime.LOCAL_ONLY),
    (lambda of: of.has_specialist, Runtime.LOCAL_SPECIALIST),
    (lambda of: of.needs_the_site, Runtime.ESCALATE_WITH_REDACTION),
)


def choose_runtime(features: Features) -> Runtime:
    """Where the prompt runs. `local-only` without an answer from here means "held"."""
    return next((runtime for holds, runtime in _ROWS if holds(features)), Runtime.LOCAL_DEFAULT)
