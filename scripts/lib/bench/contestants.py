"""The three detectors behind one shape: text in, spans of private values out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

Span = tuple[int, int]
Finder = Callable[[str], list[Span]]

# Presidio recognisers whose entity the corpus does not mark as private; leaving them on would only add false finds.
NOT_ASKED = {"UuidRecognizer", "UrlRecognizer", "DateRecognizer"}
# Below this score Presidio's own documentation speaks of weak patterns that need context.
PRESIDIO_SCORE = 0.4


def ours() -> Finder:
    from native_host.detector.catalogue import default_detector

    detector = default_detector()

    def find(text: str) -> list[Span]:
        return [(f.start, f.end) for f in detector.detect(text).findings]

    return find


def detect_secrets() -> Finder:
    """All default plugins and filters over a file, which is the way that it is used; the file lies in memory."""
    import tempfile
    from pathlib import Path

    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    settings = ExitStack()  # Its settings are global and last as long as this context, so the finder keeps it.
    settings.enter_context(default_settings())
    memory = Path("/dev/shm")  # noqa: S108  a file system in memory, so that no disk is measured
    folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
    file = Path(settings.enter_context(folder)) / "text.txt"

    def find(text: str) -> list[Span]:
        file.write_text(text, encoding="utf-8")
        lines = text.split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        spans: list[Span] = []
        for secret in scan_file(str(file)):
            at = lines[secret.line_number - 1].find(secret.secret_value or "\0")
            if at >= 0:
                start = starts[secret.line_number - 1] + at
                spans.append((start, start + len(secret.secret_value or "")))
        return spans

    find.settings = settings  # type: ignore[attr-defined]
    return find


def presidio() -> Finder:
    """Its predefined pattern recognisers for English and its phone recogniser, without a language model."""
    import tldextract

    # Its e-mail check would fetch the public-suffix list; the copy in the package serves as well and needs no network.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    from presidio_analyzer import PatternRecognizer, RecognizerRegistry

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    chosen = [
        r
        for r in registry.recognizers
        if (isinstance(r, PatternRecognizer) or type(r).__name__ == "PhoneRecognizer") and type(r).__name__ not in NOT_ASKED
    ]

    def find(text: str) -> list[Span]:
        found = [x for r in chosen for x in r.analyze(text, r.supported_entities, None) if x.score >= PRESIDIO_SCORE]
        return [(x.start, x.end) for x in found]

    return find
