"""Whether a prompt brings the text that it asks something of, or speaks of one that stands elsewhere."""

from __future__ import annotations

import re

from native_host.answerer.prose_request import prose_readings

# Shorter than that it names a text and is none: "Summarise: the report".
_LEAST_CHARS = 16
_ELSEWHERE = re.compile(
    r"\b(?:above|previous(?:ly)?|earlier|attach\w*|uploaded|the (?:file|document|pdf|image|picture|link|page)s?"
    r"|(?:your|the) (?:last|first|second) (?:answer|reply|message|response)|your (?:answer|reply|response|summary)|again"
    r"|we (?:discussed|talked)|you (?:said|wrote|told|gave)"
    r"|oben|oberen?|obige\w*|vorherige\w*|vorhin|zuvor|letzte\w* (?:antwort|nachricht)|deine\w* (?:antwort|zusammenfassung)"
    r"|angehängt\w*|anhang|beigefügt\w*|hochgeladen\w*|die datei|das dokument|nochmals?|noch einmal"
    r"|ci-dessus|précédent\w*|plus haut|ta réponse|votre réponse|joint[es]?|ci-joint\w*|le fichier|encore une fois"
    r"|anterior(?:es)?|de arriba|tu respuesta|su respuesta|adjunt\w*|el archivo|otra vez)\b",
    re.IGNORECASE,
)


def brings_text(prompt: str) -> bool:
    """A prompt that does is whole without what stands above it in its conversation, or lies beside it."""
    # What is asked is shorter than what it is asked of, wherever it stands.
    reading = max(prose_readings(prompt), key=lambda one: len(one.material or ""), default=None)
    if reading is None or len((reading.material or "").strip()) < _LEAST_CHARS:
        return False
    return not _ELSEWHERE.search(f"{reading.lead} {reading.ask} {reading.cut}")
