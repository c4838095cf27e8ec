"""`python -m scripts.lib.corpus --out DIR --seed N --count N [--data DIR]`, or `--show N` to read samples."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.lib.corpus.files import write_all
from scripts.lib.corpus.language.language import only_prompts_of
from scripts.lib.corpus.show import samples
from scripts.lib.corpus.splits import deal_again


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/train_corpus", description=__doc__)
    parser.add_argument("--out", type=Path, help="folder for the files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=160_000, help="texts in all files together")
    parser.add_argument("--data", type=Path, help="folder with the sets of others, for running text and complexity")
    parser.add_argument("--deal", default="", help="another word deals lines and values out anew among train, dev and test")
    parser.add_argument(
        "--prompts-of", nargs="+", default=(), metavar="FILE", help="whole prompts alone, of files whose names begin so"
    )
    parser.add_argument("--show", type=int, metavar="N", help="print N samples and write nothing")
    parser.add_argument("--lang", help="with --show: only this language")
    parser.add_argument("--form", help="with --show: only this form")
    chosen = parser.parse_args(arguments)
    deal_again(chosen.deal)
    only_prompts_of(chosen.prompts_of)
    if chosen.show:
        sys.stdout.write("\n".join(samples(chosen.seed, chosen.show, chosen.lang, chosen.form)))
        return 0
    if chosen.out is None:
        parser.error("--out or --show is needed")
    for name, number in write_all(chosen.out, chosen.seed, chosen.count, chosen.data).items():
        sys.stderr.write(f"{name}: {number}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
