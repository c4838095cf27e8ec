"""What a failure was made of, where a library wraps another's."""

from __future__ import annotations


def has_cause(failure: BaseException, kind: type[BaseException]) -> bool:
    waiting: list[BaseException] = [failure]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, kind):
            return True
        if id(one) not in seen:
            seen.add(id(one))
            inner = (one.__cause__, one.__context__, *one.args)
            waiting += [each for each in inner if isinstance(each, BaseException)]
    return False
