"""Connection strings: the password alone is found; the examples of every manual are left."""

from __future__ import annotations

import base64

import pytest

from native_host.detector.rules.secrets.connection_string import RULES
from tests.native_host.detector.secrets.made_up import hexadecimal, letters, octets, values

_KEY = base64.b64encode(octets(64)).decode()
_SHORT_KEY = base64.b64encode(octets(32)).decode()
_SIGNATURE = letters(43) + "%3D"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("postgres://app:hunter2@db.internal:5432/x", "hunter2"),
        ("mongodb+srv://u:p%40ssw0rd@c.example.test/db", "p%40ssw0rd"),
        ("redis://:s3cretpw@cache:6379/0", "s3cretpw"),
        ("amqp://guest2:gu3st!@mq/", "gu3st!"),
        ("https://bob:hunter2@git.example.test/x.git", "hunter2"),
        ("postgresql+psycopg://app:pa/s1s@10.0.0.7/db", "pa/s1s"),
        ("jdbc:mysql://h:3306/db?user=a&password=hunter2&ssl=true", "hunter2"),
        ("jdbc:oracle:thin:scott/tig3r!@//h:1521/orcl", "tig3r!"),
        ("Server=tcp:x.example.test;Database=d;User Id=sa;Password=Pa55!word;Encrypt=true", "Pa55!word"),
        ("Driver={ODBC Driver 18};Server=h;Uid=sa;Pwd=s3cr3t;", "s3cr3t"),
        (f"DefaultEndpointsProtocol=https;AccountName=a;AccountKey={_KEY};EndpointSuffix=x", _KEY),
        (f"Endpoint=sb://x.example.test/;SharedAccessKeyName=n;SharedAccessKey={_SHORT_KEY}", _SHORT_KEY),
        (f"https://a.example.test/c?sv=2022&sig={_SIGNATURE}", f"sv=2022&sig={_SIGNATURE}"),
    ],
)
def test_the_password_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


def test_a_signed_address_is_a_key_to_the_file() -> None:
    signature = hexadecimal(64)
    assert values(RULES, f"https://b.example.test/f?X-Amz-Date=2&X-Amz-Signature={signature}") == [signature]


@pytest.mark.parametrize(
    "text",
    [
        "postgres://user:password@localhost/db",
        "postgres://$USER:$PASS@host/db",
        "postgres://user:<password>@host/db",
        "redis://cache:6379/0",
        "http://user@host/",
        "https://example.test:8080/path@v2",
        "ftp://host:21/a@b",
        "git@host.example.test:team/repo.git",
        "Server=h;Database=d;Integrated Security=true;",
        "Server=h;Uid=sa;Pwd={password};",
        "https://example.test/time?at=12:30@noon",
    ],
)
def test_what_holds_no_password_is_left(text: str) -> None:
    assert values(RULES, text) == []
