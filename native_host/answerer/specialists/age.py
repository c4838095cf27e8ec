"""Age in whole years on a date, from a full date of birth."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, datetime

from native_host.answerer.request import Reading
from native_host.answerer.specialists.duration_words import counted
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import DATE_SLOT, read_date
from native_host.answerer.specialists.specialist import Exact

_EN_WHO = (
    "(?:someone|somebody|a person|a man|a woman|a child|a baby|a kid|a dog|a cat|anyone|one|"
    "i|he|she|my (?:son|daughter|dog|cat|mother|father|mom|mum|dad|wife|husband|child|"
    "brother|sister))"
)
_DE_WHO = (
    "(?:jemand|man|eine person|ein mensch|ein kind|ich|er|sie|mein (?:sohn|vater|mann|bruder|"
    "kind|hund)|meine (?:tochter|mutter|frau|schwester|katze))"
)
_FR_WHO = (
    "(?:quelqu'un|une personne|un enfant|un homme|une femme|mon (?:fils|pere|mari|frere|"
    "enfant|chien)|ma (?:fille|mere|femme|soeur)|il|elle|on)"
)
_ES_WHO = (
    "(?:alguien|una persona|un nino|una nina|un hombre|una mujer|mi (?:hijo|hija|padre|madre|"
    "marido|esposo|esposa|mujer|hermano|hermana|perro))"
)
_ON_EN, _ON_DE, _ON_FR, _ON_ES = (
    "(?: (?:today|now|right now)| (?:on|as of|at|by) {on})?",
    "(?: (?:am|zum|an|bis zum) {on})?",
    "(?: (?:au|le|a la date du|en date du|a) {on})?",
    "(?: (?:el|al|a fecha de|en) {on})?",
)
_BORN_EN = "(?:was )?born (?:on |in )?(?:the )?{b}"
_TEMPLATES = {
    "en": (
        f"how old (?:is|was|will|would|am) {_EN_WHO} (?:who (?:is|was) |be if (?:they were |he "
        f"was |she was )?|that was |if (?:they were |he was |she was |i was |i'm |i am )?|who's |"
        f"be )?{_BORN_EN}(?: be)?{_ON_EN}(?: be)?",
        f"(?:calculate |compute |what is |what's |whats |tell me |work out |find )?(?:the |my |"
        f"his |her )?(?:current |exact )?age (?:of )?(?:{_EN_WHO} )?(?:who was |if |for )?(?:(?:i "
        f"was |they were |he was |she was )?born (?:on )?|for (?:a )?(?:birth ?date|date of birth|"
        f"birthday) (?:of )?|from (?:a )?(?:birth ?date|date of birth|birthday) (?:of )?|with "
        f"(?:a )?(?:birth ?date|date of birth|birthday) (?:of )?|(?:birth ?date|date of birth|dob|"
        f"birthday) )(?:of )?{{b}}{_ON_EN}",
        f"(?:i was |i'm |i am |he was |she was |they were |{_EN_WHO} was )?born (?:on )?{{b}},? "
        f"(?:so )?(?:how old (?:am i|is he|is she|are they|was i|will i be|would i be|was he|was "
        f"she|am i now|am i today|is he now|is she now)|what is my age|what's my age|whats my age|"
        f"age)(?: now| today)?{_ON_EN}",
        f"how old am i if (?:i was |i'm |i am |my birthday is |my date of birth is |my birthdate "
        f"is )?(?:born (?:on )?)?{{b}}{_ON_EN}",
        f"if (?:i was |someone was |he was |she was |someone is |you were )?born (?:on )?{{b}},? "
        f"how old (?:am i|are they|is he|is she|would i be|would they be|are you|will i be|will "
        f"they be)(?: now| today)?{_ON_EN}",
        "(?:on|as of) {on},? how old (?:is|was|will|would) (?:someone|a person|he|she|i) (?:be "
        ")?(?:who was |if )?born (?:on )?{b}(?: be)?",
        "(?:dob|date of birth|birth ?date|birthday|born) (?:is )?{b},? (?:how old|age|what age|"
        "what is the age)(?: on {on})?",
    ),
    "de": (
        f"wie alt (?:ist|war|wird|ware|bin|bist|wurde) (?:{_DE_WHO}),? ?(?:der|die|das|wenn|"
        f"wer)? ?(?:(?:ich|er|sie|man|jemand) )?(?:am )?{{b}} geboren(?: ist| wurde| bin| "
        f"war)?{_ON_DE}",
        f"wie alt (?:ist|war|wird) (?:{_DE_WHO})(?:,? geboren)? (?:am )?{{on}},? (?:wenn|der|die|"
        f"das) (?:(?:ich|er|sie|man|jemand) )?(?:am )?{{b}} geboren(?: ist| wurde| bin)?",
        f"(?:ich bin|ich wurde|er ist|sie ist|er wurde|sie wurde|jemand ist) (?:am )?{{b}} "
        f"geboren,? wie alt (?:bin ich|ist er|ist sie|war ich|werde ich|bin ich jetzt|bin ich "
        f"heute)(?: heute| jetzt)?{_ON_DE}",
        f"wie alt (?:ist man|bin ich|ist jemand|ist er|ist sie),? (?:wenn (?:man|ich|er|sie|"
        f"jemand) )?(?:am )?{{b}} geboren(?: ist| wurde| bin)?{_ON_DE}",
        f"(?:berechne |was ist |berechne das |wie ist das )?(?:das |mein )?alter (?:von jemandem |"
        f"einer person )?(?:mit |bei |fur )?(?:dem )?(?:geburtsdatum|geburtstag) (?:am |vom "
        f")?{{b}}{_ON_DE}",
        f"geboren (?:am )?{{b}},? (?:wie alt|alter|wie alt bin ich|wie alt ist er|wie alt ist sie){_ON_DE}",
        f"(?:geburtsdatum|geburtstag) {{b}},? (?:wie alt|alter){_ON_DE}",
    ),
    "fr": (
        f"(?:quel est l'age (?:de |d'|d )?|quel age (?:a|avait|aura|aurait) |l'age (?:de |"
        f"d')?){_FR_WHO} (?:qui est |qui )?(?:ne|nee|ne\\(e\\)) (?:le )?{{b}}{_ON_FR}",
        f"(?:je suis|il est|elle est) nee? (?:le )?{{b}},? quel age (?:ai-je|j'ai|a-t-il|a-t-elle|"
        f"avais-je|aurai-je)(?: aujourd'hui| maintenant)?{_ON_FR}",
        f"quel age (?:ai-je|j'ai|a-t-on|a-t-il) si (?:je suis |on est |il est |elle est )?nee? (?:le )?{{b}}{_ON_FR}",
        f"(?:calcule |calculer |donne )?(?:l'age|mon age|age) (?:de quelqu'un )?(?:pour (?:une |"
        f"la )?date de naissance|avec (?:une |la )?date de naissance|pour une naissance) (?:du |"
        f"le )?{{b}}{_ON_FR}",
        f"nee? (?:le )?{{b}},? quel age{_ON_FR}",
        f"(?:ma )?date de naissance {{b}},? (?:quel )?age{_ON_FR}",
    ),
    "es": (
        f"(?:que edad|cuantos anos) (?:tiene|tenia|tendra|tendria|tuvo) {_ES_WHO} (?:que "
        f")?(?:nacido|nacida|nacio) (?:el )?{{b}}{_ON_ES}",
        f"(?:naci|nacio) (?:el )?{{b}},? (?:que edad|cuantos anos) (?:tengo|tiene|tenia|tendre)(?: hoy| ahora)?{_ON_ES}",
        f"(?:que edad|cuantos anos) (?:tengo|tiene) si (?:naci|nacio) (?:el )?{{b}}{_ON_ES}",
        f"(?:si )?(?:naci|nacio) (?:el )?{{b}} cuantos anos (?:tengo|tiene){_ON_ES}",
        f"(?:calcula |calcular |dime )?(?:la |mi )?edad (?:de alguien )?(?:con|para|de) (?:la |"
        f"una )?fecha de nacimiento (?:del? |el )?{{b}}{_ON_ES}",
        f"fecha de nacimiento {{b}},? (?:edad|que edad|cuantos anos){_ON_ES}",
        f"edad de {_ES_WHO} (?:nacido|nacida|que nacio) (?:el )?{{b}}{_ON_ES}",
    ),
}
_OLDEST = 150


class Age:
    """`now` gives the local date and time, for asks that name no day."""

    name = "age"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._phrases = Phrases(_TEMPLATES, {"b": DATE_SLOT, "on": DATE_SLOT})

    def answer(self, reading: Reading) -> Exact | None:
        text = self._phrases.first(reading.ask, self._take) if reading.material is None else None
        return Exact(text, self.name) if text else None

    def _take(self, language: str, slots: Mapping[str, str]) -> str | None:
        today = self._now().date()
        born = read_date(slots["b"], language)
        on = read_date(slots["on"], language, today) if "on" in slots else today
        if born is None or on is None or born > on or on.year - born.year > _OLDEST:
            return None
        years = whole_years(born, on)
        return f"**{counted(years, 'year', language)}** ({born} \u2192 {on})" if years is not None else None


def whole_years(born: date, on: date) -> int | None:
    """Birthdays passed. Null on 28 February of a common year for one born on the 29th: laws differ on that day."""
    if (born.month, born.day) == (2, 29) and (on.month, on.day) == (2, 28) and not calendar.isleap(on.year):
        return None
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
