"""Mutation testing, run by hand: breaks a module in one place at a time; the tests must notice."""
