"""What reads pictures is put away when nobody has asked for it, and not while it reads."""

from __future__ import annotations

import threading
import time

import pytest

from native_host.contract.pictures import Line, NotRecognised, Pixels
from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder
from native_host.service.resting_ocr import RestingOcr
from tests.native_host.documents.made.pictures import LINES, drawn

DOT = Pixels(1, 1, 1, 1, b"\0")


class Engine:
    def __init__(self) -> None:
        self.go_on, self.rested = threading.Event(), threading.Event()

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        del pixels
        if not self.go_on.wait(within_s):
            raise NotRecognised("timed_out")
        return ()

    def rest(self) -> None:
        self.rested.set()


def test_it_rests_after_the_last_picture_and_not_between() -> None:
    engine = Engine()
    ocr = RestingOcr(engine, 0.2)
    readers = [threading.Thread(target=ocr.recognise, args=(DOT, 10.0)) for _ in range(2)]
    for reader in readers:
        reader.start()
    with pytest.raises(NotRecognised):
        ocr.recognise(DOT, 0.0)
    assert not engine.rested.wait(0.5)
    engine.go_on.set()
    assert engine.rested.wait(2)
    for reader in readers:
        reader.join()


def test_closed_it_leaves_no_timer() -> None:
    engine = Engine()
    engine.go_on.set()
    ocr = RestingOcr(engine, 0.1)
    ocr.recognise(DOT, 1.0)
    ocr.close()
    time.sleep(0.3)
    assert not engine.rested.is_set()


def test_rested_it_reads_again() -> None:
    ocr, image = OnnxOcr(models_folder()), drawn(LINES[:1])
    pixels = Pixels(*image.size, *image.size, image.tobytes())
    assert [line.text for line in ocr.recognise(pixels, 60)] == [LINES[0]]
    states = [ocr.state]
    ocr.rest()
    states.append(ocr.state)
    assert [line.text for line in ocr.recognise(pixels, 60)] == [LINES[0]]
    assert [*states, ocr.state] == ["ready", "not_loaded", "ready"]
