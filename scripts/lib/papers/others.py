"""Papers that are no invoices: receipts, CVs, letters, statements. What they do not say has to stay empty."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.facts import Facts
from scripts.lib.papers.sheet import Sheet

Truth = dict[str, str | None]
_IBANS = {
    "en": "GB29 NWBK 6016 1331 9268 19", "de": "DE89 3704 0044 0532 0130 00", "fr": "FR14 2004 1010 0505 0001 3M02 606",
    "es": "ES91 2100 0418 4502 0005 1332", "it": "IT60 X054 2811 1010 0000 0123 456",
}  # fmt: skip
# total, cash, change, receipt no, vat, thanks
_RECEIPT = {
    "en": ("TOTAL", "Cash", "Change", "Receipt no.", "VAT", "Thank you for shopping with us"),
    "de": ("SUMME", "Bar", "R\u00fcckgeld", "Bon-Nr.", "MwSt.", "Vielen Dank f\u00fcr Ihren Einkauf"),
    "fr": ("TOTAL TTC", "Esp\u00e8ces", "Rendu", "Ticket n\u00b0", "TVA", "Merci de votre visite"),
    "es": ("TOTAL", "Efectivo", "Cambio", "Ticket n\u00ba", "IVA", "Gracias por su visita"),
    "it": ("TOTALE", "Contanti", "Resto", "Scontrino n.", "IVA", "Grazie e arrivederci"),
}
# title, e-mail, phone, born, experience, education
_CV = {
    "en": ("Curriculum vitae", "E-mail", "Phone", "Date of birth", "Work experience", "Education"),
    "de": ("Lebenslauf", "E-Mail", "Telefon", "Geburtsdatum", "Berufserfahrung", "Ausbildung"),
    "fr": ("Curriculum vitae", "Courriel", "T\u00e9l\u00e9phone", "Date de naissance", "Exp\u00e9rience", "Formation"),
    "es": (
        "Curr\u00edculum",
        "Correo electr\u00f3nico",
        "Tel\u00e9fono",
        "Fecha de nacimiento",
        "Experiencia",
        "Formaci\u00f3n",
    ),
    "it": ("Curriculum vitae", "E-mail", "Telefono", "Data di nascita", "Esperienza", "Formazione"),
}
# subject, topic, greeting, body, closing, place and day
_LETTER = {
    "en": ("Subject", "Your visit in spring", "Dear Sir or Madam,", "we thank you for your letter of {} and will be glad to see you.", "Yours faithfully", "{}, {}"),
    "de": ("Betreff", "Ihr Besuch im Fr\u00fchjahr", "Sehr geehrte Damen und Herren,", "vielen Dank f\u00fcr Ihr Schreiben vom {}. Wir freuen uns auf Sie.", "Mit freundlichen Gr\u00fc\u00dfen", "{}, den {}"),
    "fr": ("Objet", "Votre visite au printemps", "Madame, Monsieur,", "nous vous remercions de votre lettre du {} et nous r\u00e9jouissons de vous voir.", "Cordialement", "{}, le {}"),
    "es": ("Asunto", "Su visita en primavera", "Estimados se\u00f1ores:", "les damos las gracias por su carta de {} y esperamos verles pronto.", "Atentamente", "{}, a {}"),
    "it": ("Oggetto", "La vostra visita in primavera", "Gentili signori,", "vi ringraziamo per la vostra lettera del {} e siamo lieti di vedervi.", "Cordiali saluti", "{}, {}"),
}  # fmt: skip
# holder, statement date, opening, closing, head of the table
_STATEMENT = {
    "en": ("Account holder", "Statement date", "Opening balance", "Closing balance", ("Date", "Details", "Amount")),
    "de": ("Kontoinhaber", "Auszugsdatum", "Alter Saldo", "Neuer Saldo", ("Datum", "Buchungstext", "Betrag")),
    "fr": (
        "Titulaire du compte",
        "Date du relev\u00e9",
        "Ancien solde",
        "Nouveau solde",
        ("Date", "Op\u00e9ration", "Montant"),
    ),
    "es": ("Titular de la cuenta", "Fecha del extracto", "Saldo anterior", "Saldo final", ("Fecha", "Concepto", "Importe")),
    "it": (
        "Intestatario del conto",
        "Data estratto conto",
        "Saldo iniziale",
        "Saldo finale",
        ("Data", "Descrizione", "Importo"),
    ),
}


def receipt(facts: Facts) -> tuple[Sheet, Truth]:
    total, cash, change, number, tax, thanks = _RECEIPT[facts.language]
    sheet, code = Sheet(), str(facts.rng.randrange(1_000, 99_999))
    sheet.line(facts.supplier)
    sheet.line(facts.street())
    sheet.line(facts.town())
    sheet.gap()
    sheet.line(f"{facts.day(facts.date)} 14:{facts.rng.randrange(10, 59)}")
    sheet.line(f"{number} {code}")
    sheet.gap()
    sheet.table([40, 300], [[name, facts.money(n * price, bare=True)] for name, n, price in facts.items], frozenset((1,)))
    sheet.gap()
    given = facts.net + 10 - facts.net % 10
    rows = [
        [total, facts.money(facts.net)],
        [f"{tax} {facts.rate} %", facts.money((facts.net / 6).quantize(Decimal("0.01")))],
    ]
    rows += [[cash, facts.money(given)], [change, facts.money(given - facts.net)]]
    sheet.table([40, 300], rows, frozenset((1,)))
    sheet.gap()
    sheet.line(thanks)
    day = None if facts.is_open else facts.date.isoformat()
    return sheet, {
        "date": day,
        "total": f"{facts.net:.2f}",
        "supplier": facts.supplier,
        "receipt number": code,
        "due date": None,
    }


def cv(facts: Facts) -> tuple[Sheet, Truth]:
    title, mail, phone, born, experience, education = _CV[facts.language]
    sheet, name = Sheet(), facts.person()
    plain = "".join(one for one in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(one))
    address = plain.replace(" ", ".") + "@post.example"
    number = f"+49 30 {facts.rng.randrange(1_000_000, 9_999_999)}"
    sheet.line(title)
    sheet.line(name)
    sheet.gap()
    sheet.table([40, 160], [[mail, address], [phone, number], [born, facts.day(facts.date - timedelta(days=12_000))]])
    sheet.gap()
    sheet.line(experience)
    for at in range(3):
        sheet.line(f"{2012 + 3 * at} - {2015 + 3 * at}", (160, facts.company()))
    sheet.line(education)
    sheet.line("2008 - 2012", (160, facts.town()))
    return sheet, {"name": name, "email": address, "phone": number, "invoice number": None, "total": None}


def letter(facts: Facts) -> tuple[Sheet, Truth]:
    subject, topic, greeting, body, closing, place = _LETTER[facts.language]
    sheet = Sheet()
    for one in (facts.supplier, facts.street(), facts.town()):
        sheet.line(one)
    sheet.gap()
    for one in (facts.person(), facts.street(), facts.town()):
        sheet.line(one)
    sheet.gap()
    town = {"en": "Leeds", "de": "Hamburg", "fr": "Lyon", "es": "Madrid", "it": "Milano"}[facts.language]
    form = {"en": "d month y", "de": "d. month y", "es": "d de month de y"}.get(facts.language, "d month y")
    sheet.line(place.format(town, facts.day(facts.date, form)))
    sheet.gap()
    sheet.line(f"{subject}: {topic}")
    sheet.gap()
    sheet.line(greeting)
    sheet.line(body.format(facts.day(facts.ordered, form)))
    sheet.line(closing)
    sheet.line(facts.person())
    return sheet, {"date": facts.date.isoformat(), "subject": topic, "invoice number": None, "total": None, "iban": None}


def statement(facts: Facts) -> tuple[Sheet, Truth]:
    holder, dated, opening, closing, head = _STATEMENT[facts.language]
    sheet, name = Sheet(), facts.person()
    iban = _IBANS[facts.language]
    balance = Decimal(facts.rng.randrange(10_000, 900_000)) / 100
    sheet.line(facts.company(), (360, "1/1"))
    sheet.gap()
    sheet.table([40, 200], [[holder, name], ["IBAN", iban], [dated, facts.day(facts.date)], [opening, facts.money(balance)]])
    sheet.gap()
    rows, left = [list(head)], balance
    for at in range(facts.rng.randrange(2, 6)):
        amount = Decimal(facts.rng.randrange(-50_000, 50_000)) / 100
        left += amount
        rows.append([facts.day(facts.date - timedelta(days=9 - at)), facts.company(), facts.money(amount)])
    sheet.table([40, 150, 480], rows, frozenset((2,)))
    sheet.gap()
    sheet.line(closing, (300, facts.money(left)))
    day = None if facts.is_open else facts.date.isoformat()
    said = {
        "account holder": name,
        "iban": iban.replace(" ", ""),
        "date": day,
        "closing balance": f"{left:.2f}",
        "invoice number": None,
    }
    return sheet, said


LAYOUTS: dict[str, Callable[[Facts], tuple[Sheet, Truth]]] = {one.__name__: one for one in (receipt, cv, letter, statement)}
