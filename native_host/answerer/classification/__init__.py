"""Short texts sorted into the user's own labels, or none where it is not clear."""
