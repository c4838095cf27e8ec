"""Web shops, utilities, telephone companies, travel and public offices: many numbers, many days, many sums, long footers."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.services import invoices, offices, others

LAYOUTS = Layouts({**invoices.LAYOUTS, **offices.LAYOUTS, **others.LAYOUTS})
