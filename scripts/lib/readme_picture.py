"""README's first picture out of what the demo left: `scripts/run --headless`, then `python -m scripts.lib.readme_picture`.

The page without its list of chats, and beside it the popup as far as its line of state: what it says below that is of the
machine on which the demo ran.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ROOT = Path(__file__).resolve().parents[2]
_LIST, _STATE_ENDS = 260, 558  # pixels: the page's left column, and where the popup's line of state ends
_GROUND, _EDGE = (236, 231, 224), (190, 185, 178)
_LEFT, _SIDE = 18, 14  # of the popup in its strip


def composed(page: Image.Image, popup: Image.Image) -> Image.Image:
    shown, panel = page.crop((_LIST, 0, page.width, page.height)), popup.crop((0, 0, popup.width, _STATE_ENDS))
    whole = Image.new("RGB", (shown.width + _LEFT + panel.width + _SIDE, page.height), _GROUND)
    left, top = shown.width + _LEFT, (page.height - panel.height) // 2
    box = (left - 1, top - 1, left + panel.width, top + panel.height)
    shade = Image.new("L", whole.size, 0)
    ImageDraw.Draw(shade).rectangle((box[0], box[1] + 8, box[2], box[3] + 8), fill=70)
    whole.paste((0, 0, 0), (0, 0), shade.filter(ImageFilter.GaussianBlur(10)))
    whole.paste(shown, (0, 0))
    ImageDraw.Draw(whole).rectangle(box, outline=_EDGE)
    whole.paste(panel, (left, top))
    return whole


def main() -> None:
    page, popup = (Image.open(ROOT / f"out/{name}-chromium.png").convert("RGB") for name in ("page", "popup"))
    composed(page, popup).save(ROOT / "extension/store/demo.png", optimize=True)


if __name__ == "__main__":
    main()
