"""The loop: stops, limits, cancels, notices loops, streams whole characters, reads no prompt twice."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from native_host.contract.language import Generated, LanguageModel, Message
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.language.loading import load
from native_host.inference.language.model import LocalLanguageModel
from native_host.inference.language.sampling import Sampler, Sampling
from native_host.inference.language.unusable import UnusableModel
from tests.native_host.inference.language.tiny import GQA, Weights, after_prompt, chain, random_weights, reference
from tests.native_host.inference.language.tiny_folder import write_folder

QUESTION = [Message("user", "anything")]


def model(folder: Path, weights: Weights, sampling: Sampling = Sampling()) -> LocalLanguageModel:  # noqa: B008
    return LocalLanguageModel(load(write_folder(folder, weights, GQA)), sampling)


def ask(
    asked: LocalLanguageModel,
    messages: Sequence[Message] = QUESTION,
    limit: int = 40,
    seed: int = 1,
    on_text: Callable[[str], None] = lambda piece: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    **rest: Any,
) -> Generated:
    return asked.generate(messages, limit=limit, seed=seed, on_text=on_text, is_cancelled=is_cancelled, **rest)


def never_stops(token: int = ord("x")) -> Weights:
    return chain({}, GQA, other=token)


def test_it_is_a_language_model_of_the_contract(tmp_path: Path) -> None:
    made: LanguageModel = model(tmp_path, chain(after_prompt("hi"), GQA))
    assert (made.name, made.context) == ("tiny", 512)


def test_an_answer_ends_at_the_stop_token_which_is_no_text(tmp_path: Path) -> None:
    done = ask(model(tmp_path, chain(after_prompt("Helo!"), GQA)))
    assert (done.text, done.finish, done.tokens) == ("Helo!", "stop", 5)
    assert done.prompt_tokens == len("user\nanything") + len("\nassistant\n") + 3
    assert done.ttft_ms is not None and 0 < done.ttft_ms <= done.total_ms


def test_pieces_are_whole_characters_and_together_the_text(tmp_path: Path) -> None:
    pieces: list[str] = []
    done = ask(model(tmp_path, chain(after_prompt("aé€𝄞z"), GQA)), on_text=pieces.append)
    assert pieces == ["a", "é", "€", "𝄞", "z"]
    assert (done.text, done.tokens) == ("aé€𝄞z", 11)


def test_half_a_character_at_the_end_is_shown_as_one(tmp_path: Path) -> None:
    pieces: list[str] = []
    half = {ord("\n"): ord("a"), ord("a"): 0xE2, 0xE2: 0x82}
    assert ask(model(tmp_path, chain(half, GQA)), on_text=pieces.append).text == "a\ufffd"
    assert "".join(pieces) == "a\ufffd"


def test_a_model_that_never_stops_is_stopped_at_the_limit(tmp_path: Path) -> None:
    done = ask(model(tmp_path, never_stops()), limit=7)
    assert (done.text, done.finish, done.tokens) == ("x" * 7, "length", 7)


def test_the_context_is_a_limit_too(tmp_path: Path) -> None:
    long = [Message("user", "y" * (512 - 30))]
    done = ask(model(tmp_path, never_stops()), long)
    assert done.finish == "length"
    assert done.prompt_tokens + done.tokens == 512


@pytest.mark.parametrize("size", [512, 1_000_000])
def test_a_prompt_that_does_not_fit_is_refused(tmp_path: Path, size: int) -> None:
    with pytest.raises(Refused) as refused:
        ask(model(tmp_path, never_stops()), [Message("user", "y" * size)])
    assert refused.value.code is RefusalCode.TOO_LARGE


@pytest.mark.parametrize("period", [1, 3, 11])
def test_a_loop_ends(tmp_path: Path, period: int) -> None:
    around = [ord("\n"), *range(97, 97 + period)]
    following = {**dict(itertools.pairwise(around)), around[-1]: around[1]}
    done = ask(model(tmp_path, chain(following, GQA)), limit=400)
    assert done.finish == "loop"
    assert done.tokens == max(48, 4 * period)


def test_cancelling_ends_between_words_and_keeps_what_was_told(tmp_path: Path) -> None:
    told: list[str] = []
    done = ask(model(tmp_path, never_stops()), limit=400, on_text=told.append, is_cancelled=lambda: len(told) > 4)
    assert done.finish == "cancelled"
    assert done.text == "".join(told)
    assert done.tokens == 5


def test_cancelling_before_anything_was_read(tmp_path: Path) -> None:
    asked = model(tmp_path, never_stops())
    done = ask(asked, [Message("user", "y" * 400)], is_cancelled=lambda: True)
    assert (done.finish, done.tokens, done.ttft_ms) == ("cancelled", 0, None)
    assert ask(asked, limit=3).text == "xxx"  # Usable afterwards.


def test_who_waits_for_another_s_answer_can_cancel_too(tmp_path: Path) -> None:
    asked = model(tmp_path, never_stops())
    is_told, may_go_on = threading.Event(), threading.Event()

    def hold(piece: str) -> None:
        is_told.set()
        assert may_go_on.wait(30)

    first: list[Generated] = []
    thread = threading.Thread(target=lambda: first.append(ask(asked, limit=2, on_text=hold)))
    thread.start()
    assert is_told.wait(30)
    second = ask(asked, is_cancelled=lambda: True)
    may_go_on.set()
    thread.join()
    assert (second.finish, second.tokens) == ("cancelled", 0)
    assert first[0].finish == "length"


def counted_steps(asked: LocalLanguageModel) -> list[int]:
    """How many tokens each run reads from now on."""
    lengths: list[int] = []
    steps = asked._loaded.stepper
    step = steps.step

    def count(ids: Sequence[int], run_options: Any) -> Any:
        lengths.append(len(ids))
        return step(ids, run_options)

    steps.step = count  # type: ignore[method-assign]
    return lengths


def test_what_two_prompts_share_is_read_once_and_changes_nothing(tmp_path: Path) -> None:
    weights = random_weights(GQA, 9)
    weights["head"] = weights["embed"].copy()
    weights["head"][[256, 257, 258]] = 0
    used, fresh = model(tmp_path / "a", weights), model(tmp_path / "b", weights)
    system = Message("system", "s" * 100)
    ask(used, [system, Message("user", "one")], limit=5)
    lengths = counted_steps(used)
    second = [system, Message("user", "two and more")]
    assert ask(used, second, limit=20).text == ask(fresh, second, limit=20).text
    assert lengths[0] == len("two and more\nassistant\n") + 2
    before = len(lengths)
    assert ask(used, second, limit=20).text == ask(fresh, second, limit=20).text
    assert lengths[before] == 1  # The same prompt again: its last token alone.


def test_a_long_prompt_is_read_in_chunks_and_chosen_from_as_the_whole(tmp_path: Path) -> None:
    weights = random_weights(GQA, 9)
    asked = model(tmp_path, weights)
    lengths = counted_steps(asked)
    messages = [Message("user", "".join(chr(97 + at * 7 % 26) for at in range(450)))]
    ids = asked._loaded.texts.prompt(messages)
    ask(asked, messages, limit=1)
    assert lengths == [256, len(ids) - 256]
    exact = reference(weights, GQA, ids)[-1]
    asked._loaded.stepper.rewind(len(ids) - 1)
    from native_host.inference.onnx import load_onnxruntime

    assert np.abs(asked._loaded.stepper.step(ids[-1:], load_onnxruntime().RunOptions()) - exact).max() < 1e-4


def test_a_seed_repeats_and_another_one_differs(tmp_path: Path) -> None:
    asked = model(tmp_path, random_weights(GQA, 9), Sampling(temperature=40.0, top_k=40, top_p=0.95))
    answers = [ask(asked, seed=seed).text for seed in (1, 1, 2)]
    assert answers[0] == answers[1] != answers[2]


def test_what_is_drawn_is_among_the_likeliest() -> None:
    scores = np.log(np.array([0.5, 0.3, 0.15, 0.05], np.float32))
    drawn = {Sampler(Sampling(temperature=1.0, top_k=3), seed).choose(scores, []) for seed in range(60)}
    assert drawn == {0, 1, 2}
    drawn = {Sampler(Sampling(temperature=1.0, top_p=0.6), seed).choose(scores, []) for seed in range(60)}
    assert drawn == {0, 1}
    shares = np.bincount([Sampler(Sampling(temperature=1.0), seed).choose(scores, []) for seed in range(2000)])
    assert np.abs(shares / 2000 - [0.5, 0.3, 0.15, 0.05]).max() < 0.04


def test_a_penalty_makes_what_was_written_rarer() -> None:
    scores = np.array([2.0, 1.9, -1.0], np.float32)
    assert Sampler(Sampling(penalty=1.2), 0).choose(scores, [0]) == 1
    assert Sampler(Sampling(), 0).choose(scores, [0]) == 0
    assert scores[0] == 2.0


def test_a_grammar_holds_the_answer(tmp_path: Path) -> None:
    asked = model(tmp_path, random_weights(GQA, 9))
    done = ask(asked, grammar=("regex", "[0-9]{3}-(yes|no)"), limit=30)
    assert done.finish == "stop"
    assert done.text[:3].isdigit() and done.text[3:] in ("-yes", "-no")
    with pytest.raises(ValueError, match=r"^grammar$"):
        ask(asked, grammar=("regex", "[0-9"))


def test_without_the_extra_a_grammar_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> Any:
        raise ImportError

    monkeypatch.setattr("native_host.inference.language.grammar.load_llguidance", absent)
    with pytest.raises(UnusableModel, match=r"llguidance"):
        ask(model(tmp_path, never_stops()), grammar=("regex", "a"))


def test_no_repr_has_a_text(tmp_path: Path) -> None:
    done = ask(model(tmp_path, chain(after_prompt("secret"[:2]), GQA)))
    assert done.text == "se"
    assert "'se'" not in repr(done)
    assert "private" not in repr(Message("user", "private"))


def test_a_closed_model_answers_nobody(tmp_path: Path) -> None:
    asked = model(tmp_path, never_stops())
    asked.close()
    with pytest.raises(Refused) as refused:
        ask(asked)
    assert refused.value.code is RefusalCode.HOST_GONE


def test_a_run_is_ended_from_outside_within_moments(tmp_path: Path) -> None:
    """What is asked of the graph's runs; `scripts/bench language` has the times."""
    from native_host.inference.language.watching import Watch

    is_wanted = threading.Event()
    with Watch(is_wanted.is_set) as watch:
        assert not watch.is_over() and not watch.options.terminate
        is_wanted.set()
        until = time.monotonic() + 30
        while not watch.options.terminate and time.monotonic() < until:
            time.sleep(0.001)
        assert watch.is_over() and bool(watch.options.terminate)
