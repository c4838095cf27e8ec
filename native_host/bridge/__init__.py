"""The process a browser starts: greets within milliseconds, relays frames to the service, leaves with its browser."""
