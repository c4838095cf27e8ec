"""Colours between hexadecimal, RGB and HSL (CSS Color Module Level 4), worked out in fractions."""

from __future__ import annotations

import re
from fractions import Fraction

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.specialists.pasted import given
from native_host.answerer.specialists.specialist import Exact

Rgb = tuple[Fraction, Fraction, Fraction]  # 0 to 255

_SPACES = {
    "rgb": r"rgb|rgb (?:color|colour|values?|code|triplet|format|notation)|(?:valores|code|codigo|valeurs?) rgb|rgb werte?",
    "hex": r"hex|hexadecimal|hexa|hexcode|hexadezimal|hex (?:color|colour|code|value|format|color code|colour code"
    r"|triplet|wert)"
    r"|html color code|(?:code|codigo) (?:hex|hexa|hexadecimal)",
    "hsl": r"hsl|hsl (?:color|colour|values?|code|format|werte?)|(?:valores|code|valeurs?) hsl",
}
_THING_EN = "[the|this|a] [css] [color|colour|color code|colour code|value|code]"
_THING_DE = "[die|diese|den|der] [farbe|farbwert|farbcode|wert]"
_THING_FR = "[la|cette|le|ce] [couleur|code couleur|valeur|code]"
_THING_ES = "[el|este|la] [color|codigo|valor|codigo de color]"
_PHRASES = Phrases(
    {
        "colour": {
            "en": (
                f"(convert|change|turn|translate|transform) [from] {_THING_EN} [from] [{{source}}] {_THING_EN} (to|into"
                f"|in|as) [a|an]"
                " {target}",
                f"(what is|whats|what's|give me|show me|get|find|what are|tell me) [the] {{target}} (of|for|from"
                f"|equivalent of|equivalent for)"
                f" {_THING_EN} [{{source}}] {_THING_EN}",
                f"(what is|whats|what's|give me|show me|show) {_THING_EN} [{{source}}] {_THING_EN} (in|as|to|into)"
                f" {{target}}",
                f"{_THING_EN} [{{source}}] {_THING_EN} (to|in|into|as) {{target}} [conversion|converter]",
                "what {target} is",
            ),
            "de": (
                f"(konvertiere|wandle|rechne|ubersetze|wandel) {_THING_DE} [{{source}}] {_THING_DE} (in|nach|zu)"
                f" {{target}} [um]",
                f"{_THING_DE} [{{source}}] {_THING_DE} (in|nach|zu|als) {{target}} [umrechnen|umwandeln|konvertieren]",
                f"(was ist|wie lautet|wie ist) {_THING_DE} [{{source}}] {_THING_DE} (in|als) {{target}}",
                f"(was ist|wie lautet|gib mir) [der|den|die] {{target}} (von|fur) {_THING_DE} [{{source}}]",
            ),
            "fr": (
                f"(convertis|convertir|convertissez|transforme|passe|traduis) {_THING_FR} [{{source}}] {_THING_FR} (en"
                f"|vers) {{target}}",
                f"(quel est|quelle est|donne moi|que donne|c'est quoi) [le|la] {{target}} (de|du|pour) {_THING_FR}"
                f" [{{source}}]",
                f"[que donne|c'est quoi|combien fait] {_THING_FR} [{{source}}] {_THING_FR} en {{target}}",
            ),
            "es": (
                f"(convierte|convertir|pasa|pasar|transforma|traduce) {_THING_ES} [{{source}}] {_THING_ES} (a|en)"
                f" {{target}}",
                f"(cual es|dame|que es) [el|los] {{target}} (de|del|para) {_THING_ES} [{{source}}]",
                f"[que es|cuanto es|como es] {_THING_ES} [{{source}}] {_THING_ES} (a|en) {{target}}",
            ),
        }
    },
    source="|".join(_SPACES.values()),
    target="|".join(_SPACES.values()),
)
_WORD = re.compile("rgb|hex|hsl|html", re.IGNORECASE)
_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{1,6})?"
_HEX = re.compile(r"#?(?:[0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_RGB = re.compile(r"(?:rgb ?)?(\(? ?)([0-9]{1,3})(?: ?, ?| )([0-9]{1,3})(?: ?, ?| )([0-9]{1,3})( ?\)?)", re.IGNORECASE)
_HSL = re.compile(
    rf"(?:hsl ?)?(\(? ?)({_NUMBER})(?:deg|\u00b0)?(?: ?, ?| )({_NUMBER})%(?: ?, ?| )({_NUMBER})%( ?\)?)", re.IGNORECASE
)
_COLOUR = re.compile(
    rf"(?<![\w#])(?:#(?:[0-9a-f]{{6}}|[0-9a-f]{{3}})(?![\w.])|[0-9a-f]{{6}}(?![\w.])"
    rf"|(?:rgb ?)?\(? ?[0-9]{{1,3}}(?: ?, ?| )[0-9]{{1,3}}(?: ?, ?| )[0-9]{{1,3}} ?\)?(?![\w%.])"
    rf"|(?:hsl ?)?\(? ?{_NUMBER}(?:deg|\u00b0)?(?: ?, ?| ){_NUMBER}%(?: ?, ?| ){_NUMBER}% ?\)?)(?![\w%])",
    re.IGNORECASE,
)
_ROUNDED = {
    "en": "Rounded to one decimal place.",
    "de": "Auf eine Nachkommastelle gerundet.",
    "fr": "Arrondi à une décimale.",
    "es": "Redondeado a un decimal.",
}


class Colours:
    name = "colour"

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None:
            return None
        for ask, value in given(reading, _COLOUR):
            asked = _PHRASES.match(ask)
            read = _read(value.strip().rstrip(";")) if len(value) < 60 else None
            if asked is None or read is None:
                continue
            source, rgb, sure = read
            target, named = _space(asked.slots["target"]), _space(asked.slots.get("source", ""))
            # Three bare numbers are a colour only where the ask says which.
            if (
                target == source
                or (named or source) != source
                or not (sure or named or (source == "hex" and value.strip()[0] != "#"))
            ):
                continue
            said, rounded = _written(rgb, str(target))
            note = f"\n\n{_ROUNDED[asked.language]}" if rounded else ""
            return Exact(f"**`{said}`**{note}", self.name)
        return None


def _space(name: str) -> str | None:
    return next((space for space, pattern in _SPACES.items() if re.fullmatch(pattern, name)), None)


def _read(text: str) -> tuple[str, Rgb, bool] | None:
    """The space it is written in, the colour, and whether the writing itself says so."""
    if _HEX.fullmatch(text):
        digits = text.lstrip("#")
        if text[0] != "#" and len(digits) == 3:
            return None
        pairs = [digit * 2 for digit in digits] if len(digits) == 3 else [digits[n : n + 2] for n in (0, 2, 4)]
        return "hex", _three(*(Fraction(int(pair, 16)) for pair in pairs)), text[0] == "#"
    if (hit := _RGB.fullmatch(text)) and ("(" in hit[1]) == (")" in hit[5]):
        channels = [Fraction(hit[n]) for n in (2, 3, 4)]
        return ("rgb", _three(*channels), text[:3].lower() == "rgb") if max(channels) <= 255 else None
    if (hit := _HSL.fullmatch(text)) and ("(" in hit[1]) == (")" in hit[5]):
        hue, saturation, lightness = (Fraction(hit[n]) for n in (2, 3, 4))
        if hue <= 360 and saturation <= 100 and lightness <= 100:
            return "hsl", _from_hsl(hue, saturation / 100, lightness / 100), True
    return None


def _three(red: Fraction, green: Fraction, blue: Fraction) -> Rgb:
    return red, green, blue


def _from_hsl(hue: Fraction, saturation: Fraction, lightness: Fraction) -> Rgb:
    """CSS Color 4, section 7.1."""

    def channel(n: int) -> Fraction:
        k = (n + hue / 30) % 12
        return 255 * (
            lightness - saturation * min(lightness, 1 - lightness) * max(Fraction(-1), min(k - 3, 9 - k, Fraction(1)))
        )

    return channel(0), channel(8), channel(4)


def _to_hsl(rgb: Rgb) -> tuple[Fraction, Fraction, Fraction]:
    red, green, blue = (channel / 255 for channel in rgb)
    top, bottom = max(red, green, blue), min(red, green, blue)
    lightness, spread = (top + bottom) / 2, top - bottom
    if not spread:
        return Fraction(0), Fraction(0), lightness * 100
    saturation = spread / (1 - abs(2 * lightness - 1))
    if top == red:
        hue = (green - blue) / spread % 6
    elif top == green:
        hue = (blue - red) / spread + 2
    else:
        hue = (red - green) / spread + 4
    return hue * 60, saturation * 100, lightness * 100


def _written(rgb: Rgb, space: str) -> tuple[str, bool]:
    """The colour in `space`, and whether a decimal was rounded. Channels are whole bytes in CSS, halves rounded up."""
    channels = [int(channel + Fraction(1, 2)) for channel in rgb]
    if space == "rgb":
        return "rgb({}, {}, {})".format(*channels), False
    if space == "hex":
        return "#{:02x}{:02x}{:02x}".format(*channels), False
    numbers = _to_hsl(rgb)
    tenths = [int(number * 10 + Fraction(1, 2)) for number in numbers]
    hue, saturation, lightness = (str(tenth // 10) + (f".{tenth % 10}" if tenth % 10 else "") for tenth in tenths)
    rounded = any(number * 10 != tenth for number, tenth in zip(numbers, tenths, strict=True))
    return f"hsl({hue}, {saturation}%, {lightness}%)", rounded
