"""How long a summary takes: texts of 250, 1,000 and 4,000 words in turns, so that what else the machine does meets all."""

from __future__ import annotations

import random
import statistics
import sys
import time

from native_host.answerer.cited import CitingTools
from native_host.answerer.summary.key_term_tool import KeyTerms
from native_host.answerer.summary.summary import Summary
from scripts.lib.bench.prose import prose

_WORDS = (1_000, 250, 4_000)  # The first is what the others are compared with.
_ROUNDS = 15
_ASKS = ("Summarise this in 5 sentences:", "Extract 6 keywords from this text:")
_LETTERS_A_WORD = 5.6


def main() -> None:
    say = sys.stdout.write
    rng = random.Random(7)
    tools = CitingTools([Summary(), KeyTerms()])
    tools.prepare()
    # Without questions: a summary that would show one without what follows it is refused.
    texts = {size: prose(rng, int(size * _LETTERS_A_WORD), asks=0.0) for size in _WORDS}
    for ask in _ASKS:
        took: dict[int, list[float]] = {size: [] for size in _WORDS}
        for turn in range(_ROUNDS):
            for size in _WORDS if turn % 2 else reversed(_WORDS):
                started = time.perf_counter()
                cited = tools.answer(f"{ask}\n\n```\n{texts[size]}\n```")
                took[size].append((time.perf_counter() - started) * 1000)
                if cited is None:
                    raise SystemExit(f'bench: "{ask}" of {size} words got no answer; the text has to be one that gets one')
        for size in _WORDS:
            ratio = statistics.median(a / b for a, b in zip(took[size], took[_WORDS[0]], strict=True))
            words = len(texts[size].split())
            typical, worst = statistics.median(took[size]), max(took[size])
            say(f"{ask} {words} words: median {typical:.1f} ms, worst {worst:.1f} ms, x{ratio:.2f}\n")


if __name__ == "__main__":
    main()
