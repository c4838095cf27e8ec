"""The tokenizer that a GGUF file carries as metadata, as a tokenizer.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_tokenizers

_CONTROL = 3  # tokenizer.ggml.token_type: a mark, never text.


def tokenizer_json(metadata: Mapping[str, Any]) -> str:
    """Raises UnusableModel for a way of parting texts that is not known to be the same here."""
    if (metadata.get("tokenizer.ggml.model"), metadata.get("tokenizer.ggml.pre")) != ("gpt2", "smollm"):
        raise UnusableModel('The file\'s tokenizer is not byte pairs parted as in "smollm"; no other is converted here.')
    try:
        words: list[str] = metadata["tokenizer.ggml.tokens"]
        merges = [tuple(pair.split(" ", 1)) for pair in metadata["tokenizer.ggml.merges"]]
        marks = [word for word, kind in zip(words, metadata["tokenizer.ggml.token_type"], strict=True) if kind == _CONTROL]
    except (KeyError, TypeError, ValueError):
        raise UnusableModel("The file's tokenizer is not whole. Download it again.") from None
    tokenizers = load_tokenizers()
    try:
        model = tokenizers.models.BPE({word: index for index, word in enumerate(words)}, merges)
    except Exception:  # The library raises a bare Exception.
        raise UnusableModel("The file's tokenizer contradicts itself. Download it again.") from None
    made = tokenizers.Tokenizer(model)
    parts = tokenizers.pre_tokenizers
    made.pre_tokenizer = parts.Sequence(
        [parts.Digits(individual_digits=True), parts.ByteLevel(add_prefix_space=False, use_regex=True)]
    )
    made.decoder = tokenizers.decoders.ByteLevel()
    made.add_special_tokens([tokenizers.AddedToken(mark, special=True, normalized=False) for mark in marks])
    return str(made.to_str())
