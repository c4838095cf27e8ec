"""Copies of texts, tables and values: what was private is gone in every form, all the rest is as it was."""

from __future__ import annotations

import csv
import io
import json

import pytest

from native_host.contract.documents import Copied, Kind, Reason
from native_host.documents.limits import LIMITS, Limits
from native_host.documents.reader import DocumentReader
from native_host.documents.spawned import Spawned

NAMES = {"Zoë Schmidt": "[PERSON_1]", "zoe@planted.example": "[EMAIL_ADDRESS_1]", "4539578763621486": "[CREDIT_CARD_1]"}


def copied(reader: DocumentReader, data: bytes, name: str, replacements: dict[str, str] | None = None) -> bytes:
    made = reader.copy_bytes(data, name, NAMES if replacements is None else replacements)
    assert made.reason is None
    return made.data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_text_keeps_its_encoding_and_its_lines(reader: DocumentReader, encoding: str) -> None:
    text = "größer\r\nZoë Schmidt\tzoe@planted.example\nend and some more words\r"
    data = copied(reader, text.encode(encoding), "a.txt")
    assert data.decode(encoding) == text.replace("Zoë Schmidt", "[PERSON_1]").replace(
        "zoe@planted.example", "[EMAIL_ADDRESS_1]"
    )


def test_a_placeholder_that_the_encoding_has_no_sign_for(reader: DocumentReader) -> None:
    data = copied(reader, "größer Anna Lee".encode("cp1252"), "a.txt", {"Anna Lee": "[→]"})
    assert data.decode("utf-8-sig") == "größer [→]" and data.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "written",
    ["Zoe\u0308 Schmidt", "ZOË SCHMIDT", "zoë schmidt", "Zoë\u00a0Schmidt", "Zoë\r\nSchmidt", "Zo\u00adë\u200b Schmidt"],
)
def test_every_way_to_write_a_value(reader: DocumentReader, written: str) -> None:
    assert copied(reader, f"a {written}.".encode(), "a.md") == b"a [PERSON_1]."


def test_a_piece_of_a_longer_word_stays(reader: DocumentReader) -> None:
    text = "Anna, annals, Annas, Hanna, 12345, 912345, 123456, Anna_2, x-Anna, André Andrés, will"
    found = {"Anna": "[PERSON_1]", "12345": "[ZIP_1]", "André": "[PERSON_2]", "Will": "[PERSON_3]", "Andr": "[PERSON_4]"}
    expected = (
        "[PERSON_1], annals, Annas, Hanna, [ZIP_1], 912345, 123456, [PERSON_1]_2, x-[PERSON_1], [PERSON_2] Andrés, will"
    )
    assert copied(reader, text.encode(), "a.txt", found).decode() == expected


def test_words_that_are_not_divided_by_spaces(reader: DocumentReader) -> None:
    assert (
        copied(reader, "我叫王小明。김철수는".encode(), "a.txt", {"王小明": "[A_1]", "김철수": "[A_2]"}).decode()
        == "我叫[A_1]。[A_2]는"
    )


def test_overlapping_values_leave_nothing(reader: DocumentReader) -> None:
    found = {"Schmidt": "[A_1]", "Anna Schmidt": "[A_2]", "Schmidt Bau GmbH": "[A_3]"}
    assert copied(reader, b"Anna Schmidt Bau GmbH, Schmidt, anna schmidt", "a.txt", found) == b"[A_2][A_3], [A_1], [A_2]"


def test_cells_stay_cells(reader: DocumentReader) -> None:
    text = 'Name;Mail\r\n"Zoë\nSchmidt";zoe@planted.example\r\n"say ""Zoë Schmidt""";1\r\n;\r\n4539578763621486;x\r\n'
    rows = list(csv.reader(io.StringIO(copied(reader, text.encode(), "a.csv").decode(), newline=""), delimiter=";"))
    assert rows == [
        ["Name", "Mail"], ["[PERSON_1]", "[EMAIL_ADDRESS_1]"], ['say "[PERSON_1]"', "1"], ["", ""], ["[CREDIT_CARD_1]", "x"]
    ]  # fmt: skip


def test_a_value_with_quotation_marks_in_a_cell(reader: DocumentReader) -> None:
    data = copied(reader, b'a,b\n"Ann ""A"" Lee, jr",2\n', "a.csv", {'Ann "A" Lee, jr': "[A, 1]"})
    assert list(csv.reader(io.StringIO(data.decode()))) == [["a", "b"], ["[A, 1]", "2"]]


def test_a_placeholder_with_a_tab_in_it_is_none(reader: DocumentReader) -> None:
    assert reader.copy_bytes(b"a\tAnna\n", "a.tsv", {"Anna": "[A\t1]"}).reason is Reason.NOT_COPIED


def test_values_stay_json(reader: DocumentReader) -> None:
    inner = {"n": 4539578763621486, "name": 'Zoë "Schmidt"', "ok": True, "deep": [None, 1.5e3]}
    whole = {"zoe@planted.example": inner, "ZOE@planted.example": "Zoë Schmidt"}
    for ascii_only in (True, False):
        data = copied(reader, json.dumps(whole, ensure_ascii=ascii_only, indent=1).encode(), "a.json",
                      NAMES | {'Zoë "Schmidt"': "[PERSON_2]"})  # fmt: skip
        assert json.loads(data) == {
            "[EMAIL_ADDRESS_1]": {"n": "[CREDIT_CARD_1]", "name": "[PERSON_2]", "ok": True, "deep": [None, 1500.0]},
            "[EMAIL_ADDRESS_1] 2": "[PERSON_1]",
        }


@pytest.mark.parametrize(
    "value",
    [{"role": {"n": 1}}, {}, {"role": "admin"}, [], [[]], [{"a": 1}, {"b": 2}], [[{"a": 1}]], ["x", {"a": 1}]],
    ids=json.dumps,
)
def test_a_name_in_json_is_read_and_replaced_whatever_it_names(reader: DocumentReader, value: object) -> None:
    data = json.dumps({"users": {"zoe@planted.example": value, "b": 1}}).encode()
    texts = [one.text for one in reader.read_bytes(data, "a.json").segments]
    assert any("zoe@planted.example" in one for one in texts), texts
    assert json.loads(copied(reader, data, "a.json")) == {"users": {"[EMAIL_ADDRESS_1]": value, "b": 1}}


def test_json_that_is_not_touched_is_the_same_bytes(reader: DocumentReader) -> None:
    data = b'{ "a" :\t[1.50, "\\u00e9\\/", {}],\r\n "zoe@planted.example": 1 }'
    assert copied(reader, data, "a.json") == data.replace(b"zoe@planted.example", b"[EMAIL_ADDRESS_1]")


def test_a_value_a_line(reader: DocumentReader) -> None:
    data = b'{"a": "zoe@planted.example"}\n{"b": 4539578763621486}\nno json of zoe@planted.example\n'
    expected = b'{"a": "[EMAIL_ADDRESS_1]"}\n{"b": "[CREDIT_CARD_1]"}\nno json of [EMAIL_ADDRESS_1]\n'
    assert copied(reader, data, "a.jsonl") == expected


def test_a_placeholder_that_says_what_it_stands_for(reader: DocumentReader) -> None:
    for placeholder in ("[Anna_1]", "[ANNA]"):
        assert reader.copy_bytes(b"Anna Lee", "a.txt", {"Anna": placeholder}).reason is Reason.NOT_COPIED


@pytest.mark.parametrize("placeholder", ["", " ", "a\nb", "\x00", "[" * 201])
def test_what_is_no_placeholder(reader: DocumentReader, placeholder: str) -> None:
    assert reader.copy_bytes(b"Anna Lee", "a.txt", {"Anna Lee": placeholder}).reason is Reason.NOT_COPIED


def test_more_to_replace_than_any_document_has(reader: DocumentReader) -> None:
    many = {f"value {number}": "[A_1]" for number in range(LIMITS.replacements + 1)}
    assert reader.copy_bytes(b"a text", "a.txt", many).reason is Reason.TOO_MANY
    assert reader.copy_bytes(b"a text", "a.txt", {"a" * LIMITS.replacement_characters: "[A_1]"}).reason is Reason.TOO_BIG
    most = {f"value {number} \u00e9\U0001f600": f"[A_{number}]" for number in range(LIMITS.replacements)}
    assert copied(reader, "value 19999 é😀!".encode(), "a.txt", most) == b"[A_19999]!"
    long = {"é" * (LIMITS.replacement_characters - 5): "[A_1]"}
    assert copied(reader, b"a text", "a.txt", long) == b"a text"


def test_a_copy_that_grows_beyond_its_limit() -> None:
    reader = DocumentReader(Limits(copy_bytes=1_000))
    made = reader.copy_bytes(b"ab " * 300, "a.txt", {"ab": "[A_1]"})
    reader.close()
    assert (made.kind, made.reason, made.data) == (Kind.TXT, Reason.TOO_BIG, b"")


def test_the_same_request_gives_the_same_copy(reader: DocumentReader) -> None:
    made = [reader.copy_bytes("Zoë Schmidt".encode(), "a.txt", NAMES) for _ in range(3)]
    assert made == [Copied(Kind.TXT, b"[PERSON_1]", None, "txt")] * 3


def test_bytes_are_read_as_a_file_is(reader: DocumentReader) -> None:
    document = reader.read_bytes(b"a;b\n1;2\n", "a.csv")
    assert (document.kind, [one.text for one in document.segments]) == (Kind.CSV, ["a", "b", "1", "2"])
    assert reader.read_bytes(b"", "a.csv").unread[0].reason is Reason.EMPTY
    assert reader.read_bytes(b"a" * (LIMITS.file_bytes + 1), "a.txt").unread[0].reason is Reason.TOO_BIG


def test_what_is_no_document_is_not_copied(reader: DocumentReader) -> None:
    assert reader.copy_bytes(b"", "a.txt", NAMES).reason is Reason.EMPTY
    assert reader.copy_bytes(b"a" * (LIMITS.file_bytes + 1), "a.txt", NAMES).reason is Reason.TOO_BIG
    assert reader.copy_bytes(b"GIF89a" + bytes(2000), "a.txt", NAMES).reason is Reason.UNKNOWN_KIND


def test_where_no_process_can_be_copied_each_is_started() -> None:
    reader = DocumentReader(LIMITS, Spawned(LIMITS))
    assert copied(reader, b"to zoe@planted.example", "a.txt") == b"to [EMAIL_ADDRESS_1]"
    assert [one.text for one in reader.read_bytes(b"a text", "a.txt").segments] == ["a text"]
