"""Formats: JSON that parses, a table that is one, a list, code, one word, yes or no."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording

_FENCE = re.compile(r"^```\w*\n(.*?)\n?```$", re.DOTALL)
_CODE = re.compile(
    r"[{};]\s*$|^[ \t]*(?:def|function|const|let|class|import|select|for|if|return|export)\b|=>|</?\w+>?|\bSELECT\b|`[^`]+`|==|\w\(|[\\$^|]\w|\|\s*\w"
    r"|^[ \t]*[\w-]+:\s*\S+$|#!/",
    re.MULTILINE,
)
_YES_NO = re.compile(r"^\W*(?:yes|no|ja|nein|oui|non|sí|si|true|false)\b", re.IGNORECASE)
_TABLE_RULE = re.compile(r"^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$")


def features(request: Request, answer: Wording) -> dict[str, float]:
    checked = [0.0 if _CHECKS[name](answer) else 1.0 for name in sorted(request.formats & _CHECKS.keys())]
    is_short = bool(request.formats & {"one_word", "yes_no"})
    first = answer.low[:3]
    return {
        "format_asked": float(bool(checked)),
        "format_missed": max(checked, default=0.0),
        "format_unasked": float(not request.formats and request.task is not Task.CODE and _is_json(answer)),
        "short_asked": float(is_short),
        "short_excess": min(1.0, max(0, len(answer.words) - 2) / 10) if is_short else 0.0,
        "choice_missed": float(
            bool(request.choices) and not any(choice.split()[-1] in answer.low for choice in request.choices)
        ),
        "choice_several": float(
            len(request.choices) > 1
            and sum(choice in " ".join(answer.low[:4]) for choice in request.choices) > 1
            and len(first) > 2
        ),
        "code_missed": float(request.task is Task.CODE and not _CODE.search(answer.text)),
    }


def _unfenced(text: str) -> str:
    match = _FENCE.match(text)
    return match[1] if match else text


def _is_json(answer: Wording) -> bool:
    text = _unfenced(answer.text)
    if not text.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_table(answer: Wording) -> bool:
    """Rows of the same number of cells, a rule below the first."""
    rows = [line for line in answer.lines if line.count("|") >= 2]
    return len(rows) >= 3 and any(_TABLE_RULE.match(line) for line in rows) and len({row.count("|") for row in rows}) == 1


def _is_csv(answer: Wording) -> bool:
    rows = _unfenced(answer.text).splitlines()
    widths = {row.count(",") for row in rows if row.strip()}
    return len(rows) >= 2 and len(widths) == 1 and min(widths) >= 1


def _is_list(answer: Wording) -> bool:
    return answer.items >= 2 or (len(answer.lines) == 1 and answer.items == 1)


_CHECKS: dict[str, Callable[[Wording], bool]] = {
    "json": _is_json,
    "table": _is_table,
    "csv": _is_csv,
    "bullets": _is_list,
    "numbered": lambda answer: sum(bool(re.match(r"\(?\d{1,2}[.):]", line)) for line in answer.lines) >= 2,
    "code": lambda answer: bool(_CODE.search(answer.text)),
    "commas": lambda answer: answer.text.count(",") >= 1 and answer.items == 0,
    "lines": lambda answer: len(answer.lines) >= 2,
    "one_word": lambda answer: len(answer.words) <= 3,
    "yes_no": lambda answer: bool(_YES_NO.match(answer.text)),
}
