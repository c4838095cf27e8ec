"""Pictures to text on the processor: where text stands (`regions.py`), cut out (`cutting.py`), recognised (`decoding.py`).

`engine.py` is what the rest of the host uses. The two graphs are others' (models/ocr.md); all around them is ours, on numpy.
"""
