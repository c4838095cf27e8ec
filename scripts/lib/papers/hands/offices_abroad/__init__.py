"""What an office gets from another country: suppliers, carriers, advisers, subscriptions, banks, often in two languages."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.offices_abroad import fees, others, suppliers

LAYOUTS = Layouts({**suppliers.LAYOUTS, **fees.LAYOUTS, **others.LAYOUTS})
