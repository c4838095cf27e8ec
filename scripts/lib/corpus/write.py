"""Writes one record: language, kind, scene, pieces, noise, labels. The same number gives the same record."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

from scripts.lib.corpus import plan
from scripts.lib.corpus.expand import expand
from scripts.lib.corpus.forms.styles import styled
from scripts.lib.corpus.language.facts import WEIGHTS
from scripts.lib.corpus.language.joints import joints
from scripts.lib.corpus.language.language import are_chosen, language
from scripts.lib.corpus.language.literals import trained_literals
from scripts.lib.corpus.noise.noises import NOISES, quoted
from scripts.lib.corpus.pieces import Piece, Pieces, labelled
from scripts.lib.corpus.record import Record, Span
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.splits import Part
from scripts.lib.corpus.values.pools import all_pools
from scripts.lib.corpus.values.script import script_of


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the corpus: which lines and which values its texts may use, and whether all of them are clean."""

    name: str
    lines: Part
    values: Part
    is_clean: bool = False


LANGUAGES = list(WEIGHTS)
_OPEN = {"PERSON", "STREET_ADDRESS", "USERNAME"}  # Of the other types the language has only so many.


@cache
def _shares() -> list[float]:
    """How often each language comes; of chosen files as often as it has prompts there."""
    return [language(code).prompts if are_chosen() else weight for code, weight in WEIGHTS.items()]


def record(source: Source, seed: int, number: int, attempt: int, lang: str | None = None) -> Record:
    """Without a text where the draw does not fit the source."""
    rng = random.Random(f"{seed}:{source.name}:{number}:{attempt}")
    code = lang or rng.choices(LANGUAGES, _shares())[0]
    spoken = language(code)
    shares = {k: s for k, s in plan.kinds(spoken).items() if not source.is_clean or k in plan.CLEAN}
    kind = rng.choices(list(shares), list(shares.values()))[0]
    scene = Scene(rng, spoken, all_pools()[source.values], source.lines, source.values)
    scene.theme = rng.choice(spoken.themes) if spoken.themes else ""
    pieces, form = _written(scene, kind)
    for spoken_here in dict.fromkeys((code, scene.language.code)):
        pieces = joints(spoken_here, pieces)
    pieces, form = _noisy(rng, pieces, kind, form)
    text, spans = labelled(_trimmed(pieces))
    if source.values is not Part.TRAIN and _was_trained_with(scene, text, spans):
        text, spans = "", ()
    return Record(
        id=f"{source.name}-{number}",
        text=text,
        lang=code,
        script=_script(text, spans, spoken.script),
        form=form,
        spans=spans,
        template=f"{code}/{kind}:" + "+".join(sorted(set(scene.families))),
        topics=tuple(sorted(scene.topics)),
        task=scene.task,
        tradition=scene.traditions[0] if scene.traditions else None,
    )


def _was_trained_with(scene: Scene, text: str, spans: tuple[Span, ...]) -> bool:
    """A value that a line to train with has word for word is none that nobody has seen, whoever made it here."""
    open_values = {text[span.start : span.end].casefold() for span in spans if span.type in _OPEN}
    return not trained_literals().isdisjoint(scene.literals | open_values)


def _written(scene: Scene, kind: str) -> tuple[Pieces, str]:
    if kind in plan.STRUCTURED:
        pieces = styled(scene, kind)
        if scene.language.has("table.ask") and scene.chance(0.35):
            pieces = [*expand(scene, "table.ask"), Piece("\n\n"), *pieces]
        return pieces, kind
    if kind == "mailquote":
        answer, old = expand(scene, "text.mailquote"), expand(scene, "text.mailquote")
        return [*answer, Piece("\n\n"), *expand(scene, "mail.quote"), Piece("\n"), *quoted(scene.rng, old)], "email"
    if kind == "codeswitch":
        return _in_two_languages(scene), "codeswitch"
    found = scene.language.rules[f"text.{kind}"]
    return expand(scene, f"text.{kind}"), found.options["form"]


def _in_two_languages(scene: Scene) -> Pieces:
    """The matter in one language, the request in another, as people do who read one and write the other."""
    facts = expand(scene, "fact.*")
    others = [code for code in LANGUAGES if code != scene.language.code and language(code).has("ask")]
    scene.language = language("en" if scene.language.code != "en" and scene.chance(0.7) else scene.rng.choice(others))
    request = expand(scene, "ask")
    parts = [facts, [Piece("\n\n")], request]
    return [piece for part in (parts if scene.chance(0.5) else parts[::-1]) for piece in part]


def _noisy(rng: random.Random, pieces: Pieces, kind: str, form: str) -> tuple[Pieces, str]:
    for name, share in plan.NOISE.items():
        if kind in plan.KEEPS_SHAPE and name not in plan.FOR_ALL:
            continue
        if rng.random() < share * (0.4 if kind in plan.KEEPS_SHAPE else 1.0):
            return NOISES[name](rng, pieces), name if name in plan.NAMED_FORMS else form
    return pieces, form


def _trimmed(pieces: Pieces) -> Pieces:
    """No white space at the ends of a text, nor a space at a line's beginning where only sentences meet."""
    pairs = zip([Piece(""), *pieces], pieces, strict=False)
    pieces = [piece for before, piece in pairs if not (piece.text == " " and before.text.endswith("\n"))]
    while pieces and not pieces[0].text.strip():
        pieces = pieces[1:]
    while pieces and not pieces[-1].text.strip():
        pieces = pieces[:-1]
    if not pieces:
        return pieces
    pieces = [Piece(pieces[0].text.lstrip(), pieces[0].type), *pieces[1:]]
    return [*pieces[:-1], Piece(pieces[-1].text.rstrip(), pieces[-1].type)]


def _script(text: str, spans: tuple[Span, ...], own: str) -> str:
    """The script of the private values, which is what the finder has to cope with; without any, the language's."""
    found = {script_of(text[s.start : s.end]) for s in spans} - {"Latin"}
    if not found:
        return own
    return own if own == "Japanese" and "Han" in found else sorted(found)[0]
