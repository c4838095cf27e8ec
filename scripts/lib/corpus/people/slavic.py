"""Polish and Russian names of women, patronymics and the cases in which sentences need a name."""

from __future__ import annotations

VOWELS = "aąeęioóuyаеёиоуыэюя"
HUSHING = "жшщчцгкх"


def woman_polish(family: str) -> str:
    for man, woman in (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("zny", "zna")):
        if family.endswith(man):
            return family.removesuffix(man) + woman
    return family


def woman_russian(family: str) -> str:
    if family.endswith(("ский", "цкий")):
        return family[:-2] + "ая"
    if family.endswith(("sky", "skiy")):
        return family.removesuffix("iy").removesuffix("y") + "aya"
    return (
        family + ("а" if family[-1] in "вн" else "a")
        if family.endswith(("ов", "ев", "ёв", "ин", "ын", "ov", "ev", "in", "yov"))
        else family
    )


def patronymic(father: str, gender: str) -> str:
    if father.endswith("ий"):
        stem = father[:-2] + "ь"
    elif father.endswith(("й", "ь")):
        stem = father[:-1]
    elif father.endswith(("а", "я")):
        return father[:-1] + ("ич" if gender == "m" else "ична")
    else:
        return father + ("ович" if gender == "m" else "овна")
    return stem + ("евич" if gender == "m" else "евна")


def russian(name: str, gender: str, case: str, is_family: bool) -> str:
    """`case` is gen, dat, acc, ins or pre. Names that do not bend come back as they are."""
    at = ("gen", "dat", "acc", "ins", "pre").index(case)
    bend = _russian_family if is_family else _russian_given
    stem, endings = bend(name, gender)
    return stem + endings[at] if endings else name


def _russian_family(name: str, gender: str) -> tuple[str, list[str]]:
    if gender == "m" and name.endswith(("ов", "ев", "ёв", "ин", "ын")):
        return name, ["а", "у", "а", "ым", "е"]
    if gender == "f" and name.endswith(("ова", "ева", "ёва", "ина", "ына")):
        return name[:-1], ["ой", "ой", "у", "ой", "ой"]
    if name.endswith(("ский", "цкий")):
        return name[:-2], ["ого", "ому", "ого", "им", "ом"]
    if name.endswith(("ская", "цкая")):
        return name[:-2], ["ой", "ой", "ую", "ой", "ой"]
    return name, []


def _russian_given(name: str, gender: str) -> tuple[str, list[str]]:
    if name.endswith("ия"):
        return name[:-1], ["и", "и", "ю", "ей", "и"]
    if name.endswith("я"):
        return name[:-1], ["и", "е", "ю", "ей", "е"]
    if name.endswith("а"):
        return name[:-1], ["и" if name[-2] in HUSHING else "ы", "е", "у", "ой", "е"]
    if name.endswith(("вна", "чна")):
        return name[:-1], ["ы", "е", "у", "ой", "е"]
    if name.endswith("ь") and gender == "m":
        return name[:-1], ["я", "ю", "я", "ем", "е"]
    if name.endswith("ь"):
        return name[:-1], ["и", "и", "ь", "ью", "и"]
    if name.endswith("й"):
        return name[:-1], ["я", "ю", "я", "ем", "и" if name.endswith("ий") else "е"]
    if name.endswith("ич"):
        return name, ["а", "у", "а", "ем", "е"]
    return (name, ["а", "у", "а", "ом", "е"]) if gender == "m" and name[-1] not in VOWELS else (name, [])


def polish(name: str, gender: str, case: str, is_family: bool) -> str:
    """Regular bending only; names with a vowel that drops out are left alone, as people often do."""
    at = ("gen", "dat", "acc", "ins", "loc").index(case)
    if name.endswith(("ski", "cki", "dzki")):
        return name + ("ego", "emu", "ego", "m", "m")[at]
    if name.endswith(("ska", "cka", "dzka")):
        return name[:-1] + ("iej", "iej", "ą", "ą", "iej")[at]
    if name.endswith("ia") and gender == "f":
        return (
            name[:-1] + ("i", "i", "ę", "ą", "i")[at]
            if name.endswith(("ria", "lia"))
            else name[:-1] + ("", "", "ę", "ą", "")[at]
        )
    if name.endswith("a") and gender == "f" and not is_family:
        soft = {"ka": "ce", "ga": "dze", "ra": "rze", "ła": "le", "ta": "cie", "da": "dzie"}.get(
            name[-2:], name[-2:-1] + "ie"
        )
        return (
            name[:-1] + ("i" if name[-2] in "kgj" else "y"),
            name[:-2] + soft,
            name[:-1] + "ę",
            name[:-1] + "ą",
            name[:-2] + soft,
        )[at]
    if gender == "f" or name[-1] in VOWELS or name.endswith(("ek", "ec", "eł", "ół", "ień", "ów")):
        return name
    instrumental = "iem" if name[-1] in "kg" else "em"
    locative = "u" if name[-1] in "kghjlcż" or name.endswith(("sz", "cz", "rz", "dz")) else "ie"
    return (
        name + ("a", "owi", "a", instrumental, locative)[at]
        if name[-1] not in "ńśćźłrtd"
        else name + ("a" if name[-1] not in "ńśćź" else "", "", "", "", "")[at]
    )
