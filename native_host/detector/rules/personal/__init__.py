"""Rules of one shelf (personal): each module exports `RULES`, a tuple of Rule or Scanner."""
