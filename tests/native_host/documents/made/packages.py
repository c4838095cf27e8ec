"""ZIP packages made by hand, so that a test knows every byte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def package(members: Mapping[str, str | bytes]) -> bytes:
    """XML gets its first line by itself."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            is_xml = isinstance(content, str) and content.startswith("<") and not content.startswith("<?xml")
            made.writestr(name, _HEAD + str(content) if is_xml else content)
    return out.getvalue()


def content_types(main: str, kind: str) -> str:
    return (
        f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{main}" ContentType="{kind}"/></Types>'
    )


def relations(*rows: tuple[str, str, str], external: tuple[str, ...] = ()) -> str:
    """Rows of (id, the last word of the type, target)."""
    lines = [f'<Relationship Id="{one}" Type="{OFFICE_RELATIONS}/{kind}" Target="{to}"/>' for one, kind, to in rows]
    lines += [
        f'<Relationship Id="out{at}" Type="{OFFICE_RELATIONS}/hyperlink" Target="{to}" TargetMode="External"/>'
        for at, to in enumerate(external)
    ]
    return f'<Relationships xmlns="{RELATIONS}">{"".join(lines)}</Relationships>'


def core_properties(creator: str, title: str = "A title") -> str:
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator></cp:coreProperties>"
    )


def app_properties(company: str) -> str:
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Company>{company}</Company></Properties>"
    )


def custom_properties(value: str) -> str:
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f'<property fmtid="x" pid="2" name="Client"><vt:lpwstr>{value}</vt:lpwstr></property></Properties>'
    )
