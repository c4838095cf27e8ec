"""Text and findings become outgoing text and bindings; bindings and an answer become segments. Imports contract only."""
