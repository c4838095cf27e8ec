"""Papers by other hands: each layout is written in one language, as one kind of sender writes it, as a drawing of rows.

`small_firms` are freelancers and workshops with a word processor, `ledgers` what accounting software prints,
`services` the papers of shops, utilities and offices, `trades` those of makers, wholesalers, builders, carriers and agencies,
`offices_abroad` what an office gets from another country, `households` what a household gets, `everyday` a mix of
all that people put into a chat.
Their truth is what a careful clerk would write down, with more fields than the four of every invoice, and null where a paper
does not say it. They were written without a look at the extractor and are kept for measuring it: whoever mends a rule for a
paper of a set says so here, and the set's figures are worth less from then on.
"""
