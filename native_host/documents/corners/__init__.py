"""The corners of a file, where no reader of its format looks: its bytes, searched once more as text in any form."""
