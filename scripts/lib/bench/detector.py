"""Ours against detect-secrets and presidio-analyzer: time per character, values found, false finds, in one run.

The same texts go through all three, interleaved text by text, the order rotated every round.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import Counter

from scripts.lib.bench import contestants
from scripts.lib.bench.contestants import Finder, Span
from scripts.lib.bench.corpus import Text, make_corpus


def score(text: Text, spans: list[Span]) -> tuple[Counter[str], int]:
    """(found per label, false finds). A value is found when a span covers at least 80 % of it; a span that touches
    no true value is a false find."""
    found: Counter[str] = Counter()
    true = [m for m in text.marks if m.label]
    for mark in true:
        covered = max((min(e, mark.end) - max(s, mark.start) for s, e in spans), default=0)
        found[mark.label] += covered >= 0.8 * (mark.end - mark.start)
    false = {span for span in spans if not any(span[0] < m.end and m.start < span[1] for m in true)}
    return found, len(false)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=20260501)
    args = parser.parse_args()
    corpus = make_corpus(args.texts, args.seed)
    finders: dict[str, Finder] = {
        "Postern": contestants.ours(),
        "detect-secrets 1.5.0": contestants.detect_secrets(),
        "presidio-analyzer 2.2.366": contestants.presidio(),
    }
    show(corpus, finders, measure(corpus, finders, args.rounds))
    return 0


def measure(corpus: list[Text], finders: dict[str, Finder], rounds: int) -> dict[str, list[float]]:
    """Seconds per round for each finder; a first unmeasured round warms all of them."""
    seconds: dict[str, list[float]] = {name: [] for name in finders}
    names = list(finders)
    for turn in range(-1, rounds):
        spent = dict.fromkeys(names, 0.0)
        for index, text in enumerate(corpus):
            for name in names[index % len(names) :] + names[: index % len(names)]:
                started = time.perf_counter()
                finders[name](text.text)
                spent[name] += time.perf_counter() - started
        if turn >= 0:
            for name in names:
                seconds[name].append(spent[name])
    return seconds


def show(corpus: list[Text], finders: dict[str, Finder], seconds: dict[str, list[float]]) -> None:
    characters = sum(len(t.text) for t in corpus)
    labels = Counter(m.label for t in corpus for m in t.marks if m.label)
    total = sum(labels.values())
    write = sys.stdout.write
    write(f"{len(corpus)} texts, {characters:,} characters, {total} private values\n\n")
    write("| detector | µs per 1,000 characters | against Postern | values found | secrets found | false finds |\n")
    write("|---|---|---|---|---|---|\n")
    base = seconds["Postern"]
    for name, finder in finders.items():
        found: Counter[str] = Counter()
        false = 0
        for text in corpus:
            hit, wrong = score(text, finder(text.text))
            found += hit
            false += wrong
        micro = statistics.median(seconds[name]) / characters * 1e9
        ratio = statistics.median(s / b for s, b in zip(seconds[name], base, strict=True))
        write(
            f"| {name} | {micro:,.0f} | {ratio:.1f}x | {sum(found.values())} of {total} "
            f"| {found['secret']} of {labels['secret']} | {false} |\n"
        )


if __name__ == "__main__":
    sys.exit(main())
