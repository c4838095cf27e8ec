"""Runs tokens through a decoder's graph and keeps their keys and values: shared memory, or tensors that grow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from native_host.inference.language.signature import Signature
from native_host.inference.onnx import load_numpy, load_onnxruntime


class Stepper(Protocol):
    """Not safe for threads. `length`: tokens whose keys and values are kept."""

    @property
    def length(self) -> int: ...

    def step(self, ids: Sequence[int], run_options: Any) -> Any:
        """Adds tokens; returns the scores float32 [V] of what follows the last.

        Raises what onnxruntime raises, also when another thread ended the run: then nothing was added.
        """
        ...

    def rewind(self, length: int) -> None:
        """Forgets all but the first tokens."""
        ...


def stepper(session: Any, signature: Signature, device: str, context: int) -> Stepper:
    """`device`: "cpu" or "cuda"."""
    made = SharedStepper if signature.is_shared else GrowingStepper
    return made(session, signature, device, context)


class SharedStepper:
    """Past and present are one buffer of the whole context: a step copies nothing, and to rewind is to count less."""

    def __init__(self, session: Any, signature: Signature, device: str, context: int) -> None:
        self._session, self._signature, self._device, self._length = session, signature, device, 0
        self._binding = session.io_binding()
        self._buffers = [_buffer([1, one.heads, context, one.width], one.kind, device) for one in signature.caches]
        for cache, buffer in zip(signature.caches, self._buffers, strict=True):
            self._binding.bind_ortvalue_input(cache.past, buffer)
            self._binding.bind_ortvalue_output(cache.present, buffer)
        self._wide = 0

    @property
    def length(self) -> int:
        return self._length

    def step(self, ids: Sequence[int], run_options: Any) -> Any:
        for name, value in whole_inputs(self._signature, self._length, ids, self._device):
            self._binding.bind_ortvalue_input(name, value)
        if len(ids) != self._wide:  # A graph may give scores of each token: what was bound keeps its first shape.
            self._binding.bind_output(self._signature.logits, "cpu")
            self._wide = len(ids)
        self._session.run_with_iobinding(self._binding, run_options)
        self._length += len(ids)
        return _last(self._binding.get_outputs()[-1])

    def rewind(self, length: int) -> None:
        self._length = min(self._length, length)


class GrowingStepper:
    """Each step makes new tensors of keys and values out of the last ones, as graphs of optimum do."""

    def __init__(self, session: Any, signature: Signature, device: str, context: int) -> None:
        del context  # Nothing is set aside: the tensors are as long as the text.
        numpy = load_numpy()
        self._session, self._signature, self._device = session, signature, device
        empty = (numpy.zeros((1, cache.heads, 0, cache.width), cache.kind) for cache in signature.caches)
        self._past = [_value(one, device) for one in empty]
        self._length = 0

    @property
    def length(self) -> int:
        return self._length

    def step(self, ids: Sequence[int], run_options: Any) -> Any:
        signature, binding = self._signature, self._session.io_binding()
        for name, value in whole_inputs(signature, self._length, ids, self._device):
            binding.bind_ortvalue_input(name, value)
        for cache, past in zip(signature.caches, self._past, strict=True):
            binding.bind_ortvalue_input(cache.past, past)
            binding.bind_output(cache.present, self._device)
        binding.bind_output(signature.logits, "cpu")
        self._session.run_with_iobinding(binding, run_options)
        *self._past, scores = binding.get_outputs()
        self._length += len(ids)
        return _last(scores)

    def rewind(self, length: int) -> None:
        if length >= self._length:
            return
        numpy = load_numpy()
        kept = (numpy.ascontiguousarray(past.numpy()[:, :, :length]) for past in self._past)
        self._past = [_value(one, self._device) for one in kept]
        self._length = length


# Read by the processor, wherever the graph runs.
_COUNTS = ("seqlens_k", "total_sequence_length", "num_logits_to_keep")


def whole_inputs(signature: Signature, length: int, ids: Sequence[int], device: str) -> Iterator[tuple[str, Any]]:
    """Names and values of what a graph wants beside the past: tokens, and in one form or another how many there were."""
    numpy, total = load_numpy(), length + len(ids)
    forms: dict[str, Callable[[], Any]] = {
        "input_ids": lambda: numpy.array([ids]),
        "attention_mask": lambda: numpy.ones((1, total)),
        "position_ids": lambda: numpy.arange(length, total)[None],
        "num_logits_to_keep": lambda: numpy.array(1),
        "seqlens_k": lambda: numpy.array([total - 1]),
        "total_sequence_length": lambda: numpy.array(total),
    }
    for role, (name, kind) in signature.whole.items():
        yield name, _value(forms[role]().astype(kind), "cpu" if role in _COUNTS else device)


def _value(array: Any, device: str) -> Any:
    return load_onnxruntime().OrtValue.ortvalue_from_numpy(array, device, 0)


def _buffer(shape: Sequence[int], kind: str, device: str) -> Any:
    """On the processor memory is taken page by page as it fills, and nothing reads beyond what was written; elsewhere what
    lies there may be read and multiplied by nothing, and a chance NaN would stay one.
    """
    numpy = load_numpy()
    if device == "cpu":
        return load_onnxruntime().OrtValue.ortvalue_from_shape_and_type(list(shape), numpy.dtype(kind), device, 0)
    return _value(numpy.zeros(shape, kind), device)


def _last(scores: Any) -> Any:
    """Of the last token, float32 [V]. Its own memory: the next run overwrites onnxruntime's."""
    numpy, every = load_numpy(), scores.numpy()
    return every.reshape(-1, every.shape[-1])[-1].astype(numpy.float32)
