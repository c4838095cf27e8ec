"""HTML: what is shown, what is hidden, what is said of pictures, comments, and what the markup carries."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from native_host.contract.documents import Part
from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Gathered

DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
_FEED = 65_536
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup "
    "time tt u var wbr".split()
)
_UNSEEN = frozenset("template noscript datalist noembed noframes".split())
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])", re.I)
ATTRIBUTES: dict[str, Part] = {
    **dict.fromkeys(("alt", "title", "aria-label", "aria-description", "summary", "longdesc"), Part.ALT_TEXT),
    **dict.fromkeys(("href", "src", "action", "formaction", "cite", "poster", "data", "srcset"), Part.LINK),
    **dict.fromkeys(("value", "placeholder", "label"), Part.FIELD),
    **dict.fromkeys(("content", "srcdoc", "download"), Part.ATTRIBUTE),
}


def read(data: bytes, gathered: Gathered) -> None:
    declared = DECLARED.search(data[:4096])
    read_text(decoded(data, gathered, declared[1].decode("ascii") if declared else None), gathered)


def read_text(text: str, gathered: Gathered) -> None:
    page = _Page(gathered)
    for at in range(0, len(text), _FEED):
        page.feed(text[at : at + _FEED])
        gathered.look_at_the_clock()
    page.close()
    page.flush()


class _Page(HTMLParser):
    """Tells events only, and keeps no tree: depth costs nothing."""

    def __init__(self, gathered: Gathered) -> None:
        super().__init__(convert_charrefs=True)
        self._gathered = gathered
        self._text: list[str] = []
        self._line = 1
        self._open: list[str] = []  # within a hidden element, the elements that are open
        self._code: str | None = None
        self._in_title = False
        self._is_beside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE:
            self.flush()
        if tag in ("td", "th"):
            self._is_beside = self._row_has_text
        elif tag in ("tr", "table"):
            self._row_has_text = self._is_beside = False
        given = dict(attrs)
        is_hiding = (
            tag in _UNSEEN
            or "hidden" in given
            or bool(_HIDING.search(given.get("style") or ""))
            or (tag == "input" and (given.get("type") or "").lower() == "hidden")
        )
        for name, value in attrs:
            part = ATTRIBUTES.get(name, Part.ATTRIBUTE if name.startswith("data-") else None)
            if part is not None and value and not value.startswith("data:"):
                line = self.getpos()[0]
                self._gathered.add(value, part, line=line, is_hidden=is_hiding or bool(self._open))
        if tag in ("script", "style"):
            self._code = tag
        self._in_title = self._in_title or tag == "title"
        if tag not in _VOID and (self._open or is_hiding):
            if not self._open:
                self.flush()
            if len(self._open) < 100_000:
                self._open.append(tag)

    _row_has_text = False

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE or tag in self._open[:1]:
            self.flush()
        if tag in ("script", "style"):
            self._code = None
        if tag == "title":
            self._in_title = False
        if tag in self._open[-64:]:  # What was left open inside ends with it.
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self._text:
            self._line = self.getpos()[0]
        self._text.append(data)

    def handle_comment(self, data: str) -> None:
        self._gathered.add(data, Part.COMMENT, line=self.getpos()[0], is_hidden=True)

    def unknown_decl(self, data: str) -> None:
        self._gathered.add(data, Part.COMMENT, line=self.getpos()[0], is_hidden=True)

    def handle_pi(self, data: str) -> None:
        self._gathered.add(data, Part.COMMENT, line=self.getpos()[0], is_hidden=True)

    def flush(self) -> None:
        """What was said since the last block began."""
        if not self._text:
            return
        text, self._text = "".join(self._text), []
        part = Part.CODE if self._code else Part.TITLE if self._in_title else Part.BODY
        if part is not Part.CODE:
            lead = len(text) - len(text.lstrip())
            self._line += text.count("\n", 0, lead)
            text = text.strip()
        self._gathered.add(text, part, line=self._line, is_beside=self._is_beside, is_hidden=bool(self._open))
        if text.strip():
            self._row_has_text, self._is_beside = True, False
