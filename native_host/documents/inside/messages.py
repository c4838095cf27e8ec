"""What the parent and the template say to each other: fixed lengths, so that neither has anything to parse."""

from __future__ import annotations

import struct

from native_host.contract.documents import Kind
from native_host.documents.task import Task

MESSAGE = struct.Struct("=BB")  # which of TASKS; which of KINDS its name says it is, 0: none of them
TASKS: tuple[Task, ...] = tuple(Task)
KINDS: tuple[Kind, ...] = tuple(Kind)
DESCRIPTORS = 3  # go with it: where the bytes come from, where the answer goes, where the end is told
ENDED = struct.Struct("=iB")  # wait status, whether it was late
