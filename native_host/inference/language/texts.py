"""Messages to tokens, and tokens to whole pieces of text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from native_host.contract.language import Message
from native_host.inference.language.templates import Family, Mark, parts_of
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_tokenizers

_HALF = "\ufffd"  # What stands for bytes that are no whole character yet.
_LONGEST_HALF = 4  # Tokens. A character has four bytes at most: longer than that it is never going to be whole.


class Texts:
    """A tokenizer with one family of templates."""

    def __init__(self, file: Path, family: Family) -> None:
        """Raises UnusableModel for a tokenizer that cannot be read, or one that lacks a mark of the family."""
        try:
            self._tokenizer = load_tokenizers().Tokenizer.from_file(str(file))
        except ImportError:
            raise UnusableModel("The package tokenizers is not installed. Run scripts/run once, or install it.") from None
        except Exception:  # The library raises a bare Exception.
            raise UnusableModel("The model's tokenizer cannot be read. Remove the model and pull it again.") from None
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        # What people write is text, also where it looks like a mark: nobody ends a turn but the template.
        self._tokenizer.encode_special_tokens = True
        self._put_no_space_first()
        self._family = family
        self._longest = 0
        self._marks: dict[str, int] = {}
        for name in sorted(family.marks):
            mark = self._tokenizer.token_to_id(name)
            if mark is None:
                raise UnusableModel(f"The model's tokenizer has no {name}, which its chat template needs.")
            self._marks[name] = mark

    def _put_no_space_first(self) -> None:
        """Some tokenizers put a space before what begins a text. Here each text follows a mark, and begins nothing."""
        parting = self._tokenizer.pre_tokenizer
        if getattr(parting, "prepend_scheme", "") == "first":
            parting.prepend_scheme = "never"
            self._tokenizer.pre_tokenizer = parting

    @property
    def vocabulary(self) -> int:
        return int(self._tokenizer.get_vocab_size())

    def as_json(self) -> str:
        return str(self._tokenizer.to_str())

    def is_surely_longer(self, messages: Sequence[Message], tokens: int) -> bool:
        """Whether nobody has to count: with the longest word of the vocabulary alone it would be more tokens than that."""
        letters = sum(len(message.text) for message in messages)
        if letters <= 8 * tokens:  # Most words are shorter than that.
            return False
        if not self._longest:
            self._longest = max(map(len, self._tokenizer.get_vocab()))
        return letters > self._longest * tokens

    def prompt(self, messages: Sequence[Message]) -> list[int]:
        """Raises Refused(BAD_FIELD) for turns that the template does not know."""
        ids: list[int] = []
        waiting = ""
        for part in [*parts_of(self._family, messages), None]:
            if isinstance(part, str):
                waiting += part
                continue
            if waiting:
                ids += self._tokenizer.encode(waiting, add_special_tokens=False).ids
                waiting = ""
            if isinstance(part, Mark):
                ids.append(self._marks[part.name])
        return ids

    def text(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))


class TextStream:
    """Tokens in, whole characters out: a token may end in the middle of one."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._ids: list[int] = []
        self._told = 0  # So many of the tokens are in what was given out.

    def push(self, token: int) -> str:
        """The text that is whole now; empty while a character is not."""
        self._ids.append(token)
        return self._piece(is_last=False)

    def finish(self) -> str:
        """What is left, whole or not."""
        return self._piece(is_last=True)

    def _piece(self, *, is_last: bool) -> str:
        before, after = self._texts.text(self._ids[: self._told]), self._texts.text(self._ids)
        if after.endswith(_HALF) and not is_last and len(self._ids) - self._told < _LONGEST_HALF:
            return ""
        # The told tokens stay as a context for one round: some tokenizers join tokens across them.
        self._ids = self._ids[self._told :]
        self._told = len(self._ids)
        return after[len(before) :]
