"""What is read in pictures made here, however they are turned; and what is said where nothing can be read."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from native_host.contract.pictures import Line, NotRecognised, Pixels
from native_host.inference.ocr.closer import Known
from native_host.inference.ocr.engine import PINS, OnnxOcr, has_files
from native_host.inference.pins import read_pins
from native_host.inference.place import models_folder
from tests.native_host.documents.made.pictures import LINES, drawn


def read(ocr: OnnxOcr, image: Image.Image, scale: int = 1) -> tuple[Line, ...]:
    grey = image.convert("L")
    full = (grey.width * scale, grey.height * scale)
    return ocr.recognise(Pixels(*grey.size, *full, grey.tobytes()), 60)


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


@pytest.mark.parametrize("turned", [0, 90, 180, 270, 4])
def test_however_it_is_turned(ocr: OnnxOcr, turned: int) -> None:
    few = (LINES[0], LINES[2])
    lines = read(ocr, drawn(few, width=640).rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=255))
    assert texts(lines) == list(few)
    assert all(line.is_sure for line in lines)


@pytest.mark.parametrize("turned", [0, 90, 180])
def test_boxes_cover_their_words_and_no_others(ocr: OnnxOcr, turned: int) -> None:
    """Painted over, the word is gone, and all of the others are still there."""
    few = LINES[1:3]
    image = drawn(few, width=800).rotate(turned, expand=True)
    line = next(line for line in read(ocr, image) if "jane@" in line.text)
    word = next(word for word in line.words if line.text[word.start : word.end] == "jane@planted.example")
    box = word.box
    covered = image.copy()
    covered.paste(255, (box.left, box.top, box.right, box.bottom))
    said = texts(read(ocr, covered))
    assert said == [one.replace(" jane@planted.example", "") for one in few]


def test_boxes_are_counted_in_the_full_size(ocr: OnnxOcr) -> None:
    small, large = read(ocr, drawn()), read(ocr, drawn(), scale=3)
    one, other = small[0].words[0].box, large[0].words[0].box
    assert abs(other.left - 3 * one.left) <= 3 and abs(other.bottom - 3 * one.bottom) <= 3


def test_two_columns_are_one_row_and_said_so(ocr: OnnxOcr) -> None:
    image = Image.new("L", (1800, 320), 255)
    image.paste(drawn(("Name", "Phone"), 30, 300), (0, 0))
    image.paste(drawn(("Jane Doe", "+44 20 7946 0958"), 30, 600), (700, 0))
    lines = read(ocr, image)
    assert [(line.text, line.is_beside) for line in lines] == [
        ("Name", False),
        ("Jane Doe", True),
        ("Phone", False),
        ("+44 20 7946 0958", True),
    ]


def test_small_print_on_a_large_screen(ocr: OnnxOcr) -> None:
    """Beside one large heading, in a corner."""
    screen = Image.new("L", (3840, 2160), 255)
    screen.paste(drawn(("Heading",), 90, 1200), (100, 0))
    screen.paste(drawn(LINES * 3, 16, 700), (2900, 1500))
    said = texts(read(ocr, screen))
    assert said[0] == "Heading"
    assert sum(line in LINES for line in said) >= 11


@pytest.mark.parametrize(("size", "letters"), [((3840, 2160), 13), ((7680, 2160), 16), ((2160, 3840), 13)])
def test_a_few_small_lines_on_a_large_screen_are_read(ocr: OnnxOcr, size: tuple[int, int], letters: int) -> None:
    """Nothing else is there that would say how small the print is."""
    screen = Image.new("L", size, 255)
    screen.paste(drawn(LINES[1:3], letters, 500), (size[0] // 3, size[1] // 2))
    assert [text.replace(" ", "") for text in texts(read(ocr, screen))] == [line.replace(" ", "") for line in LINES[1:3]]


def test_only_where_there_are_edges_a_large_picture_is_looked_at_again(ocr: OnnxOcr) -> None:
    screen = Image.new("L", (3840, 2160), 255)
    screen.paste(drawn(LINES, 13, 500), (1200, 1000))
    windows = list(Known(*screen.size, ()).windows(np.asarray(screen)))
    assert 0 < sum((one.right - one.left) * (one.bottom - one.top) for one in windows) < 0.02 * 3840 * 2160
    assert not list(Known(*screen.size, ()).windows(np.full((2160, 3840), 90, np.uint8)))


def test_print_that_making_a_picture_smaller_took_away_is_not_passed_over(ocr: OnnxOcr) -> None:
    """What came from a picture twice as large has letters that cannot be read here."""
    screen = Image.new("L", (1600, 1000), 255)
    screen.paste(drawn(LINES, 13, 500).resize((165, 39), Image.Resampling.BOX), (700, 500))
    assert [line.is_sure for line in read(ocr, screen, scale=3)][-1:] == [False]
    assert read(ocr, Image.new("L", (1600, 1000), 255), scale=3) == ()


def test_white_on_black_noise_and_blur(ocr: OnnxOcr) -> None:
    image = drawn()
    noisy = Image.blend(image.filter(ImageFilter.GaussianBlur(0.8)), Image.effect_noise(image.size, 80), 0.25)
    assert texts(read(ocr, noisy)) == list(LINES)
    assert texts(read(ocr, image.point(lambda level: 255 - level))) == list(LINES)


@pytest.mark.parametrize("size", [(1, 1), (3, 4000), (4000, 3), (700, 500)])
def test_an_empty_picture_has_no_text(ocr: OnnxOcr, size: tuple[int, int]) -> None:
    assert read(ocr, Image.new("L", size, 255)) == ()


def test_letters_that_nobody_knows_are_not_passed_over(ocr: OnnxOcr) -> None:
    """The font shows a box for each of them; a recogniser is as silent about scripts that it does not know."""
    lines = read(ocr, drawn(("Dear Ms Doe, welcome", "мария иванова", "Ref: петров 4510 яблоко")))
    assert [line.is_sure for line in lines] == [True, False, False]


def test_time_is_kept(ocr: OnnxOcr) -> None:
    image = drawn()
    read(ocr, image)
    started = time.monotonic()
    with pytest.raises(NotRecognised) as late:
        ocr.recognise(Pixels(*image.size, *image.size, image.tobytes()), 0.001)
    assert late.value.fault == "timed_out" and time.monotonic() - started < 5
    assert texts(read(ocr, image)) == list(LINES)


def copied(folder: Path) -> Path:
    (folder / "built").mkdir(parents=True)
    shutil.copy(models_folder() / PINS, folder)
    for file in read_pins(folder / PINS):
        shutil.copy(models_folder() / file.path, folder / file.path)
    return folder


def fault(models: Path) -> str:
    with pytest.raises(NotRecognised) as failure:
        read(OnnxOcr(models), Image.new("L", (100, 100), 255))
    return failure.value.fault


def test_files_that_are_missing_or_others(tmp_path: Path) -> None:
    models = copied(tmp_path / "models")
    assert has_files(models)
    detector = next(models / file.path for file in read_pins(models / PINS) if file.role == "detector")
    content = bytearray(detector.read_bytes())
    content[len(content) // 2] ^= 1
    detector.write_bytes(content)
    assert fault(models) == "model_corrupt"
    detector.unlink()
    assert fault(models) == "model_missing" and not has_files(models)
    (models / PINS).write_text("{}", "utf-8")
    assert fault(models) == "model_corrupt" and not has_files(models)


def test_a_graph_that_is_none(tmp_path: Path) -> None:
    models = copied(tmp_path / "models")
    (models / "built/ocr.detector.onnx").write_bytes(b"no graph")
    raw = json.loads((models / PINS).read_text("utf-8"))
    raw["files"][0].update(bytes=8, sha256=hashlib.sha256(b"no graph").hexdigest())
    (models / PINS).write_text(json.dumps(raw), "utf-8")
    assert fault(models) == "model_failed"
