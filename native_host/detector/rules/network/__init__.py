"""Rules of one shelf (network): each module exports `RULES`, a tuple of Rule or Scanner."""
