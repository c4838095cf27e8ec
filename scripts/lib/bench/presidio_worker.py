"""presidio-analyzer behind lines of JSON, with all of its predefined recognisers for English and a blank spaCy pipeline."""

from __future__ import annotations

import json
import sys

import spacy
import tldextract

# Its e-mail check would fetch the public-suffix list; the copy in the package serves as well and needs no network.
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
from presidio_analyzer import AnalyzerEngine  # noqa: E402
from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: E402


class _Blank(SpacyNlpEngine):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
        self.nlp = {"en": spacy.blank("en")}


def main() -> int:
    analyzer = AnalyzerEngine(nlp_engine=_Blank(), supported_languages=["en"])
    for line in sys.stdin:
        found = analyzer.analyze(json.loads(line)["text"], "en")
        spans = [{"start": one.start, "end": one.end, "type": one.entity_type} for one in found]
        sys.stdout.write(json.dumps({"spans": spans}) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
