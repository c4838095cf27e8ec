"""Everyday texts without secrets or national numbers: no rule of these shelves may fire on any of them."""

from __future__ import annotations

import pytest

from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector

DETECTOR = Detector([rule for rule in all_rules() if rule.name.startswith(("secrets.", "national."))], budget_s=None)
TEXTS = [
    "def area(radius: float) -> float:",
    "    return math.pi * radius ** 2  # 3.141592653589793",
    "const sum = (a, b) => a + b; export default sum;",
    '"left-pad": {"version": "1.3.0", "resolved": "https://registry.example.test/left-pad/-/left-pad-1.3.0.tgz",'
    ' "integrity": "sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA=="}',
    "anyio==4.4.0 --hash=sha256:5aadc6a1bbb7cdb0bede386cac5e2940f5e2ff3aa20277e991cf028e0585ce94",
    "github.com/pkg/errors v0.9.1 h1:FEBLx1zS214owpjy7qsBeixbURkuhQAwrK5UwLGTwt4=",
    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.txt",
    "Mix 250 g flour, 125 ml milk, 2 eggs and 1/2 tsp salt; bake at 180 C for 35 min.",
    "Order 4500123987 was shipped with tracking 1Z999AA10123456784 on 2024-03-18.",
    "Tracking: 00340434161094042557, RR123456785DE, 9400111899223197428490",
    "Invoice 2024-000123, customer 10045, total 1,234.56 EUR",
    "ISBN 978-3-16-148410-0 and ISBN-10 0-306-40615-2",
    "Versions: 1.2.3, 10.0.19045.3803, 2024.11.0, v18.20.4, 3.11.9-slim-bookworm",
    "2^31 - 1 = 2147483647 and 2^63 - 1 = 9223372036854775807; 1000000007 is prime.",
    "The first primes: 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47",
    "pi = 3.14159265358979323846264338327950288419716939937510",
    "SELECT id, created_at FROM orders WHERE id BETWEEN 100000 AND 200000 LIMIT 50;",
    "CREATE TABLE users (id BIGINT PRIMARY KEY, password_hash VARCHAR(255) NOT NULL, api_key_id UUID);",
    'if (user.password !== confirmPassword) { setError("Passwords do not match"); }',
    '<label for="password">Password</label><input type="password" id="password" autocomplete="current-password">',
    'password = os.environ["DB_PASSWORD"]',
    "conn = connect(password=password)",
    "api_key: ${{ secrets.API_KEY }}",
    "token = tokenizer.encode(text, max_tokens=4096)",
    "The access token is passed in the Authorization header as a bearer token.",
    "How do I reset my password? I forgot it again.",
    "Explain how public key cryptography works and what a private key is.",
    "550e8400-e29b-41d4-a716-446655440000",
    "request_id=7f3e9c2a-1b4d-4e8f-9a6b-2c5d7e8f9a0b status=200 duration=153ms",
    "2024-05-17T08:21:33.123Z INFO worker-3 processed 1523 items in 12.7s",
    "Meeting on 12.03.2025 at 14:30 in room 4.17; bring 20 copies.",
    "git checkout -b feature/JIRA-12345-add-oauth-token-refresh",
    "docker pull nginx@sha256:0d17b565c37bcbd895e9d92315a05c1c3c9a29f762b011a10c54a66cd53c9b31",
    "#!/bin/sh",
    "set -eu",
    'export PATH="$HOME/bin:$PATH"',
    'exec "$@"',
    "color: #a1b2c3; background: rgba(12, 34, 56, 0.78);",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "https://example.test/watch?v=dQw4w9WgXcQ&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf",
    "https://example.test/docs/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit",
    "The password must be at least 12 characters and contain a number.",
    "Das Passwort ist leider falsch, bitte versuchen Sie es erneut.",
    "Le mot de passe est obligatoire. La contraseña es incorrecta. A senha é obrigatória.",
    "The secret of good bread is time; the key ingredient is patience.",
    "enum Token { Identifier, Number, String, LeftParen = 40, RightParen = 41 }",
    "Article number 4006381333931, EAN 4006381333931, SKU AB-1234567-X",
    "Flight LH 0454 departs 10:55, seat 23A, booking class Y",
    "ticket #482913, case 00123456, PR #10482, issue 99123",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "\\int_0^1 x^2 dx = 1/3 and e^{i\\pi} + 1 = 0; 123456789 * 8 + 9 = 987654321",
    "Population: 83,240,525 (2020); GDP 3,861,123 million; area 357,022 km2",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl host",
    "-----BEGIN CERTIFICATE-----",
    "MIIBszCCAVmgAwIBAgIUQ",
    "-----END CERTIFICATE-----",
    "Pan-fry the tofu; the TV says tin cans; sin(x) = cos(90 - x), 046454286 steps",
    'kubectl create secret generic db --from-literal=password="$DB_PASSWORD"',
    "process.env.STRIPE_SECRET_KEY",
    "STRIPE_SECRET_KEY=sk_test_...",
    "OPENAI_API_KEY=your-api-key-here",
    "export GITHUB_TOKEN=<your token>",
    "Set password: ******** and token: [REDACTED]",
    "def check_password(self, raw_password: str) -> bool: ...",
    "password: Annotated[str, Field(min_length=8)]",
    "@pytest.fixture",
    "def token(client): return client.get_token()",
    "The id number of the element is 42 and its id is node-17.",
    "Model card: parameters 7,241,732,096; context 32768; vocab 128256",
    "10.0.0.0/8, 192.168.0.0/16; port 5432; mask 255.255.255.0",
    "'{name} <{email}>'",
    "Use rule 12.3.4-5 of ISO 7064; see pages 120-125 and 2001-2002",
    "card 1 of 52, page 3/10, 16:9, 4x4, A4",
    "part no. 12-3456789, lot 0012345678, bin 123456",
    "chess: 1. e4 e5 2. Nf3 Nc6 3. Bb5 a6",
    "GTIN 04006381333931, MPN X1234567A, serial C02XG0FDJGH5",
    "UTC+02:00, +/-5%, 1e-9, 0xDEADBEEF, 0b1010",
    "The BIC is COBADEFFXXX",
    "LaTeX: \\frac{1}{2} \\cdot 10^{-3}",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_clean_text_stays_clean(text: str) -> None:
    found = DETECTOR.detect(text)
    assert [(one.source, text[one.start : one.end]) for one in found.findings] == []
    assert found.overruns == ()


def test_all_of_them_together_stay_clean() -> None:
    assert DETECTOR.detect("\n\n".join(TEXTS)).findings == ()
