"""The requests and answers in `pairs/`: "@ en" begins a request, "> " a good answer, "< " a bad one; lines between go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "pairs"
TRAIN = ("en_text", "en_open", "en_more", "long", "de", "fr", "es")
HELD_BACK = ("held_en", "held_de", "held_fr", "held_es")


class BadPairs(ValueError):
    """A file that is not in the notation; the message names the place."""


@dataclass(frozen=True, slots=True)
class Written:
    """One request with its good answers, and the bad ones that were written by hand."""

    name: str
    lang: str
    prompt: str
    good: tuple[str, ...]
    bad: tuple[str, ...] = field(default=())


def written(names: tuple[str, ...], folder: Path = FOLDER) -> list[Written]:
    return [request for name in names for request in _read(folder / f"{name}.txt")]


def _read(path: Path) -> Iterator[Written]:
    lang, parts = "", [("", [""])]
    parts.clear()
    start = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("@ "):
            if parts:
                yield _made(path, start, lang, parts)
            lang, parts, start = line[2:].strip(), [("@", [])], number
        elif line[:2] in ("> ", "< ") and parts:
            parts.append((line[0], [line[2:]]))
        elif parts:
            parts[-1][1].append(line)
        else:
            raise BadPairs(f"{path.name}:{number}: text before the first request")
    if parts:
        yield _made(path, start, lang, parts)


def _made(path: Path, start: int, lang: str, parts: list[tuple[str, list[str]]]) -> Written:
    texts = [(mark, "\n".join(lines).strip()) for mark, lines in parts]
    good = tuple(text for mark, text in texts if mark == ">")
    if not good or not texts[0][1]:
        raise BadPairs(f"{path.name}:{start}: a request needs a text and a good answer")
    return Written(f"{path.stem}:{start}", lang, texts[0][1], good, tuple(text for mark, text in texts if mark == "<"))
