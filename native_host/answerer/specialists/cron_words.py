"""A cron expression in words: "0 9 * * 1-5" is at 09:00, Monday to Friday.

cron-descriptor is not used: it says "every 45 minutes" of "*/45", which runs at minutes 0 and 45, and names days and
months in English in every language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from native_host.answerer.request import Reading
from native_host.answerer.specialists.cron_expression import CronExpression, CronField, read_cron
from native_host.answerer.specialists.cron_vocabulary import VOCABULARIES, CronVocabulary
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.specialist import Exact

_MOST_TIMES = 6

_EN_CRON = (
    "(?:(?:the |this |my |following )?(?:following )?(?:cron|crontab|cronjob|cron job|"
    "cron-job)?(?: (?:expression|schedule|entry|line|job|syntax|string|pattern))?(?: is)? ?)?"
)
_DE_CRON = (
    "(?:(?:der |den |die |dieser |diesen |folgender |das )?(?:folgende[rn]? )?(?:cron-ausdruck|cronausdruck|"
    "cron ausdruck|cron|crontab|cronjob|cron-job|crontab-eintrag|cron-zeile|ausdruck|"
    "zeitplan) ?)?"
)
_FR_CRON = (
    "(?:(?:l'|la |le |cette |ce |cet )?(?:expression cron|cron|crontab|cronjob|ligne cron|"
    "expression|tache cron|planification) ?)?"
)
_ES_CRON = "(?:(?:la |el |esta |este )?(?:expresion cron|expresion de cron|cron|crontab|cronjob|linea de cron|expresion) ?)?"
_TEMPLATES = {
    "en": (
        f"what(?:'s|s| does| do| is| would| did| will) {_EN_CRON}{{o}}{{x}}{{o}}(?: {_EN_CRON}(?:mean|means|"
        f"do|run|stand for|translate to|say|schedule|meaning)?)?(?: in (?:plain |simple "
        f")?(?:english|words|cron|crontab|a crontab))?",
        f"(?:explain|describe|read|decode|parse|interpret|spell out|"
        f"express)(?: me)?(?: what)? {_EN_CRON}{{o}}{{x}}{{o}}(?: means| does)?(?: (?:in|into|to) "
        f"(?:plain |simple |human |human-readable )?(?:english|words|language|human readable|text|"
        f"human readable text))?",
        f"(?:when|how often|at what time|at what times|what time|on which days)(?: exactly)? "
        f"(?:does|do|will|would|is|are) {_EN_CRON}{{o}}{{x}}{{o}}(?: {_EN_CRON}(?:run|fire|"
        f"execute|trigger|scheduled|run at|get triggered|be run|get executed))?",
        f"{_EN_CRON}{{o}}{{x}}{{o}} (?:in (?:plain |simple )?(?:english|words)|meaning|explained|"
        f"explanation|means what|what does it mean|what does this mean|what is this|when does it "
        f"run|when does this run)",
        "(?:cron|crontab|cron expression) {o}{x}{o}",
        f"(?:translate|convert) {_EN_CRON}{{o}}{{x}}{{o}} (?:in|into|to) (?:plain |simple )?"
        f"(?:english|words|human readable|human-readable|human language|text|human readable text)",
        f"what does {_EN_CRON}(?:mean|do) {{o}}{{x}}{{o}}",
        "(?:meaning|explanation) of {o}{x}{o}",
        f"(?:what is the |whats the |what's the )?(?:meaning|explanation) of {_EN_CRON}{{o}}{{x}}{{o}}",
    ),
    "de": (
        f"(?:was (?:bedeutet|heisst|macht|ist|sagt|besagt)|wann (?:lauft|startet|wird|feuert)|wie "
        f"oft (?:lauft|startet|wird)) {_DE_CRON}{{o}}{{x}}{{o}}(?: (?:ausgefuhrt|gestartet|in "
        f"worten|auf deutsch|als cron|im cron|in cron|in der crontab))?",
        f"(?:erklare|erklar|beschreibe|ubersetze|lies|entschlussle|deute)(?: "
        f"mir)? {_DE_CRON}{{o}}{{x}}{{o}}(?: (?:in worten|auf deutsch|ins deutsche|in worte|in "
        f"klartext|in klarem deutsch))?",
        f"{_DE_CRON}{{o}}{{x}}{{o}} (?:in worten|auf deutsch|bedeutung|erklaren|bedeutet was|was "
        f"bedeutet das|was heisst das|wann lauft das|erklarung|im klartext)",
        "(?:cron-ausdruck|cronausdruck) {o}{x}{o}",
        f"bedeutung (?:von|des) {_DE_CRON}{{o}}{{x}}{{o}}",
    ),
    "fr": (
        f"(?:que (?:signifie|veut dire|fait)|qu'est-ce que (?:signifie|veut dire)|ca veut dire "
        f"quoi|c'est quoi|quand (?:s'execute|tourne|se lance|est executee?|se declenche)|a quelle "
        f"frequence (?:s'execute|tourne)) {_FR_CRON}{{o}}{{x}}{{o}}(?: en (?:clair|francais|mots|"
        f"toutes lettres))?",
        f"(?:explique|expliquer|expliquez|decris|traduis|traduire|dechiffre|interprete)(?:-moi| "
        f"moi)? {_FR_CRON}{{o}}{{x}}{{o}}(?: en (?:clair|francais|mots|toutes lettres|langage "
        f"clair))?",
        f"{_FR_CRON}{{o}}{{x}}{{o}} (?:en (?:clair|francais|mots|toutes lettres)|signification|ca "
        f"veut dire quoi|que veut dire|veut dire quoi|c'est quoi|signifie quoi)",
        "(?:expression cron|tache cron) {o}{x}{o}",
        f"(?:quelle est la )?signification (?:de |de l')?{_FR_CRON}{{o}}{{x}}{{o}}",
    ),
    "es": (
        f"(?:que (?:significa|hace|quiere decir|es)|cuando (?:se ejecuta|corre|se lanza|se "
        f"dispara)|cada cuanto (?:se ejecuta|corre)|con que frecuencia se ejecuta)"
        f" {_ES_CRON}{{o}}{{x}}{{o}}(?: en (?:espanol|palabras|castellano|lenguaje claro|cron))?",
        f"(?:explica|explicame|explicar|describe|traduce|traducir|interpreta|descifra)"
        f" {_ES_CRON}{{o}}{{x}}{{o}}(?: (?:en|a|al) (?:espanol|palabras|castellano|lenguaje claro)"
        f")?",
        f"{_ES_CRON}{{o}}{{x}}{{o}} (?:en (?:espanol|palabras|castellano)|significado|que "
        f"significa|que quiere decir|que es)",
        "(?:expresion cron|tarea cron) {o}{x}{o}",
        f"(?:cual es el )?significado de {_ES_CRON}{{o}}{{x}}{{o}}",
    ),
}
_SLOTS = {
    "x": r"@[a-z]{5,9}|[0-9a-z*,/-]{1,60}(?: [0-9a-z*,/-]{1,60}){4}",
    "o": r"[`\"'\u201c\u201d\u201e\u00ab\u00bb]{0,3} ?",
}


class CronWords:
    name = "cron_words"

    def __init__(self) -> None:
        self._phrases = Phrases(_TEMPLATES, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        # Five numbers alone may be anything.
        if reading.material is not None or not any(sign in reading.lower for sign in ("*", "@", "cron")):
            return None
        text = self._phrases.first(reading.ask, lambda language, slots: _take(language, slots, reading.ask))
        return Exact(text, self.name) if text else None


def _take(language: str, slots: Mapping[str, str], ask: str) -> str | None:
    expression = read_cron(slots["x"])
    if expression is None or not expression.ever_runs or (_all_limited(expression) and ask.lower().endswith(slots["x"])):
        return None
    said = described(expression, VOCABULARIES[language])
    return f"**{said}**" if said else None


def _all_limited(expression: CronExpression) -> bool:
    """At an ask's end this may be Quartz's "0 0 12 1 1 ?", with seconds first, whose "?" went as the question's."""
    return not (expression.days.every or expression.months.every or expression.weekdays.every)


def described(expression: CronExpression, words: CronVocabulary) -> str | None:
    """Null where crons differ: "*/2" or "1-31" in one day field while the other is limited."""
    days, weekdays = expression.days, expression.weekdays
    either = not days.every and not weekdays.every
    if (either and (days.star or weekdays.star)) or (days.every and not days.star and not weekdays.every):
        return None
    if weekdays.every and not weekdays.star and not days.every:
        return None
    time, explicit = _time(expression.minutes, expression.hours, words)
    parts = [time]
    if either:
        parts.append(f"{_month_days(days, words)} {words.also} {_week_days(weekdays, words)}")
    elif not days.every:
        parts.append(_month_days(days, words))
    elif not weekdays.every:
        parts.append(_week_days(weekdays, words))
    elif explicit:
        parts.append(words.every_day)
    if not expression.months.every:
        parts.append(_months(expression.months, words))
    return ", ".join(parts)


def _time(minutes: CronField, hours: CronField, words: CronVocabulary) -> tuple[str, bool]:
    """The time of day in words, and whether it is so few times that "every day" belongs after them."""
    times = [f"{hour:02}:{minute:02}" for hour in hours.values for minute in minutes.values]
    if hours.every:
        return _of_every_hour(minutes, words), False
    if len(times) <= _MOST_TIMES:
        return words.at_times(times), True
    step = _step(hours.values)
    if len(minutes.values) == 1:
        if step:
            return words.every_hours(step, times[0], times[-1]), True
        return words.at_times(times), True
    often = _often(minutes, words)
    if often and step == 1:
        return f"{often} {words.span(times[0], times[-1])}", True
    values = hours.values
    spanned = step == 1 and len(values) > 2
    in_hours = words.in_hours(
        f"{values[0]} {words.to} {values[-1]}" if spanned else _joined([str(hour) for hour in values], words)
    )
    return f"{often or words.at_minutes(_joined([str(minute) for minute in minutes.values], words))} {in_hours}", True


def _of_every_hour(minutes: CronField, words: CronVocabulary) -> str:
    often = _often(minutes, words)
    if often:
        return often
    values = minutes.values
    if len(values) == 1:
        return f"{words.at_minute(str(values[0]))} {words.of_every_hour}"
    if len(values) > 2 and _step(values) == 1:
        return f"{words.minute_range(str(values[0]), str(values[-1]))} {words.of_every_hour}"
    return f"{words.at_minutes(_joined([str(value) for value in values], words))} {words.of_every_hour}"


def _often(minutes: CronField, words: CronVocabulary) -> str | None:
    """ "Every 5 minutes" only where that holds from one hour to the next: "*/45" is not every 45 minutes."""
    step = _step(minutes.values)
    if minutes.every:
        return words.every_minute
    if step and 60 % step == 0 and minutes.values[0] == 0 and len(minutes.values) == 60 // step:
        return words.every_minutes(step)
    return None


def _month_days(days: CronField, words: CronVocabulary) -> str:
    values = days.values
    if len(values) > 2 and _step(values) == 1:
        return words.month_day_range(values[0], values[-1])
    said = _joined([words.ordinal(day) for day in values], words)
    return words.month_day(said) if len(values) == 1 else words.month_days(said)


def _week_days(weekdays: CronField, words: CronVocabulary) -> str:
    # Monday first; Sunday, cron's 0, last.
    values = sorted((day - 1) % 7 for day in weekdays.values)
    names = [words.weekdays[day] for day in values]
    if len(values) > 2 and _step(values) == 1:
        return words.weekday_range(names[0], names[-1])
    return words.weekday_list(_joined(names, words))


def _months(months: CronField, words: CronVocabulary) -> str:
    names = [words.months[month - 1] for month in months.values]
    if len(names) > 2 and _step(months.values) == 1:
        return words.month_range(names[0], names[-1])
    return words.in_months(_joined(names, words))


def _step(values: Sequence[int]) -> int | None:
    steps = {after - before for before, after in pairwise(values)}
    # One value alone has every step: a range of one.
    return 1 if not steps else steps.pop() if len(steps) == 1 else None


def _joined(items: Sequence[str], words: CronVocabulary) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {words.join} {items[-1]}"
