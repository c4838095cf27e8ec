"""The languages: one folder of grammar files each, and what code must know of them."""
