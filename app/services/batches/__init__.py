"""Paying many at once: a list, carried out row by row."""
