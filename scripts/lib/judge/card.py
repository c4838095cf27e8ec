"""The judges' card: what they are, what they learned from, and their figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def card(figures: Mapping[str, Any]) -> str:
    egress, answer = figures["egress"], figures["answer"]
    alarms = "\n".join(f"| {name} | {_share(share)} |" for name, share in egress["alarms"].items())
    misses = "\n".join(
        f"| {name} | {'all' if k == '99' else k} | {_share(held['values'])} | {_share(held['texts'])} |"
        for name, rows in egress["misses"].items()
        for k, held in rows.items()
        if k == "1" or name != "numbers and secrets"
    )
    types = "\n".join(
        f"| {kind} | {_share(share)} | {_share(egress['misses']['corpus']['99']['types'][kind])} |"
        for kind, share in egress["misses"]["corpus"]["1"]["types"].items()
    )
    languages = "\n".join(
        f"| {lang} | {_share(share)} | {_share(egress['misses']['corpus']['99']['languages'][lang])} |"
        for lang, share in egress["misses"]["corpus"]["1"]["languages"].items()
    )
    curve = "\n".join(
        f"| {row['share']:.1%} | {_share(row['redacted'])} | {_share(row['public'])} | {_share(row['found'])} |"
        for row in egress["curve"]
    )
    kinds = "\n".join(f"| {kind} | {_share(share)} |" for kind, share in answer["kinds"].items())
    spoken = ", ".join(f"{lang} {_share(share)}" for lang, share in answer["languages"].items())
    error, ms = answer["calibration_error"], egress["milliseconds"]
    return f"""# The judges

Two judges of another kind than what they judge; neither reads from the network, and neither keeps what it read.

## egress-judge: reads what is about to leave

Says where an outgoing text may still hold a private value. Words are bags of hashed character n-grams, read by five dilated
convolutions (`native_host/inference/word_scorer.py`); no attention, no word pieces, no pretrained weights, no rule and no list of the
detector. Placeholders are never doubted, and a form of address alone ("Mr") is no value.

* Licence: Apache-2.0. `judge.egress.npz`, 8-bit table, 16-bit layers.
* Data: `scripts/train_corpus --deal auditor`, which deals lines and values out by another hash than for the finder, seeds 71 and 72 (110,000
  texts each), 73 and 74 (160,000 each); sentences with numbers and secrets of `scripts/lib/judge/made_numbers.py`. Three trainings one after
  the other, 20 minutes of a processor that had other work to do as well.
* Texts that hand over credentials are neither learned from nor counted: the corpus labels no password. Memory addresses and the heads of
  patches came into the made sentences after a look at what alarmed among the corpus's test texts; the exam's test half was not looked at.
* Thresholds: chosen on the dev texts and the exam's dev half so that 0.4 % of the redacted and of the public texts alarm there. A text is
  held when one word comes over its kind's `alarm`; a held text is shown with all that comes over `shown`.
* Time, one core: {ms["2,000 characters"]} ms for 2,000 characters of words never seen before, {ms["1,000,000 characters"]:.0f} ms for a million.

Alarms on texts with every value redacted (by their labels), or without any:

| clean texts | held |
|---|---|
{alarms}

Values found where 1, 2, 3 or all values of a text were left in it, as if the detector had missed them, and texts that are held:

| texts | missed in each | values found | texts held |
|---|---|---|---|
{misses}

"Numbers and secrets" are new values in the sentences that training knew; the corpus's test texts have lines and values that it did not.

The curve: for each share of dev texts that may alarm, alarms on test texts and single missed values that come over the threshold.

| dev alarms | redacted | public | values |
|---|---|---|---|
{curve}

By type and by language (corpus), one value missed and all missed:

| type | one missed | all missed |
|---|---|---|
{types}

| language | one missed | all missed |
|---|---|---|
{languages}

Beside the finder that ships (exam, test half): of the values that the detector really misses {_share(egress["finder"]["missed values found"])}
are found; of the texts without a miss {_share(egress["finder"]["held without a miss"])} are held.

**What it does not reach:** a single name, place, trait or diagnosis in plain words that nothing near it gives away. It is a second pair
of eyes for numbers, addresses, secrets, dates and texts that were not redacted at all, and no proof that nothing private is left.

## answer-judge: how well an answer does what was asked

A score in 0..1 from features of our own (`native_host/judge/answer/`, a file each: language, counts, formats, coverage, invention,
negation, arithmetic, completeness, loops, refusals, residue) and boosted trees, calibrated on folds by request.

* Licence: Apache-2.0. `judge.answer.json`. Data: the requests of `scripts/lib/judge/pairs` (English, German, French, Spanish) with good answers, and
  bad ones made of them in 25 ways (`corruptions.py`). No answer of any model is in it.
* Held back: {answer["requests"]} requests, written after everything else, each with two bad answers by hand beside the corruptions. Measured twice: between, the features of
  language changed, without a look at single pairs (91.0 % before, 90.9 % now).

| held-back pairs | right | interval by request |
|---|---|---|
| all ({answer["pairs"]["n"]}) | {_plain(answer["pairs"])} |
| the bad one as long as the good one or longer ({answer["length_misleads"]["n"]}) | {_plain(answer["length_misleads"])} |
| bad ones by hand ({answer["by_hand"]["n"]}) | {_plain(answer["by_hand"])} |
| by hand, and as long or longer ({answer["by_hand_length_misleads"]["n"]}) | {_plain(answer["by_hand_length_misleads"])} |

* In {answer["length_misleads"]["share"]:.1%} of the pairs length does not decide or misleads; "the longer one" is right in {answer["longer_wins"]:.1%},
  "the shorter one" in {answer["shorter_wins"]:.1%}.
* Expected calibration error, ten bins of equal number: {error["value"]:.3f} ({error["interval"][0]:.3f} to {error["interval"][1]:.3f});
  on the pairs by hand alone {error["by_hand"]:.3f}.
* Languages: {spoken}.

| way of being bad | right |
|---|---|
{kinds}

**What it does not reach:** whether a fact is true. A wrong year, a denied truth or a wrong "yes" passes where the request holds no text to
compare with. It serves for *too weak to show* and for *which of the two did more of what was asked*, not for *correct*.

**What the host does with it.** A summary, key terms, named fields and an earlier answer below 0.15 are not shown (`router/answering.py`).
Chosen as the highest step of 0.05 that takes away none of the summaries and key terms that the answerer's suite has right: of those it keeps
168 of 168 and 22 of 22, of the named fields 133 of 135; of the good answers held back 96 of 97. Below it are 66.8 % of all bad ones held back,
and 43.8 % of those written by hand. An exact answer is never overruled. Time for such an answer and its request, one core of a machine
with other work: 2.6 ms (median), 9.2 ms at most. A site's answer below 0.5 is not kept for later.

## Commands

```
for seed in 71 72; do scripts/train_corpus --deal auditor --out c/$seed --seed $seed --count 110000; done
for seed in 73 74; do scripts/train_corpus --deal auditor --out c/$seed --seed $seed --count 160000; done
scripts/train_judge egress --corpus c/71 c/72 c/73 c/74 --out FIRST --minutes 11.5
scripts/train_judge egress --corpus c/71 c/72 c/73 c/74 --out SECOND --minutes 6 --seed 2 --start FIRST --texts 1.0 --rate 1.5e-3
scripts/train_judge egress --corpus c/74 c/71 c/72 --most 230000 --out RUN --minutes 2.5 --seed 3 --start SECOND --texts 1.0 --rate 1e-3
scripts/train_judge build --run RUN --corpus c/71 c/72 --answers
scripts/train_judge eval --corpus c/71 --most 1500 --out FIGURES && scripts/train_judge build --figures FIGURES
```
"""


def _share(share: Mapping[str, Any]) -> str:
    if share["value"] is None:
        return "none"
    low, high = share["interval"]
    return f"{share['value']:.1%} ({low:.1%} to {high:.1%}, n = {share['n']})"


def _plain(share: Mapping[str, Any]) -> str:
    low, high = share["interval"]
    return f"{share['value']:.1%} | {low:.1%} to {high:.1%}"
