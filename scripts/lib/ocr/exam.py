"""How well pictures are read: letters, words and fields of pages made here. `python -m scripts.lib.ocr.exam --pages 4`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from native_host.contract.pictures import Line, Pixels
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from scripts.lib.ocr.lines import line_images
from scripts.lib.ocr.pages import CONDITIONS, LANGUAGES, page


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=4, help="of each language and condition")
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts/truetype/dejavu"))
    parser.add_argument("--conditions", nargs="*", default=CONDITIONS)
    parser.add_argument("--out", type=Path)
    args = parser.parse_args(arguments)
    ocr = OnnxOcr(models_folder())
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for condition in args.conditions:
        for language in LANGUAGES:
            for number in range(args.pages):
                one = page(language, condition, number, args.fonts)
                grey = one.image.convert("L")
                started = time.process_time()
                lines = ocr.recognise(Pixels(*grey.size, *grey.size, grey.tobytes()), 600)
                took = time.process_time() - started
                counts = _counted(one.text, one.fields, lines) | Counter(pages=1, ms=round(took * 1000))
                for key in (condition, f"{condition} {language}"):
                    sums[key].update(counts)
        sys.stdout.write(_row(condition, sums[condition]))
        sys.stdout.flush()
    for key in sorted(sums):
        if " " in key:
            sys.stdout.write(_row(key, sums[key]))
    for line in _of_scripts(ocr, args.fonts):
        sys.stdout.write(line)
    if args.out:
        args.out.write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")
    return 0


def _counted(text: str, fields: Sequence[str], lines: Sequence[Line]) -> Counter[str]:
    said = "".join(f"{' ' if line.is_beside else chr(10)}{line.text}" for line in lines).strip()
    wrong = distance(text, said)
    words, found = Counter(text.split()), Counter(said.split())
    return Counter(
        letters=len(text),
        right_letters=max(0, len(text) - wrong),
        words=words.total(),
        right_words=(words & found).total(),
        fields=len(fields),
        right_fields=sum(value in said for value in fields),
        unsure=sum(not line.is_sure for line in lines),
    )


def _of_scripts(ocr: OnnxOcr, fonts: Path) -> Iterator[str]:
    """For each language: letters read rightly, and lines called unsure where one of their letters is wrong."""
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for language, text, image in line_images(fonts):
        lines = ocr.recognise(Pixels(*image.size, *image.size, image.tobytes()), 600)
        said = " ".join(line.text for line in lines).strip()
        wrong = distance(text, said)
        is_unsure = any(not line.is_sure for line in lines)
        sums[language].update(
            letters=len(text), right=max(0, len(text) - wrong), wrong=wrong > 0, told=wrong > 0 and is_unsure, lines=1
        )
    for language, one in sums.items():
        yield (
            f"{language:12} letters {one['right'] / one['letters']:7.2%} of {one['letters']}; lines with a wrong one "
            f"{one['wrong']} of {one['lines']}, called unsure {one['told']} of them\n"
        )


def distance(first: str, second: str) -> int:
    """Letters to change, put in or take out (Levenshtein)."""
    row = list(range(len(second) + 1))
    for at, one in enumerate(first, 1):
        above, row[0] = row[0], at
        for index, other in enumerate(second, 1):
            above, row[index] = row[index], min(row[index] + 1, row[index - 1] + 1, above + (one != other))
    return row[-1]


def _row(name: str, sums: Counter[str]) -> str:
    shares = (
        f"{sums['right_' + what] / max(1, sums[what]):7.2%} of {sums[what]}" for what in ("letters", "words", "fields")
    )
    letters, words, fields = shares
    seconds = sums["ms"] / 1000 / max(1, sums["pages"])
    return (
        f"{name:12} letters {letters}, words {words}, fields {fields}, unsure pieces {sums['unsure']}, "
        f"{seconds:.1f} s of processor a page\n"
    )


if __name__ == "__main__":
    sys.exit(main())
