"""Passwords in sentences of several languages, and sentences about passwords."""

from __future__ import annotations

import pytest

from native_host.detector.rules.secrets.spoken_password import RULES
from tests.native_host.detector.secrets.made_up import values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my password is hunter2!", "hunter2!"),
        ("My password for the VPN is Tr0ub4dor&3, please", "Tr0ub4dor&3"),
        ('the password is "correct horse battery"', '"correct horse battery"'),
        ("my password is swordfish.", "swordfish."),
        ("Mein Passwort lautet Sommer2024!", "Sommer2024!"),
        ("das Passwort ist „Blumen wiese“ ok", "„Blumen wiese“"),
        ("le mot de passe est Soleil#77", "Soleil#77"),
        ("la contraseña es Gato_negro9", "Gato_negro9"),
        ("a senha é Futebol10", "Futebol10"),
        ("la password è Roma1927", "Roma1927"),
        ("het wachtwoord is Fiets22x", "Fiets22x"),
        ("пароль: Zima2023", "Zima2023"),
        ("我的密码是abc12345", "abc12345"),
        ("le mot de passe du serveur est Zk9!quatre", "Zk9!quatre"),
        ("das Passwort vom Router lautet Zk9!vier", "Zk9!vier"),
        ("كلمة السر: Zk9!quatre", "Zk9!quatre"),
        ("كلمة المرور هي Zk9!quatre", "Zk9!quatre"),
        ("รหัสผ่าน: Qw3r!ty99", "Qw3r!ty99"),
        ("मेरा पासवर्ड Qw3r!ty99 है", "Qw3r!ty99"),
        ("log in with password hunter2 please", "hunter2"),
        ("credentials: admin / Winter23!", "Winter23!"),
        ("my password is NUN2#nallA1F", "NUN2#nallA1F"),
        ("the pw is hunter2", "hunter2"),
        ("my PIN is 4821", "4821"),
        ("my pin for the bank card is 4471, is that secure?", "4471"),
        ("PIN for my card: 4471, should I change it?", "4471"),
        ("the door code of our office is 8842#", "8842#"),
        ("and the gate code 0912", "0912"),
        ("der Türcode vom Büro lautet 7731", "7731"),
        ("verification code: 483920", "483920"),
        ("Ihr Bestätigungscode lautet 123 456", "123 456"),
    ],
)
def test_the_password_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "The password is incorrect, try again.",
        "my password is not working",
        "my password is expired.",
        "Your password is required.",
        "password is stored hashed",
        "Das Passwort ist falsch.",
        "le mot de passe est incorrect",
        "كلمة السر غير صحيحة",
        "كلمة المرور password",
        "La contraseña es obligatoria.",
        "A senha é inválida",
        "password sha256 and password bcrypt12 are schemes",
        "password reset link",
        "the API key is stored in the vault",
        "password issue 2024x",
        "password: 'password'",
        "pin: 13",
        "pin the tab, code 7 is an error",
        "error code: 500",
        "the access code is what?",
        "an entry code has 4 digits",
    ],
)
def test_sentences_about_passwords_are_left(text: str) -> None:
    assert values(RULES, text) == []
