"""One entity per file: pattern, checksum and context side by side. `catalogue.py` lists them."""
