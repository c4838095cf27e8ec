"""The process that reads one document: what closes it in, and what it sends back. Nothing here runs in the service."""
