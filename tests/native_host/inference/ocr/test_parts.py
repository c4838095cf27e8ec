"""The small parts between the two graphs, each against what can be said of it by hand."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from native_host.inference.ocr.components import areas
from native_host.inference.ocr.decoding import Alphabet
from native_host.inference.ocr.ink import unread_share
from native_host.inference.ocr.rectangles import Rectangle, around
from native_host.inference.ocr.regions import TooMany, is_on_its_side, regions
from native_host.inference.ocr.sampling import Pyramid


def flooded(mask: np.ndarray) -> list[int]:
    """The sizes of areas, found pixel by pixel."""
    left = {(int(y), int(x)) for y, x in np.argwhere(mask)}
    sizes = []
    while left:
        waiting, size = [left.pop()], 0
        while waiting:
            y, x = waiting.pop()
            size += 1
            near = {(y + down, x + right) for down in (-1, 0, 1) for right in (-1, 0, 1)} & left
            left -= near
            waiting += near
        sizes.append(size)
    return sorted(sizes, reverse=True)


@pytest.mark.parametrize("seed", range(12))
def test_areas_are_those_that_touch(seed: int) -> None:
    rng = np.random.default_rng(seed)
    mask = rng.random((rng.integers(1, 40), rng.integers(1, 40))) < rng.uniform(0.05, 0.7)
    found = areas(mask, 10_000)
    assert [area.pixels for area in found] == flooded(mask)
    shown = np.zeros_like(mask)
    for area in found:
        for row, start, end in zip(area.rows, area.starts, area.ends, strict=True):
            assert not shown[row, start:end].any()
            shown[row, start:end] = True
    assert (shown == mask).all()


def test_only_the_largest_areas() -> None:
    mask = np.zeros((9, 20), bool)
    mask[1:4, 1:4] = mask[6, 1:12] = mask[8, 19] = True
    assert [area.pixels for area in areas(mask, 2)] == [11, 9]
    assert areas(np.zeros((4, 4), bool), 5) == []


@pytest.mark.parametrize("angle", [0.0, 0.05, -0.2, 0.6, -0.7])
def test_the_smallest_rectangle_is_the_one_that_was_drawn(angle: float) -> None:
    drawn = Rectangle(50, 40, 60, 10, angle)
    rng = random.Random(1)
    corners = drawn.corners()
    inside = []
    for _ in range(50):
        a, b = rng.random(), rng.random()
        (ax, ay), (bx, by) = drawn.corners(a, a)[0], drawn.corners(a, a)[1]
        inside.append((ax + (bx - ax) * b, ay + (by - ay) * b))
    found = around(np.array([*corners, *inside]))
    assert (found.x, found.y, found.width, found.height, found.angle) == pytest.approx((50, 40, 60, 10, angle), abs=1e-4)
    straight = around(np.array(corners), 0.0)
    assert straight.width == pytest.approx(60 * math.cos(angle) + 10 * abs(math.sin(angle)))


def test_regions_grow_back_to_the_whole_line() -> None:
    """The map shows a line's middle: area times 1.6 over the circumference is what it lacks on each side."""
    seen = np.zeros((100, 300), np.float32)
    seen[40:50, 50:250] = 0.9
    seen[80:82, 10:12] = 0.9  # a speck
    seen[10:20, 20:100] = 0.4  # hardly
    (found,) = regions(seen)
    by = 1.6 * 10 * 200 / 420
    assert (found.x, found.y, found.width, found.height) == pytest.approx((150, 45, 200 + 2 * by, 10 + 2 * by))
    assert not is_on_its_side([found]) and is_on_its_side(regions(np.ascontiguousarray(seen.T)))


def test_more_than_there_is_time_for_is_not_passed_over() -> None:
    seen = np.zeros((300, 900), np.float32)
    for row in range(40):
        for column in range(26):
            seen[row * 7 : row * 7 + 3, column * 30 : column * 30 + 20] = 0.9
    with pytest.raises(TooMany):
        regions(seen)
    assert len(regions(seen[:140])) == 20 * 26


def test_what_is_cut_out_is_what_was_there() -> None:
    image = np.zeros((60, 80), np.uint8)
    image[20:30, 10:50] = 200
    cut = Pyramid(image).cut(Rectangle(30, 25, 40, 10, 0.0), 40, 10)
    assert (cut == 200).all()
    turned = Pyramid(image).cut(Rectangle(30, 25, 40, 10, math.pi), 40, 10)
    assert (turned == 200).all()
    stripes = np.zeros((64, 64), np.uint8)
    stripes[::2] = 200
    assert Pyramid(stripes).cut(Rectangle(32, 32, 64, 64, 0.0), 8, 8) == pytest.approx(np.full((8, 8), 100))
    assert Pyramid(np.full((700, 900), 7, np.uint8)).resized(33, 64).shape == (64, 33)


CHARACTERS = ["a", "b", "ü", "O", "Ω", "王", "０"]


def likely(*said: tuple[int, float], classes: int = 9) -> np.ndarray:
    steps = np.full((len(said), classes), 0.001, np.float32)
    for row, (index, score) in enumerate(said):
        steps[row, index] = score
    return steps


def test_signs_once_and_again_only_behind_a_gap() -> None:
    alphabet = Alphabet("\n".join(CHARACTERS))
    assert len(alphabet) == len(CHARACTERS) + 2
    decoded = alphabet.decode(likely((1, 1), (1, 1), (0, 1), (1, 1), (8, 1), (3, 0.5), (0, 1), (0, 1)), 1.0)
    assert decoded.text == "aa ü"
    assert decoded.score == pytest.approx((1 + 1 + 1 + 0.5) / 4)
    assert [(start, end) for start, end, _, _ in decoded.words] == [(0, 2), (3, 4)]
    (_, _, left, middle), (_, _, middle_again, right) = decoded.words
    assert left == 0.0 and middle == middle_again and right == 1.0
    assert decoded.places == pytest.approx((0.5 / 8, 3.5 / 8, 5.5 / 8))


def test_padding_says_nothing() -> None:
    decoded = Alphabet("\n".join(CHARACTERS)).decode(likely((1, 1), (2, 1), (3, 1), (3, 1)), 0.5)
    assert decoded.text == "ab"


def test_a_sign_of_another_script_in_a_latin_line_is_the_one_it_looks_like() -> None:
    steps = likely((1, 1), (2, 1), (5, 0.6), (6, 0.6))
    steps[2, 4] = steps[3, 3] = 0.3  # Ω or O, 王 or ü
    assert Alphabet("\n".join(CHARACTERS)).decode(steps, 1.0).text == "abOü"


def test_wide_figures_are_figures() -> None:
    assert Alphabet("\n".join(CHARACTERS)).decode(likely((7, 1)), 1.0).text == "0"


def test_ink_without_a_letter() -> None:
    line = np.full((48, 200), 250, np.float32)
    line[10:40, 20:40] = line[10:40, 100:120] = 10
    assert unread_share(line, [30, 110]) == 0.0
    assert unread_share(line, [30]) == pytest.approx(0.5)
    assert unread_share(255 - line, []) == 1.0
    assert unread_share(np.full((48, 200), 250, np.float32), []) == 0.0
