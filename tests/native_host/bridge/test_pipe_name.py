"""The pipe's name: one per token, and the token cannot be read from it."""

from __future__ import annotations

from native_host.bridge.pipe_name import PREFIX, pipe_name


def test_both_sides_work_out_the_same_name_and_each_token_has_its_own() -> None:
    tokens = ["a" * 64, "b" * 64, "a" * 63, ""]
    names = [pipe_name(token) for token in tokens]
    assert names == [pipe_name(token) for token in tokens]
    assert len(set(names)) == len(tokens)
    assert all(name.startswith(PREFIX) and len(name) == len(PREFIX) + 32 for name in names)
    assert not any(token[:8] in name for token, name in zip(tokens[:3], names, strict=False))
