"""Browsers by operating system: write, remove and verify native-messaging manifests; find out what is wrong."""
