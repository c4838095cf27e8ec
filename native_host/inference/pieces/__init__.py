"""Text to the finder's input: units with exact offsets, and rows of one embedding table for each of their pieces."""
