"""Command lines: `-p` is a password for mysql and a port for docker."""

from __future__ import annotations

import pytest

from native_host.detector.rules.secrets.command_line import RULES
from tests.native_host.detector.secrets.made_up import values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mysql -u root -phunter2 shop", "hunter2"),
        ("sshpass -p 'hunter2' ssh a@b", "'hunter2'"),
        ("docker login -u bob -p s3cret9 registry.example.test", "s3cret9"),
        ("curl -u bob:hunter2 https://x.example.test", "hunter2"),
        ("curl --user 'bob:hunter2' https://x.example.test", "hunter2"),
        ("redis-cli -h cache -a s3cretpw ping", "s3cretpw"),
        ("ldapsearch -D cn=admin -w adm1n! -b dc=x", "adm1n!"),
        ("tool --password hunter2 --verbose", "hunter2"),
        ("tool --db-password=hunter2", "hunter2"),
        ("tool --api-key=abcd1234efgh5678", "abcd1234efgh5678"),
        ("smbclient -U bob%hunter2 //h/s", "hunter2"),
        ("openssl rsa -passin pass:hunter2 -in k", "hunter2"),
        ("net use z: \\\\h\\s /user:bob hunter2", "hunter2"),
        ("CREATE USER bob IDENTIFIED BY 'hunter2x';", "'hunter2x'"),
        ('ConvertTo-SecureString "hunter2x" -AsPlainText', '"hunter2x"'),
        ("machine api.example.test login bob password hunter2", "hunter2"),
        ("echo 'bob:hunter2' | sudo chpasswd", "hunter2"),
    ],
)
def test_the_password_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "docker run -p 8080:80 nginx",
        "mysql -u root -p shop",
        "mkdir -p build/out && cp -a x y",
        "tool --password",
        "tool --password --verbose",
        "tool --password-file /run/secrets/x",
        'tool --token "$TOKEN"',
        "tool --password <password>",
        "curl -u $USER:$PASS https://x.example.test",
        "curl -u bob https://x.example.test",
        "pip install --user package",
        "ssh -p 2222 host",
        "net use z: /user:bob *",
    ],
)
def test_what_holds_no_password_is_left(text: str) -> None:
    assert values(RULES, text) == []
