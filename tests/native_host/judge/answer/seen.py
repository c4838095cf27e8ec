"""The features of one answer, as the tests of each file beside this one ask for them."""

from __future__ import annotations

from native_host.judge.answer.features import features
from native_host.judge.answer.request import read_request
from native_host.judge.answer.wording import Wording


def seen(prompt: str, answer: str) -> dict[str, float]:
    return features(read_request(prompt), Wording.of(answer))
