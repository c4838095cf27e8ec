"""A tokenizer of single bytes: token n is byte n, and the marks come after them."""

from __future__ import annotations

from collections.abc import Sequence

import tokenizers


def byte_letters() -> list[str]:
    """The letter that stands for each byte in byte-level vocabularies (GPT-2's): printable ones for themselves."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(byte) if byte in plain else chr(next(others)) for byte in range(256)]


def byte_tokenizer(marks: Sequence[str], words: Sequence[str] = ()) -> str:
    """A tokenizer.json. `words`: tokens of their own, behind the marks."""
    made = tokenizers.Tokenizer(tokenizers.models.BPE({letter: byte for byte, letter in enumerate(byte_letters())}, []))
    made.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    made.decoder = tokenizers.decoders.ByteLevel()
    made.add_special_tokens([tokenizers.AddedToken(mark, special=True, normalized=False) for mark in marks])
    made.add_tokens([tokenizers.AddedToken(word, special=False, normalized=False) for word in words])
    text: str = made.to_str()
    return text
