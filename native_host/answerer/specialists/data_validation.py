"""Whether a text is well-formed JSON, YAML, TOML, CSV or XML, and the place of its first fault."""

from __future__ import annotations

import re
from collections.abc import Callable

from native_host.answerer.request import Reading
from native_host.answerer.specialists.data_tree import Fault, Malformed, NotExpressible
from native_host.answerer.specialists.delimited_text import check_csv
from native_host.answerer.specialists.fault_sentences import fault_sentence, valid_sentence
from native_host.answerer.specialists.json_text import parse_json
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.toml_text import parse_toml
from native_host.answerer.specialists.validation_phrases import validation_asked
from native_host.answerer.specialists.xml_text import check_xml
from native_host.answerer.specialists.yaml_text import check_yaml

_CHECKS: dict[str, Callable[[str], object]] = {
    "json": parse_json,
    "yaml": check_yaml,
    "toml": parse_toml,
    "csv": check_csv,
    "xml": check_xml,
}
# A line of words alone is more likely a sentence beside the data than a fault of the data; a colon makes a YAML key of it.
_SENTENCE = re.compile(r"\s*[^\W\d_][\w ,.!?;'\u2019()-]*\s*")
_SENTENCE_WITH_COLON = re.compile(r"\s*[^\W\d_][\w ,.!?:;'\u2019()-]*\s*")


class DataValidation:
    """The tool's name in an answer is that of the format: json_validate."""

    name = "data_validation"

    def answer(self, reading: Reading) -> Exact | None:
        # A byte order mark is a fault for some readers and none for others.
        if not reading.material or not reading.material.strip() or reading.material.startswith("\ufeff"):
            return None
        asked = validation_asked(reading.ask)
        if asked is None:
            return None
        text = reading.material.replace("\r\n", "\n")
        name, tool = asked.format.upper(), f"{asked.format}_validate"
        try:
            _CHECKS[asked.format](text)
        except NotExpressible:
            return None
        except Malformed as malformed:
            if _may_be_prose(text, malformed.fault, asked.format):
                return None
            return Exact(fault_sentence(malformed.fault, name, asked.language), tool)
        return None if asked.sought_fault else Exact(valid_sentence(name, asked.language), tool)


def _may_be_prose(text: str, fault: Fault, kind: str) -> bool:
    lines = text.split("\n")
    line = lines[fault.line - 1]
    if fault.kind == "after_end" and line[fault.column - 1 : fault.column].isalpha():
        return True
    written = [at for at, content in enumerate(lines, 1) if content.strip()]
    if kind == "csv" and re.search(r",\S", line):
        # Sentences have a blank after their commas.
        return False
    sentence = _SENTENCE if kind in ("yaml", "toml") else _SENTENCE_WITH_COLON
    return fault.line in (written[0], written[-1]) and sentence.fullmatch(line) is not None
