"""What people, keyboards and mail programs do to a text."""
