"""Files to text with its places, each read by a process of its own that can do nothing else (T-47).

`reader.py` is what the rest of the host uses. What runs inside the process lies in `inside/`; the formats in `formats/`.
"""
