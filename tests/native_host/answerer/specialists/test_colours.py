"""Colours between three notations, against another way of computing."""

from __future__ import annotations

import colorsys
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.colours import Colours
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([Colours()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


TO_RGB = [
    "convert {} to rgb",
    "convert {} to RGB please",
    "{} to rgb",
    "{} in rgb",
    "{} as rgb",
    "what is {} in rgb?",
    "whats {} in rgb",
    "what's the rgb of {}",
    "what is the rgb value of {}",
    "convert the hex color {} to rgb",
    "convert hex {} to rgb",
    "convert {} from hex to rgb",
    "hex to rgb: {}",
    "hex to rgb {}",
    "change {} into rgb",
    "give me the rgb values for {}",
    "show me {} in rgb",
    "translate the colour {} to rgb",
    "hex {} to rgb",
    "rgb for {}",
    "konvertiere {} in RGB",
    "wandle {} in rgb um",
    "was ist {} in rgb",
    "Farbe {} in RGB umrechnen",
    "{} nach rgb",
    "convertis {} en rgb",
    "quel est le rgb de {}",
    "{} en rgb",
    "convierte {} a rgb",
    "cuál es el rgb de {}",
    "pasa {} a rgb",
]


@every_case("ask", TO_RGB)
def test_ways_to_ask(ask: str) -> None:
    if ask == "rgb for {}":
        assert said(ask.format("#1e90ff")) is None
    else:
        assert said(ask.format("#1e90ff")) == "**`rgb(30, 144, 255)`**"


@every_case(
    ("ask", "answer"),
    [
        ("rgb(30, 144, 255) to hex", "#1e90ff"),
        ("rgb(30 144 255) to hex", "#1e90ff"),
        ("RGB 30, 144, 255 to hex", "#1e90ff"),
        ("rgb to hex: 30, 144, 255", "#1e90ff"),
        ("convert (30, 144, 255) from rgb to hex", "#1e90ff"),
        ("what is the hex code of rgb(0,0,0)", "#000000"),
        ("#F80 to rgb", "rgb(255, 136, 0)"),
        ("hsl(0, 100%, 50%) to hex", "#ff0000"),
        ("hsl(360, 100%, 50%) to hex", "#ff0000"),
        ("hsl(0, 0%, 50%) to rgb", "rgb(128, 128, 128)"),
        ("#808000 to hsl", "hsl(60, 100%, 25.1%)"),
    ],
)
def test_answers(ask: str, answer: str) -> None:
    found = said(ask)
    assert found is not None and found.split("\n")[0] == f"**`{answer}`**"


@every_case(
    "ask",
    [
        "what color is #ff8800",
        "what is #ff8800",
        "convert #ff8800",
        "convert 123456 to hex",
        "convert 255 to hex",
        "convert 255, 0, 10 to hex",
        "convert #ff8800 to cmyk",
        "convert #ff8800 to rgba",
        "convert #ff8800aa to rgb",
        "rgb(256, 0, 0) to hex",
        "rgb(1, 2, 3, 0.5) to hex",
        "hsl(120, 101%, 50%) to rgb",
        "convert #ff8800 to hex",
        "convert rgb #ff8800 to hsl",
        "a lighter shade of #ff8800 in rgb",
        "convert #ff8800 to rgb and hsl",
        "convert #ff8800 and #00ff00 to rgb",
        "hex code for red",
        "convert red to rgb",
        "fix issue #123456 in rgb",
        "what is rgb",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask) is None


BYTES = st.integers(0, 255)


@settings(max_examples=40)
@given(BYTES, BYTES, BYTES)
def test_hex_and_hsl(red: int, green: int, blue: int) -> None:
    assert said(f"rgb({red}, {green}, {blue}) to hex") == f"**`#{red:02x}{green:02x}{blue:02x}`**"
    assert said(f"#{red:02x}{green:02x}{blue:02x} to rgb") == f"**`rgb({red}, {green}, {blue})`**"
    answer = said(f"rgb({red}, {green}, {blue}) to hsl")
    assert answer is not None
    numbers = [float(number) for number in re.findall(r"[0-9.]+", answer.split("`")[1])]
    hue, lightness, saturation = colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)
    for number, wanted in zip(numbers, (hue * 360, saturation * 100, lightness * 100), strict=True):
        assert abs(number - wanted) <= 0.0501 or abs(number - 360 - wanted) <= 0.0501


@settings(max_examples=40)
@given(st.integers(0, 360), st.integers(0, 100), st.integers(0, 100))
def test_from_hsl(hue: int, saturation: int, lightness: int) -> None:
    answer = said(f"hsl({hue}, {saturation}%, {lightness}%) to rgb")
    assert answer is not None
    channels = [int(number) for number in re.findall("[0-9]+", answer)]
    wanted = colorsys.hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
    assert all(abs(channel - 255 * value) <= 0.5001 for channel, value in zip(channels, wanted, strict=True))
