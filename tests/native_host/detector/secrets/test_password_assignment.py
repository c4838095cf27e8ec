"""Passwords in config syntaxes and code: the value alone is found; references, types, labels and masks are not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.secrets.password_assignment import RULES, bare_value
from tests.native_host.detector.secrets.made_up import values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("DB_PASSWORD=hunter2", "hunter2"),
        ('export DB_PASSWORD="hunter2 x9"', "hunter2 x9"),
        ("password: hunter2", "hunter2"),
        ("password: swordfish", "swordfish"),
        ('"password": "s3cr3t!pass"', "s3cr3t!pass"),
        ("'password' => 'geheim123',", "geheim123"),
        ('password = "correcthorse"', "correcthorse"),
        ("<password>hunter2</password>", "hunter2"),
        ('<add key="Password" value="hunter2"/>', "hunter2"),
        ('config["password"] = "hunter2"', "hunter2"),
        ('const apiKey: string = "9f8a7b6c5d4e3f2a1b"', "9f8a7b6c5d4e3f2a1b"),
        ('passwd := "tr0ub4dor&3"', "tr0ub4dor&3"),
        ("https://x.test/?token=9f8a7b6c5d4e3f2a1b&x=1", "9f8a7b6c5d4e3f2a1b"),
        ("JWT_SECRET=supersecretjwtvalueabc", "supersecretjwtvalueabc"),
        ("SECRET_KEY = 'django-insecure-8#k2j4h5g6f7d8s9a0'", "django-insecure-8#k2j4h5g6f7d8s9a0"),
        ("client_secret=GxT7!kq9_z2Lm4", "GxT7!kq9_z2Lm4"),
        ("Passwort: Sommer2024!", "Sommer2024!"),
        ('mot_de_passe = "azerty42"', "azerty42"),
        ('login(user="bob", password="hunter2")', "hunter2"),
        ("(password: hunter2)", "hunter2"),
        ('passphrase: "correct horse battery staple"', "correct horse battery staple"),
        ("spring.datasource.password=Pa$$w0rd", "Pa$$w0rd"),
        ("MYSQL_ROOT_PASSWORD: rootpw!", "rootpw!"),
        ('ansible_become_pass: "x9!kk2"', "x9!kk2"),
        ("PGPASSWORD=s3cr3t psql -h x", "s3cr3t"),
        ('if password == "letmein99":', "letmein99"),
        ("- name: DB_PASSWORD\n  value: hunter2", "hunter2"),
        ('password = r"raw_d3f"', "raw_d3f"),
        ('"accessToken":"abc123def456ghi789"', "abc123def456ghi789"),
        ("密码：hunter22", "hunter22"),
        ("pw: hunter2", "hunter2"),
        ("WIFI: ssid home, password: rosebud99", "rosebud99"),
        ("password=abc123&user=x", "abc123"),
        ("SMTP_PASS=mail!pw", "mail!pw"),
        ("  secret_key_base: 9f8a7b6c5d4e3f2a1b9f8a7b", "9f8a7b6c5d4e3f2a1b9f8a7b"),
        ('$cfg["Servers"]["password"] = "blowfish99";', "blowfish99"),
        ('{"password":"p\\"w1"}', 'p\\"w1'),
        ("wachtwoord: Fiets2024", "Fiets2024"),
        ("senha: Futebol10", "Futebol10"),
    ],
)
def test_the_value_alone_is_found(text: str, value: str) -> None:
    assert values(RULES, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "DB_PASSWORD=${DB_PASSWORD}",
        "password: ${{ secrets.DB_PASSWORD }}",
        'password = os.environ["DB_PASSWORD"]',
        "password = process.env.PASSWORD",
        "password = get_password()",
        'password = getpass.getpass("Password: ")',
        "password: string",
        "password: str = Field(...)",
        "password = None",
        'password = ""',
        'password = "********"',
        'password = "<password>"',
        "password=password",
        'password = "your_password"',
        'password: "Password"',
        '"password": "Enter your password here"',
        "self.password = password",
        "user.password = hashPassword(req.body.password)",
        'token = request.headers.get("X")',
        "token = next(tokens)",
        "max_tokens: 4096",
        "password_file: /run/secrets/db_password",
        "tokenUrl: https://auth.example.test/token",
        "secretName: my-secret",
        'type="password"',
        '<input type="password" name="password">',
        "password: required",
        "const token = await getToken();",
        'token: "{{ token }}"',
        "password: !vault |",
        "PWD=/home/user",
        'passwords = ["a"]',
        "password_hash = bcrypt.hashpw(password, salt)",
        "api_key = config.api_key",
        "api_key=YOUR_API_KEY",
        "secret: false",
        "Compass: north",
        "password: Optional[str] = None",
        "password: Secret",
        "    password: passwordSchema,",
        "key: value",
        "token_type: bearer",
        '"token": "IDENTIFIER"',
        'if password == "": return',
        'password = "changeme"',
        '"password": "Passwort"',
        'passwordConfirmation: "confirm_password"',
        'password: "Please choose a password"',
        "secretKeyRef:\n  name: db-secret\n  key: password",
        "max_tokens=4096",
        "token: 123456",
        "password_min_length = 12",
        "password=$1",
        "password={password}",
        "password: %s",
        "token = tokens[0]",
        'secret = Secret.from_name("db")',
        "API_KEY=$(cat key.txt)",
        "password: ${DB_PASSWORD:-}",
        "client_secret: !ref Secret",
        'passwordResetUrl: "https://x.test/reset"',
        'auth_token_url = "https://x.test/t0k3n"',
        'key = "customer_1234"',
    ],
)
def test_what_is_no_secret_is_left(text: str) -> None:
    assert values(RULES, text) == []


@pytest.mark.parametrize(
    ("raw", "value"), [("abc1&x=2", "abc1"), ("hunter2)", "hunter2"), ("f(x)y1", "f(x)y1"), ("x9.", "x9")]
)
def test_a_bare_value_ends_where_its_sentence_does(raw: str, value: str) -> None:
    assert bare_value(raw) == value
