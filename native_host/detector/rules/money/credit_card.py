"""Payment card numbers: issuer ranges (ISO/IEC 7812), Luhn, and any regular grouping, also across lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.context import Context
from native_host.detector.rules.digits import Group, is_apart, runs

# First digits as an inclusive range, and the lengths the issuer uses.
_ISSUERS: tuple[tuple[int, int, frozenset[int]], ...] = (
    (4, 4, frozenset((13, 16, 19))),
    (51, 55, frozenset((16,))),
    (2221, 2720, frozenset((16,))),
    (34, 34, frozenset((15,))),
    (37, 37, frozenset((15,))),
    (300, 305, frozenset((14, 16))),
    (3095, 3095, frozenset((14, 16))),
    (36, 36, frozenset((14, 16))),
    (38, 39, frozenset((14, 16))),
    (3528, 3589, frozenset((16, 17, 18, 19))),
    (6011, 6011, frozenset((16, 19))),
    (644, 649, frozenset((16, 19))),
    (65, 65, frozenset((16, 19))),
    (62, 62, frozenset((16, 17, 18, 19))),
    (81, 82, frozenset((16,))),
    (2200, 2204, frozenset((16, 19))),
    (508, 508, frozenset((16,))),
    (5018, 5018, frozenset((12, 13, 16, 19))),
    (5020, 5020, frozenset((12, 13, 16, 19))),
    (5038, 5038, frozenset((12, 13, 16, 19))),
    (5893, 5893, frozenset((12, 13, 16, 19))),
    (6304, 6304, frozenset((12, 13, 16, 19))),
    (6759, 6763, frozenset((12, 13, 16, 19))),
    (6060, 6099, frozenset((16,))),
)
_PREFIX_CHARS = 4
_MONEY = "元円원圆圓块"


def _lengths_by_prefix() -> dict[str, frozenset[int]]:
    """The lengths in use for each choice of first four digits, so that one look-up tells."""
    lengths: dict[str, frozenset[int]] = {}
    for first, last, sizes in _ISSUERS:
        scale = 10 ** (_PREFIX_CHARS - len(str(first)))
        for prefix in range(first * scale, (last + 1) * scale):
            lengths[str(prefix)] = lengths.get(str(prefix), frozenset()) | sizes
    return lengths


_LENGTHS = _lengths_by_prefix()
_NO_LENGTHS: frozenset[int] = frozenset()
_CONTEXT = Context(
    (
        *(
            "card",
            "cards",
            "credit card",
            "debit card",
            "visa",
            "mastercard",
            "amex",
            "american express",
            "discover",
            "maestro",
        ),
        *("cc", "ccn", "pan", "kreditkarte", "kartennummer", "karte", "carte", "carte bancaire", "cb", "tarjeta", "carta"),
        *("cartão", "cartao", "kaart", "creditcard", "karta", "karty", "карта", "карты", "カード", "卡号", "信用卡", "카드"),
    ),
    60,
    20,
)
_SHORTEST, _LONGEST = 12, 19
# Groups smaller than these are only a card's where one and the same sign parts all of them.
_WRITTEN_TOGETHER = 4
_FIRST_DIGITS = frozenset(str(first)[0] for first, _, _ in _ISSUERS)


def luhn(digits: str) -> bool:
    """The check digit of ISO/IEC 7812-1, annex B."""
    doubled = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
    total = sum(int(digit) for digit in digits[-1::-2]) + sum(doubled[int(digit)] for digit in digits[-2::-2])
    return total % 10 == 0


def is_card(digits: str) -> bool:
    """Whether an issuer uses numbers like this one and the check digit holds."""
    is_known = len(digits) in _LENGTHS.get(digits[:_PREFIX_CHARS], _NO_LENGTHS)
    return is_known and len(set(digits)) > 1 and luhn(digits)


class CreditCards:
    """Tries each stretch of whole groups, so that neither the number before nor the expiry date behind hides a card."""

    name = "credit_card"
    shape = r"[0-9](?:[ \t\r\n.\-/()_:|]{0,4}[0-9]){11}"
    is_validated = True

    def scan(self, text: str) -> Iterator[Finding]:
        for groups in runs(text, _SHORTEST):
            yield from _cards(text, groups)


RULES = (CreditCards(),)


def _cards(text: str, groups: list[Group]) -> Iterator[Finding]:
    first = 0
    while first < len(groups):
        last = _last_group(text, groups, first)
        if last is not None:
            start, end = groups[first].start, groups[last].end
            score = 0.97 if _CONTEXT.is_near(text, start, end) else 0.9
            yield Finding(start, end, Entity.CREDIT_CARD.value, score, "rule:credit_card")
            first = last
        first += 1


def _last_group(text: str, groups: list[Group], first: int) -> int | None:
    """The longest card that begins with group `first`."""
    digits, best = "", None
    if text[groups[first].start] not in _FIRST_DIGITS:
        return None
    for last in range(first, len(groups)):
        group = groups[last]
        if len(digits) + group.size > _LONGEST:
            break
        digits += text[group.start : group.end]
        if len(digits) >= _PREFIX_CHARS and digits[:_PREFIX_CHARS] not in _LENGTHS:
            return None
        if len(digits) >= _SHORTEST and is_card(digits) and _is_plausible(text, groups[first : last + 1]):
            best = last
    return best


def _is_plausible(text: str, groups: list[Group]) -> bool:
    start, end = groups[0].start, groups[-1].end
    if not is_apart(text, start, end) or _is_decimal(text, start) or text[start - 1 : start] == "+":
        return False
    if text[end : end + 1] in _MONEY and text[end : end + 1]:
        return False
    sizes = [group.size for group in groups]
    if max(sizes) < _WRITTEN_TOGETHER and len({text[one.end : two.start] for one, two in pairwise(groups)}) > 1:
        return False
    is_regular = len(set(sizes[:-1])) <= 1 and sizes[-1] <= max(sizes) if len(sizes) > 1 else sizes[0] > 13
    return is_regular or sizes in ([4, 6, 5], [4, 6, 4]) or _CONTEXT.is_near(text, start, end)


def _is_decimal(text: str, start: int) -> bool:
    """Whether the digits are the places behind a point, as in 0.4111111111111111."""
    return start >= 2 and text[start - 1] in ".," and text[start - 2].isdigit()
