"""Bytes to messages and back: framing, strict parsing, chunks, offsets. Sans-io; every limit is injectable."""
