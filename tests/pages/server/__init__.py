"""A TLS server that is chatgpt.com, claude.ai and gemini.google.com for a test browser, and records every byte."""
