"""What a closed-in process is asked to do with one document."""

from __future__ import annotations

from enum import StrEnum

from native_host.documents.limits import Limits


class Task(StrEnum):
    """`copy` finds what to replace before the document's own bytes, as `request.py` writes it."""

    READ = "read"
    COPY = "copy"


def most_of(task: Task, limits: Limits) -> int:
    """How many bytes of an answer are taken at most: one more than the longest that is one, so that a longer one shows."""
    return limits.whole_answer_bytes if task is Task.READ else limits.copy_bytes + COPY_HEAD_BYTES + 5


COPY_HEAD_BYTES = 512  # of what an answer says of the copy before its bytes
