"""What a prompt asks for."""

from __future__ import annotations

from enum import StrEnum


class Task(StrEnum):
    """What a prompt asks for, as far as it decides who can do it."""

    SUMMARISE = "summarise"
    REWRITE = "rewrite"
    EXTRACT = "extract"
    CLASSIFY = "classify"
    TRANSLATE = "translate"
    CODE = "code"
    MATHS = "maths"
    QUESTION_WITH_TEXT = "question_with_text"
    QUESTION = "question"
    BRAINSTORM = "brainstorm"
    CHAT = "chat"
    BATCH_EXTRACTION = "batch_extraction"
