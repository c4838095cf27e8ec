"""The shortest way from one list of lines to another (E. Myers, "An O(ND) Difference Algorithm", 1986)."""

from __future__ import annotations

# Lines taken out and put in, at most: time and memory grow with its square.
_MOST_CHANGES = 400

Edit = tuple[str, str]


def shortest_edit(old: list[str], new: list[str]) -> list[Edit] | None:
    """(" ", line), ("-", line), ("+", line) in order, lines taken out before lines put in; null beyond 400 changes."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    if middle is None:
        return None
    same = [(" ", line) for line in old]
    return same[:head] + _ordered(middle) + same[len(old) - tail :]


def _middle(old: list[str], new: list[str]) -> list[Edit] | None:
    if not old or not new:
        return [("-", line) for line in old] + [("+", line) for line in new]
    reach = {1: 0}
    trace: list[dict[int, int]] = []
    for changes in range(min(_MOST_CHANGES, len(old) + len(new)) + 1):
        trace.append({diagonal: reach[diagonal] for diagonal in range(-changes - 1, changes + 2) if diagonal in reach})
        for diagonal in range(-changes, changes + 1, 2):
            down = diagonal == -changes or (diagonal != changes and reach[diagonal - 1] < reach[diagonal + 1])
            left = reach[diagonal + 1] if down else reach[diagonal - 1] + 1
            right = left - diagonal
            while left < len(old) and right < len(new) and old[left] == new[right]:
                left, right = left + 1, right + 1
            reach[diagonal] = left
            if left >= len(old) and right >= len(new):
                return _back(old, new, trace)
    return None


def _back(old: list[str], new: list[str], trace: list[dict[int, int]]) -> list[Edit]:
    edits: list[Edit] = []
    left, right = len(old), len(new)
    for changes in range(len(trace) - 1, -1, -1):
        reach, diagonal = trace[changes], left - right
        down = diagonal == -changes or (diagonal != changes and reach[diagonal - 1] < reach[diagonal + 1])
        before = diagonal + 1 if down else diagonal - 1
        before_left = reach[before] if changes else 0
        before_right = before_left - before if changes else 0
        while left > before_left and right > before_right:
            left, right = left - 1, right - 1
            edits.append((" ", old[left]))
        if changes:
            edits.append(("+", new[right - 1]) if down else ("-", old[left - 1]))
            left, right = before_left, before_right
    return edits[::-1]


def _ordered(edits: list[Edit]) -> list[Edit]:
    """Within a run of changes, what goes before what comes."""
    ordered: list[Edit] = []
    added: list[Edit] = []
    for edit in [*edits, (" ", "")]:
        if edit[0] == "+":
            added.append(edit)
            continue
        if edit[0] == " ":
            ordered += added
            added = []
        ordered.append(edit)
    return ordered[:-1]
