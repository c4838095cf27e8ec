"""Papers made by script, with the truth about their fields: what the extractor is built on and measured with."""
