"""The corners of a file, where no reader of its format looks: all of its bytes that are text in any form, searched once more."""
