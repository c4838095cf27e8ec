"""What the head of a message says: who sent it, and what about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.contract.documents import Part, Segment

_FROM = re.compile(r"from:\s*\"?([^<\"]{2,80}?)\"?\s*(?:<|\Z)", re.IGNORECASE)
_SUBJECT = re.compile(r"subject:\s*(.{1,300})\Z", re.IGNORECASE | re.DOTALL)


def sender_of(segments: Sequence[Segment]) -> str:
    """Its name as it is shown, of the outermost message; nothing, if there is only an address."""
    return next((hit[1].strip() for one in _heads(segments) if (hit := _FROM.match(one.text)) and "@" not in hit[1]), "")


def subject_of(segments: Sequence[Segment]) -> Segment | None:
    """With its name before it, which is a label like any other."""
    return next((one for one in _heads(segments) if _SUBJECT.match(one.text)), None)


def _heads(segments: Sequence[Segment]) -> list[Segment]:
    return [one for one in segments if one.part is Part.MAIL_HEADER and not one.is_hidden]
