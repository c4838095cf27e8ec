"""One picture to lines: find the text, turn the picture upright, recognise piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from native_host.inference.ocr.closer import Known
from native_host.inference.ocr.decoding import Alphabet, Decoded
from native_host.inference.ocr.ink import unread_share
from native_host.inference.ocr.rectangles import Rectangle
from native_host.inference.ocr.regions import is_on_its_side, regions
from native_host.inference.ocr.sampling import Pyramid
from native_host.inference.onnx import load_numpy

Run = Callable[[Any], Any]

_SIDE = 960  # of what the detector sees, the longer one: at least so much of the picture's, and
_SHARE = 0.4  # of it at least: seen smaller, lines of print would be one
_FINE_SIDES = (1_920, 2_240)  # where the print is fine, or none is seen
_FINE = 12.0  # pixels there: a region that is lower is looked at again, larger
_LEAST_SIDE = 640  # A small picture is made larger, at most twice.
_STEP = 32  # What the detector's sides are multiples of.
_HEIGHT, _STRIDE = 48, 8  # of a line as the recogniser sees it; its pixels in one step
_LEAST_WIDTH, _MOST_WIDTH = 64, 3_200
_TOGETHER = 2_560  # pixels of width in one run: more cost memory and no less time
_SAMPLE = 6  # lines that are tried both ways up
_CLEAR = 0.88  # the mean of them that a page which is the right way up has
_MARGIN = 0.06  # of a line's height, which is cut out with it


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands in one rectangle of the upright picture."""

    rectangle: Rectangle
    decoded: Decoded


@dataclass(frozen=True, slots=True)
class Upright:
    """`turns`: quarter turns against the clock that made the picture upright. `has_more`: edges outside of all pieces."""

    pieces: tuple[Piece, ...]
    turns: int
    width: int
    height: int
    has_more: bool = False


class PageReader:
    """`detect`: a picture of likelihoods from one of greys; `recognise`: steps x classes for each line."""

    def __init__(self, detect: Run, recognise: Run, alphabet: Alphabet) -> None:
        self._detect, self._recognise, self._alphabet = detect, recognise, alphabet

    def read(self, image: Any, keep_on: Callable[[], None]) -> Upright:
        """`keep_on` is called between two runs, and raises when time is up."""
        turns, pyramid = 0, Pyramid(image)
        seen = self._regions(pyramid, keep_on)
        found = ours = self._closer(image, seen, keep_on)
        if is_on_its_side(found):
            image, moved = _turned(image, seen)
            turns, pyramid = 1, Pyramid(image)
            found = ours = self._closer(image, moved, keep_on)
        sample = sorted(found, key=lambda one: one.width * one.height, reverse=True)[:_SAMPLE]
        said = self._lines(pyramid, sample, keep_on)
        if sample and _mean(said) < _CLEAR:
            over = self._lines(pyramid, [_upside_down(one) for one in sample], keep_on)
            if _mean(over) > max(_CLEAR, _mean(said)):  # Letters that are not known may look like others upside down.
                width, height = pyramid.size
                found = [Rectangle(width - one.x, height - one.y, one.width, one.height, one.angle) for one in found]
                turns += 2
                pyramid, said = Pyramid(load_numpy().ascontiguousarray(load_numpy().rot90(image, 2))), []
        known = dict(zip(sample, said, strict=True)) if said else {}
        rest = [one for one in found if one not in known]
        known |= dict(zip(rest, self._lines(pyramid, rest, keep_on), strict=True))
        pieces = tuple(Piece(one, known[one]) for one in found if known[one].text.strip() or known[one].unread)
        has_more = any(Known(image.shape[1], image.shape[0], ours).windows(image))
        return Upright(pieces, turns, *pyramid.size, has_more)

    def _regions(self, pyramid: Pyramid, keep_on: Callable[[], None]) -> list[Rectangle]:
        width, height = pyramid.size
        long = max(width, height)
        scale = min(max(_SIDE / long, _SHARE), 1.0) if long > _LEAST_SIDE else min(2.0, _LEAST_SIDE / long)
        found = self._regions_at(pyramid, scale, keep_on)
        lows = sorted(min(one.width, one.height) for one in found)
        if scale < 1.0 and lows and lows[len(lows) // 4] * scale < _FINE:
            return self._regions_at(pyramid, _fine(long), keep_on)
        return found

    def _closer(self, image: Any, seen: Sequence[Rectangle], keep_on: Callable[[], None]) -> list[Rectangle]:
        """`seen`, and what is too small to be seen in the whole: other edges are looked at as large as they are."""
        height, width = image.shape
        found, known = list(seen), Known(width, height, seen)
        if max(width, height) <= _SIDE:
            return found
        for window in known.windows(image):
            keep_on()
            for one in map(window.placed, self._detected(window.cut(image))):
                if window.first <= one.y < window.last and not known.has(one):
                    found.append(one)
                    known.add(one)
        return found or self._regions_at(Pyramid(image), _fine(max(width, height)), keep_on)  # Pale print has no edges.

    def _regions_at(self, pyramid: Pyramid, scale: float, keep_on: Callable[[], None]) -> list[Rectangle]:
        keep_on()
        width, height = pyramid.size
        wide, high = (max(_STEP, round(side * scale / _STEP) * _STEP) for side in (width, height))
        return [one.scaled(width / wide, height / high) for one in self._detected(pyramid.resized(wide, high))]

    def _detected(self, greys: Any) -> list[Rectangle]:
        """In its pixels. Its sides are multiples of the detector's step."""
        np = load_numpy()
        seen = greys / np.float32(127.5) - np.float32(1)
        return regions(self._detect(np.ascontiguousarray(np.broadcast_to(seen, (1, 3, *seen.shape))))[0, 0])

    def _lines(self, pyramid: Pyramid, found: Sequence[Rectangle], keep_on: Callable[[], None]) -> list[Decoded]:
        """In the order of `found`. Those of like length go together."""
        np = load_numpy()
        widths = [_width(one) for one in found]
        order = sorted(range(len(found)), key=widths.__getitem__)
        said: dict[int, Decoded] = {}
        while order:
            keep_on()
            count = 1
            while count < len(order) and widths[order[count]] * (count + 1) <= _TOGETHER:
                count += 1
            members, order = order[:count], order[count:]
            widest = max(widths[index] for index in members)
            batch = np.zeros((count, 3, _HEIGHT, widest), np.float32)
            cuts: list[Any] = []
            for row, index in enumerate(members):
                one = found[index]
                shown = pyramid.cut(one.grown(one.height * _MARGIN / 2), widths[index], _HEIGHT)
                cuts.append(shown)
                batch[row, :, :, : widths[index]] = shown / np.float32(127.5) - np.float32(1)
            for index, cut, likely in zip(members, cuts, self._recognise(batch), strict=True):
                decoded = self._alphabet.decode(likely, widths[index] / widest)
                unread = unread_share(cut, [place * widths[index] for place in decoded.places])
                said[index] = replace(decoded, unread=unread)
        return [said[index] for index in range(len(found))]


def _fine(long: int) -> float:
    return min(1.0, min(max(_FINE_SIDES[0], 2 * _SHARE * long), _FINE_SIDES[1]) / long)


def _width(one: Rectangle) -> int:
    wide = one.width / max(1.0, one.height) * _HEIGHT
    return int(min(_MOST_WIDTH, max(_LEAST_WIDTH, -(-wide // _STRIDE) * _STRIDE)))


def _upside_down(one: Rectangle) -> Rectangle:
    return Rectangle(one.x, one.y, one.width, one.height, one.angle + load_numpy().pi)


def _turned(image: Any, found: Sequence[Rectangle]) -> tuple[Any, list[Rectangle]]:
    """The picture and its rectangles a quarter turn against the clock."""
    np = load_numpy()
    width = image.shape[1]
    moved = [Rectangle(one.y, width - one.x, one.height, one.width, one.angle) for one in found]
    return np.ascontiguousarray(np.rot90(image)), moved


def _mean(said: Sequence[Decoded]) -> float:
    letters = sum(len(one.text) for one in said)
    return sum(one.score * len(one.text) for one in said) / letters if letters else 0.0
