"""What reads pictures: taken out of its package at set-up, and measured on pictures made here."""
