"""Cron expressions in words."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.cron_expression import read_cron
from native_host.answerer.specialists.cron_words import CronWords
from tests.native_host.answerer.specialists.calendar_asks import CalendarTool, answered

TOOL = CronWords()

ASKS = {
    "**At 09:00, Monday to Friday**": (
        "what does 0 9 * * 1-5 mean",
        "what does the cron expression 0 9 * * 1-5 mean",
        "What does `0 9 * * 1-5` do?",
        "explain 0 9 * * 1-5",
        "explain the cron expression 0 9 * * 1-5",
        "explain this cron expression: 0 9 * * 1-5",
        "explain cron 0 9 * * MON-FRI",
        "cron 0 9 * * 1-5",
        "0 9 * * 1-5 in plain english",
        "0 9 * * 1-5 in words",
        "0 9 * * 1-5 meaning",
        "translate 0 9 * * 1-5 to english",
        "translate cron 0 9 * * 1-5 into plain english",
        "describe the cron schedule 0 9 * * 1-5",
        "when does 0 9 * * 1-5 run",
        "how often does 0 9 * * 1-5 run",
        "meaning of 0 9 * * 1-5",
        "decode crontab 0 9 * * 1-5",
        "what is the cron job 0 9 * * 1-5",
        "convert cron 0 9 * * 1-5 to human readable text",
        "interpret 0 9 * * 1,2,3,4,5",
        'what does "0 9 * * 1-5" mean in cron',
        "read 00 09 * * 1-5",
    ),
    "**Um 09:00 Uhr, von Montag bis Freitag**": (
        "was bedeutet 0 9 * * 1-5",
        "Was bedeutet der Cron-Ausdruck 0 9 * * 1-5?",
        "was heißt 0 9 * * 1-5",
        "was macht der Cronjob 0 9 * * 1-5",
        "erkläre 0 9 * * 1-5",
        "erkläre mir den Cron-Ausdruck 0 9 * * 1-5",
        "erklär mir 0 9 * * 1-5",
        "wann läuft 0 9 * * 1-5",
        "wann läuft der Cronjob 0 9 * * 1-5",
        "0 9 * * 1-5 auf Deutsch",
        "0 9 * * 1-5 in Worten",
        "übersetze 0 9 * * 1-5 ins Deutsche",
        "Cron-Ausdruck 0 9 * * 1-5",
        "Bedeutung von 0 9 * * 1-5",
        "wann wird 0 9 * * 1-5 ausgeführt",
    ),
    "**À 09:00, du lundi au vendredi**": (
        "que signifie 0 9 * * 1-5",
        "que signifie l'expression cron 0 9 * * 1-5 ?",
        "que veut dire 0 9 * * 1-5",
        "explique 0 9 * * 1-5",
        "explique l'expression cron 0 9 * * 1-5",
        "explique-moi 0 9 * * 1-5",
        "quand s'exécute 0 9 * * 1-5",
        "0 9 * * 1-5 en clair",
        "0 9 * * 1-5 en français",
        "traduis 0 9 * * 1-5 en français",
        "expression cron 0 9 * * 1-5",
        "c'est quoi 0 9 * * 1-5",
        "0 9 * * 1-5 ça veut dire quoi",
    ),
    "**A las 09:00, de lunes a viernes**": (
        "qué significa 0 9 * * 1-5",
        "¿Qué significa la expresión cron 0 9 * * 1-5?",
        "qué hace 0 9 * * 1-5",
        "explica 0 9 * * 1-5",
        "explícame la expresión cron 0 9 * * 1-5",
        "cuándo se ejecuta 0 9 * * 1-5",
        "0 9 * * 1-5 en español",
        "0 9 * * 1-5 en palabras",
        "traduce 0 9 * * 1-5 a español",
        "expresión cron 0 9 * * 1-5",
        "0 9 * * 1-5 qué significa",
    ),
    "**Every 5 minutes**": (
        "explain */5 * * * *",
        "what does */5 * * * * mean",
        "explain 0-59/5 * * * *",
    ),
    "**Alle 5 Minuten**": ("was bedeutet */5 * * * *",),
    "**Toutes les 5 minutes**": ("que signifie */5 * * * *",),
    "**Cada 5 minutos**": ("qué significa */5 * * * *",),
    "**At minutes 0 and 45 of every hour**": ("explain */45 * * * *",),
    "**In den Minuten 0 und 45 jeder Stunde**": ("erkläre */45 * * * *",),
    "**Aux minutes 0 et 45 de chaque heure**": ("explique */45 * * * *",),
    "**En los minutos 0 y 45 de cada hora**": ("explica */45 * * * *",),
    "**Every minute**": ("explain * * * * *",),
    "**Jede Minute**": ("erkläre * * * * *",),
    "**At 00:00, every day**": (
        "explain @daily",
        "what does @midnight mean",
        "explain 0 0 * * *",
    ),
    "**At minute 0 of every hour**": ("what does @hourly mean",),
    "**At 00:00, on Sunday**": (
        "explain @weekly",
        "explain 0 0 * * 7",
        "explain 0 0 * * sun",
    ),
    "**At 00:00, on day 1 of the month, in January**": ("what does @yearly mean",),
    "**Um 00:00 Uhr, am 1. des Monats**": ("was bedeutet @monthly",),
    "**At 04:30, on days 1 and 15 of the month and also on Friday**": ("explain 30 4 1,15 * 5",),
    "**Um 04:30 Uhr, am 1. und 15. des Monats und außerdem jeden Freitag**": ("erkläre 30 4 1,15 * 5",),
    "**À 04:30, les 1 et 15 du mois et aussi chaque vendredi**": ("explique 30 4 1,15 * 5",),
    "**A las 04:30, los días 1 y 15 del mes y también cada viernes**": ("explica 30 4 1,15 * 5",),
    "**Every 5 minutes from 09:00 to 17:55, Monday to Friday**": ("explain */5 9-17 * * 1-5",),
    "**Every 2 hours from 00:00 to 22:00, every day**": ("explain 0 */2 * * *",),
    "**Alle 2 Stunden von 00:00 bis 22:00 Uhr, jeden Tag**": ("erkläre 0 */2 * * *",),
    "**Toutes les 2 heures de 00:00 à 22:00, tous les jours**": ("explique 0 */2 * * *",),
    "**Cada 2 horas de 00:00 a 22:00, todos los días**": ("explica 0 */2 * * *",),
    "**A la 01:00, todos los días**": ("explica 0 1 * * *",),
    "**At 00:00, on day 1 of the month, from April to August**": ("explain 0 0 1 4-8 *",),
    "**À 00:00, le 1 du mois, d’avril à août**": ("explique 0 0 1 4-8 *",),
    "**At 09:00, 09:30, 17:00 and 17:30, every day**": ("explain 0,30 9,17 * * *",),
    "**Every minute from minute 5 to 10 of every hour**": ("explain 5-10 * * * *",),
}
REFUSED = (
    "convert 0 9 * * 1-5",
    "translate 0 9 * * 1-5",
    "what does 0 0 12 * * ? mean",
    "explain 0 0 12 ? * MON",
    "explain 0 0 L * *",
    "explain 0 0 * * 5#2",
    "explain 0 0 */2 * 1",
    "explain 0 0 1 * */2",
    "explain 0 0 1-31 * 1",
    "explain 60 * * * *",
    "explain 0 24 * * *",
    "explain 0 0 0 * *",
    "explain 0 0 * 13 *",
    "explain 0 0 * * 8",
    "explain 5/10 * * * *",
    "explain 10-5 * * * *",
    "explain 0 0 * * fri-mon",
    "explain 1 2 3 4 5",
    "explain 1 2 3 4 5 6",
    "explain @reboot",
    "explain @never",
    "explain @john",
    "explain * * * *",
    "explain */0 * * * *",
    "explain */5 * * * * and how to disable it",
    "explain 0 9 * * 1-5 and write one for 10am",
    "why does 0 9 * * 1-5 not run",
    "is 0 9 * * 1-5 right",
    "fix 0 9 * * 1-5",
    "what does 0 9 * * 1-5 cost",
    "explain 0 9 * * 1-5 in a poem",
    "convert 0 9 * * 1-5 to systemd",
    "what is the next run of 0 9 * * 1-5",
    "write a cron expression for every day at 9",
    "what does cron mean",
    "explain 0 9 * * 1-5 like a pirate",
    "was kostet 0 9 * * 1-5",
    "warum läuft 0 9 * * 1-5 nicht",
    "pourquoi 0 9 * * 1-5 ne marche pas",
    "por qué no se ejecuta 0 9 * * 1-5",
    "explain 0 9 * * 1-5; rm -rf /",
)


class TestCronWords(CalendarTool):
    tool, asks, refused = TOOL, ASKS, REFUSED


def _field(low: int, high: int) -> st.SearchStrategy[str]:
    value = st.integers(low, high)
    spans = st.tuples(value, value).map(lambda pair: f"{min(pair)}-{max(pair)}")
    steps = st.integers(1, high).map(lambda step: f"*/{step}")
    lists = st.lists(value, min_size=1, max_size=4, unique=True).map(lambda values: ",".join(map(str, sorted(values))))
    return st.one_of(st.just("*"), value.map(str), spans, steps, lists)


@settings(max_examples=40)
@given(_field(0, 59), _field(0, 23))
def test_times_said_are_the_times_run(minutes: str, hours: str) -> None:
    said = answered(TOOL, f"explain {minutes} {hours} * * *")
    expression = read_cron(f"{minutes} {hours} * * *")
    assert said is not None and expression is not None
    run = {(hour, minute) for hour in expression.hours.values for minute in expression.minutes.values}
    assert _times_of(said) == run


def _times_of(said: str) -> set[tuple[int, int]]:
    """The times that an English description names, read back by itself."""
    text = said.strip("*").removesuffix(", every day")
    day = [(hour, minute) for hour in range(24) for minute in range(60)]
    if text == "Every minute":
        return set(day)
    if match := re.fullmatch(r"Every (\d+) minutes", text):
        return {at for at in day if at[1] % int(match[1]) == 0}
    if match := re.fullmatch(r"Every (?:(\d+) )?(minute|hour)s? from (\d\d):(\d\d) to (\d\d):(\d\d)", text):
        step = int(match[1] or 1) * (60 if match[2] == "hour" else 1)
        first, last = 60 * int(match[3]) + int(match[4]), 60 * int(match[5]) + int(match[6])
        return {divmod(at, 60) for at in range(first, last + 1, step)}
    if match := re.fullmatch(r"Every minute from minute (\d+) to (\d+) of every hour", text):
        return {at for at in day if int(match[1]) <= at[1] <= int(match[2])}
    if match := re.fullmatch(r"At ((?:\d\d:\d\d(?:, | and )?)+)", text):
        return {(int(at[:2]), int(at[3:])) for at in re.findall(r"\d\d:\d\d", match[1])}
    match = re.fullmatch(r"(Every minute|Every \d+ minutes|At minutes? [\d, and]+) of (every hour|the hours (.+))", text)
    assert match, text
    hours = set(range(24)) if match[2] == "every hour" else _numbers(match[3])
    named = re.findall(r"\d+", match[1])
    if match[1].startswith("At"):
        minutes = {int(number) for number in named}
    else:
        minutes = set(range(0, 60, int(named[0]) if named else 1))
    return {at for at in day if at[0] in hours and at[1] in minutes}


def _numbers(text: str) -> set[int]:
    if match := re.fullmatch(r"(\d+) to (\d+)", text):
        return set(range(int(match[1]), int(match[2]) + 1))
    return {int(number) for number in re.findall(r"\d+", text)}


def test_steps_of_weekdays_are_vixies() -> None:
    for step in range(1, 8):
        expression = read_cron(f"0 0 * * */{step}")
        assert expression is not None
        assert set(expression.weekdays.values) == {day % 7 for day in range(0, 8, step)}
