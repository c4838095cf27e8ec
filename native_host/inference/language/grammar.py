"""Holds what a model writes to a grammar, with llguidance, an extra."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal

from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_llguidance, load_numpy

Form = Literal["json_schema", "regex", "lark"]


class Grammars:
    """One tokenizer's grammars. Loaded on first use: a quarter of a second."""

    def __init__(self, tokenizer_json: str, vocabulary: int, stop_ids: Collection[int]) -> None:
        """`vocabulary`: the length of the scores. Raises UnusableModel where the extra is not installed."""
        try:
            self._library = load_llguidance()
        except ImportError:
            raise UnusableModel("Grammars need the package llguidance: pip install 'postern[grammar]'.") from None
        self._vocabulary = vocabulary
        self._tokenizer = self._library.LLTokenizer(tokenizer_json, vocabulary, sorted(stop_ids))

    def start(self, form: Form, source: str) -> Matcher:
        """Raises ValueError for a grammar that is none; the message has none of it."""
        matcher = self._library.LLMatcher
        make = {"json_schema": matcher.grammar_from_json_schema, "regex": matcher.grammar_from_regex}
        try:
            made = matcher(self._tokenizer, make.get(form, matcher.grammar_from_lark)(source), log_level=0)
        except ValueError:
            raise ValueError("grammar") from None
        if made.is_error():
            raise ValueError("grammar")
        return Matcher(made, self._vocabulary)


class Matcher:
    """One answer's way through its grammar."""

    def __init__(self, matcher: Any, vocabulary: int) -> None:
        self._matcher, self._vocabulary = matcher, vocabulary

    def allowed(self) -> Any:
        """bool [V]: what may follow."""
        numpy = load_numpy()
        mask = numpy.frombuffer(self._matcher.compute_bitmask(), numpy.uint8)
        return numpy.unpackbits(mask, bitorder="little")[: self._vocabulary].astype(bool)

    def consume(self, token: int) -> None:
        """Raises ValueError for a token that was not allowed."""
        if not self._matcher.consume_token(token):
            raise ValueError("token")

    @property
    def is_over(self) -> bool:
        """Whether nothing more may follow."""
        return bool(self._matcher.is_stopped())
