"""The notation in which texts are written, and its parser."""
