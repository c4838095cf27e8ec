"""Texts in which nothing is private. Each false finding here would put a placeholder into somebody's question."""

from __future__ import annotations

import pytest

from native_host.detector.catalogue import default_detector
from tests.native_host.detector.found import pairs

CLEAN = (
    "How do I reverse a linked list in Python? while head: head.next, prev, head = prev, head, head.next",
    "npm i lodash@4.17.21 @types/node@20.1.0 && npx tsc --target es2022",
    "TypeError: unsupported operand at line 1234 in module.py, column 56 (build 2023.10.12.4567)",
    "git revert 9fceb02d0ae598e95dc970b74767f19372d61af8 and then rebase onto 1a410efbd13591db07496601ebc7a059dd55cfe9",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 is the digest of nothing",
    "SELECT id, name FROM users WHERE created_at > '2024-01-01 00:00:00' AND score BETWEEN 1000 AND 2000 LIMIT 50;",
    "uuid 550e8400-e29b-41d4-a716-446655440000 was logged at 2024-05-12T10:30:45.123Z",
    "@app.route('/items')\ndef items(): return jsonify([1, 2, 3])",
    "std::vector<int>::iterator it = v.begin(); a::b::c(); scores = q@k.transpose(0, 1)",
    "server { listen 127.0.0.1:8080; root /var/www/html; proxy_pass http://localhost:3000/; }",
    "color: #ff00ff; margin: 0 12px 24px 36px; transform: translate(12.5px, 33.25px);",
    "weights = [0.12345, 0.54321, 1.23456, 2.34567]; lr = 1e-4; epochs = 100; seed = 1234567890",
    "docker run -p 5432:5432 postgres:16.2 && psql -h localhost -p 5432",
    "Python 3.11.4, Chrome/120.0.6099.109, glibc 2.31, kernel 6.1.0-18-amd64, release 10.0.19045.3803",
    "Add 200 g flour, 3 eggs and 150 ml milk; bake 25-30 minutes at 180 °C (350 °F), serves 4-6.",
    "The Battle of Hastings took place on 14 October 1066; William was crowned on 25 December 1066 in London.",
    "Between 1914 and 1918 about 9,700,000 soldiers died; the war cost $208,000,000,000.",
    "Carlsen (2850) beat Caruana (2789) 1-0 after 1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6.",
    "They won 21-19, 15-21, 21-18 and lost 3-6, 6-4, 7-6 (7-5) in the final of 2023.",
    "ISBN 978-3-16-148410-0 and 0-306-40615-2, DOI 10.1145/3292500.3330701, RFC 2616 section 14.9.1",
    "The price rose from $1,234.56 to 1.499,00 € (+21.4 %), VAT 19 % included, order quantity 100000.",
    "Unix time 1716400000 is 2024-05-22; in milliseconds 1716400000123.",
    "Fibonacci: 0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181",
    "pi is 3.14159265358979323846264338327950288 and e is 2.71828182845904523536",
    "Translate: 'Le chat dort sur la place du village depuis 10 ans.'",
    "Schreibe einen Aufsatz über die Straße als Ort der Begegnung im 20. Jahrhundert (ca. 500 Wörter).",
    "Explain 1 Corinthians 13:4-8 and Psalm 23 in two paragraphs of 100 words each.",
    "My phone has a 6.1 inch screen with 2532 x 1170 pixels and a 3240 mAh battery.",
    "Call the function with (1234567, 89) and it returns 42; the test number 12 of 340 fails.",
    "The flight LH 454 leaves at 10:15 and lands at 12:40, distance 9,400 km, 11 h 25 min.",
    "In the year 2020 the population was 83,240,525 and in 2021 83,196,078.",
    "How do I choose a good password? Should my password be changed every 90 days?",
    "See https://example.com/docs/page?id=12345678&lang=en#section-2 and https://github.com/a/b/issues/1234",
    "Let x = 12345678901234567890 and y = 98765432109876543210; compute x * y mod 1000000007.",
    "cd /home/user/project && ls -la /usr/local/lib/python3.11/site-packages && C:\\Users\\Public\\Desktop",
    "Die Sitzung beginnt um 14:30 Uhr in Raum 2.017, Tagesordnung: 1. Begrüßung, 2. Haushalt 2025, 3. Verschiedenes.",
    "第二次世界大戦は1939年9月1日に始まり、1945年9月2日に終わった。",
    "Составь план на 2025 год: 12 месяцев, 52 недели, 365 дней.",
    "| a | b |\n|---|---|\n| 100 | 200 |\n| 3000 | 40000 |\n| 500000 | 6000000 |",
    "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25",
    "10110110 11100011 01010101 0xDEADBEEF 0b1010 0o755 1_000_000",
    "Model X-200 (part 4520-881-03, revision C) replaces the X-100 series from 1998.",
    'Any arguments you would normally pass to `node` work here, and the tests pass for "abc" too.',
    "We reached 1250000 users, 4155552671 rows and 212,340 bytes; text 1234567 was split into tokens.",
    "Agenda\n* 12.05.2024 kick-off\n* 13.05.2024 review\na. 2020-01-01\nb. 2020-02-01\nc. 2020-03-01",
    "BP 140/90, CP 3, PL 5, box 12, apartado 3 del artículo 5, Postfach mit 2000 E-Mails",
    "| model | released | score |\n|---|---|---|\n| alpha | 2023-05-07 | 4155 |\n| beta | 2024-01-02 | 0 |",
    "id,price,qty,sku\n1,19.99,4155552671,AB12 CDE\n2,5.00,6045550187,M-AB 1234",
    "\\int_0^1 x^2 dx = 1/3, n! = 120, 2^64 = 18446744073709551616, 6.02214076e23, 1729 = 1^3 + 12^3 = 9^3 + 10^3",
    "Magna Carta, 15 June 1215; Bastille, 14 July 1789; Sputnik, 4 October 1957; 9 November 1989; fall of Rome, 476.",
    "const ids = [4155552671, 2125550147]; for (let i = 0; i < 10; i++) console.log(ids[i % 2], 0x7fffffff);",
    "The White House, Downing Street and the Manor House on Church Lane are in three novels of 1998.",
    "Order no. 415-555-2671-88, invoice 2024-000123, ticket #4155552671, tracking 1Z999AA10123456784",
    "CVC words: cat, dog, pig. CVC 2023 is a conference. The PIN header has 40 pins; solder pin 13 and pin 4 of SPIN 4821.",
    "SemVer 10.15.7, Debian 12.5, Node v20.11.1, OpenSSL 3.0.13, build 20240512.4, commit 1a410ef, tag v2024.05.07",
)


@pytest.mark.parametrize("text", CLEAN)
def test_nothing_is_found(text: str) -> None:
    detection = default_detector().detect(text)
    assert pairs(text, detection) == []
    assert detection.topics == ()


def test_all_of_them_in_one_text_hold_nothing_either() -> None:
    text = "\n\n".join(CLEAN)
    assert pairs(text, default_detector().detect(text)) == []
