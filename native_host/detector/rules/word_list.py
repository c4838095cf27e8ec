"""A list of words written as prose, a hundred to a screen."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words between the white space."""
    return tuple(text.split())
