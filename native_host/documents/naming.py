"""What a file's name says it is. Only asked where its content leaves more than one answer, and to say that they differ."""

from __future__ import annotations

from native_host.contract.documents import Kind

_ENDINGS: dict[str, Kind] = {
    **{kind.value: kind for kind in Kind},
    **dict.fromkeys(("text", "log"), Kind.TXT),
    "markdown": Kind.MD,
    **dict.fromkeys(("htm", "xhtml"), Kind.HTML),
    "tab": Kind.TSV,
    **dict.fromkeys(("jsonl", "ndjson"), Kind.JSON),
    **dict.fromkeys(("docm", "dotx", "dotm"), Kind.DOCX),
    **dict.fromkeys(("xlsm", "xltx", "xltm"), Kind.XLSX),
    **dict.fromkeys(("pptm", "potx", "ppsx", "ppsm"), Kind.PPTX),
    "ott": Kind.ODT,
    **dict.fromkeys(("jpeg", "jpe", "jfif"), Kind.JPG),
    "apng": Kind.PNG,
}


def kind_by_name(name: str) -> Kind | None:
    _, dot, ending = name.rpartition(".")
    return _ENDINGS.get(ending.lower()) if dot else None


def is_misnamed(name: str, kind: Kind | None) -> bool:
    """The name says one kind and the content another."""
    by_name = kind_by_name(name)
    return kind is not None and by_name is not None and by_name is not kind
