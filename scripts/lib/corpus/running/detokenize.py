"""Words back into text as people write it, with the spans of their labels."""

from __future__ import annotations

from collections.abc import Mapping

from scripts.lib.corpus.record import Span
from scripts.lib.corpus.running.conll import Sentence

NO_SPACE_BEFORE = set(".,;:!?)]}%…") | {"'s", "n't", "'re", "'ve", "'ll", "'m", "'d", "”", "’s", "’", "''"}
NO_SPACE_AFTER = set("([{$£€#@") | {"“", "``"}


def text_and_spans(parts: list[Sentence], types: Mapping[str, str]) -> tuple[str, tuple[Span, ...]]:
    """Neighbouring words with one label make one span, unless the second says that it begins another."""
    text, spans = "", []
    open_type, start, is_quote_open = "", 0, False
    for sentence in parts:
        if text:
            text += "\n"
        before = ""
        for word, label in sentence:
            kind = types.get(label.split("-")[-1], "") if word != "@" else ""
            begins = label.startswith("B-") or kind != open_type
            if open_type and begins:
                spans.append(Span(start, len(text), open_type))
                open_type = ""
            is_closing = word == '"' and is_quote_open
            glued = (
                not before
                or word in NO_SPACE_BEFORE
                or before in NO_SPACE_AFTER
                or is_closing
                or (before == '"' and is_quote_open)
            )
            text += "" if glued else " "
            if kind and begins:
                open_type, start = kind, len(text)
            text += word
            is_quote_open ^= word == '"'
            before = word
        if open_type:
            spans.append(Span(start, len(text), open_type))
            open_type = ""
        is_quote_open = False
    return text, tuple(spans)
