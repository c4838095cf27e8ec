"""Rules of one shelf (money): each module exports `RULES`, a tuple of Rule or Scanner."""
