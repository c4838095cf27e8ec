"""Other readings of a text, each with a map back to the original's offsets: a disguised value undisguised."""
