"""Why a model could not be fetched, kept or used."""

from __future__ import annotations


class DepotFailed(Exception):
    """The message is for a person: what happened, what is left of it, and what to do next."""


class AnotherFile(DepotFailed):
    """What came has another SHA-256 than it should."""
