"""Every vendor's format: a made-up key of it is found whole, and what only resembles it is not."""

from __future__ import annotations

import pytest

from native_host.contract.findings import Finding
from native_host.detector.detector import Detector
from native_host.detector.rules.secrets.checksum import base62_crc32, has_base62_crc32
from native_host.detector.rules.secrets.plausible import is_varied
from native_host.detector.rules.secrets.shape import Shape, leading_literal
from native_host.detector.rules.secrets.vendors import RULES, SHAPES
from tests.native_host.detector.pattern_samples import sample

DETECTOR = Detector(RULES)
FORMATS = [shape for shape in SHAPES if shape.check is None]


def findings(text: str) -> tuple[Finding, ...]:
    return DETECTOR.detect(text).findings


def example(shape: Shape) -> str:
    """A key of this format that has the variety of an issued one."""
    return next(key for key in (sample(shape.body, seed) for seed in range(200)) if is_varied(key))


def in_context(shape: Shape, key: str) -> str:
    return f"{shape.words[0] if shape.words else 'our'} api key: {key} (keep it)"


def test_there_are_at_least_150_vendors_known_by_shape_or_by_name() -> None:
    assert len({shape.vendor for shape in SHAPES}) >= 150
    assert len({shape.vendor for shape in SHAPES if not shape.words}) >= 100


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("shape", FORMATS, ids=lambda shape: shape.kind)
def test_a_key_is_found_whole(shape: Shape) -> None:
    key = example(shape)
    text = in_context(shape, key)
    start = text.index(key)
    assert any(one.start <= start and one.end >= start + len(key) for one in findings(text)), shape.kind


@pytest.mark.parametrize("shape", FORMATS, ids=lambda shape: shape.kind)
def test_two_keys_in_a_row_are_both_found(shape: Shape) -> None:
    key = example(shape)
    text = f"{in_context(shape, key)}\n{in_context(shape, key)}"
    assert any(one.start > len(text) // 2 for one in findings(text)), shape.kind


@pytest.mark.parametrize("shape", FORMATS, ids=lambda shape: shape.kind)
def test_every_match_holds_one_of_the_literals(shape: Shape) -> None:
    text = in_context(shape, example(shape)).lower()
    assert all(shape.literals)
    assert any(literal in text for literal in shape.literals)


@pytest.mark.parametrize("shape", [shape for shape in FORMATS if shape.words], ids=lambda shape: shape.kind)
def test_a_key_without_a_mark_says_nothing_without_its_vendor(shape: Shape) -> None:
    own = {f"rule:secrets.{shape.kind}"}
    assert not [one for one in findings(f"checksum of the build: {example(shape)} done") if one.source in own]


@pytest.mark.parametrize(
    "text",
    [
        "ghp_" + "x" * 36,
        "ghp_" + "0" * 36,
        "ghp_" + "a1B2" * 8,
        "sk-...",
        "sk-proj-your-api-key-goes-here-your-api-key-goes-here",
        "AKIA" + "X" * 16,
        "AKIA" + "1234567890",
        "akia" + "abcdefghijklmnop",
        "xoxb-your-token-here",
        "SG.xxxxxxxx.yyyyyyyy",
        "hf_model_name_with_underscores_and_more_words",
        "glpat-<your token>",
        "npm_config_registry",
        "npm_lifecycle_event",
        "datadog api key: YOUR_API_KEY",
        "heroku api key: ${HEROKU_API_KEY}",
        "twilio auth token is <token>",
        "The stripe secret key starts with sk_live_ and is long.",
        "pypi-AgEIcHlwaS5vcmc",
        "git commit 3b18e512dba79e4c8300dd08aeb37f8e728b8dad fixes the github login page",
    ],
)
def test_what_only_resembles_a_key_is_left(text: str) -> None:
    assert findings(text) == ()


def test_github_checksum() -> None:
    body = sample("[0-9A-Za-z]{30}")
    token = f"ghp_{body}{base62_crc32(body)}"
    assert has_base62_crc32(token)
    assert not has_base62_crc32(token[:-1] + ("a" if token[-1] != "a" else "b"))
    found = findings(f"use {token} please")
    assert [(one.kind, one.score) for one in found] == [("github_token", 0.99)]


@pytest.mark.parametrize(
    ("pattern", "literal"),
    [("ghp_[0-9]{3}", "ghp_"), (r"ya29\.[a-z]", "ya29."), ("SG?x", "s"), ("(?:A|B)", ""), ("1//0[0-9]", "1//0")],
)
def test_leading_literal(pattern: str, literal: str) -> None:
    assert leading_literal(pattern) == literal
