"""Why a language model cannot be used."""

from __future__ import annotations


class UnusableModel(Exception):
    """The message says what is wrong with a model's files and what to do. It names files, inputs and tensors, no text."""
