"""What a cron expression's parts are called in four languages. Times are on the 24-hour clock."""

from __future__ import annotations

from dataclasses import dataclass

from native_host.answerer.specialists.weekday_names import MONTH_NAMES, WEEKDAY_NAMES


@dataclass(frozen=True, slots=True)
class CronVocabulary:
    """Patterns take {} or {a} and {b}; methods fill them in."""

    language: str
    join: str
    to: str
    at: str
    every_minute: str
    every_n_minutes: str
    minute: str
    minutes: str
    minutes_between: str
    of_every_hour: str
    between: str
    hours: str
    every_hour: str
    every_n_hours: str
    every_day: str
    day: str
    days: str
    days_between: str
    weekdays_between: str
    on_weekdays: str
    months_between: str
    in_month: str
    also: str

    @property
    def weekdays(self) -> tuple[str, ...]:
        return WEEKDAY_NAMES[self.language]

    @property
    def months(self) -> tuple[str, ...]:
        return MONTH_NAMES[self.language]

    def at_times(self, times: list[str]) -> str:
        said = times[0] if len(times) == 1 else f"{', '.join(times[:-1])} {self.join} {times[-1]}"
        at = self.at.format(said)
        # One o'clock is singular in Spanish.
        return (
            at.replace("A las ", "A la ", 1) if self.language == "es" and len(times) == 1 and said.startswith("01") else at
        )

    def every_minutes(self, step: int) -> str:
        return self.every_n_minutes.format(step)

    def at_minute(self, minute: str) -> str:
        return self.minute.format(minute)

    def at_minutes(self, minutes: str) -> str:
        return self.minutes.format(minutes)

    def minute_range(self, first: str, last: str) -> str:
        return self.minutes_between.format(a=first, b=last)

    def span(self, first: str, last: str) -> str:
        return self.between.format(a=first, b=last)

    def in_hours(self, hours: str) -> str:
        return self.hours.format(hours)

    def every_hours(self, step: int, first: str, last: str) -> str:
        every = self.every_hour if step == 1 else self.every_n_hours.format(step)
        return f"{every} {self.span(first, last)}"

    def ordinal(self, day: int) -> str:
        return f"{day}." if self.language == "de" else str(day)

    def month_day(self, day: str) -> str:
        return self.day.format(day)

    def month_days(self, days: str) -> str:
        return self.days.format(days)

    def month_day_range(self, first: int, last: int) -> str:
        return self.days_between.format(a=self.ordinal(first), b=self.ordinal(last))

    def weekday_range(self, first: str, last: str) -> str:
        return self.weekdays_between.format(a=first, b=last)

    def weekday_list(self, names: str) -> str:
        return self.on_weekdays.format(names)

    def month_range(self, first: str, last: str) -> str:
        said = self.months_between.format(a=first, b=last)
        return said.replace("de a", "d\u2019a").replace("de o", "d\u2019o") if self.language == "fr" else said

    def in_months(self, names: str) -> str:
        return self.in_month.format(names)


VOCABULARIES = {
    "en": CronVocabulary(
        language="en",
        join="and",
        to="to",
        at="At {}",
        every_minute="Every minute",
        every_n_minutes="Every {} minutes",
        minute="At minute {}",
        minutes="At minutes {}",
        minutes_between="Every minute from minute {a} to {b}",
        of_every_hour="of every hour",
        between="from {a} to {b}",
        hours="of the hours {}",
        every_hour="Every hour",
        every_n_hours="Every {} hours",
        every_day="every day",
        day="on day {} of the month",
        days="on days {} of the month",
        days_between="on days {a} to {b} of the month",
        weekdays_between="{a} to {b}",
        on_weekdays="on {}",
        months_between="from {a} to {b}",
        in_month="in {}",
        also="and also",
    ),
    "de": CronVocabulary(
        language="de",
        join="und",
        to="bis",
        at="Um {} Uhr",
        every_minute="Jede Minute",
        every_n_minutes="Alle {} Minuten",
        minute="In Minute {}",
        minutes="In den Minuten {}",
        minutes_between="Jede Minute von Minute {a} bis {b}",
        of_every_hour="jeder Stunde",
        between="von {a} bis {b} Uhr",
        hours="der Stunden {}",
        every_hour="Jede Stunde",
        every_n_hours="Alle {} Stunden",
        every_day="jeden Tag",
        day="am {} des Monats",
        days="am {} des Monats",
        days_between="vom {a} bis zum {b} des Monats",
        weekdays_between="von {a} bis {b}",
        on_weekdays="jeden {}",
        months_between="von {a} bis {b}",
        in_month="im {}",
        also="und au\u00dferdem",
    ),
    "fr": CronVocabulary(
        language="fr",
        join="et",
        to="\u00e0",
        at="\u00c0 {}",
        every_minute="Toutes les minutes",
        every_n_minutes="Toutes les {} minutes",
        minute="\u00c0 la minute {}",
        minutes="Aux minutes {}",
        minutes_between="Toutes les minutes de la minute {a} \u00e0 {b}",
        of_every_hour="de chaque heure",
        between="de {a} \u00e0 {b}",
        hours="des heures {}",
        every_hour="Toutes les heures",
        every_n_hours="Toutes les {} heures",
        every_day="tous les jours",
        day="le {} du mois",
        days="les {} du mois",
        days_between="du {a} au {b} du mois",
        weekdays_between="du {a} au {b}",
        on_weekdays="chaque {}",
        months_between="de {a} \u00e0 {b}",
        in_month="en {}",
        also="et aussi",
    ),
    "es": CronVocabulary(
        language="es",
        join="y",
        to="a",
        at="A las {}",
        every_minute="Cada minuto",
        every_n_minutes="Cada {} minutos",
        minute="En el minuto {}",
        minutes="En los minutos {}",
        minutes_between="Cada minuto del minuto {a} al {b}",
        of_every_hour="de cada hora",
        between="de {a} a {b}",
        hours="de las horas {}",
        every_hour="Cada hora",
        every_n_hours="Cada {} horas",
        every_day="todos los d\u00edas",
        day="el d\u00eda {} del mes",
        days="los d\u00edas {} del mes",
        days_between="del d\u00eda {a} al {b} del mes",
        weekdays_between="de {a} a {b}",
        on_weekdays="cada {}",
        months_between="de {a} a {b}",
        in_month="en {}",
        also="y tambi\u00e9n",
    ),
}
