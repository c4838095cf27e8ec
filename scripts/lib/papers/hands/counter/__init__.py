"""What lies on the counters of offices, shops and households of nine countries, drawn from life."""

from scripts.lib.papers.hands.counter import deals, goods, letters, money, services
from scripts.lib.papers.hands.layout import Layouts

LAYOUTS = Layouts({**goods.LAYOUTS, **services.LAYOUTS, **deals.LAYOUTS, **money.LAYOUTS, **letters.LAYOUTS})
