"""API keys: the table of them, making one, a key's own page, and what can be done to it."""
