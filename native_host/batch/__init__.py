"""Many documents to one table of fields: what was done is kept as it is done, and the same command goes on after any end."""
