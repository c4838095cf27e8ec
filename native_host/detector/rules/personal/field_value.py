"""Values that only the label before them gives away: "Employer: Halden Marine", "氏名：佐藤健太"."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.contract.findings import Finding
from native_host.detector.fields.records import field_findings
from native_host.detector.public.names import PublicNames


class FieldValue:
    """Reads the fields of a text; what everybody knows is left alone."""

    name = "field_value"
    literals = (":", "：")

    def __init__(self) -> None:
        self._public = PublicNames()

    def scan(self, text: str) -> Iterator[Finding]:
        """The private values behind the labels of the text."""
        return field_findings(text, self._public.covers)


RULES = (FieldValue(),)
