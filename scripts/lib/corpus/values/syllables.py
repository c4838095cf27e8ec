"""Names nobody has: built from syllables, so that a name is known by its place in the sentence."""

from __future__ import annotations

import random

from scripts.lib.corpus.splits import Part, part_of_value

STYLES: tuple[tuple[str, str, str], ...] = (
    ("b br d dr f g gr h k l m n p r s st t tr v w", "a e i o u ai ea ie oo", "l n r s t nd rt ck m ld th"),
    ("b c d f g l m n p r s t v z", "a e i o u ia io", " l n r"),
    ("b c cz d dr g j k kr l m n p r s sz t w z ż", "a e i o u y", "k n r sz w cz l"),
    ("ch d g h j k l m n ph r s sh t th v y", "a i u aa ee o", "n sh j v m r k"),
    ("b d f gb k l m n ny r s t w y", "a e i o u", " n m"),
    ("h k m n r s sh t y z ch", "a i u e o", " n"),
    ("b d f g h kh j l m n q r s sh t z", "a i u aa", "d l m r s b n"),
)


def made_up(rng: random.Random, part: Part) -> str:
    """Draws until the word belongs to the part asked for."""
    while True:
        onsets, vowels, codas = (field.split(" ") for field in rng.choice(STYLES))
        count = rng.choice((1, 2, 2, 2, 2, 3))
        word = "".join(
            rng.choice(onsets) + rng.choice(vowels) + (rng.choice(codas) if rng.random() < 0.15 else "")
            for _ in range(count)
        )
        word = (word + rng.choice(codas)).strip().capitalize()
        if len(word) > 3 and part_of_value(word) is part:
            return word
