"""The index of earlier requests, with the real embedder and without one."""

from __future__ import annotations

from pathlib import Path

from native_host.answerer.repeat.likeness import same
from native_host.answerer.repeat.requests import Earlier, Requests
from native_host.contract.embedding import Embedder
from native_host.inference.embedder import OnnxEmbedder


def test_the_latest_that_serves_is_found(embedder: Embedder) -> None:
    earlier = Requests(embedder)
    assert earlier.add(Earlier("first", "How do I boil an egg?"))
    assert earlier.add(Earlier("other", "How do I fry an egg?"))
    assert earlier.add(Earlier("latest", "How can I boil eggs?", embedder.embed(["How can I boil eggs?"])[0]))
    found = earlier.find("how to boil an egg")
    assert found is not None
    assert (found.key, found.likeness.same, found.likeness.why) == ("latest", True, "same")
    assert 0.75 <= found.likeness.score <= 1.0001
    earlier.remove("latest")
    again = earlier.find("how to boil an egg")
    assert again is not None and again.key == "first"
    assert earlier.find("How do I peel an egg?") is None
    assert earlier.find("How do I boil an egg now?") is None


def test_what_may_not_be_served_is_not_kept(embedder: Embedder) -> None:
    earlier = Requests(embedder, [Earlier("time", "What time is it in Rome?"), Earlier("fact", "Where is Rome?")])
    assert len(earlier) == 1
    assert not earlier.add(Earlier("fact", "Tell me a joke"))
    assert len(earlier) == 0


def test_a_vector_that_is_far_away_serves_nothing(embedder: Embedder) -> None:
    far = embedder.embed(["Bread recipes of the Middle Ages"])[0]
    earlier = Requests(embedder, [Earlier("one", "How do I sort a list in Python?", far)])
    assert earlier.find("how to sort a list in Python") is None


def test_without_an_embedder_nothing_is_offered(tmp_path: Path) -> None:
    absent = OnnxEmbedder(tmp_path)
    likeness = same("Where is Rome?", "Where is Rome?", absent)
    assert (likeness.same, likeness.score, likeness.why) == (False, 0.0, "no_embedder")
    assert Requests(absent, [Earlier("one", "Where is Rome?")]).find("Where is Rome?") is None


def test_same_gives_score_and_reason(embedder: Embedder) -> None:
    like = same("Where is Rome?", "Tell me where Rome is.", embedder)
    assert like.same and like.why == "same" and like.score > 0.75
    unlike = same("Where is Rome?", "Where is Bonn?", embedder)
    assert not unlike.same and unlike.why == "name" and 0 < unlike.score < 1
    assert same("Where is Rome?", "Where is Rome?", embedder).score > 0.999
