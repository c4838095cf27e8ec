"""What accounting software and ERP systems print: dense tables, codes, abbreviations, labels in two languages, several rates."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.ledgers import invoices, others

LAYOUTS = Layouts({**invoices.LAYOUTS, **others.LAYOUTS})
