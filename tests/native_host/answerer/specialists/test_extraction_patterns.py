"""What each finder takes, and what makes it doubt that it has found all."""

from __future__ import annotations

from native_host.answerer.specialists.extraction_patterns import FINDERS
from tests.native_host.answerer.every_case import every_case


@every_case(
    ("kind", "text", "found"),
    [
        ("email", "mailto:a@b.com", ["a@b.com"]),
        ("email", "<a.b+c@d-e.co.uk>,x_1@y.io", ["a.b+c@d-e.co.uk", "x_1@y.io"]),
        ("email", "ask @joe or joe@x.com.", ["joe@x.com"]),
        ("email", "müller@x.de", ["müller@x.de"]),
        ("url", "(https://en.example/A_(b)).", ["https://en.example/A_(b)"]),
        ("url", "<a href='https://a.example/?x=1&y=2'>", ["https://a.example/?x=1&y=2"]),
        ("url", "HTTP://A.EXAMPLE/ and a@b.com", ["HTTP://A.EXAMPLE/"]),
        ("hashtag", "#a1 (#b) x#c &#39; https://x.example/#d", ["#a1", "#b"]),
        ("phone", "+1 (555) 123-4567; 555.123.4567", ["+1 (555) 123-4567", "555.123.4567"]),
        ("phone", "06 12 34 56 78 le 12.05.2025 à 10:30", ["06 12 34 56 78"]),
        ("date", "12.05.2025, 2025-05-12; May 12th, 2025", ["12.05.2025", "2025-05-12", "May 12th, 2025"]),
        ("date", "it may rain on Monday, 3 March 2025", ["Monday, 3 March 2025"]),
        ("date", "3 March and 5 March at 10:30", ["3 March", "5 March"]),
        ("amount", "$5, 5 €, EUR 5, 5 dollars, £1.5m", ["$5", "5 €", "EUR 5", "5 dollars", "£1.5m"]),
        ("amount", "-$5.00 on 2025-05-12", ["-$5.00"]),
        ("price", "2 for $3", ["$3"]),
    ],
)
def test_found(kind: str, text: str, found: list[str]) -> None:
    assert FINDERS[kind](text) == found


@every_case(
    ("kind", "text"),
    [
        ("email", "joe at example dot com"),
        ("email", "joe[at]example.com and a@b.com"),
        ("email", "joe@localhost and a@b.com"),
        ("email", "a@b.com.Thanks"),
        ("email", "https://user:pw@host.com/"),
        ("email", "a..b@c.com"),
        ("email", '"odd name"@c.com'),
        ("url", "see example.com"),
        ("url", "https://a.example and ssh://b.example"),
        ("url", "https://exämple.com"),
        ("url", "https://a.example/**"),
        ("hashtag", "#ok and #foo-bar"),
        ("hashtag", "#ok and #ff0000"),
        ("phone", "+1 555 123 4567, order 12345678"),
        ("phone", "555-1234"),
        ("phone", "+1 555 123 4567 ext 5"),
        ("phone", "4111 1111 1111 1111"),
        ("date", "3 March 2025 and tomorrow"),
        ("date", "3 March 2025 and next week"),
        ("date", "3 and 5 March 2025"),
        ("date", "3-5 March 2025"),
        ("date", "in 2024, then 3 March 2025"),
        ("date", "from May to 3 June"),
        ("date", "99/99/2025"),
        ("date", "2025-03-04T10:00:00Z"),
        ("amount", "$5 for 3 apples"),
        ("amount", "10 to 20 euros"),
        ("price", "$5-10"),
        ("price", "five dollars and $3"),
        ("price", "5 pounds of flour for $3"),
        ("price", "10 or 20 euros"),
    ],
)
def test_doubts(kind: str, text: str) -> None:
    assert FINDERS[kind](text) is None
