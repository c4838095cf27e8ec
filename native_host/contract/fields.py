"""Words for the fields of many documents: why a cell is empty, and why a batch stopped by itself."""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """Why a field is empty. Append only."""

    ABSENT = "absent"  # nothing in the document names it
    SEVERAL = "several"  # more than one value has the right to it
    AMBIGUOUS = "ambiguous"  # day and month, or a mark in a figure, may be meant either way
    UNLIKE = "unlike"  # it is named, and what stands there is no such value
    UNSURE = "unsure"  # less sure than was asked for
    NOT_READ = "not_read"  # of this document nothing was read


class BatchProblem(StrEnum):
    """Why a batch stopped by itself. Append only; the words for people live in the extension's locales."""

    NO_FILES = "no_files"  # nothing lies where the worker was to look
    TOO_LARGE = "too_large"  # its table is longer than is kept here
    AWAY = "away"  # the worker does not answer
    STRANGER = "stranger"  # the worker and this machine do not know each other (any more)
    REVOKED = "revoked"  # the worker has revoked this machine
    NOT_GRANTED = "not_granted"  # it has no folder of that name for this machine
    BAD_PATH = "bad_path"  # a path goes down from the granted folder
    LINK = "link"  # the path leads through a symbolic link
    NOT_FOUND = "not_found"  # no such file or folder in what was granted
    TOO_MANY_FILES = "too_many_files"  # more than one job may have
    BUSY = "busy"  # the worker has as many jobs of this machine as it takes
    NOT_STORED = "not_stored"  # the worker's disk takes no journal
    INCOMPATIBLE = "incompatible"  # the worker speaks another protocol
    ODD = "odd"  # what came from the worker is no row of this table: nothing of it was taken
    FAILED = "failed"  # for a reason without a name here
