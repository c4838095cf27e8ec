"""How many fields are right where papers are pictures: `python -m scripts.lib.papers.scans SET COUNT SEED [CONDITION]`.

Each paper is drawn at 200 dots an inch, spoiled as scripts/lib/ocr/pages.py spoils pages ("clean" by default), read by the
recogniser that ships and searched as any other document is.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from native_host.contract.documents import Document, Kind, Reason, Unread
from native_host.contract.pictures import Pixels
from native_host.documents.pictures import with_pictures
from native_host.extractor.extract import extracted
from native_host.extractor.wanted import wanted_in_words
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from scripts.lib.ocr.pages import spoiled
from scripts.lib.papers.making import drawn
from scripts.lib.papers.measure import count_outcomes, table
from scripts.lib.papers.sheet import Sheet

_DOTS = 200 / 72  # a point
_PAGE = (595, 842)  # points
_SIZE, _LEADING, _LINES, _TOP = 10, 14, 52, 44
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed.ttf")


def pages(sheet: Sheet, font: Path = FONT) -> Iterator[Image.Image]:
    """As it is printed, in greys."""
    type_ = ImageFont.truetype(str(font), round(_SIZE * _DOTS * 0.95))
    for at in range(0, max(1, len(sheet.rows)), _LINES):
        image = Image.new("L", (round(_PAGE[0] * _DOTS), round(_PAGE[1] * _DOTS)), 255)
        brush = ImageDraw.Draw(image)
        for number, row in enumerate(sheet.rows[at : at + _LINES]):
            for one in row:
                x, y = one.x * _DOTS, (_TOP + _LEADING * number) * _DOTS
                brush.text((x, y), one.text, font=type_, fill=20, anchor="ra" if one.is_right else "la")
        yield image


def read(sheet: Sheet, condition: str, ocr: OnnxOcr) -> Document:
    """As the host reads a scan."""
    images = [
        spoiled(one, condition, random.Random(f"{condition} {at}")).convert("L") for at, one in enumerate(pages(sheet))
    ]
    pixels = tuple(Pixels(*one.size, *one.size, one.tobytes(), page=at) for at, one in enumerate(images, 1))
    unread = tuple(Unread(Reason.NO_TEXT_LAYER, at) for at in range(1, len(images) + 1))
    return with_pictures(Document(Kind.PDF, (), unread, pixels=pixels), ocr, 600)


def measured(which: str, count: int, seed: int, condition: str) -> dict[str, Counter[str]]:
    """Mails are left out: what their heads say is on no paper."""
    groups: dict[str, Counter[str]] = {}
    ocr = OnnxOcr(models_folder())
    for paper in drawn(which, count, seed):
        if paper.kind == "eml":
            continue
        wanted = wanted_in_words(", ".join(paper.truth))
        found = extracted(read(paper.sheet, condition, ocr), wanted)
        count_outcomes(groups, paper, wanted, found, tell=True)
    return groups


def main(arguments: list[str]) -> int:
    which, count, seed = arguments[0], int(arguments[1]), int(arguments[2])
    condition = arguments[3] if len(arguments) > 3 else "clean"
    sys.stdout.write(table(measured(which, count, seed, condition)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
