"""Rules of one shelf (secrets): each module exports `RULES`, a tuple of Rule or Scanner."""
