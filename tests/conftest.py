"""For all tests: how fast a busy machine draws examples says nothing about the product.

Examples are the same in every run, so that a change is red for what it changed. `POSTERN_NEW_EXAMPLES=1` draws others; what
they find is mended and stays as an `@example`.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "any-machine",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="POSTERN_NEW_EXAMPLES" not in os.environ,
)
settings.load_profile("any-machine")
