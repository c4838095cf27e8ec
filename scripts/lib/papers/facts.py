"""What a paper says, before it is written: who, what, when, how much, and how its language writes that."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

LANGUAGES = ("en", "de", "fr", "es", "it")
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar M\u00e4rz April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
_COMPANY = {
    "en": ("Harbour|Fairfield|Old Mill|Redwood|Kestrel|Whitmore|Pine Hill|Larkspur", "Tools|Paper|Catering|Logistics|Lighting|Supplies",
           "Ltd|Limited|LLC|Inc.|plc"),
    "de": ("Nordlicht|Rheinblick|Alpenhof|Brandt|Seewald|Kaiser & Sohn|Lindner|Hansa", "Handels|B\u00fcrobedarf|Technik|Medien|Druck|Werkzeuge",
           "GmbH|AG|KG|GmbH & Co. KG|OHG"),
    "fr": ("Atelier Durand|Maison Leroy|Verdier|Les Trois Ponts|Moulin Blanc|Boulanger|Soleil du Midi", "Services|Fournitures|Conseil|Distribution",
           "SARL|SAS|SA|EURL"),
    "es": ("Casa Molina|Hermanos Vega|Sierra Alta|R\u00edo Claro|Puerta del Sol|Ib\u00e1\u00f1ez", "Suministros|Servicios|Papeler\u00eda|Log\u00edstica",
           "S.L.|S.A.|S.L.U.|SL"),
    "it": ("Bianchi|Fratelli Greco|Monte Rosa|Lago Blu|Officina Conti|Ferrara", "Forniture|Servizi|Grafica|Impianti", "S.r.l.|S.p.A.|Srl|S.n.c."),
}  # fmt: skip
_PLACE = {
    "gb": ("High Street|Mill Lane|Station Road|Church Walk", "Leeds LS1 4AB|Bristol BS1 5TR|York YO1 7HH"),
    "us": ("Oak Avenue|Main Street|Cedar Drive", "Portland, OR 97205|Austin, TX 78701|Denver, CO 80202"),
    "en": ("Harbour View|Long Street|Park Road", "Nicosia|Valletta|Singapore"),
    "de": ("Hafenstra\u00dfe|Lindenweg|Marktplatz|Am Bach", "20457 Hamburg|80331 M\u00fcnchen|50667 K\u00f6ln"),
    "ch": ("Seestrasse|Bahnhofstrasse", "8001 Z\u00fcrich|3011 Bern"),
    "fr": ("rue des Lilas|avenue Foch|place du March\u00e9", "69002 Lyon|75011 Paris|33000 Bordeaux"),
    "es": ("Calle Mayor|Avenida del Puerto|Plaza Nueva", "28013 Madrid|41001 Sevilla|46002 Valencia"),
    "it": ("Via Roma|Corso Italia|Via Garibaldi", "20121 Milano|10121 Torino|40121 Bologna"),
}
_THINGS = {
    "en": "Desk lamp|Copy paper A4|Oak shelf|Cable 3 m|Garden chair|Ink black",
    "de": "Schreibtischlampe|Kopierpapier A4|Regal Eiche|Kabel 3 m|Gartenstuhl|Tinte schwarz",
    "fr": "Lampe de bureau|Papier A4|\u00c9tag\u00e8re ch\u00eane|C\u00e2ble 3 m|Chaise de jardin|Encre noire",
    "es": "L\u00e1mpara de mesa|Papel A4|Estante de roble|Cable 3 m|Silla de jard\u00edn|Tinta negra",
    "it": "Lampada da tavolo|Carta A4|Scaffale rovere|Cavo 3 m|Sedia da giardino|Inchiostro nero",
}
_PEOPLE = {
    "en": "Mira Kolb|Tom Ashdown|Priya Natt|Owen Hale", "de": "Jana Brandl|Uwe Petersen|Lena Voss|Karl Imhof",
    "fr": "Claire Moreau|Hugo Petit|Ana\u00efs Roux", "es": "Luc\u00eda Prieto|Javier Soler|Carmen Ruiz", "it": "Giulia Neri|Marco Sala|Elena Riva",
}  # fmt: skip
_DATES = {
    "gb": ("d/m/y", "d month y", "d-mon-y"), "us": ("m/d/y", "month d, y"), "en": ("d month y", "iso", "d/m/y"), "de": ("d.m.y", "d. month y", "d.m.yy"),
    "ch": ("d.m.y", "d. month y"), "fr": ("d/m/y", "d month y", "d.m.y"), "es": ("d/m/y", "d de month de y", "d-m-y"), "it": ("d/m/y", "d month y", "d.m.y"),
}  # fmt: skip
_MONEY = {
    "gb": ("GBP", "\u00a3{,}", "{,} GBP"), "us": ("USD", "${,}", "USD {,}"), "en": ("EUR", "EUR {,}", "\u20ac{,}"), "de": ("EUR", "{.} \u20ac", "{.} EUR", "EUR {.}"),
    "ch": ("CHF", "CHF {'}", "{'} CHF"), "fr": ("EUR", "{ } \u20ac", "{ } EUR"), "es": ("EUR", "{.} \u20ac", "{.} EUR"), "it": ("EUR", "\u20ac {.}", "{.} EUR", "{.} \u20ac"),
}  # fmt: skip
_RATES = {"gb": 20, "us": 8, "en": 21, "de": 19, "ch": 8, "fr": 20, "es": 21, "it": 22}


@dataclass
class Facts:
    """`printed`: the days that the paper shows, by which it can be told how they are meant."""

    rng: Random
    language: str
    country: str = ""
    printed: list[date] = field(default_factory=list)

    def __post_init__(self) -> None:
        rng = self.rng
        self.country = rng.choice({"en": ("gb", "us", "en"), "de": ("de", "de", "ch")}.get(self.language, (self.language,)))
        self.date_form = rng.choice(_DATES[self.country])
        self.currency, *forms = _MONEY[self.country]
        self.money_form = rng.choice(forms)
        self.supplier = self.company()
        self.customer = self.company()
        while self.customer == self.supplier:
            self.customer = self.company()
        self.date = date(2023, 1, 2) + timedelta(days=rng.randrange(1000))
        self.due = self.date + timedelta(days=rng.choice((14, 30, 45)))
        self.ordered = self.date - timedelta(days=rng.randrange(6, 40))
        self.delivered = self.date - timedelta(days=rng.randrange(1, 5))
        self.number = self._number()
        self.order_number = f"{rng.choice(('PO', 'A', 'B'))}-{rng.randrange(10_000, 99_999)}"
        self.customer_number = f"{rng.choice(('K', 'C', ''))}{rng.randrange(10_000, 99_999)}"
        self.rate = _RATES[self.country]
        self.items = [
            (thing, rng.randrange(1, 9), Decimal(rng.randrange(199, 89_900)) / 100)
            for thing in rng.sample(_THINGS[self.language].split("|"), rng.randrange(1, 5))
        ]
        self.net = sum((count * price for _, count, price in self.items), Decimal(0))
        self.tax = (self.net * self.rate / 100).quantize(Decimal("0.01"))
        self.gross = self.net + self.tax

    def pick(self, *choices: str) -> str:
        return self.rng.choice(choices)

    def company(self) -> str:
        first, second, form = (self.rng.choice(one.split("|")) for one in _COMPANY[self.language])
        return f"{first} {second} {form}"

    def person(self) -> str:
        return self.rng.choice(_PEOPLE[self.language].split("|"))

    def street(self) -> str:
        name = self.rng.choice(_PLACE[self.country][0].split("|"))
        number = self.rng.randrange(1, 99)
        return f"{number} {name}" if self.language in ("en", "fr") else f"{name} {number}"

    def town(self) -> str:
        return self.rng.choice(_PLACE[self.country][1].split("|"))

    def _number(self) -> str:
        rng = self.rng
        year = rng.randrange(2023, 2026)
        return rng.choice(
            (f"{rng.choice(('INV', 'RE', 'F', 'FT', 'R'))}-{year}-{rng.randrange(100, 9_999):04}", f"{year}/{rng.randrange(100, 9_999)}",
             f"{rng.randrange(100_000, 999_999)}", f"{rng.choice('ABEX')}{rng.randrange(10_000, 99_999)}")
        )  # fmt: skip

    def day(self, one: date, form: str = "") -> str:
        self.printed.append(one)
        form = form or self.date_form
        month = _MONTHS[self.language].split()[one.month - 1]
        forms = {
            "d/m/y": f"{one.day:02}/{one.month:02}/{one.year}", "m/d/y": f"{one.month:02}/{one.day:02}/{one.year}", "iso": one.isoformat(),
            "d.m.y": f"{one.day:02}.{one.month:02}.{one.year}", "d.m.yy": f"{one.day}.{one.month}.{one.year % 100:02}",
            "d-m-y": f"{one.day:02}-{one.month:02}-{one.year}", "d month y": f"{one.day} {month} {one.year}", "d. month y": f"{one.day}. {month} {one.year}",
            "month d, y": f"{month} {one.day}, {one.year}", "d de month de y": f"{one.day} de {month} de {one.year}", "d-mon-y": f"{one.day}-{month[:3]}-{one.year}",
        }  # fmt: skip
        return forms[form]

    def money(self, value: Decimal, *, bare: bool = False) -> str:
        mark = self.money_form[self.money_form.index("{") + 1]
        figure = f"{value:,.2f}"
        if mark != ",":
            decimal = "." if mark == "'" else ","
            figure = figure.replace(".", "\0").replace(",", mark).replace("\0", decimal)
        return figure if bare else self.money_form.replace(f"{{{mark}}}", figure)

    @property
    def is_open(self) -> bool:
        """Nothing on the paper says which of day and month comes first."""
        if self.country != "en" or self.date_form != "d/m/y":
            return False
        return self.date.day != self.date.month and all(one.day <= 12 for one in self.printed)
