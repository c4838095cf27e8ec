"""RTF: groups of control words, read as a stream. Depth is a list's length here, and costs nothing."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from native_host.contract.documents import Part, Reason
from native_host.documents.inside.gathered import Gathered, Unreadable

_TOKEN = re.compile(rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|(.))|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.S)
_CHARACTERS = {
    **dict.fromkeys((b"par", b"line", b"row", b"sect", b"page", b"column", b"softline", b"nestrow"), "\n"),
    **dict.fromkeys((b"tab", b"cell", b"nestcell"), "\t"),
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
    b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_PARTS: dict[bytes, Part] = {
    **dict.fromkeys((b"header", b"headerl", b"headerr", b"headerf"), Part.HEADER),
    **dict.fromkeys((b"footer", b"footerl", b"footerr", b"footerf"), Part.FOOTER),
    b"footnote": Part.FOOTNOTE,
    **dict.fromkeys((b"annotation", b"atnid", b"atnauthor"), Part.COMMENT),
    **dict.fromkeys((b"info", b"userprops", b"revtbl", b"docvar", b"company"), Part.PROPERTIES),
    **dict.fromkeys((b"shptxt", b"dptxbxtext"), Part.TEXT_BOX),
    **dict.fromkeys((b"fldinst", b"formfield", b"ffname", b"ffdeftext", b"ffhelptext", b"ffstattext"), Part.FIELD),
    **dict.fromkeys((b"sp", b"wzdescription", b"shpinst"), Part.ALT_TEXT),
    **dict.fromkeys((b"objclass", b"objname", b"filetbl"), Part.FILE_NAME),
    **dict.fromkeys((b"bkmkstart", b"xe", b"tc", b"template", b"xmlopen"), Part.DATA),
}
# What stands in them is no text: fonts, colours, pictures as digits, binary.
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles "
    b"datastore pict objdata blipuid xmlnstbl pgdsctbl mmathPr bkmkend picprop".split()
)
_OF_FIELDS = frozenset((Part.PROPERTIES, Part.ALT_TEXT))
"""Groups beside each other in them are a value each, with nothing between."""
_CODEPAGES = {0: 1252, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
              186: 1257, 204: 1251, 222: 874, 238: 1250}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _State:
    part: Part = Part.BODY
    is_skipped: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    after_unicode: int = 1
    codepage: str = "cp1252"
    is_object: bool = False


def read(data: bytes, gathered: Gathered) -> None:
    _Stream(gathered).read(data)


class _Stream:
    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._state = _State()
        self._outer: list[_State] = []
        self._text: list[str] = []
        self._bytes = bytearray()
        self._skip = 0  # characters that stand for a Unicode one, for old readers
        self._fonts: dict[int, str] = {}
        self._in_fonts: int | None = None
        self._default = "cp1252"

    def read(self, data: bytes) -> None:
        at, length, count = 0, len(data), 0
        while at < length:
            found = _TOKEN.match(data, at)
            if found is None:  # a lone backslash at the end
                break
            at = found.end()
            count += 1
            if count % 4096 == 0:
                self._gathered.look_at_the_clock()
            word, number, digits, symbol, brace, text = found.groups()
            if text is not None:
                self._plain(text)
            elif digits is not None:
                self._plain(bytes((int(digits, 16),)))
            elif brace == b"{":
                self._push()
            elif brace == b"}":
                self._pop()
            elif symbol is not None:
                self._symbol(symbol)
            elif word == b"bin":
                at += max(0, int(number or 0))
            elif word is not None:
                self._word(word, int(number) if number else None)
        self._emit()
        if self._outer:
            self._gathered.miss(Reason.BROKEN)  # it ends in the middle

    def _push(self) -> None:
        if len(self._outer) >= self._gathered.limits.depth * 4:
            raise Unreadable(Reason.TOO_DEEP)
        self._decode()
        self._outer.append(self._state)

    def _pop(self) -> None:
        self._decode()
        if not self._outer:
            return
        outer = self._outer.pop()
        ended = self._state
        if outer.part is not ended.part or outer.is_skipped != ended.is_skipped or ended.part in _OF_FIELDS:
            self._emit()
        self._become(outer)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"~":
            self._say("\N{NO-BREAK SPACE}")
        elif symbol == b"_":
            self._say("-")
        elif symbol in b"\\{}":
            self._plain(symbol)
        elif symbol in b"\r\n":
            self._say("\n")

    def _word(self, word: bytes, number: int | None) -> None:
        state = self._state
        if word == b"u" and number is not None:
            self._say(chr(number % 0x10000))
            self._skip = state.after_unicode
        elif word == b"uc":
            self._state = replace(state, after_unicode=max(0, min(number or 0, 100)))
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word in _SKIPPED:
            self._in_fonts = 0 if word == b"fonttbl" else self._in_fonts
            if word in (b"pict", b"objdata"):
                self._gathered.miss(Reason.PICTURES if word == b"pict" else Reason.EMBEDDED_FILE)
            self._become(replace(state, is_skipped=True))
        elif word in _PARTS:
            self._emit()
            self._become(replace(state, part=_PARTS[word]))
        elif word == b"ansicpg" and number:
            self._default = _codepage(number)
            self._become(replace(state, codepage=self._default))
        elif word == b"f" and number is not None:
            if state.is_skipped and self._in_fonts is not None:
                self._in_fonts = number
            else:
                self._decode()
                self._state = replace(state, codepage=self._fonts.get(number, self._default))
        elif word == b"fcharset" and self._in_fonts is not None and number in _CODEPAGES:
            self._fonts[self._in_fonts] = _codepage(_CODEPAGES[number]) if number else self._default
        elif word in (b"v", b"deleted"):
            is_on = number != 0
            self._become(replace(state, is_hidden=is_on) if word == b"v" else replace(state, is_deleted=is_on))
        elif word == b"plain":
            self._become(replace(state, is_hidden=False, is_deleted=False))

    def _plain(self, text: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if text and not self._state.is_skipped:
            self._bytes += text

    def _say(self, text: str) -> None:
        self._skip = 0
        if not self._state.is_skipped:
            self._decode()
            self._text.append(text)

    def _become(self, state: _State) -> None:
        """What is said from here on is of another kind: a segment ends."""
        self._decode()
        if (state.part, state.is_hidden, state.is_deleted, state.is_skipped) != (
            self._state.part, self._state.is_hidden, self._state.is_deleted, self._state.is_skipped
        ):  # fmt: skip
            self._emit()
        self._state = state

    def _decode(self) -> None:
        if self._bytes:
            self._text.append(self._bytes.decode(self._state.codepage, "replace"))
            self._bytes.clear()

    def _emit(self) -> None:
        self._decode()
        if self._text:
            text = "".join(self._text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            self._text = []
            state = self._state
            part = Part.DELETED if state.is_deleted else state.part
            self._gathered.add(text, part, is_hidden=state.is_hidden or state.is_deleted)


def _codepage(number: int) -> str:
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name
