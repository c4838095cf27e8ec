"""Prompts in prose about invented people, of a given length: what the whole detector, rules and model, has to read."""

from __future__ import annotations

import random

from scripts.lib.bench import values as v

_FACTS = (
    "My colleague {name} from the {place} office was ill for two weeks and asks when she can come back.",
    "Please write a friendly letter to {name}, who lives at {number} {street} Road in {place}, about the late delivery.",
    "{name} told me that her contract with {firm} ends in March and that nobody has called her.",
    "Our customer {firm} in {place} wants to pay in three parts, which {name} does not like at all.",
    "I met {name} at the clinic, he has had diabetes since 2019 and takes metformin twice a day.",
    "You can reach him at {mail} or on {phone} after five.",
)
_ASKS = (
    "How do I put that politely in an e-mail without sounding cold?",
    "What does the law say about notice periods in a case like that?",
    "Please make it shorter and correct the grammar where it is wrong.",
    "Could you turn these notes into a table with one row for each person?",
    "Explain in simple words how such an agreement usually works.",
    "It rained all week and the trains were late again, so I had time to write this down properly.",
)
_PLACES = ("Leeds", "Odense", "Graz", "Porto", "Utrecht", "Lyon", "Bergen", "Tampere", "Ghent", "Turin")
_STREETS = ("Mill", "Station", "Harbour", "Orchard", "Chapel", "Quarry")
_FIRMS = ("Brightwater Ltd", "Norlund & Sons", "Halden Logistics", "Kestrel Foods", "Ostrava Steel", "Pinewood Dental")


def prose(rng: random.Random, length: int, asks: float = 0.4) -> str:
    """At least `length` characters minus one sentence, at most `length`; `asks` of its sentences (a share) ask something."""
    text = ""
    while True:
        sentence = _sentence(rng, asks)
        if len(text) + len(sentence) > length:
            return text.rstrip() or sentence[:length]
        text += sentence + (" " if rng.random() < 0.8 else "\n")


def _sentence(rng: random.Random, asks: float) -> str:
    if rng.random() < asks:
        return rng.choice(_ASKS)
    return rng.choice(_FACTS).format(
        name=f"{rng.choice(v.FIRST)} {rng.choice(v.LAST)}".title(),
        place=rng.choice(_PLACES),
        street=rng.choice(_STREETS),
        firm=rng.choice(_FIRMS),
        number=rng.randint(1, 240),
        mail=v.email(rng),
        phone=v.phone_us(rng),
    )
