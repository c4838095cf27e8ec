"""A document and the names of fields -> a value for each with its place, or the reason why there is none. Pure."""
