"""Rules of one shelf (national): each module exports `RULES`, a tuple of Rule or Scanner."""
