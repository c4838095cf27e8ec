"""A table of cases as one test: what fails is collected, and all of it is reported together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

MOST_SHOWN = 40


def every_case(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Like `pytest.mark.parametrize`, for thousands of cases that take microseconds each: one test, not one for each."""
    rows = list(cases)
    assert rows, "a table without cases shows nothing"

    def decorate(check: Callable[..., None]) -> Callable[..., None]:
        def check_all(**of_the_table_above: Any) -> None:
            failed = []
            for row in rows:
                values = {names: row} if isinstance(names, str) else dict(zip(names, row, strict=True))
                try:
                    check(**of_the_table_above, **values)
                except (Exception, pytest.fail.Exception) as failure:
                    said = str(failure).partition("\n")[0] or type(failure).__name__
                    failed.append(f"{repr(values)[:300]}: {said[:300]}")
            if failed:
                more = f"\n... and {len(failed) - MOST_SHOWN} more" if len(failed) > MOST_SHOWN else ""
                pytest.fail(f"{len(failed)} of {len(rows)} cases:\n" + "\n".join(failed[:MOST_SHOWN]) + more, pytrace=False)

        check_all.__name__, check_all.__doc__, check_all.__module__ = check.__name__, check.__doc__, check.__module__
        return check_all

    return decorate
