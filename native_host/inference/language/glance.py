"""What can be told of a model before it is opened: whether its files seem whole, and whether a prompt fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from native_host.contract.language import Message
from native_host.inference.language.facts import read_facts
from native_host.inference.language.folder import Manifest, read_manifest, verify
from native_host.inference.language.loading import texts_of
from native_host.inference.language.unusable import UnusableModel

# A word has so many letters at most, on average, and a person waits for no longer text than that to be read. Counting
# tokens stops every other thread of the service, so nobody counts those of what is surely too long.
_LETTERS_PER_TOKEN = 8
_MOST_LETTERS = 200_000


class Glance:
    """The tokenizer alone, of files that were verified; the graph and its weights have the right size, and no more is known.

    Raises UnusableModel where a file is missing, or not the one that was pulled.
    """

    def __init__(self, folder: Path) -> None:
        manifest = read_manifest(folder)
        _seems_whole(folder, manifest)
        verify(folder, replace(manifest, files=tuple(one for one in manifest.files if one.path.endswith(".json"))))
        facts = read_facts(folder, manifest)
        self.context = facts.context
        self._texts = texts_of(folder, manifest, facts)

    def fits(self, messages: Sequence[Message], answer: int) -> bool:
        """Whether prompt and an answer of so many tokens are within the context. Raises as `Texts.prompt`."""
        room = self.context - answer
        letters = sum(len(message.text) for message in messages)
        return letters <= min(_LETTERS_PER_TOKEN * room, _MOST_LETTERS) and len(self._texts.prompt(messages)) <= room


def _seems_whole(folder: Path, manifest: Manifest) -> None:
    for file in manifest.files:
        try:
            size = (folder / file.path).stat().st_size
        except OSError:
            raise UnusableModel(f"{file.path} of the model is missing. Remove the model and pull it again.") from None
        if size != file.bytes:
            raise UnusableModel(f"{file.path} of the model is only in part here. Remove the model and pull it again.")
