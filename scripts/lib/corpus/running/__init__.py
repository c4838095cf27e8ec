"""Running-text sets of others, brought into the corpus's form."""
