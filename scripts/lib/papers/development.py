"""Six layouts of invoices that the extractor was built on, and papers that are no invoices."""

from __future__ import annotations

from collections.abc import Callable

from scripts.lib.papers.facts import Facts
from scripts.lib.papers.sheet import Sheet

# invoice, number, date, due, order no, order date, delivery date, customer no, item, qty, price, sum, net, tax, gross, due amount, bill to, supplier, thanks
_WORDS: dict[str, tuple[str, ...]] = {
    "en": ("Invoice", "Invoice number", "Invoice date", "Due date", "Order number", "Order date", "Delivery date", "Customer number", "Description",
           "Qty", "Unit price", "Amount", "Subtotal", "VAT", "Total", "Amount due", "Bill to", "Supplier", "Thank you for your business."),
    "de": ("Rechnung", "Rechnungsnummer", "Rechnungsdatum", "F\u00e4llig am", "Bestellnummer", "Bestelldatum", "Lieferdatum", "Kundennummer", "Bezeichnung",
           "Menge", "Einzelpreis", "Betrag", "Nettobetrag", "MwSt.", "Gesamtbetrag", "Zu zahlen", "Rechnung an", "Lieferant", "Vielen Dank f\u00fcr Ihren Auftrag."),
    "fr": ("Facture", "Num\u00e9ro de facture", "Date de facture", "Date d'\u00e9ch\u00e9ance", "Num\u00e9ro de commande", "Date de commande", "Date de livraison",
           "Num\u00e9ro client", "D\u00e9signation", "Quantit\u00e9", "Prix unitaire", "Montant", "Total HT", "TVA", "Total TTC", "Net \u00e0 payer", "Factur\u00e9 \u00e0",
           "Fournisseur", "Merci pour votre confiance."),
    "es": ("Factura", "N\u00famero de factura", "Fecha de factura", "Fecha de vencimiento", "N\u00famero de pedido", "Fecha de pedido", "Fecha de entrega",
           "N\u00famero de cliente", "Descripci\u00f3n", "Cantidad", "Precio unitario", "Importe", "Base imponible", "IVA", "Total", "Total a pagar", "Facturar a",
           "Proveedor", "Gracias por su confianza."),
    "it": ("Fattura", "Numero fattura", "Data fattura", "Scadenza", "Numero ordine", "Data ordine", "Data di consegna", "Codice cliente", "Descrizione",
           "Quantit\u00e0", "Prezzo unitario", "Importo", "Imponibile", "IVA", "Totale", "Totale da pagare", "Fatturare a", "Fornitore", "Grazie per la fiducia."),
}  # fmt: skip


class _Words:
    def __init__(self, language: str) -> None:
        (self.invoice, self.number, self.date, self.due, self.order, self.ordered, self.delivered, self.client, self.item, self.count, self.price,
         self.sum, self.net, self.tax, self.gross, self.to_pay, self.bill_to, self.supplier, self.thanks) = _WORDS[language]  # fmt: skip


def _items(sheet: Sheet, facts: Facts, words: _Words, *, bare: bool) -> None:
    rows = [[words.item, words.count, words.price, words.sum]]
    rows += [
        [name, str(n), facts.money(price, bare=bare), facts.money(n * price, bare=bare)] for name, n, price in facts.items
    ]
    sheet.table([40, 260, 370, 500], rows, frozenset((2, 3)))
    sheet.gap()


def _letterhead(sheet: Sheet, facts: Facts) -> None:
    sheet.line(facts.supplier)
    sheet.line(facts.street())
    sheet.line(facts.town())
    sheet.gap()


def _customer(sheet: Sheet, facts: Facts, label: str) -> None:
    sheet.line(label)
    for one in (facts.customer, facts.street(), facts.town()):
        sheet.line(one)
    sheet.gap()


def labels_with_colons(facts: Facts) -> Sheet:
    words, sheet = _Words(facts.language), Sheet()
    _letterhead(sheet, facts)
    sheet.line(words.invoice.upper())
    sheet.line(f"{words.order}: {facts.order_number}")
    sheet.line(f"{words.number}: {facts.number}")
    sheet.line(f"{words.ordered}: {facts.day(facts.ordered)}")
    sheet.line(f"{words.date}: {facts.day(facts.date)}")
    sheet.line(f"{words.due}: {facts.day(facts.due)}")
    sheet.gap()
    _customer(sheet, facts, f"{words.bill_to}:")
    _items(sheet, facts, words, bare=False)
    sheet.line(f"{words.net}: {facts.money(facts.net)}")
    sheet.line(f"{words.tax} {facts.rate} %: {facts.money(facts.tax)}")
    sheet.line(f"{words.gross}: {facts.money(facts.gross)}")
    sheet.gap()
    sheet.line(words.thanks)
    return sheet


def labels_beside(facts: Facts) -> Sheet:
    words, sheet = _Words(facts.language), Sheet()
    sheet.line(facts.supplier, (360, words.invoice))
    sheet.line(facts.street())
    sheet.line(facts.town())
    sheet.gap()
    sheet.table(
        [40, 220],
        [
            [words.delivered, facts.day(facts.delivered)],
            [words.date, facts.day(facts.date)],
            [words.number, facts.number],
            [words.client, facts.customer_number],
            [words.due, facts.day(facts.due)],
        ],
    )
    sheet.gap()
    _customer(sheet, facts, words.bill_to)
    _items(sheet, facts, words, bare=True)
    sheet.table(
        [260, 500],
        [
            [words.net, facts.money(facts.net)],
            [f"{words.tax} ({facts.rate}%)", facts.money(facts.tax)],
            [words.gross, facts.money(facts.gross)],
        ],
        frozenset((1,)),
    )
    return sheet


def labels_above(facts: Facts) -> Sheet:
    words, sheet = _Words(facts.language), Sheet()
    sheet.line(words.invoice)
    sheet.gap()
    sheet.table(
        [40, 160, 280, 400],
        [
            [words.order, words.number, words.date, words.due],
            [facts.order_number, facts.number, facts.day(facts.date), facts.day(facts.due)],
        ],
    )
    sheet.gap()
    sheet.table(
        [40, 300],
        [
            [words.supplier, words.bill_to],
            [facts.supplier, facts.customer],
            [facts.street(), facts.street()],
            [facts.town(), facts.town()],
        ],
    )
    sheet.gap()
    _items(sheet, facts, words, bare=False)
    sheet.table(
        [160, 280, 500],
        [[words.net, words.tax, words.gross], [facts.money(facts.net), facts.money(facts.tax), facts.money(facts.gross)]],
        frozenset((2,)),
    )
    return sheet


def two_columns(facts: Facts) -> Sheet:
    words, sheet = _Words(facts.language), Sheet()
    sheet.line(f"{facts.supplier} \u00b7 {facts.street()} \u00b7 {facts.town()}")
    sheet.gap()
    sheet.table(
        [40, 300, 420],
        [
            [words.bill_to, words.number, facts.number],
            [facts.customer, words.ordered, facts.day(facts.ordered)],
            [facts.street(), words.date, facts.day(facts.date)],
            [facts.town(), words.order, facts.order_number],
        ],
    )
    sheet.gap()
    _items(sheet, facts, words, bare=False)
    paid = (facts.gross / 4).quantize(facts.tax)
    sheet.table(
        [260, 500],
        [
            [words.net, facts.money(facts.net)],
            [words.tax, facts.money(facts.tax)],
            [words.gross, facts.money(facts.gross)],
            [
                {"en": "Deposit paid", "de": "Anzahlung", "fr": "Acompte", "es": "Anticipo", "it": "Acconto"}[
                    facts.language
                ],
                facts.money(-paid),
            ],
            [words.to_pay, facts.money(facts.gross - paid)],
        ],
        frozenset((1,)),
    )
    return sheet


def in_a_sentence(facts: Facts) -> Sheet:
    words, sheet = _Words(facts.language), Sheet()
    _letterhead(sheet, facts)
    _customer(sheet, facts, words.bill_to)
    of = {"en": "of", "de": "vom", "fr": "du", "es": "de", "it": "del"}[facts.language]
    sheet.line(f"{words.invoice} {facts.number} {of} {facts.day(facts.date)}")
    sheet.gap()
    sheet.line(f"{words.order} {facts.order_number}")
    sheet.line(f"{words.delivered} {facts.day(facts.delivered)}")
    sheet.gap()
    _items(sheet, facts, words, bare=True)
    sheet.line(f"{words.net} {facts.money(facts.net)}")
    sheet.line(f"{words.tax} {facts.rate} % {facts.money(facts.tax)}")
    sheet.line(f"{words.gross} {facts.money(facts.gross)}")
    sheet.gap()
    sheet.line(words.thanks)
    return sheet


def all_in_tables(facts: Facts) -> Sheet:
    words, sheet = _Words(facts.language), Sheet()
    sheet.line(words.invoice)
    sheet.table(
        [40, 130, 310, 430],
        [
            [words.supplier, facts.supplier, words.number, facts.number],
            [words.bill_to, facts.customer, words.date, facts.day(facts.date)],
            [words.client, facts.customer_number, words.due, facts.day(facts.due)],
        ],
    )
    sheet.gap()
    rows = [[words.item, words.count, words.price, words.sum]]
    rows += [[name, str(n), facts.money(price), facts.money(n * price)] for name, n, price in facts.items]
    rows += [
        ["", "", words.net, facts.money(facts.net)],
        ["", "", words.tax, facts.money(facts.tax)],
        ["", "", words.gross, facts.money(facts.gross)],
    ]
    sheet.table([40, 260, 330, 500], rows, frozenset((3,)))
    return sheet


LAYOUTS: dict[str, Callable[[Facts], Sheet]] = {
    one.__name__: one for one in (labels_with_colons, labels_beside, labels_above, two_columns, in_a_sentence, all_in_tables)
}
