"""What is known of English, German, French and Spanish, a language a file, and which of them a request is in."""
