"""Other readings of a text, each with a map back to the original's offsets: what a disguised value looks like undisguised."""
