"""For whoever writes a program: the reference of the API, guides, and GraphiQL."""
